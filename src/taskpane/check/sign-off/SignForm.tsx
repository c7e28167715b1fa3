import { useState } from "react";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { usePane } from "../../shell/pane-context";
import { SIGN } from "../jobs";
import { recallReviewer, rememberReviewer } from "../reviewer/reviewer";
import { ReviewerForm } from "../reviewer/ReviewerForm";
import { CHECK_TEXTS } from "../texts";

interface SignFormProps {
  readonly onSign: (name: string) => void;
  readonly onCancel: () => void;
}

/** Who signs, and what signing does. */
export function SignForm({ onSign, onCancel }: SignFormProps) {
  const card = useCardStyle();
  const { say, storage } = usePane();
  const [name, setName] = useState(() => recallReviewer(storage));
  const [isMissing, setMissing] = useState(false);
  const submit = (form: HTMLFormElement): void => {
    const signer = name.trim();
    setMissing(signer === "");
    if (signer === "") {
      form.querySelector("input")?.focus();
      return;
    }
    rememberReviewer(signer, storage);
    onSign(signer);
  };
  return (
    <ReviewerForm
      name={name}
      isNameMissing={isMissing}
      onName={setName}
      confirm={say(SIGN.title)}
      onSubmit={submit}
      onCancel={onCancel}
      beginsAtName
    >
      <p className={card.small}>{say(CHECK_TEXTS.signBody)}</p>
    </ReviewerForm>
  );
}
