import { makeStyles, tokens } from "@fluentui/react-components";
import type { Acceptance } from "../../../domain/validation/engine/finding";
import { showDay } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import { FindingDetails } from "./FindingDetails";
import type { FindingItemProps } from "./finding-actions";
import { useActionStyle } from "./use-action-style";
import { CHECK_TEXTS } from "../texts";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "4px" },
  },
});

interface AcceptedFindingProps extends Pick<FindingItemProps, "finding" | "onGoTo" | "actions"> {
  readonly accepted: Acceptance;
  readonly tabIndex: number;
}

/** Why, by whom and when a finding was accepted, its details folded away, and the way back. */
export function AcceptedFinding({ finding, accepted, tabIndex, onGoTo, actions }: AcceptedFindingProps) {
  const styles = useStyles();
  const action = useActionStyle();
  const { language, say } = usePane();
  const { by, at, reason } = accepted;
  return (
    <>
      <p className={action.reason}>{reason}</p>
      <span className={action.said}>{say(RESULT_TEXTS.acceptedBy, { by, at: showDay(at, language) })}</span>
      <details>
        <summary className={styles.summary} tabIndex={tabIndex}>
          {say(RESULT_TEXTS.details)}
        </summary>
        <FindingDetails {...{ finding, tabIndex, onGoTo }} />
      </details>
      <div className={action.row}>
        <button
          type="button"
          className={action.action}
          tabIndex={tabIndex}
          onClick={() => actions.onWithdraw(finding)}
        >
          {say(CHECK_TEXTS.withdraw)}
        </button>
      </div>
    </>
  );
}
