import { Button } from "@fluentui/react-components";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { FORM_TEXTS } from "./texts";
import { useEditorStyle } from "./use-editor-style";

interface PickButtonProps {
  /** What to do before it is pressed. */
  readonly body: string;
  readonly isBusy: boolean;
  /** Why the selection could not be taken. */
  readonly problem: string | null;
  readonly onPick: () => void;
}

/** Takes the column that is selected in the sheet. */
export function PickButton({ body, isBusy, problem, onPick }: PickButtonProps) {
  const styles = useEditorStyle();
  const card = useCardStyle();
  const { say } = usePane();
  return (
    <>
      <p className={styles.text}>{body}</p>
      <Button className={card.start} size="small" disabledFocusable={isBusy} onClick={onPick}>
        {say(FORM_TEXTS.pick)}
      </Button>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
