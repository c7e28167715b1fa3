import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/validation/engine/finding";
import { readReference, showReference } from "../../shell/cell-reference";
import { usePane } from "../../shell/pane-context";
import { RESULT_TEXTS } from "../result-texts";
import { SHELL_TEXTS } from "../../shell/texts";
import type { FindingPlace } from "./finding-actions";

const useStyles = makeStyles({
  values: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  related: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  inline: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left", overflowWrap: "anywhere" },
  remedy: { margin: 0, overflowWrap: "anywhere" },
  rule: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface FindingDetailsProps {
  readonly finding: Finding;
  readonly tabIndex: number;
  readonly onGoTo: (place: FindingPlace) => void;
}

/** What to do about a finding, unless it is let stand, and what it rests on: its figures, other cells and its rule. */
export function FindingDetails({ finding, tabIndex, onGoTo }: FindingDetailsProps) {
  return (
    <>
      {finding.accepted === null && <Remedy finding={finding} />}
      <ExpectedAndFound finding={finding} />
      <RelatedCells finding={finding} tabIndex={tabIndex} onGoTo={onGoTo} />
      <RuleName finding={finding} tabIndex={tabIndex} />
    </>
  );
}

function Remedy({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <p className={styles.remedy}>
      <span className={styles.term}>{say(RESULT_TEXTS.remedy)}</span> {finding.remedy[language]}
    </p>
  );
}

function ExpectedAndFound({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { say } = usePane();
  const { expected, found } = finding;
  if (expected === null && found === null) return null;
  return (
    <dl className={styles.values}>
      {expected !== null && (
        <>
          <dt className={styles.term}>{say(RESULT_TEXTS.expected)}</dt>
          <dd className={styles.value}>{expected}</dd>
        </>
      )}
      {found !== null && (
        <>
          <dt className={styles.term}>{say(RESULT_TEXTS.found)}</dt>
          <dd className={styles.value}>{found}</dd>
        </>
      )}
    </dl>
  );
}

function RelatedCells({ finding, tabIndex, onGoTo }: FindingDetailsProps) {
  const styles = useStyles();
  const { say } = usePane();
  if (finding.related.length === 0) return null;
  return (
    <div className={styles.related}>
      <span className={styles.term}>{say(RESULT_TEXTS.related)}</span>
      {finding.related.map((text) => {
        const reference = readReference(text);
        if (!reference) return <span key={text}>{text}</span>;
        return (
          <Link
            key={text}
            as="button"
            className={styles.inline}
            tabIndex={tabIndex}
            aria-label={`${say(SHELL_TEXTS.goTo)} ${showReference(reference)}`}
            onClick={() => onGoTo({ finding: finding.id, ...reference })}
          >
            {reference.sheet === finding.sheet ? reference.address : showReference(reference)}
          </Link>
        );
      })}
    </div>
  );
}

function RuleName({ finding, tabIndex }: Pick<FindingDetailsProps, "finding" | "tabIndex">) {
  const styles = useStyles();
  const { language, links, say } = usePane();
  const page = links.rulePage(finding.rule);
  const name = finding.ruleName[language];
  return (
    <span className={styles.rule}>
      {say(RESULT_TEXTS.rule)}{" "}
      {page === null ? (
        name
      ) : (
        <Link className={styles.inline} href={page} target="_blank" rel="noopener" tabIndex={tabIndex}>
          {name}
        </Link>
      )}
    </span>
  );
}
