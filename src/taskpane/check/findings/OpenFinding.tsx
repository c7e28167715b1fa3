import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Acceptance, Statement } from "../../../domain/validation/engine/finding";
import { showDay } from "../../shell/figures";
import { LazyView } from "../../shell/LazyView";
import { usePane } from "../../shell/pane-context";
import { FindingDetails } from "./FindingDetails";
import type { FindingItemProps } from "./finding-actions";
import { useActionStyle } from "./use-action-style";
import { CHECK_TEXTS } from "../texts";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  outdated: {
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
  },
});

/** Its fields are a good part of the pane, and most findings are mended rather than accepted. */
const loadAcceptForm = async () => (await import("./AcceptForm")).AcceptForm;

interface OpenFindingProps extends Pick<FindingItemProps, "finding" | "fixable" | "onGoTo" | "actions"> {
  readonly tabIndex: number;
}

/** What an open finding rests on, what was said of it before, and what can be done about it. */
export function OpenFinding({ finding, fixable, tabIndex, onGoTo, actions }: OpenFindingProps) {
  const action = useActionStyle();
  const { say } = usePane();
  const [isAccepting, setAccepting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(() => setAccepting(false));
    opener.current?.focus();
  };
  if (isAccepting)
    return (
      <>
        <FindingDetails {...{ finding, tabIndex, onGoTo }} />
        <LazyView
          load={loadAcceptForm}
          view={{
            onAccept: (said: Omit<Statement, "at">) => actions.onAccept(finding, said),
            onCancel: close,
          }}
        />
      </>
    );
  const buttonStyle = { type: "button", className: action.action, tabIndex } as const;
  return (
    <>
      <FindingDetails {...{ finding, tabIndex, onGoTo }} />
      {finding.outdated && <OutdatedAcceptance outdated={finding.outdated} />}
      <div className={action.row}>
        {finding.fix && (
          <button {...buttonStyle} onClick={() => actions.onFix({ finding })}>
            {say(RESULT_TEXTS.fixOne)}
          </button>
        )}
        {finding.fix && fixable > 1 && (
          <button {...buttonStyle} onClick={() => actions.onFix({ rule: finding.rule })}>
            {say(RESULT_TEXTS.fixRule, { n: fixable })}
          </button>
        )}
        <button {...buttonStyle} ref={opener} onClick={() => setAccepting(true)}>
          {say(RESULT_TEXTS.accept)}
        </button>
        {finding.outdated && (
          <button {...buttonStyle} onClick={() => actions.onWithdraw(finding)}>
            {say(CHECK_TEXTS.withdraw)}
          </button>
        )}
      </div>
    </>
  );
}

function OutdatedAcceptance({ outdated }: { outdated: Acceptance }) {
  const styles = useStyles();
  const action = useActionStyle();
  const { language, say } = usePane();
  const { by, at, reason } = outdated;
  return (
    <div className={styles.outdated}>
      <span className={action.said}>{say(RESULT_TEXTS.outdatedBy, { by, at: showDay(at, language) })}</span>
      <p className={action.reason}>{reason}</p>
    </div>
  );
}
