import { Field, Select } from "@fluentui/react-components";
import type { RoleView } from "../../domain/form/form-view";
import { NO_COLUMN } from "../../domain/layout/layout";
import { usePane } from "../shell/pane-context";
import type { ColumnRow } from "./column-rows";
import type { ColumnActions } from "./column-actions";
import { PickButton } from "./PickButton";
import { FORM_TEXTS } from "./texts";
import { useEditorStyle } from "./use-editor-style";

/** The choice that leaves a column to the program. */
const AUTOMATIC = "";

interface ColumnEditorProps {
  readonly row: ColumnRow;
  readonly roles: readonly RoleView[];
  readonly isBusy: boolean;
  readonly actions: ColumnActions | null;
  readonly problem: string | null;
}

/** Why a column is read as it is, and what it is to be read as instead. */
export function ColumnEditor({ row, roles, isBusy, actions, problem }: ColumnEditorProps) {
  const styles = useEditorStyle();
  const { language, say } = usePane();
  const { column, letters, laid, role } = row;
  const isMovable = roles.some((each) => each.role === role);
  return (
    <div className={styles.editor}>
      <Reasons row={row} />
      {actions === null ? (
        <p className={styles.text}>{say(FORM_TEXTS.otherTable)}</p>
      ) : (
        <>
          <Field label={say(FORM_TEXTS.chooseRole, { column: letters })} size="small">
            <Select
              className={styles.select}
              size="small"
              value={laid ?? AUTOMATIC}
              disabled={isBusy}
              onChange={(_, { value }) => actions.onRole(column, value === AUTOMATIC ? null : value)}
            >
              <option value={AUTOMATIC}>{say(FORM_TEXTS.roleAuto)}</option>
              {roles.map((each) => (
                <option key={each.role} value={each.role}>
                  {each.name[language]}
                </option>
              ))}
              <option value={NO_COLUMN}>{say(FORM_TEXTS.notColumn)}</option>
            </Select>
          </Field>
          {isMovable && role !== null && (
            <PickButton
              body={say(FORM_TEXTS.pickBody)}
              onPick={() => actions.onPick(role)}
              {...{ isBusy, problem }}
            />
          )}
        </>
      )}
    </div>
  );
}

function Reasons({ row: { view, mark } }: { row: ColumnRow }) {
  const styles = useEditorStyle();
  const { language, say } = usePane();
  if (view === null || mark === "changed") return null;
  const { reasons, nearest } = view;
  return (
    <div>
      <p className={styles.title}>
        {say(reasons.length > 0 ? FORM_TEXTS.because : FORM_TEXTS.becauseNothing)}
      </p>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason.en}>{reason[language]}</li>
          ))}
        </ul>
      )}
      {nearest && <p className={styles.text}>{say(FORM_TEXTS.nearest, { role: nearest[language] })}</p>}
    </div>
  );
}
