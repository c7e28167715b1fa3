import { CellValueType, type ICellData, isTextFormat } from "@univerjs/core";
import { isErrorCode } from "./cells";
import { assertFormula, type FunctionLimits, InvalidFormulaError } from "./formula-rules";
import { readTyped } from "./number-formats";

/** What a written input becomes. `format` is a number format that Excel sets along with the value. */
export interface CellInput {
  readonly cell: ICellData;
  readonly format: string | null;
}

/** What English numbers, dates, times and amounts are written with; any other text needs no closer look. */
const NUMBER_CHARACTERS = /^[\x20-\x7e€£¥฿]+$/;

const NO_LIMITS: FunctionLimits = new Map();

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

/**
 * Reads an input as Excel reads what is typed or set through values and formulas.
 *
 * @param numberFormat format of the cell before the write
 * @param limits how many arguments functions take
 * @returns null for an input that leaves the cell as it is
 * @throws InvalidFormulaError for a formula that Excel would not accept, and a text that no cell holds
 */
export function readInput(
  input: unknown,
  numberFormat: string,
  limits: FunctionLimits = NO_LIMITS,
): CellInput | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number") return constant(input, CellValueType.NUMBER);
  if (typeof input === "boolean") return constant(input ? 1 : 0, CellValueType.BOOLEAN);
  if (typeof input !== "string") throw new InvalidFormulaError(JSON.stringify(input));
  if (input === "") return { cell: { ...EMPTY }, format: null };
  if (isTextFormat(numberFormat)) return constant(input, CellValueType.STRING);
  if (input.startsWith("'")) return constant(input.slice(1), CellValueType.FORCE_STRING);
  if (isErrorCode(input.toUpperCase())) return constant(input.toUpperCase(), CellValueType.STRING);
  if (input.startsWith("=") && input.length > 1) return formula(input, limits);
  const typed = NUMBER_CHARACTERS.test(input) ? readTyped(input) : null;
  if (typed && typeof typed.value === "number") {
    return { ...constant(typed.value, CellValueType.NUMBER), format: typed.format };
  }
  if (typed) return constant(typed.value ? 1 : 0, CellValueType.BOOLEAN);
  if (/^[+-]./.test(input)) return formula(`=${input}`, limits);
  return constant(input, CellValueType.STRING);
}

/** Characters that a cell holds at most. */
export const LONGEST_TEXT = 32_767;

function constant(v: string | number, t: CellValueType): CellInput {
  if (typeof v === "string" && v.length > LONGEST_TEXT) throw new InvalidFormulaError("Too long for a cell");
  return { cell: { v, t, f: null, si: null, p: null }, format: null };
}

function formula(text: string, limits: FunctionLimits): CellInput {
  assertFormula(text, limits);
  return { cell: { f: text, v: null, si: null, p: null, t: null }, format: null };
}
