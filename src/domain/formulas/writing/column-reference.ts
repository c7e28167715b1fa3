import type { IndicatorTable } from "../../form/evaluation";
import { formatCell, type CellAddress } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** A column of figures that an indicator table has. */
export type FigureColumn = "weight" | "score" | "weighted";

/** A column of the table from its first indicator to its last. */
export interface ColumnReference {
  /** "G8:G11" */
  readonly address: string;
  /** Cells between the indicators that hold something, such as repeated headings or a component's weight. */
  readonly others: readonly CellAddress[];
}

/** Null where the table has no such column, or has it in different places on different pages. */
export function columnReference(
  table: IndicatorTable,
  column: FigureColumn,
  sheet: SheetSnapshot,
): ColumnReference | null {
  const fields = table.indicators.flatMap((indicator) => indicator[column] ?? []);
  const [first] = fields;
  const last = fields.at(-1);
  if (!first || !last || fields.length < table.indicators.length) return null;
  if (fields.some((field) => field.at.column !== first.at.column)) return null;
  const rows = new Set(fields.map((field) => field.at.row));
  const others: CellAddress[] = [];
  for (let row = first.at.row; row <= last.at.row; row++) {
    if (!rows.has(row) && sheet.cells.has(row, first.at.column)) others.push({ ...first.at, row });
  }
  const from = formatCell(first.at);
  const to = formatCell(last.at);
  return { address: from === to ? from : `${from}:${to}`, others };
}
