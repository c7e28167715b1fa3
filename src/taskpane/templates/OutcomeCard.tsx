import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../shell/pane-context";
import { useActionBarStyle } from "../shell/controls/use-action-bar-style";
import { useCardStyle } from "../shell/controls/use-card-style";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { SHELL_TEXTS } from "../shell/texts";
import type { TemplatesStore } from "./templates-store";
import { closeOutcome } from "./answer-outcome";

interface OutcomeCardProps {
  readonly store: TemplatesStore;
  readonly isBusy: boolean;
  readonly title: string;
  readonly body?: string;
  /** Buttons beside *Close*. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame of every outcome: the focus goes to its heading when the job has ended. */
export function OutcomeCard({ store, isBusy, title, body, actions, children }: OutcomeCardProps) {
  const card = useCardStyle();
  const { bar } = useActionBarStyle();
  const { say } = usePane();
  return (
    <section className={card.card} aria-labelledby="outcome" aria-busy={isBusy}>
      <h2 id="outcome" className={card.title} {...ENDING_FOCUS}>
        {title}
      </h2>
      {body !== undefined && <p className={card.body}>{body}</p>}
      <div className={bar}>
        {actions}
        <Button disabledFocusable={isBusy} onClick={() => closeOutcome(store)}>
          {say(SHELL_TEXTS.close)}
        </Button>
      </div>
      {children}
    </section>
  );
}
