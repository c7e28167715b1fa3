import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, HistoryRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  stale: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  changed: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface StaleLineProps {
  readonly text: string;
  readonly renew: string;
  readonly isBusy: boolean;
  readonly onRenew: () => void;
}

/** Says that a result is older than the workbook, or may be; one key renews it. Heard without taking the focus. */
export function StaleLine({ text, renew, isBusy, onRenew }: StaleLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.stale}>
      <span className={styles.changed} role="status">
        <HistoryRegular aria-hidden />
        {text}
      </span>
      <Button size="small" icon={<ArrowSyncRegular />} disabledFocusable={isBusy} onClick={onRenew}>
        {renew}
      </Button>
    </div>
  );
}
