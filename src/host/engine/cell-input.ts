import { CellValueType, type ICellData, isTextFormat, numfmt } from "@univerjs/core";
import { isErrorCode } from "./cells";

/** What a written input becomes. `format` is a number format that Excel sets along with the value. */
export interface CellInput {
  readonly cell: ICellData;
  readonly format: string | null;
}

/** What English numbers, dates, times and amounts are written with; any other text needs no closer look. */
const NUMBER_CHARACTERS = /^[\x20-\x7e€£¥฿]+$/;

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

/**
 * Reads an input as Excel reads what is typed or set through values and formulas.
 *
 * @param numberFormat format of the cell before the write
 * @returns null for an input that leaves the cell as it is
 * @throws InvalidFormulaError for a formula that Excel would not accept
 */
export function readInput(input: unknown, numberFormat: string): CellInput | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number") return constant(input, CellValueType.NUMBER);
  if (typeof input === "boolean") return constant(input ? 1 : 0, CellValueType.BOOLEAN);
  if (typeof input !== "string") throw new InvalidFormulaError(JSON.stringify(input));
  if (input === "") return { cell: { ...EMPTY }, format: null };
  if (isTextFormat(numberFormat)) return constant(input, CellValueType.STRING);
  if (input.startsWith("'")) return constant(input.slice(1), CellValueType.FORCE_STRING);
  if (isErrorCode(input.toUpperCase())) return constant(input.toUpperCase(), CellValueType.STRING);
  if (input.startsWith("=") && input.length > 1) return formula(input);
  const parsed = NUMBER_CHARACTERS.test(input) ? numfmt.parseValue(input) : null;
  if (parsed && typeof parsed.v === "number") {
    return { ...constant(parsed.v, CellValueType.NUMBER), format: parsed.z ?? null };
  }
  if (parsed && typeof parsed.v === "boolean") return constant(parsed.v ? 1 : 0, CellValueType.BOOLEAN);
  if (/^[+-]./.test(input)) return formula(`=${input}`);
  return constant(input, CellValueType.STRING);
}

export class InvalidFormulaError extends Error {
  override readonly name = "InvalidFormulaError";
}

function constant(v: string | number, t: CellValueType): CellInput {
  return { cell: { v, t, f: null, si: null, p: null }, format: null };
}

function formula(text: string): CellInput {
  if (!isBalanced(text)) throw new InvalidFormulaError(text);
  return { cell: { f: text, v: null, si: null, p: null, t: null }, format: null };
}

/** Whether brackets and quotes close: the mistakes that Excel refuses whatever the functions mean. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  const closes: Record<string, string> = { ")": "(", "}": "{", "]": "[" };
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '"' || char === "'") {
      const end = text.indexOf(char, i + 1);
      if (end < 0) return false;
      i = end;
    } else if ("({[".includes(char)) open.push(char);
    else if (char in closes && open.pop() !== closes[char]) return false;
  }
  return open.length === 0;
}
