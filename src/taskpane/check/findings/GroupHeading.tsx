import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Language } from "../../../domain/text/localised";
import { GROUP_NAMES } from "../../../domain/validation/engine/groups";
import { showCount } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import type { Say } from "../../shell/say";
import type { FindingGroup } from "./finding-groups";
import { SEVERITY_NAMES, SeverityIcon } from "./severity";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    border: "none",
    backgroundColor: "transparent",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "4px" },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  count: {
    marginLeft: "auto",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

interface GroupHeadingProps {
  readonly group: FindingGroup;
  /** How many of its findings are not fixed. */
  readonly open: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function GroupHeading({ group, open, isOpen, onToggle }: GroupHeadingProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const { severity } = group;
  return (
    <h3 className={styles.heading}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        {severity && <SeverityIcon severity={severity} />}
        <span className={styles.name}>{groupName(group, language, say)}</span>
        <span className={styles.count}>{showCount(open, language)}</span>
      </button>
    </h3>
  );
}

function groupName({ severity, subject, sheet }: FindingGroup, language: Language, say: Say): string {
  if (severity) return say(SEVERITY_NAMES[severity].many);
  if (subject) return GROUP_NAMES[subject][language];
  return sheet ?? say(RESULT_TEXTS.wholeWorkbook);
}
