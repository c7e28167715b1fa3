import { type Injector, ObjectMatrix, type Workbook } from "@univerjs/core";
import { type IFormulaData, LexerTreeBuilder } from "@univerjs/engine-formula";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import type { CellShift } from "../../model/cell-shift";
import { shiftedFormula } from "../../model/shifted-formula";

/** Formulas that change, by workbook, sheet, row and column, where they stand before the shift. */
interface Rewritten {
  newFormulaData: Record<string, Record<string, Record<number, Record<number, { f: string }>>>>;
}

/** The one step of the grid's formula controller that is replaced; how formulas move with their cells stays its own. */
interface Rewriter {
  _getFormulaReferenceMoveInfo(formulas: IFormulaData, names: unknown, move: unknown): Rewritten;
}

/**
 * Has the formulas of cells rewritten as those of rules are, for as long as `run` takes: the grid would take the own
 * sheet's name out of references that name it.
 */
export function withShiftedFormulas<T>(
  injector: Injector,
  workbook: Workbook,
  shift: CellShift,
  run: () => T,
): T {
  const controller = injector.get(UpdateFormulaController) as unknown as Rewriter;
  const lexer = injector.get(LexerTreeBuilder);
  controller._getFormulaReferenceMoveInfo = (formulas) => rewritten(lexer, workbook, shift, formulas);
  try {
    return run();
  } finally {
    // The class's own step is there again.
    Reflect.deleteProperty(controller, "_getFormulaReferenceMoveInfo");
  }
}

function rewritten(
  lexer: LexerTreeBuilder,
  workbook: Workbook,
  shift: CellShift,
  formulas: IFormulaData,
): Rewritten {
  const unitId = workbook.getUnitId();
  const shiftedSheet = workbook.getSheetBySheetId(shift.sheetId)?.getName() ?? "";
  const changed: Rewritten["newFormulaData"][string] = {};
  for (const sheet of workbook.getSheets()) {
    const id = sheet.getSheetId();
    const rows: Rewritten["newFormulaData"][string][string] = (changed[id] = {});
    new ObjectMatrix(formulas[unitId]?.[id] ?? {}).forValue((row, column, item) => {
      if (!item?.f) return;
      const { x = 0, y = 0 } = item;
      const before = x || y ? lexer.moveFormulaRefOffset(item.f, x, y) : item.f;
      const f = shiftedFormula(before, sheet.getName(), shiftedSheet, shift);
      if (f !== before) (rows[row] ??= {})[column] = { f };
    });
  }
  return { newFormulaData: { [unitId]: changed } };
}
