import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import { usePane } from "../../shell/pane-context";
import { SHELL_TEXTS } from "../../shell/texts";
import { RESULT_TEXTS } from "../result-texts";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReviewerFormProps {
  /** The reviewer's name as typed. */
  readonly name: string;
  readonly isNameMissing: boolean;
  readonly onName: (name: string) => void;
  /** Whose name it is. */
  readonly nameLabel: string;
  /** On the button that agrees. */
  readonly confirm: string;
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly onCancel: () => void;
  /** The focus begins at the name. */
  readonly beginsAtName?: boolean;
  readonly className?: string;
  /** Stands above the name. */
  readonly children: ReactNode;
}

/** What a reviewer puts his name to; Escape leaves it. */
export function ReviewerForm(props: ReviewerFormProps) {
  const { name, nameLabel, isNameMissing, onName, confirm, onSubmit, onCancel, children } = props;
  const styles = useStyles();
  const { say } = usePane();
  return (
    <form
      className={mergeClasses(styles.form, props.className)}
      noValidate
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        onSubmit(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Nobody else hears it: office.js would lead back into the grid.
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <TextField
        label={nameLabel}
        isFirst={props.beginsAtName}
        longest={200}
        value={name}
        onChange={onName}
        problem={isNameMissing ? say(RESULT_TEXTS.nameMissing) : null}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say(SHELL_TEXTS.cancel)}
        </Button>
      </div>
    </form>
  );
}
