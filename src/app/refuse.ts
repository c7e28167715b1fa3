import type { Refusal } from "../domain/workbook/refusal";
import { WorkbookError } from "./workbook-port";

/** Throws WorkbookError where there is a reason not to write: nothing has been written by then. */
export function refuse(refusal: Refusal | null): void {
  if (refusal) throw new WorkbookError(refusal.problem, refusal.detail);
}
