import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RoundEntry } from "../../domain/round/assemble-round";
import { returnLetter } from "../../domain/round/return-letter";
import { entryName, remarksText, signOffText } from "../../domain/round/words";
import { SEVERITY_NAMES } from "../../domain/review/finding-words";
import { gravestFirst } from "../../domain/validation/engine/finding";
import { useCardStyle } from "../shell/controls/use-card-style";
import { handOver } from "../shell/hand-over";
import { usePane } from "../shell/pane-context";
import type { RoundState } from "./round-state";
import type { RoundStore } from "./round-store";
import { ROUND_TEXTS } from "./texts";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: "40px",
  },
  remark: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  findings: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  place: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** So many findings stand here; the letter and the sheet hold all of them. */
const MOST = 30;

interface EntryDetailsProps {
  readonly store: RoundStore;
  readonly round: RoundState;
  readonly entry: RoundEntry;
  /** "2026-12-15"; "" where none is chosen. */
  readonly deadline: string;
  readonly isBusy: boolean;
}

/** What must be known of one row: remarks, findings, its file, and the letter to its agency. */
export function EntryDetails({ store, round, entry, deadline, isBusy }: EntryDetailsProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const { file, digest, workbook } = entry;
  const remarks = remarksText(entry, language).split("\n").filter(Boolean);
  const findings = gravestFirst(workbook.findings);
  const isChoice = entry.remarks.some(({ kind }) => kind === "several-files" || kind === "not-chosen");
  const writeLetter = () =>
    handOver(
      store,
      `${entryName(entry).replace(/[\\/:*?"<>|\s]+/gu, "-")}.html`,
      returnLetter(entry, { language, deadline: dayIn(deadline) }),
    );
  return (
    <div className={styles.details}>
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <p className={card.small}>
        {file} · {signOffText(workbook.signOff, language)}
      </p>
      {digest !== null && <p className={card.code}>SHA-256 {digest}</p>}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.slice(0, MOST).map(({ rule, severity, sheet, address, message }, i) => (
            <li key={`${rule} ${sheet} ${address} ${i}`}>
              {SEVERITY_NAMES[severity][language]}{" "}
              <span className={styles.place}>{[sheet, address].filter(Boolean).join("!")}</span>{" "}
              {message[language]}
            </li>
          ))}
          {findings.length > MOST && <li>{say(ROUND_TEXTS.moreFindings, { n: findings.length - MOST })}</li>}
        </ul>
      )}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void writeLetter()}>
          {say(ROUND_TEXTS.letter)}
        </Button>
        {isChoice && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => store.set({ round: withCounted(round, entry) })}
          >
            {say(ROUND_TEXTS.count)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The file counts instead of the others of its agency. */
function withCounted(round: RoundState, entry: RoundEntry): RoundState {
  const others = new Set(entry.remarks.flatMap(({ files = [] }) => files));
  const counted = new Set([...round.counted].filter((file) => !others.has(file)));
  return { ...round, counted: counted.add(entry.file), written: null };
}

function dayIn(date: string) {
  const [year, month, day] = date.split("-").map(Number);
  return year && month && day ? { year, month, day } : null;
}
