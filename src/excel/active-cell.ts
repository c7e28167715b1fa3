import type { ActiveCell } from "../app/workbook-port";
import type { ReferredArea } from "../domain/formulas/calculating/error-reason";
import type { Rows } from "../domain/formulas/calculating/operands";
import { answered } from "./answers";
import { listening } from "./listening";
import { cellOf } from "./read-chunks";

/** What stands in the active cell, in one round trip. */
export async function readActiveCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const range = context.workbook.getActiveCell();
  range.load("values,formulas,rowIndex,columnIndex");
  range.worksheet.load("name");
  await answered(context.sync());
  const { rowIndex: row, columnIndex: column, values, formulas, worksheet } = range;
  return { at: { sheet: worksheet.name, row, column }, cell: cellOf(values[0]?.[0], formulas[0]?.[0]) };
}

/** The values of areas, in one round trip; null where a sheet is not there. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly ReferredArea[],
): Promise<readonly (Rows | null)[]> {
  const { worksheets } = context.workbook;
  const asked = areas.map(({ sheet, area }) => {
    const worksheet = worksheets.getItemOrNullObject(sheet);
    const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    range.load("values");
    return { worksheet, range };
  });
  await answered(context.sync());
  return asked.map(({ worksheet, range }) =>
    worksheet.isNullObject ? null : range.values.map((row) => row.map((value) => cellOf(value, null).value)),
  );
}

/** Calls the listener whenever something else is selected, until the function that it gives is called. */
export async function watchSelection(
  context: Excel.RequestContext,
  listener: () => void,
): Promise<() => Promise<void>> {
  return listening(context, [context.workbook.onSelectionChanged.add(async () => listener())]);
}
