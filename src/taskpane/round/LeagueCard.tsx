import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { shownTotal, type RoundEntry } from "../../domain/round/assemble-round";
import type { AgencyChange } from "../../domain/round/changes";
import type { ToldRound } from "../../domain/round/told-round";
import { entryName, stateText } from "../../domain/round/words";
import { showChange, showScore } from "../../domain/scoring/figure-text";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { SHELL_TEXTS } from "../shell/texts";
import { EntryDetails } from "./EntryDetails";
import { Deadline } from "./ResultCard";
import type { RoundState } from "./round-state";
import type { RoundStore } from "./round-store";
import { ROUND_TEXTS } from "./texts";

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    display: "grid",
    gridTemplateColumns: "32px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    listStyleType: "none",
  },
  rank: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  total: { fontWeight: tokens.fontWeightSemibold },
  left: { color: tokens.colorNeutralForeground3 },
});

/** So many rows are drawn at first: a round of thousands is looked at in its workbook. */
const SHOWN = 100;

interface LeagueCardProps {
  readonly store: RoundStore;
  readonly round: RoundState;
  readonly told: ToldRound;
  readonly isBusy: boolean;
}

/** Where every agency stands; each row opens to what must be known of it. */
export function LeagueCard({ store, round, told, isBusy }: LeagueCardProps) {
  const card = useCardStyle();
  const { say } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const [deadline, setDeadline] = useState("");
  const { entries } = told.round;
  const changes = useMemo(
    () => new Map((told.changes ?? []).flatMap((change) => (change.now ? [[change.now.file, change]] : []))),
    [told.changes],
  );
  return (
    <section className={card.card} aria-labelledby="round-league">
      <h3 id="round-league" className={card.title}>
        {say(ROUND_TEXTS.league)}
      </h3>
      <Deadline value={deadline} onChange={setDeadline} />
      <ol className={card.list}>
        {entries.slice(0, shown).map((entry) => (
          <LeagueRow
            key={`${entry.file} ${entry.standing?.form ?? ""}`}
            change={changes.get(entry.file)}
            {...{ store, round, entry, deadline, isBusy }}
          />
        ))}
      </ol>
      {entries.length > shown && (
        <Button size="small" className={card.start} onClick={() => setShown(shown + SHOWN)}>
          {say(SHELL_TEXTS.showMore, { n: entries.length - shown })}
        </Button>
      )}
    </section>
  );
}

interface LeagueRowProps extends Pick<LeagueCardProps, "store" | "round" | "isBusy"> {
  readonly entry: RoundEntry;
  readonly change: AgencyChange | undefined;
  readonly deadline: string;
}

function LeagueRow({ store, round, entry, change, deadline, isBusy }: LeagueRowProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { rank, standing, workbook, isCounted } = entry;
  const rating = standing?.rating?.[language] ?? stateText(entry, language);
  return (
    <li className={styles.entry}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary} tabIndex={0}>
          <span
            className={styles.rank}
            aria-label={rank === null ? say(ROUND_TEXTS.unranked) : say(ROUND_TEXTS.rank, { rank })}
          >
            {rank ?? "–"}
          </span>
          <span className={styles.name}>
            {entryName(entry)}
            <p className={card.small}>{say(ROUND_TEXTS.findings, { ...workbook.counts })}</p>
          </span>
          <span className={styles.figure}>
            <span className={isCounted ? styles.total : styles.left}>
              {showScore(standing && shownTotal(standing))}
            </span>
            <p className={card.small}>{rating}</p>
          </span>
        </summary>
        {isOpen && (
          <>
            {change?.total != null && (
              <p className={card.small}>{say(ROUND_TEXTS.changed, { change: showChange(change.total) })}</p>
            )}
            <EntryDetails {...{ store, round, entry, deadline, isBusy }} />
          </>
        )}
      </details>
    </li>
  );
}
