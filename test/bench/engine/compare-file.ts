import { readFileSync } from "node:fs";
import { type CalculationScope, calculateWorkbook } from "../../../src/cli/calculate-workbook";
import { NODE_UNPACKER } from "../../../src/cli/node-unpacker";
import type { Doubt } from "../../../src/host/recalculation/doubts";
import type { FileFormula } from "../../../src/host/recalculation/file-formulas";
import { cellReference } from "../../../src/xlsx/model/cell-reference";
import type { XlsxValue } from "../../../src/xlsx/model/cells";
import type { XlsxWorkbook } from "../../../src/xlsx/model/workbook";
import { openXlsx } from "../../../src/xlsx/reading/open";

/** A result that is not the stored one, or a value where none was. */
export interface Difference {
  readonly place: string;
  readonly formula: string | null;
  readonly stored: XlsxValue;
  readonly found: XlsxValue;
}

export interface FileComparison {
  readonly milliseconds: number;
  /** Formulas with a stored value that were calculated: those of the differences among them are not equal. */
  readonly held: readonly FileFormula[];
  readonly kept: readonly { readonly formula: FileFormula; readonly doubt: Doubt }[];
  readonly differences: readonly Difference[];
  /** Formulas that are among the differences. */
  readonly changed: readonly FileFormula[];
}

/** Calculates a file and compares every cell of what is written with what the file kept. Throws where it cannot be read. */
export async function compareFile(path: string, scope: CalculationScope): Promise<FileComparison> {
  const bytes = new Uint8Array(readFileSync(path));
  const stored = await openXlsx(bytes, NODE_UNPACKER);
  const start = performance.now();
  const { bytes: written, formulas } = await calculateWorkbook(bytes, scope, 4_500);
  const milliseconds = performance.now() - start;
  const found = await openXlsx(written, NODE_UNPACKER);
  return {
    milliseconds,
    held: formulas.calculated.filter(({ isStored }) => isStored),
    kept: formulas.kept,
    differences: differencesOf(stored, found),
    changed: formulas.changed.filter(({ isStored }) => isStored),
  };
}

/** Cells whose value is another now, but for formulas that had none. */
function differencesOf(stored: XlsxWorkbook, found: XlsxWorkbook): Difference[] {
  return found.sheets.flatMap((sheet, index) => {
    const before = stored.sheets[index]!.cells;
    const written = [...sheet.cells.entries()].flatMap(({ row, column, cell }): Difference[] => {
      const old = before.get(row, column);
      const isFirst = cell.formula !== null && (old?.value ?? null) === null;
      if (isFirst || sameValue(old?.value ?? null, cell.value)) return [];
      const place = `${sheet.name}!${cellReference(row, column)}`;
      return [{ place, formula: cell.formula, stored: old?.value ?? null, found: cell.value }];
    });
    const lost = [...before.entries()].flatMap(({ row, column, cell }): Difference[] => {
      if (cell.value === null || sheet.cells.get(row, column)) return [];
      const place = `${sheet.name}!${cellReference(row, column)}`;
      return [{ place, formula: cell.formula, stored: cell.value, found: null }];
    });
    return [...written, ...lost];
  });
}

function sameValue(left: XlsxValue, right: XlsxValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
