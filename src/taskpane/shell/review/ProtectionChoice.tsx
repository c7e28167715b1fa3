import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useCardStyle } from "../controls/use-card-style";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: { width: "16px", height: "16px", margin: 0, flexShrink: 0, accentColor: tokens.colorBrandBackground },
  sheets: { overflowWrap: "anywhere" },
});

interface ProtectionChoiceProps {
  /** The sheets whose protection would be lifted. */
  readonly sheets: readonly string[];
  readonly isLifted: boolean;
  readonly onChoose: (isLifted: boolean) => void;
}

/** Whether protection may be lifted while a plan is written; off until the user says so. */
export function ProtectionChoice({ sheets, isLifted, onChoose }: ProtectionChoiceProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const id = useId();
  return (
    <div>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          aria-describedby={id}
          checked={isLifted}
          onChange={(event) => onChoose(event.target.checked)}
        />
        {say(SHELL_TEXTS.liftProtection)}
      </label>
      <p id={id} className={`${card.small} ${styles.sheets}`}>
        {say(SHELL_TEXTS.liftProtectionBody, { sheets: sheets.join(", ") })}
      </p>
    </div>
  );
}
