import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Statement } from "../../../domain/validation/engine/finding";
import { usePane } from "../../shell/pane-context";
import { ACCEPT } from "../jobs";
import { recallReviewer, rememberReviewer } from "../../shell/reviewer";
import { ReviewerForm } from "../reviewer/ReviewerForm";
import { TextField } from "../reviewer/TextField";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({ form: { marginTop: tokens.spacingVerticalS } });

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
  const submit = (form: HTMLFormElement): void => {
    setChecked(true);
    const missing = [reason, by].findIndex((text) => text.trim() === "");
    if (missing >= 0) {
      form.querySelectorAll<HTMLElement>("textarea, input")[missing]?.focus();
      return;
    }
    rememberReviewer(by.trim(), storage);
    onAccept({ reason: reason.trim(), by: by.trim() });
  };
  return (
    <ReviewerForm
      className={styles.form}
      name={by}
      nameLabel={say(RESULT_TEXTS.accepterName)}
      isNameMissing={isMissing(by)}
      onName={setBy}
      confirm={say(ACCEPT.title)}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <TextField
        label={say(RESULT_TEXTS.acceptReason)}
        isLong
        isFirst
        longest={1000}
        value={reason}
        onChange={setReason}
        problem={isMissing(reason) ? say(RESULT_TEXTS.reasonMissing) : null}
      />
    </ReviewerForm>
  );
}
