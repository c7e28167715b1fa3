import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ChevronRightRegular, WarningFilled } from "@fluentui/react-icons";
import { usePane } from "../../shell/pane-context";
import type { ShownStamp } from "../check-state";
import { openParameters, openWhenSigned, stampText } from "../sign-off/stamp-text";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, fontSize: "20px" },
  good: { color: tokens.colorStatusSuccessForeground3 },
  bad: { color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface StampLineProps {
  readonly stamp: ShownStamp;
  /** Shows the sign-off itself. */
  readonly onOpen: () => void;
}

/** What has become of the sign-off, said while it is folded away; nothing where there is none. */
export function StampLine({ stamp, onOpen }: StampLineProps) {
  const styles = useStyles();
  const { say } = usePane();
  if (stamp.kind === "none") return null;
  const open = openWhenSigned(stamp);
  const isGood = stamp.kind === "unchanged" && open === null;
  const Icon = isGood ? CheckmarkCircleFilled : WarningFilled;
  return (
    <button type="button" className={styles.line} onClick={onOpen}>
      <Icon className={mergeClasses(styles.icon, isGood ? styles.good : styles.bad)} aria-hidden />
      <span className={styles.text}>
        <span>{stampText(stamp, say)}</span>
        {open && <span> · {say(RESULT_TEXTS.signedOpen, openParameters(open, say))}</span>}
      </span>
      <ChevronRightRegular aria-hidden />
    </button>
  );
}
