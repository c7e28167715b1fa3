import { type FormulaNode, parseFormula } from "../../xlsx/formulas/formula-tree";
import { cellReference, parseArea } from "../../xlsx/model/cell-reference";
import type { XlsxCell } from "../../xlsx/model/cells";
import type { XlsxWorkbook } from "../../xlsx/model/workbook";
import type { Doubt } from "./doubts";
import { graver } from "./doubts";
import {
  type EngineFormula,
  type FormulaSurroundings,
  type SheetArea,
  toEngineFormula,
} from "./engine-formula";

/** One formula of a file, with what the file keeps as its result. */
export interface FileFormula extends Omit<EngineFormula, "doubt"> {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: XlsxCell;
  /** It calls a function of the add-in. */
  readonly isOwn: boolean;
  readonly isStored: boolean;
  readonly doubt: Doubt | null;
  /** The cells that an array formula fills. */
  readonly fills: SheetArea | null;
}

/** Free rows and columns beyond the used ones: there a blank cell is certain. */
const SPARE = 3;

export function surroundingsOf(
  workbook: XlsxWorkbook,
  customFunctions: readonly string[],
  isKnownFunction: (name: string) => boolean,
): FormulaSurroundings {
  const sheetNames = workbook.sheets.map((sheet) => sheet.name);
  const names = new Map<string, FormulaNode | null>();
  for (const { name, sheet, formula } of workbook.names) {
    const scope = sheet === null ? "" : sheet.toLowerCase();
    names.set(`${scope}!${name.toUpperCase()}`, parseFormula(formula));
  }
  const extent = usedExtent(workbook);
  return {
    sheetNames,
    sheets: new Map(sheetNames.map((name, index) => [name.toLowerCase(), index])),
    // All alike: two whole columns of different sheets must keep the same length.
    extents: sheetNames.map(() => extent),
    nameOn: (sheet, name) => {
      const upper = name.toUpperCase();
      const own = names.get(`${sheetNames[sheet]!.toLowerCase()}!${upper}`);
      return own === undefined ? names.get(`!${upper}`) : own;
    },
    countsFrom1904: workbook.countsFrom1904,
    customFunctions: new Set(customFunctions),
    isKnownFunction,
  };
}

function usedExtent(workbook: XlsxWorkbook): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { cells } of workbook.sheets) {
    for (const { row, column } of cells.entries()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return { rows: rows + SPARE, columns: columns + SPARE };
}

/** Whether a workbook has a formula that must be calculated whatever else is asked for. */
export function needsCalculation(workbook: XlsxWorkbook, customFunctions: readonly string[]): boolean {
  const calls = callsOf(customFunctions);
  return workbook.sheets.some(({ cells }) => {
    for (const { cell } of cells.entries()) {
      if (cell.formula !== null && (cell.value === null || calls.test(cell.formula))) return true;
    }
    return false;
  });
}

/** Reads every formula of a workbook. */
export function fileFormulas(
  workbook: XlsxWorkbook,
  surroundings: FormulaSurroundings,
): readonly FileFormula[] {
  const calls = callsOf([...surroundings.customFunctions]);
  const found: FileFormula[] = [];
  for (const [sheet, { cells }] of workbook.sheets.entries()) {
    for (const { row, column, cell } of cells.entries()) {
      if (cell.formula !== null) found.push(fileFormula({ sheet, row, column }, cell, surroundings, calls));
    }
  }
  return found;
}

function fileFormula(
  place: { readonly sheet: number; readonly row: number; readonly column: number },
  cell: XlsxCell,
  surroundings: FormulaSurroundings,
  calls: RegExp,
): FileFormula {
  const isOwn = calls.test(cell.formula!);
  // One that could spill and fills its own cell alone has no area in the file's model.
  const range = cell.arrayRange ?? (cell.isDynamic ? cellReference(place.row, place.column) : undefined);
  const isArray = range !== undefined;
  const read = toEngineFormula(cell.formula!, { ...place, isArray: isArray || isOwn }, surroundings);
  const area = isArray ? parseArea(range) : null;
  // The engine lets every formula spill: an array of the file's own size is not its business.
  const doubt = isArray && !isOwn ? graver(read.doubt, "array") : read.doubt;
  const fills = area && { ...area, sheet: place.sheet };
  return { ...place, ...read, cell, isOwn, isStored: cell.value !== null, doubt, fills };
}

function callsOf(functions: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w.])(?:${functions.join("|")})\\(`, "i");
}
