import type { Worksheet as GridSheet } from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { GridRange } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import type { HostContext } from "../context/host-context";
import { isEntireColumn, isEntireRow } from "../../model/range-address";

/** Activates the sheet and selects the areas. Excel refuses to select on a hidden sheet. */
export function selectRange(context: HostContext, sheet: GridSheet, areas: readonly GridRange[]): void {
  const { book } = context;
  if (book.isHidden(sheet)) throw new HostError("InvalidSelection");
  for (const area of areas) {
    const rows = isEntireColumn(area) ? 0 : area.endRow + 1;
    const columns = isEntireRow(area) ? 0 : area.endColumn + 1;
    book.ensureSize(sheet, rows, columns);
  }
  if (book.activeSheet() !== sheet) book.activate(sheet);
  const lastRow = sheet.getRowCount() - 1;
  const lastColumn = sheet.getColumnCount() - 1;
  book.execute(SetSelectionsOperation.id, {
    ...book.target(sheet),
    // Scrolls to the cell where the grid is drawn, as Excel does.
    reveal: true,
    selections: areas.map((area) => {
      const { startRow: row, startColumn: column } = area;
      return {
        range: {
          ...area,
          endRow: Math.min(area.endRow, lastRow),
          endColumn: Math.min(area.endColumn, lastColumn),
        },
        primary: {
          startRow: row,
          startColumn: column,
          endRow: row,
          endColumn: column,
          actualRow: row,
          actualColumn: column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      };
    }),
  });
}
