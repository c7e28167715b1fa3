import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { memo } from "react";
import { showReference } from "../../shell/cell-reference";
import { usePane } from "../../shell/pane-context";
import { AcceptedFinding } from "./AcceptedFinding";
import type { FindingItemProps } from "./finding-actions";
import { OpenFinding } from "./OpenFinding";
import { SEVERITY_NAMES, SeverityIcon } from "./severity";
import { CHECK_TEXTS } from "../texts";

const useStyles = makeStyles({
  // A finding out of view is neither laid out nor painted; the browser keeps its last height.
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 140px",
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
  done: { color: tokens.colorNeutralForeground2 },
  icon: { fontSize: "20px", lineHeight: 0, color: tokens.colorNeutralForeground3 },
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
});

export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, fixable, isTabStop, isCurrent, onFocus, onGoTo, actions } = props;
  const styles = useStyles();
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      data-item={finding.id}
      onFocus={() => onFocus(finding.id)}
    >
      <Headline {...{ finding, tabIndex, isCurrent, onGoTo }} />
      <div className={styles.more}>
        {finding.accepted ? (
          <AcceptedFinding accepted={finding.accepted} {...{ finding, tabIndex, onGoTo, actions }} />
        ) : (
          <OpenFinding {...{ finding, fixable, tabIndex, onGoTo, actions }} />
        )}
      </div>
    </li>
  );
});

type HeadlineProps = Pick<FindingItemProps, "finding" | "isCurrent" | "onGoTo"> & {
  readonly tabIndex: number;
};

function Headline({ finding, tabIndex, isCurrent, onGoTo }: HeadlineProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const { sheet, address, severity, accepted } = finding;
  return (
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
      {accepted ? (
        <span className={styles.icon} role="img" aria-label={say(CHECK_TEXTS.accepted)}>
          <CheckmarkCircleRegular />
        </span>
      ) : (
        <SeverityIcon severity={severity} label={say(SEVERITY_NAMES[severity].one)} />
      )}
      <span className={mergeClasses(styles.message, accepted !== null && styles.done)}>
        {finding.message[language]}
      </span>
      <span className={mergeClasses(styles.place, sheet !== null && styles.link)}>
        {sheet === null ? say(CHECK_TEXTS.wholeWorkbook) : showReference({ sheet, address })}
      </span>
    </button>
  );
}
