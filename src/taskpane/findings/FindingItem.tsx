import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Finding } from "../../domain/validation/finding";
import { readReference, showReference } from "../cell-reference";
import { usePane } from "../pane-context";
import { SEVERITY_NAMES, SeverityIcon } from "./severity";
import type { Place } from "./ValidationResult";

const useStyles = makeStyles({
  // A finding out of view is neither laid out nor painted; the browser keeps its last height.
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  current: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  main: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    border: "none",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: "transparent",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  leads: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  message: { overflowWrap: "anywhere" },
  place: {
    gridColumn: 2,
    marginTop: "2px",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  more: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 40px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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
  rule: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether the Tab key stops here. */
  readonly isTabStop: boolean;
  /** Whether its cell was the last one gone to. */
  readonly isCurrent: boolean;
  readonly onFocus: (id: string) => void;
  readonly onGoTo: (place: Place) => void;
}

export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, isTabStop, isCurrent, onFocus, onGoTo } = props;
  const styles = useStyles();
  const { language, say } = usePane();
  const { sheet, address } = finding;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      onFocus={() => onFocus(finding.id)}
    >
      <button
        type="button"
        className={mergeClasses(styles.main, sheet !== null && styles.leads)}
        data-finding={finding.rule}
        tabIndex={tabIndex}
        aria-current={isCurrent ? "true" : undefined}
        aria-disabled={sheet === null}
        onClick={() => {
          if (sheet !== null) onGoTo({ finding: finding.id, sheet, address });
        }}
      >
        <SeverityIcon severity={finding.severity} label={say(SEVERITY_NAMES[finding.severity].one)} />
        <span className={styles.message}>{finding.message[language]}</span>
        <span className={mergeClasses(styles.place, sheet !== null && styles.link)}>
          {sheet === null ? say("wholeWorkbook") : showReference({ sheet, address })}
        </span>
      </button>
      <div className={styles.more}>
        <ExpectedAndFound finding={finding} />
        <RelatedCells finding={finding} tabIndex={tabIndex} onGoTo={onGoTo} />
        <RuleName rule={finding.rule} tabIndex={tabIndex} />
      </div>
    </li>
  );
});

function ExpectedAndFound({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { say } = usePane();
  const { expected, found } = finding;
  if (expected === null && found === null) return null;
  return (
    <dl className={styles.values}>
      {expected !== null && (
        <>
          <dt className={styles.term}>{say("expected")}</dt>
          <dd className={styles.value}>{expected}</dd>
        </>
      )}
      {found !== null && (
        <>
          <dt className={styles.term}>{say("found")}</dt>
          <dd className={styles.value}>{found}</dd>
        </>
      )}
    </dl>
  );
}

type RelatedCellsProps = Pick<FindingItemProps, "finding" | "onGoTo"> & { readonly tabIndex: number };

function RelatedCells({ finding, tabIndex, onGoTo }: RelatedCellsProps) {
  const styles = useStyles();
  const { say } = usePane();
  if (finding.related.length === 0) return null;
  return (
    <div className={styles.related}>
      <span className={styles.term}>{say("related")}</span>
      {finding.related.map((text) => {
        const reference = readReference(text);
        if (!reference) return <span key={text}>{text}</span>;
        return (
          <Link
            key={text}
            as="button"
            className={styles.inline}
            tabIndex={tabIndex}
            aria-label={`${say("goTo")} ${showReference(reference)}`}
            onClick={() => onGoTo({ finding: finding.id, ...reference })}
          >
            {reference.sheet === finding.sheet ? reference.address : showReference(reference)}
          </Link>
        );
      })}
    </div>
  );
}

function RuleName({ rule, tabIndex }: { rule: string; tabIndex: number }) {
  const styles = useStyles();
  const { links, say } = usePane();
  const page = links.rulePage(rule);
  return (
    <span className={styles.rule}>
      {say("rule")}{" "}
      {page === null ? (
        rule
      ) : (
        <Link className={styles.inline} href={page} target="_blank" rel="noopener" tabIndex={tabIndex}>
          {rule}
        </Link>
      )}
    </span>
  );
}
