import { unansweredCall } from "../domain/formulas/reading/unanswered-calls";
import { formatAddress } from "../domain/workbook/address";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { WorkbookError } from "./workbook-port";

/**
 * Stops before anything is judged or summed up by calls of our functions that have no answer.
 * @throws WorkbookError `functions-silent` with the first such cell
 */
export function requireAnswers(snapshot: WorkbookSnapshot): void {
  const at = unansweredCall(snapshot);
  if (at !== null) throw new WorkbookError("functions-silent", formatAddress(at));
}
