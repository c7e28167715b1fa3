import { CheckOption } from "../controls/CheckOption";
import { usePane } from "../pane-context";
import { PROTECTION_TEXTS } from "./protection-texts";

interface ProtectionChoiceProps {
  /** The sheets whose protection would be lifted. */
  readonly sheets: readonly string[];
  readonly isLifted: boolean;
  readonly onChoose: (isLifted: boolean) => void;
}

/** Whether protection may be lifted while something is written; off until the user says so. */
export function ProtectionChoice({ sheets, isLifted, onChoose }: ProtectionChoiceProps) {
  const { say } = usePane();
  return (
    <div>
      <CheckOption
        label={say(PROTECTION_TEXTS.lift)}
        body={sheets.join(", ")}
        isChecked={isLifted}
        onChoose={onChoose}
      />
    </div>
  );
}
