import { Button, Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { writeRecordLine } from "../../domain/round/record-line";
import { roundCounts } from "../../domain/round/statistics";
import type { ToldRound } from "../../domain/round/told-round";
import { ratingCountText } from "../../domain/round/words";
import { FileButton } from "../shell/controls/FileButton";
import { useCardStyle } from "../shell/controls/use-card-style";
import { handOver } from "../shell/hand-over";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { usePane } from "../shell/pane-context";
import { ReviewAgain } from "./ReviewAgain";
import { READ_BEFORE, WRITE_ROUND } from "./jobs";
import { isJudgedOtherwise } from "./judged-otherwise";
import { INITIAL_ROUND, type RoundState } from "./round-state";
import type { RoundStore } from "./round-store";
import { ROUND_TEXTS } from "./texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  ratings: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface ResultCardProps {
  readonly store: RoundStore;
  readonly round: RoundState;
  readonly told: ToldRound;
  readonly isBusy: boolean;
}

/** What the round came to, and what can be made of it. */
export function ResultCard({ store, round, told, isBusy }: ResultCardProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const { before, written } = round;
  return (
    <section className={card.card} aria-labelledby="round-result">
      <h3 id="round-result" className={card.title} {...ENDING_FOCUS}>
        {say(ROUND_TEXTS.counts, { ...roundCounts(told.round) })}
      </h3>
      {isJudgedOtherwise(round) && (
        <>
          <p id="round-judged-otherwise" className={styles.warning}>
            {say(ROUND_TEXTS.judgedOtherwise)}
          </p>
          {round.files.size > 0 && <ReviewAgain {...{ store, round, isBusy }} />}
        </>
      )}
      {told.round.judgedBy.length > 1 && <p className={styles.warning}>{say(ROUND_TEXTS.mixed)}</p>}
      <ul className={styles.ratings}>
        {told.statistics.ratings
          .filter(({ count }) => count > 0)
          .map((each) => (
            <li key={ratingCountText(each, "en")}>
              {ratingCountText(each, language)} <span className={styles.count}>{each.count}</span>
            </li>
          ))}
      </ul>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void store.start(WRITE_ROUND, language)}
        >
          {say(ROUND_TEXTS.write)}
        </Button>
      </div>
      <p className={card.small}>{say(ROUND_TEXTS.writeBody)}</p>
      {written !== null && (
        <p id="round-written" className={card.body}>
          {say(written > 0 ? ROUND_TEXTS.written : ROUND_TEXTS.upToDate)}
        </p>
      )}
      <div className={styles.actions}>
        <FileButton
          label={say(ROUND_TEXTS.before)}
          accept=".jsonl"
          size="small"
          isBusy={isBusy}
          onFile={(file) => void store.start(READ_BEFORE, file)}
        />
        <Button size="small" disabledFocusable={isBusy} onClick={() => void keepRecords(store, round)}>
          {say(ROUND_TEXTS.keep)}
        </Button>
        <NewRound store={store} isBusy={isBusy} />
      </div>
      {before && (
        <p id="round-before" className={card.small}>
          {say(ROUND_TEXTS.beforeIs, { name: before.name, n: before.records.length })}
        </p>
      )}
    </section>
  );
}

async function keepRecords(store: RoundStore, { records }: RoundState): Promise<void> {
  const sorted = [...records].sort((a, b) => (a.file < b.file ? -1 : 1));
  await handOver(store, "round.jsonl", sorted.map((record) => `${writeRecordLine(record)}\n`).join(""));
}

/** Asks first: what was reviewed is gone then, unless it was kept. */
function NewRound({ store, isBusy }: Pick<ResultCardProps, "store" | "isBusy">) {
  const { say } = usePane();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => setAsking(true)}>
        {say(ROUND_TEXTS.clear)}
      </Button>
    );
  return (
    <>
      <Button size="small" autoFocus onClick={() => setAsking(false)}>
        {say(ROUND_TEXTS.clearNot)}
      </Button>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          const { framework, layouts, maxSize } = store.getState().round;
          store.set({ round: { ...INITIAL_ROUND, framework, layouts, maxSize } });
        }}
      >
        {say(ROUND_TEXTS.clearSure)}
      </Button>
    </>
  );
}

interface DeadlineProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** By when an agency is to return its workbook. */
export function Deadline({ value, onChange }: DeadlineProps) {
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  return (
    <div className={styles.actions}>
      <Label htmlFor={id} size="small">
        {say(ROUND_TEXTS.deadline)}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => onChange(chosen)}
      />
    </div>
  );
}
