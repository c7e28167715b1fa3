import type { CellAddress } from "../../workbook/address";
import { isCellError, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readFormula } from "./formula-reader";
import { kpiCalls, mayHoldKpi } from "./kpi-calls";

/** What a cell shows while its value is still on its way. */
export const UNDER_WAY: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA"]);
/**
 * What every call shows that was made before the functions were there. A single one may well have been given nonsense;
 * a name that is not known (#NAME?) is another fault, which rules find and explain.
 */
const FAILED = "#VALUE!";
/** So many calls do not all fail by their arguments. */
const FEWEST_FAILED = 3;

export interface UnansweredCall {
  readonly at: CellAddress;
  /** Its answer may still come by itself. */
  readonly isUnderWay: boolean;
}

/**
 * The first cell whose call of our functions has no answer: one that is still under way, or where every call of the
 * workbook has failed alike, so that the functions were not there. Null where they have answered; figures that rest
 * on them mean nothing until then.
 */
export function unansweredCall({ sheets }: Pick<WorkbookSnapshot, "sheets">): UnansweredCall | null {
  const withErrors = sheets.filter(({ cells }) => cells.hasErrors);
  const failed: CellAddress[] = [];
  for (const sheet of withErrors) {
    for (const { at, error } of failedCalls(sheet)) {
      if (UNDER_WAY.has(error)) return { at, isUnderWay: true };
      if (error === FAILED) failed.push(at);
    }
  }
  const [first] = failed;
  if (first === undefined || failed.length < FEWEST_FAILED) return null;
  return sheets.some((sheet) => hasAnswered(sheet)) ? null : { at: first, isUnderWay: false };
}

function* failedCalls(sheet: SheetSnapshot): Iterable<{ at: CellAddress; error: string }> {
  for (const { row, column, cell } of calls(sheet)) {
    if (isCellError(cell.value)) yield { at: { sheet: sheet.name, row, column }, error: cell.value.error };
  }
}

function hasAnswered(sheet: SheetSnapshot): boolean {
  for (const { cell } of calls(sheet)) {
    if (!isCellError(cell.value) || cell.value.error !== FAILED) return true;
  }
  return false;
}

function* calls({ cells }: SheetSnapshot): Iterable<{ row: number; column: number; cell: Cell }> {
  for (const row of cells.rowIndices()) {
    for (const { column, cell } of cells.inRow(row)) {
      if (cell.formula === null || !mayHoldKpi(cell.formula)) continue;
      if (kpiCalls(readFormula(cell.formula)).length > 0) yield { row, column, cell };
    }
  }
}
