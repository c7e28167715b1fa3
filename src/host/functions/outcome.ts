import { LONGEST_TEXT } from "../engine/cell-input";
import { isErrorCode } from "../engine/cells";
import { type CellOutcome, type FunctionOutcome, isErrorOutcome } from "./function-caller";

/** Error numbers with which office.js reports a failed call; 2 is an exception, 3 a rejected promise. */
const ERROR_NUMBERS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function failedOutcome(errorNumber: number | undefined): FunctionOutcome {
  return { error: ERROR_NUMBERS[errorNumber ?? 0] ?? "#VALUE!" };
}

/** The outcome of an exception of a function called in process; CustomFunctions.Error carries its error value. */
export function thrownOutcome(error: unknown): FunctionOutcome {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return { error: typeof code === "string" && isErrorCode(code) ? code : "#VALUE!" };
}

/**
 * What a returned value shows in its cells: rows of different length are filled up with #N/A; null and
 * nothing show 0, as in Excel; a number that JSON cannot carry inside an array does so too.
 */
export function returnedOutcome(value: unknown): FunctionOutcome {
  if (typeof value === "number" && Number.isNaN(value)) return { error: "#VALUE!" };
  if (typeof value === "number" && !Number.isFinite(value)) return { error: "#NUM!" };
  if (!Array.isArray(value)) return cellOutcome(value);
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  // There may be more rows than a call can have arguments.
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return { error: "#CALC!" };
  return rows.map((row) =>
    Array.from({ length: width }, (_, i) => (i < row.length ? cellOutcome(row[i]) : { error: "#N/A" })),
  );
}

function cellOutcome(value: unknown): CellOutcome {
  if (typeof value === "string" && value.length > LONGEST_TEXT) return { error: "#VALUE!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : 0;
  if (value === null || value === undefined) return 0;
  if (isErrorOutcome(value)) return { error: value.error };
  const { basicValue, basicType, code } = value as {
    basicValue?: unknown;
    basicType?: unknown;
    code?: unknown;
  };
  const basic = basicValue ?? code;
  if (basicType === "Error" || (typeof basic === "string" && isErrorCode(basic)))
    return { error: String(basic) };
  return typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean"
    ? basic
    : { error: "#VALUE!" };
}
