import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent, type KeyboardEvent } from "react";
import type { Statement } from "../../../domain/validation/engine/finding";
import { usePane } from "../../shell/pane-context";
import { TextField } from "../reviewer/TextField";
import { recallReviewer, rememberReviewer } from "../reviewer/reviewer";
import { CHECK_TEXTS } from "../texts";
import { SHELL_TEXTS } from "../../shell/texts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    minWidth: 0,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  readonly onAccept: (said: Omit<Statement, "at">) => void;
  readonly onCancel: () => void;
}

/** Why a finding may stand, and who says so; neither may be empty. */
export function AcceptForm({ onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const { say, storage } = usePane();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(() => recallReviewer(storage));
  const [isChecked, setChecked] = useState(false);
  const isMissing = (text: string) => isChecked && text.trim() === "";
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    const missing = [reason, by].findIndex((text) => text.trim() === "");
    if (missing >= 0) {
      event.currentTarget.querySelectorAll<HTMLElement>("textarea, input")[missing]?.focus();
      return;
    }
    rememberReviewer(by.trim(), storage);
    onAccept({ reason: reason.trim(), by: by.trim() });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <TextField
        label={say(CHECK_TEXTS.acceptReason)}
        isLong
        isFirst
        longest={1000}
        value={reason}
        onChange={setReason}
        problem={isMissing(reason) ? say(CHECK_TEXTS.reasonMissing) : null}
      />
      <TextField
        label={say(CHECK_TEXTS.yourName)}
        longest={200}
        value={by}
        onChange={setBy}
        problem={isMissing(by) ? say(CHECK_TEXTS.nameMissing) : null}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {say(CHECK_TEXTS.acceptConfirm)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say(SHELL_TEXTS.cancel)}
        </Button>
      </div>
    </form>
  );
}
