import { CheckOption } from "../controls/CheckOption";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";

interface ProtectionChoiceProps {
  /** The sheets whose protection would be lifted. */
  readonly sheets: readonly string[];
  readonly isLifted: boolean;
  readonly onChoose: (isLifted: boolean) => void;
}

/** Whether protection may be lifted while a plan is written; off until the user says so. */
export function ProtectionChoice({ sheets, isLifted, onChoose }: ProtectionChoiceProps) {
  const { say } = usePane();
  return (
    <div>
      <CheckOption
        label={say(SHELL_TEXTS.liftProtection)}
        body={say(SHELL_TEXTS.liftProtectionBody, { sheets: sheets.join(", ") })}
        isChecked={isLifted}
        onChoose={onChoose}
      />
    </div>
  );
}
