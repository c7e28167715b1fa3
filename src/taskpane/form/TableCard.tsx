import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import type { FormView, TableView } from "../../domain/form/form-view";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { AssessmentChoice } from "./AssessmentChoice";
import type { ColumnActions } from "./column-actions";
import { columnRows, oneLine } from "./column-rows";
import { ColumnTable } from "./ColumnTable";
import { isCorrectable, layoutInUse, setCounts, setRole } from "./draft";
import type { FormState } from "./form-state";
import type { FormStore } from "./form-store";
import { PICK_COLUMN } from "./jobs";
import { RowKinds } from "./RowKinds";
import { spokenPick } from "./spoken-form";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  doubts: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  doubt: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "4px", overflowWrap: "anywhere" },
  icon: { fontSize: "16px", lineHeight: 0, paddingTop: "3px", color: tokens.colorStatusWarningForeground3 },
});

interface TableCardProps {
  readonly store: FormStore;
  readonly form: FormState;
  readonly view: FormView;
  readonly table: TableView;
  readonly isBusy: boolean;
}

/** One table: its columns, its assessments, its rows. */
export function TableCard({ store, form, view, table, isBusy }: TableCardProps) {
  const card = useCardStyle();
  const { say } = usePane();
  const { draft, reading, pickProblem } = form;
  const saved = layoutInUse(view);
  const isOwn = isCorrectable(view, draft, table);
  const layout = isOwn ? (draft?.layout ?? saved) : saved;
  const roles = rolesIn(view, layout?.framework ?? null);
  const rows = columnRows(table, layout, saved, roles);
  const id = `table-${table.sheet}-${table.firstRow}`;
  return (
    <section className={card.card} aria-labelledby={id}>
      <h3 id={id} className={card.title}>
        {say(FORM_TEXTS.table, { sheet: table.sheet })}
      </h3>
      <Doubts table={table} />
      <ColumnTable
        {...{ table, rows, roles, isBusy }}
        missing={table.missing.filter(({ role }) => !rows.some((row) => row.role === role))}
        isColoured={reading?.coloured.includes(table.sheet) ?? false}
        actions={isOwn ? actionsOn(store, table, say(FORM_TEXTS.defaultName, { sheet: table.sheet })) : null}
        problem={pickProblem && spokenPick(form, say)}
        onGoTo={(address) => void store.select(table.sheet, address)}
      />
      {table.assessments.length > 1 && (
        <AssessmentChoice
          table={table}
          counts={layout?.counts ?? null}
          isOff={!isOwn || isBusy}
          onChoose={(counts) =>
            store.set(
              setCounts(store.getState(), table, counts, say(FORM_TEXTS.defaultName, { sheet: table.sheet })),
            )
          }
        />
      )}
      {table.rows.length > 0 && <RowKinds store={store} table={table} />}
    </section>
  );
}

function actionsOn(store: FormStore, table: TableView, name: string): ColumnActions {
  return {
    onRole: (column, role) => store.set(setRole(store.getState(), table, { column, role, name })),
    onPick: (role) => void store.start(PICK_COLUMN, { table, role, name }),
  };
}

function rolesIn({ frameworks }: FormView, id: string | null) {
  return (frameworks.find((framework) => framework.id === id) ?? frameworks[0]).roles;
}

/** What was not understood of the table, and what it lacks. */
function Doubts({ table: { kind, firstRow, columns, missing } }: { table: TableView }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const quoted = columns.flatMap(({ role, letters, heading }) =>
    role === null ? `${letters} ${say(FORM_TEXTS.quoted, { text: oneLine(heading) })}` : [],
  );
  const unknown = quoted.length === 0 ? null : say(FORM_TEXTS.unknownTexts, { texts: quoted.join(", ") });
  const roles = missing.map(({ name }) => name[language]).join(", ");
  const sentences = [
    kind === "heading-row" ? say(FORM_TEXTS.rowLooks, { row: firstRow + 1 }) : null,
    unknown ?? (kind === "heading-row" ? say(FORM_TEXTS.unknownNone) : null),
    missing.length === 0 ? null : say(FORM_TEXTS.lacks, { roles }),
  ].filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {sentences.map((sentence) => (
        <li key={sentence} className={styles.doubt}>
          <WarningFilled className={styles.icon} aria-hidden />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
