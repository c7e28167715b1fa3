import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from "@univerjs/sheets";
import { SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { injectorOf } from "../../host/engine/injector";

/** The grid scrolls first, and a sheet that was just activated has to be drawn. */
const DRAWN_AFTER_MS = 120;
/** Rows left above the cell, so that it is seen in its place. */
const ROWS_ABOVE = 1;
const MOST_STEPS = 8;

/**
 * Brings a cell that an add-in led to into view. The grid's own reveal counts in rows of equal height and without
 * the frozen ones, and so stops beside the cell where rows are high: from there it is approached step by step.
 */
export function keepRevealedInView(univerAPI: FUniver): void {
  injectorOf(univerAPI)
    .get(ICommandService)
    .onCommandExecuted((command) => {
      if (command.id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections, reveal } = command.params as ISetSelectionsOperationParams;
      const range = selections[0]?.range;
      if (!reveal || !range) return;
      const { startRow, startColumn } = range;
      const wanted = Math.max(0, startRow - ROWS_ABOVE);
      const approach = (target: number, steps: number) => {
        const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
        if (sheet?.getSheetId() !== subUnitId || isInView(univerAPI, startRow, startColumn)) return;
        sheet.scrollToCell(target, startColumn);
        const top = sheet.getVisibleRangesOfAllViewports()?.get(SHEET_VIEWPORT_KEY.VIEW_MAIN)?.startRow;
        if (steps === 0 || top === undefined) return;
        const next = Math.max(0, target + wanted - top);
        setTimeout(() => approach(next, steps - 1), DRAWN_AFTER_MS);
      };
      setTimeout(() => approach(wanted, MOST_STEPS), DRAWN_AFTER_MS);
    });
}

/** Whether any part of the drawn sheet, frozen rows and columns included, shows the cell of the active sheet. */
export function isInView(univerAPI: FUniver, row: number, column: number): boolean {
  const areas = univerAPI.getActiveWorkbook()?.getActiveSheet()?.getVisibleRangesOfAllViewports();
  return [...(areas?.values() ?? [])].some(
    (area) =>
      row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn,
  );
}
