import { callFunction } from "./call-function";
import type { Fault } from "./cells/fault";
import type { FunctionRecord } from "./record";

/** The one place that touches Excel's custom-functions runtime; nothing happens on import. */
function excelError({ error, message }: Fault): CustomFunctions.Error {
  // The runtime's codes are the error values themselves.
  return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, message);
}

/**
 * Calls a function as Excel wants it: always rows of cells. An error among several cells stands in its cell;
 * an error that is the whole answer is thrown, the form in which every Excel shows its message. What Excel hands
 * over behind the declared arguments, such as the invocation, is not looked at.
 */
function answerExcel(record: FunctionRecord, args: readonly unknown[]): unknown[][] {
  const answer = callFunction<CustomFunctions.Error>(record, args, excelError);
  const rows = Array.isArray(answer) ? answer : [[answer]];
  const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : null;
  if (only !== null && typeof only === "object") throw only;
  return rows;
}

/** Tells Excel which function answers to which id of the metadata; the names are the ids. */
export function associateFunctions(functions: readonly FunctionRecord[]): void {
  for (const record of functions) {
    CustomFunctions.associate(record.name, (...args: readonly unknown[]) => answerExcel(record, args));
  }
}
