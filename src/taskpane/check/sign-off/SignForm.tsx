import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { usePane } from "../../shell/pane-context";
import { recallReviewer, rememberReviewer } from "../reviewer/reviewer";
import { TextField } from "../reviewer/TextField";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { CHECK_TEXTS } from "../texts";
import { SHELL_TEXTS } from "../../shell/texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SignFormProps {
  readonly onSign: (name: string) => void;
  readonly onCancel: () => void;
}

/** Who signs, and what signing does. */
export function SignForm({ onSign, onCancel }: SignFormProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say, storage } = usePane();
  const [name, setName] = useState(() => recallReviewer(storage));
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const signer = name.trim();
    setMissing(signer === "");
    if (signer === "") {
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    rememberReviewer(signer, storage);
    onSign(signer);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <p className={card.small}>{say(CHECK_TEXTS.signBody)}</p>
      <TextField
        label={say(CHECK_TEXTS.yourName)}
        isFirst
        longest={200}
        value={name}
        onChange={setName}
        problem={isMissing ? say(CHECK_TEXTS.nameMissing) : null}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {say(CHECK_TEXTS.sign)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say(SHELL_TEXTS.cancel)}
        </Button>
      </div>
    </form>
  );
}
