import { laidRole } from "../../domain/form/correct-layout";
import type { ColumnView, RoleView, TableView } from "../../domain/form/form-view";
import { NO_COLUMN, type Layout } from "../../domain/layout/layout";
import type { LocalisedText } from "../../domain/text/localised";
import { visibleText } from "../../domain/text/visible-text";
import { columnIndex } from "../../domain/workbook/address";
import { FORM_TEXTS } from "./texts";

/** `changed`: corrected and not saved yet; `set`: by a layout of the workbook. */
export type ColumnMark = "sure" | "unsure" | "unknown" | "set" | "changed" | "absent";

/** A column of a table as it is shown: what was read, with what is corrected meanwhile. */
export interface ColumnRow {
  /** Counted from 0. */
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  /** Null for a column that only the draft knows: it has no heading. */
  readonly view: ColumnView | null;
  /** What the layout in hand says of it; null where the form itself decides. */
  readonly laid: string | null;
  /** What it will be read as. */
  readonly role: string | null;
  readonly name: LocalisedText | null;
  readonly mark: ColumnMark;
}

/** `layout`: the one in hand, `saved`: the one that the form was read by. */
export function columnRows(
  table: TableView,
  layout: Layout | null,
  saved: Layout | null,
  roles: readonly RoleView[],
): ColumnRow[] {
  const laidIn = (each: Layout | null, column: number) => each && laidRole(each, table, column);
  const shown = table.columns.map((view): ColumnRow => {
    const { column, letters, heading } = view;
    const laid = laidIn(layout, column);
    const isChanged = laid !== laidIn(saved, column);
    const role = isChanged ? laid : view.role;
    return {
      column,
      letters,
      heading,
      view,
      laid,
      role,
      name: isChanged ? laidName(laid, roles) : view.name,
      mark: isChanged ? "changed" : markOf(view),
    };
  });
  return [...shown, ...bareColumns(table, layout, roles)].sort((a, b) => a.column - b.column);
}

/** What a layout calls what a column holds; null is read automatically. */
export function laidName(role: string | null, roles: readonly RoleView[]): LocalisedText {
  if (role === null) return FORM_TEXTS.roleAuto;
  if (role === NO_COLUMN) return FORM_TEXTS.notColumn;
  return roles.find((each) => each.role === role)?.name ?? { th: role, en: role };
}

/** A heading to be quoted within a sentence. */
export function oneLine(heading: string): string {
  return visibleText(heading).replace(/\s+/g, " ").trim();
}

function markOf({ role, isSet, certainty }: ColumnView): ColumnMark {
  if (isSet) return "set";
  return role === null ? "unknown" : certainty;
}

/** Columns without a heading to which the draft gives a role. */
function bareColumns(table: TableView, layout: Layout | null, roles: readonly RoleView[]): ColumnRow[] {
  return (layout?.columns ?? []).flatMap(({ heading, column: letters, role }) => {
    const isShown = table.columns.some((view) => view.letters === letters);
    if (heading !== "" || letters === null || isShown) return [];
    const name = laidName(role, roles);
    return [
      {
        column: columnIndex(letters),
        letters,
        heading,
        view: null,
        laid: role,
        role,
        name,
        mark: "changed" as const,
      },
    ];
  });
}
