import { usePane } from "../shell/pane-context";
import type { ColumnActions } from "./column-actions";
import { PickButton } from "./PickButton";
import { FORM_TEXTS } from "./texts";
import { useEditorStyle } from "./use-editor-style";

interface RoleEditorProps {
  readonly role: string;
  readonly isBusy: boolean;
  readonly actions: ColumnActions | null;
  readonly problem: string | null;
}

/** Gives a column to a role that none holds. */
export function RoleEditor({ role, isBusy, actions, problem }: RoleEditorProps) {
  const styles = useEditorStyle();
  const { say } = usePane();
  return (
    <div className={styles.editor}>
      {actions === null ? (
        <p className={styles.text}>{say(FORM_TEXTS.otherTable)}</p>
      ) : (
        <PickButton
          body={say(FORM_TEXTS.pickAbsent)}
          onPick={() => actions.onPick(role)}
          {...{ isBusy, problem }}
        />
      )}
    </div>
  );
}
