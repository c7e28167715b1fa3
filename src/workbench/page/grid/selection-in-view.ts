import { ICommandService, type IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/sheets";
import { injectorOf } from "../../engine/injector";

/** A sheet that was just activated is drawn, and knows what it shows, a little later. */
const DRAWN_AFTER_MS = 60;
/** Rows and columns that stay visible before the selected cell, so that it is seen in its place. */
const ROWS_BEFORE = 3;
const COLUMNS_BEFORE = 1;

/**
 * Scrolls to a cell that was selected out of view, as Excel does when an add-in leads to it.
 * Selections made in the grid itself are in view already.
 */
export function keepSelectionInView(univerAPI: FUniver): IDisposable {
  return injectorOf(univerAPI)
    .get(ICommandService)
    .onCommandExecuted((command) => {
      if (command.id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      const range = selections[0]?.range;
      if (!range) return;
      const { startRow, startColumn } = range;
      if (Number.isNaN(startRow) || Number.isNaN(startColumn)) return;
      setTimeout(() => reveal(univerAPI, subUnitId, startRow, startColumn), DRAWN_AFTER_MS);
    });
}

function reveal(univerAPI: FUniver, sheetId: string, row: number, column: number): void {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  if (!sheet || sheet.getSheetId() !== sheetId || isInView(univerAPI, row, column)) return;
  sheet.scrollToCell(Math.max(0, row - ROWS_BEFORE), Math.max(0, column - COLUMNS_BEFORE));
}

/** Whether any part of the drawn sheet, frozen rows and columns included, shows the cell. */
export function isInView(univerAPI: FUniver, row: number, column: number): boolean {
  const areas = univerAPI.getActiveWorkbook()?.getActiveSheet()?.getVisibleRangesOfAllViewports();
  return [...(areas?.values() ?? [])].some(
    (area) =>
      row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn,
  );
}
