import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormName } from "../../../domain/form/form-name";
import type { AnyJob } from "../jobs/job";
import type { ShellStore } from "../jobs/job-store";
import { usePane } from "../pane-context";
import { changeForm, formPlace } from "./form-choice";
import { FORM_CHOICE_TEXTS } from "./texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  change: { minWidth: 0 },
});

interface ChosenFormProps {
  readonly store: ShellStore;
  /** Nothing is told where the workbook holds one form. */
  readonly name: FormName | null | undefined;
  /** What is started anew for another form. */
  readonly job: AnyJob;
}

/** Which of several forms a result is of, and the way to another one. */
export function ChosenForm({ store, name, job }: ChosenFormProps) {
  const styles = useStyles();
  const { say } = usePane();
  if (!name) return null;
  return (
    <p className={styles.line}>
      <span>{formPlace(name, say)}</span>
      <Button
        className={styles.change}
        size="small"
        disabledFocusable={store.getState().running !== null}
        onClick={() => changeForm(store, job)}
      >
        {say(FORM_CHOICE_TEXTS.change)}
      </Button>
    </p>
  );
}
