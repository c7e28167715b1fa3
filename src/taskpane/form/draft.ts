import { correctColumn, newLayout } from "../../domain/form/correct-layout";
import type { FormView, TableView } from "../../domain/form/form-view";
import { layoutChanges } from "../../domain/form/layout-changes";
import { tierOfRole, type Layout } from "../../domain/layout/layout";
import type { FormDraft, FormPane } from "./form-state";
import { withForm } from "./form-state";

/** The layout that the form is read by, from which corrections begin. */
export function layoutInUse({ layout }: FormView): Layout | null {
  return layout.kind === "used" ? layout.layout : null;
}

/** The table that a draft corrects, as it was read last. */
export function tableOf(view: FormView, draft: FormDraft): TableView | undefined {
  return view.tables.find(({ sheet, firstRow }) => sheet === draft.sheet && firstRow === draft.row);
}

/** One layout knows one set of headings: while those of another table are corrected, this one waits. */
export function isCorrectable(view: FormView, draft: FormDraft | null, table: TableView): boolean {
  const own = draft && tableOf(view, draft);
  return !own || own === table || headingKey(own) === headingKey(table);
}

function headingKey({ columns }: TableView): string {
  return JSON.stringify(columns.map(({ heading, group }) => [heading, group]));
}

/** Says what a column holds; null lets the form itself decide. `name`: of a layout that begins with it. */
export function setRole(
  state: FormPane,
  table: TableView,
  { column, role, name }: { readonly column: number; readonly role: string | null; readonly name: string },
): Pick<FormPane, "form"> {
  return change(state, table, name, (layout) => correctColumn(layout, table, column, role));
}

/** Says which assessment counts; null lets the usual policy decide. */
export function setCounts(state: FormPane, table: TableView, counts: string | null, name: string) {
  return change(state, table, name, (layout) => ({ ...layout, counts }));
}

/** Says by which framework the form is judged; roles that it does not know are given up. */
export function setFramework(state: FormPane, table: TableView, framework: string | null, name: string) {
  const known = state.form.reading?.view.frameworks.find(({ id }) => id === framework);
  return change(state, table, name, (layout) => ({
    ...layout,
    framework,
    columns: layout.columns.filter(
      ({ role }) => !known || tierOfRole(role) === null || known.roles.some((each) => each.role === role),
    ),
  }));
}

/** The draft with another layout; without a draft where that corrects nothing. */
export function withLayout(state: FormPane, draft: FormDraft, layout: Layout): Pick<FormPane, "form"> {
  const { reading } = state.form;
  const before = reading && layoutInUse(reading.view);
  const isEmpty = layoutChanges(before, layout).length === 0 && layout.name === (before?.name ?? layout.name);
  return withForm(state, { draft: isEmpty ? null : { ...draft, layout }, pickProblem: null });
}

function change(
  state: FormPane,
  table: TableView,
  name: string,
  correct: (layout: Layout) => Layout,
): Pick<FormPane, "form"> {
  const { reading, draft } = state.form;
  const begun = draft?.layout ?? (reading && layoutInUse(reading.view)) ?? newLayout(table, name);
  const place = draft ?? { sheet: table.sheet, row: table.firstRow };
  return withLayout(state, { ...place, layout: begun }, correct(begun));
}
