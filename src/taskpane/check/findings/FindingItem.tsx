import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { memo, useId, useState } from "react";
import { showReference } from "../../shell/cell-reference";
import { usePane } from "../../shell/pane-context";
import { AcceptedFinding } from "./AcceptedFinding";
import type { FindingItemProps } from "./finding-actions";
import { FixedDetails } from "./fixed/FixedDetails";
import { FIXED_TEXTS } from "./fixed/texts";
import { OpenFinding } from "./OpenFinding";
import { SEVERITY_NAMES, SeverityIcon } from "./severity";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  // A finding out of view is neither laid out nor painted; the browser keeps its last height.
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 84px",
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
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    border: "none",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  message: { overflowWrap: "anywhere" },
  // The rest of a long one stands there as soon as the finding is opened.
  short: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
  },
  done: { color: tokens.colorNeutralForeground2 },
  fixed: { textDecorationLine: "line-through" },
  icon: { fontSize: "20px", lineHeight: 0, color: tokens.colorNeutralForeground3 },
  place: {
    gridColumn: 2,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  chevron: {
    gridColumn: 3,
    gridRow: 1,
    lineHeight: 0,
    marginTop: "3px",
    color: tokens.colorNeutralForeground3,
  },
  folded: { display: "none" },
  more: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A finding as one line that leads to its cell; what it rests on and what can be done unfolds below it. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, fixed, fixable, isTabStop, isCurrent, onFocus, onGoTo, actions } = props;
  const styles = useStyles();
  const more = useId();
  const [isOpen, setOpen] = useState(false);
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      data-item={finding.id}
      onFocus={() => onFocus(finding.id)}
    >
      <Headline
        {...{ finding, tabIndex, isCurrent, isOpen, more, onGoTo }}
        isFixed={fixed !== undefined}
        onToggle={() => setOpen(!isOpen)}
      />
      {fixed ? (
        <div className={styles.more}>
          <FixedDetails fixed={fixed} tabIndex={tabIndex} onUndo={actions.onUndo} />
        </div>
      ) : (
        // Kept while folded, so that a form in it keeps what was typed.
        <div id={more} className={isOpen ? styles.more : styles.folded}>
          {finding.accepted ? (
            <AcceptedFinding accepted={finding.accepted} {...{ finding, tabIndex, onGoTo, actions }} />
          ) : (
            <OpenFinding {...{ finding, fixable, tabIndex, onGoTo, actions }} />
          )}
        </div>
      )}
    </li>
  );
});

type HeadlineProps = Pick<FindingItemProps, "finding" | "isCurrent" | "onGoTo"> & {
  readonly tabIndex: number;
  readonly isFixed: boolean;
  readonly isOpen: boolean;
  /** Id of what unfolds. */
  readonly more: string;
  readonly onToggle: () => void;
};

function Headline(props: HeadlineProps) {
  const { finding, tabIndex, isCurrent, isFixed, isOpen, more, onToggle, onGoTo } = props;
  const styles = useStyles();
  const { language, say } = usePane();
  const { sheet, address, severity, accepted } = finding;
  // Nothing is folded away behind a fixed one.
  const unfolds = isFixed ? {} : { "aria-expanded": isOpen, "aria-controls": more };
  const done = isFixed ? FIXED_TEXTS.fixed : accepted && RESULT_TEXTS.accepted;
  return (
    <button
      type="button"
      className={styles.main}
      data-finding={finding.rule}
      tabIndex={tabIndex}
      aria-current={isCurrent ? "true" : undefined}
      {...unfolds}
      onClick={() => {
        if (!isFixed) onToggle();
        if (sheet !== null) onGoTo({ finding: finding.id, sheet, address });
      }}
    >
      {done ? (
        <span className={styles.icon} role="img" aria-label={say(done)}>
          <CheckmarkCircleRegular />
        </span>
      ) : (
        <SeverityIcon severity={severity} label={say(SEVERITY_NAMES[severity].one)} />
      )}
      <span
        className={mergeClasses(
          styles.message,
          !isOpen && styles.short,
          done !== null && styles.done,
          isFixed && styles.fixed,
        )}
      >
        {finding.message[language]}
      </span>
      <span className={mergeClasses(styles.place, sheet !== null && styles.link)}>
        {sheet === null ? say(RESULT_TEXTS.wholeWorkbook) : showReference({ sheet, address })}
      </span>
      {!isFixed && (
        <span className={styles.chevron} aria-hidden>
          {isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        </span>
      )}
    </button>
  );
}
