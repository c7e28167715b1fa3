import { columnLetters, columnNumber } from "../model/cell-reference";
import { mapFormulaCode } from "./formula-segments";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_.$\\\\])";
const AFTER = "(?![\\p{L}\\p{M}\\p{N}_.(!\\\\])";
const CELL = new RegExp(`${BEFORE}(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})${AFTER}`, "gu");
const WHOLE_COLUMNS = new RegExp(`${BEFORE}(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})${AFTER}`, "gu");
const WHOLE_ROWS = new RegExp(`${BEFORE}(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})${AFTER}`, "gu");

/**
 * A formula as it reads `rows` further down and `columns` further right: relative references move,
 * absolute ones stay. Beyond an edge of the sheet they wrap round, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shiftRow = (fixed: string, row: string) =>
    fixed ? row : String(modulo(Number(row) - 1 + rows, ROWS) + 1);
  const shiftColumn = (fixed: string, column: string) =>
    fixed ? column : columnLetters(modulo(columnNumber(column) + columns, COLUMNS));
  return mapFormulaCode(formula, (code) =>
    code
      .replace(CELL, (whole, fixColumn: string, column: string, fixRow: string, row: string) =>
        isCell(column, row)
          ? fixColumn + shiftColumn(fixColumn, column) + fixRow + shiftRow(fixRow, row)
          : whole,
      )
      .replace(WHOLE_COLUMNS, (_, fixA: string, a: string, fixB: string, b: string) => {
        return `${fixA}${shiftColumn(fixA, a)}:${fixB}${shiftColumn(fixB, b)}`;
      })
      .replace(WHOLE_ROWS, (_, fixA: string, a: string, fixB: string, b: string) => {
        return `${fixA}${shiftRow(fixA, a)}:${fixB}${shiftRow(fixB, b)}`;
      }),
  );
}

/** "TAX2020" is a cell, "YEAR2020" and "A0" are names. */
function isCell(column: string, row: string): boolean {
  return columnNumber(column) < COLUMNS && Number(row) >= 1 && Number(row) <= ROWS;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
