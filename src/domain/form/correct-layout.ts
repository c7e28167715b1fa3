import { isRival, isSameColumn } from "../layout/check-layout";
import { LAYOUT_SCHEMA_VERSION, type Layout, type LayoutColumn } from "../layout/layout";
import type { RecognisedColumn } from "../recognition/recognised";
import { columnName } from "../workbook/address";

/** What a layout knows a table by. */
export interface HeadedTable {
  readonly columns: readonly Pick<RecognisedColumn, "column" | "heading" | "group">[];
}

/** A layout that corrects nothing yet, of a table and its headings. */
export function newLayout(table: HeadedTable, name: string): Layout {
  return {
    schemaVersion: LAYOUT_SCHEMA_VERSION,
    name,
    framework: null,
    counts: null,
    headings: headingsOf(table),
    columns: [],
  };
}

/**
 * The layout with one more column corrected; null takes the correction of that column back. Another column that the
 * layout gave the same role loses it. `column`: counted from 0.
 */
export function correctColumn(
  layout: Layout,
  table: HeadedTable,
  column: number,
  role: string | null,
): Layout {
  const own = { ...placeOf(table, column), role: role ?? "" };
  const others = layout.columns.filter(
    (other) => !isSameColumn(own, other) && !(role !== null && isRival(own, other)),
  );
  return {
    ...layout,
    headings: headingsOf(table),
    columns: role === null ? others : [...others, own],
  };
}

/** What the layout says that a column of the table holds; null where it says nothing of it. */
export function laidRole(layout: Layout, table: HeadedTable, column: number): string | null {
  const own = { ...placeOf(table, column), role: "" };
  return layout.columns.find((each) => isSameColumn(each, own))?.role ?? null;
}

function headingsOf({ columns }: HeadedTable): string[] {
  return columns.flatMap(({ heading }) => (heading === "" ? [] : [heading]));
}

/** By what a column is known again: its headings, and its letters where these do not tell it from others. */
function placeOf({ columns }: HeadedTable, column: number): Omit<LayoutColumn, "role"> {
  const { heading, group } = columns.find((each) => each.column === column) ?? { heading: "", group: "" };
  const isTold =
    heading !== "" && columns.filter((each) => each.heading === heading && each.group === group).length === 1;
  return { heading, group, column: isTold ? null : columnName(column) };
}
