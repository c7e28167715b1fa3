import { wordMeaning } from "../../framework/cell-words";
import { parseQuantity } from "../../thai/parse-quantity";
import { isCellError, type CellValue } from "../../workbook/snapshot";

/** A figure, or what a function of ours takes a cell for. `wording` is a text that says nothing to it. */
export type FunctionReading = number | "blank" | "not-applicable" | "wording" | "error";

/** What a score, weight or other plain figure in a cell is to the functions, which know no form and no framework. */
export function readFunctionCell(value: CellValue): FunctionReading {
  if (value === null) return "blank";
  if (typeof value === "number") return value;
  if (isCellError(value)) return "error";
  if (typeof value === "boolean") return "wording";
  const meaning = wordMeaning(value);
  if (meaning !== null) return meaning === "none" ? "blank" : meaning;
  const reading = parseQuantity(value);
  if (reading.kind === "unreadable") return reading.reason === "blank" ? "blank" : "wording";
  const { comparator, multiplier, value: figure } = reading.quantity;
  return comparator === null && multiplier === 1 ? figure : "wording";
}
