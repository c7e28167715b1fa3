import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WorkbookPlan } from "../../app/create-workbook";
import { useActionBarStyle } from "../shell/controls/use-action-bar-style";
import { useCardStyle } from "../shell/controls/use-card-style";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { TEMPLATES_TEXTS } from "./texts";
import { usePane } from "../shell/pane-context";
import { PutInNote } from "../shell/PutInNote";
import type { TemplatesStore } from "./templates-store";
import { closeOutcome, confirmInsert } from "./answer-outcome";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  renamed: { display: "block" },
});

interface PlannedProps {
  readonly store: TemplatesStore;
  readonly isBusy: boolean;
  readonly plan: Extract<WorkbookPlan, { kind: "plan" }>;
}

/** The sheets that would be added, with new names where theirs are taken, and the question. */
export function PlannedOutcome({ store, isBusy, plan: { sheets, keepsStoredTemplate } }: PlannedProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { bar, answers } = useActionBarStyle();
  const { say } = usePane();
  const n = sheets.length;
  return (
    <section className={card.card} aria-labelledby="outcome" aria-busy={isBusy}>
      <h2 id="outcome" className={card.title} {...ENDING_FOCUS}>
        {say(TEMPLATES_TEXTS.plannedTitle, { n })}
      </h2>
      <p className={card.body}>{say(TEMPLATES_TEXTS.plannedBody)}</p>
      {keepsStoredTemplate ? <p className={card.body}>{say(TEMPLATES_TEXTS.keepsStored)}</p> : <PutInNote />}
      <div className={mergeClasses(bar, answers)}>
        <Button disabledFocusable={isBusy} onClick={() => closeOutcome(store)}>
          {say(TEMPLATES_TEXTS.decline)}
        </Button>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void confirmInsert(store)}>
          {say(TEMPLATES_TEXTS.confirm, { n })}
        </Button>
      </div>
      <ul className={card.list}>
        {sheets.map(({ name, renamedFrom }) => (
          <li key={name} className={styles.item}>
            {name}
            {renamedFrom !== null && (
              <small className={styles.renamed}>{say(TEMPLATES_TEXTS.renamed, { name: renamedFrom })}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
