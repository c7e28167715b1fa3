import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenEntries } from "../../../app/stamp-workbook";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { usePane } from "../../shell/pane-context";
import { SIGN } from "../jobs";
import { recallReviewer, rememberReviewer } from "../../shell/reviewer";
import { ReviewerForm } from "../reviewer/ReviewerForm";
import { RESULT_TEXTS } from "../result-texts";
import { openParameters } from "./stamp-text";

interface SignFormProps {
  /** What the check in view has found open; the signer agrees to leave that and no more. */
  readonly open: OpenEntries;
  readonly onSign: (name: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  open: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
    color: tokens.colorNeutralForeground1,
  },
});

/** Who signs, what signing does, and what it would leave open. */
export function SignForm({ open, onSign, onCancel }: SignFormProps) {
  const card = useCardStyle();
  const styles = useStyles();
  const { say, storage } = usePane();
  const [name, setName] = useState(() => recallReviewer(storage));
  const [isMissing, setMissing] = useState(false);
  const isOpen = open.error + open.unfilled > 0;
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
      nameLabel={say(RESULT_TEXTS.signerName)}
      isNameMissing={isMissing}
      onName={setName}
      confirm={say(isOpen ? RESULT_TEXTS.signAnyway : SIGN.title)}
      onSubmit={submit}
      onCancel={onCancel}
      beginsAtName
    >
      {isOpen && (
        <p className={mergeClasses(card.small, styles.open)}>
          {say(RESULT_TEXTS.signOpen, openParameters(open, say))}
        </p>
      )}
      <p className={card.small}>{say(RESULT_TEXTS.signBody)}</p>
    </ReviewerForm>
  );
}
