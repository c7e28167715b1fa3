import type { Fault } from "./fault";
import type { KpiFunction } from "../domain/scoring/function-names";
import { callFunction } from "./function-table";

/** The one place that touches Excel's custom-functions runtime; nothing happens on import. */
function excelError({ error, message }: Fault): CustomFunctions.Error {
  // The runtime's codes are the error values themselves.
  return new CustomFunctions.Error(error as CustomFunctions.ErrorCode, message);
}

/**
 * Calls a function as Excel wants it: always rows of cells. An error among several cells stands in its cell;
 * an error that is the whole answer is thrown, the form in which every Excel shows its message.
 */
export function answerExcel(name: KpiFunction, args: readonly unknown[]): unknown[][] {
  const answer = callFunction<CustomFunctions.Error>(name, args, excelError);
  const rows = Array.isArray(answer) ? answer : [[answer]];
  const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : null;
  if (only !== null && typeof only === "object") throw only;
  return rows;
}

/** Tells Excel which function answers to which id of the metadata. */
export function associateFunctions(
  functions: Readonly<Record<KpiFunction, (...args: never[]) => unknown>>,
): void {
  for (const [id, answer] of Object.entries(functions)) CustomFunctions.associate(id, answer);
}
