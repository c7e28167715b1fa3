import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../shell/pane-context";
import { RESULT_TEXTS } from "../result-texts";
import type { LiveState } from "../check-state";

const useStyles = makeStyles({
  live: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  label: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  box: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorBrandBackground },
  body: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface LiveSwitchProps {
  readonly live: LiveState;
  readonly onToggle: (isOn: boolean) => void;
}

/** Whether the workbook is validated after every change. */
export function LiveSwitch({ live, onToggle }: LiveSwitchProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.live}>
      <label className={styles.label}>
        <input
          type="checkbox"
          role="switch"
          className={styles.box}
          checked={live !== "off"}
          onChange={(event) => onToggle(event.target.checked)}
        />
        {say(RESULT_TEXTS.live)}
      </label>
      {live !== "off" && (
        <span className={styles.body}>
          {say(live === "paused" ? RESULT_TEXTS.livePaused : RESULT_TEXTS.liveBody)}
        </span>
      )}
    </div>
  );
}
