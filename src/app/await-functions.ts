import { unansweredCall } from "../domain/formulas/reading/unanswered-calls";
import { formatAddress } from "../domain/workbook/address";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import {
  throwIfCancelled,
  WorkbookError,
  type JobControl,
  type ReadOptions,
  type WorkbookPort,
} from "./workbook-port";

/** In milliseconds: answers that are on their way come within a second, or something is wrong. */
const WAITS: readonly number[] = [100, 300, 600];

/**
 * Reads the workbook once the functions in it have answered; a call that is still under way is waited for a little.
 * @throws WorkbookError `functions-silent` with the first call that has no answer: nothing is to be judged by it
 */
export async function readAnswered(
  port: Pick<WorkbookPort, "readWorkbook">,
  control: JobControl,
  options: ReadOptions,
  [wait, ...later]: readonly number[] = WAITS,
): Promise<WorkbookSnapshot> {
  const snapshot = await port.readWorkbook(control, options);
  const open = unansweredCall(snapshot);
  if (open === null) return snapshot;
  if (!open.isUnderWay || wait === undefined)
    throw new WorkbookError("functions-silent", formatAddress(open.at));
  await control.wait?.(wait);
  throwIfCancelled(control.signal);
  return readAnswered(port, control, options, later);
}
