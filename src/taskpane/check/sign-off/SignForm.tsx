import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { ACCEPT_TEXTS } from "../findings/accept-texts";
import { usePane } from "../../shell/pane-context";
import { recallReviewer, rememberReviewer } from "../reviewer/reviewer";
import { TextField } from "../reviewer/TextField";
import { useCardStyle } from "../../shell/controls/use-card-style";

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
  const { say, storage } = usePane(ACCEPT_TEXTS);
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
      <p className={card.small}>{say("signBody")}</p>
      <TextField
        label={say("yourName")}
        isFirst
        longest={200}
        value={name}
        onChange={setName}
        problem={isMissing ? say("nameMissing") : null}
      />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {say("sign")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("cancel")}
        </Button>
      </div>
    </form>
  );
}
