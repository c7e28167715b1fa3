import type { CellAddress } from "../../workbook/address";
import type { SetCell } from "../../workbook/change-set";
import { isCellError, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readFormula } from "../reading/formula-reader";
import { brokenCalls, kpiCalls, mayHoldKpi, mendFormula } from "../reading/kpi-calls";
import {
  previewOf,
  skippedCell,
  type PortablePlan,
  type PreviewCell,
  type SkippedCell,
} from "./portable-plan";

/** A formula of ours that Excel does not know, with the formula to enter in its place. */
export interface BrokenFormula {
  readonly formula: string;
  /** `name`: a call goes by a name that is not its own. `not-entered`: the name is right, but Excel read it too early. */
  readonly fault: "name" | "not-entered";
}

/** What is wrong with the names in a cell's formula; null where nothing is. */
export function brokenFormula({ formula, value }: Cell): BrokenFormula | null {
  if (formula === null || !mayHoldKpi(formula)) return null;
  const read = readFormula(formula);
  const shown = value !== null && isCellError(value) ? value.error : null;
  const broken = brokenCalls(read);
  // A name with a dot may be a working function of another add-in, as long as it shows no error; "_xll." and
  // "_xldudf_" are prefixes that Excel leaves where it does not find the function.
  const isCertain = broken.some(({ call }) => call.qualifier !== "" || /^_xl(?:dudf_|l\.)/i.test(call.name));
  if (broken.length > 0 && (isCertain || shown !== null))
    return { formula: mendFormula(formula), fault: "name" };
  return shown === "#NAME?" && kpiCalls(read).length > 0 ? { formula, fault: "not-entered" } : null;
}

/** A broken formula and where it stands. */
export interface PlacedFormula {
  readonly at: CellAddress;
  readonly cell: Cell;
  /** As it stands in the cell. */
  readonly formula: string;
  readonly broken: BrokenFormula;
}

/** Every broken formula of one row. */
export function* brokenFormulasInRow(sheet: SheetSnapshot, row: number): Iterable<PlacedFormula> {
  for (const { column, cell } of sheet.cells.inRow(row)) {
    const { formula } = cell;
    const broken = brokenFormula(cell);
    if (broken && formula !== null) yield { at: { sheet: sheet.name, row, column }, cell, formula, broken };
  }
}

/** Every broken formula of a sheet. */
function* brokenFormulasOn(sheet: SheetSnapshot): Iterable<PlacedFormula> {
  for (const row of sheet.cells.rowIndices()) yield* brokenFormulasInRow(sheet, row);
}

/** Enters broken formulas of ours again, under their plain names; those on protected sheets are listed. */
export function planRepairOf(snapshot: WorkbookSnapshot): PortablePlan {
  const changes: SetCell[] = [];
  const preview: PreviewCell[] = [];
  const skipped: SkippedCell[] = [];
  for (const sheet of snapshot.sheets) {
    for (const { at, cell, formula, broken } of brokenFormulasOn(sheet)) {
      if (sheet.isProtected) {
        skipped.push(skippedCell(at, formula, "protected-sheet"));
        continue;
      }
      const after = { formula: broken.formula };
      changes.push({ kind: "set-cell", ...at, before: cell, after });
      preview.push(previewOf(at, cell, after));
    }
  }
  return { changeSet: { changes }, preview, skipped };
}
