import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ChevronRightRegular, WarningFilled } from "@fluentui/react-icons";
import type { StampVerdict } from "../../../app/verify-stamp";
import { usePane } from "../../shell/pane-context";
import { stampText } from "../sign-off/stamp-text";

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
  readonly stamp: StampVerdict;
  /** Shows the sign-off itself. */
  readonly onOpen: () => void;
}

/** What has become of the sign-off, said while it is folded away; nothing where there is none. */
export function StampLine({ stamp, onOpen }: StampLineProps) {
  const styles = useStyles();
  const { say } = usePane();
  if (stamp.kind === "none") return null;
  const Icon = stamp.kind === "unchanged" ? CheckmarkCircleFilled : WarningFilled;
  return (
    <button type="button" className={styles.line} onClick={onOpen}>
      <Icon
        className={mergeClasses(styles.icon, stamp.kind === "unchanged" ? styles.good : styles.bad)}
        aria-hidden
      />
      <span className={styles.text}>{stampText(stamp, say)}</span>
      <ChevronRightRegular aria-hidden />
    </button>
  );
}
