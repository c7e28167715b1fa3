import { planRoundSheets } from "../domain/round/sheets/plan-round-sheets";
import type { ToldRound } from "../domain/round/told-round";
import type { UnfinishedWrites } from "./last-write";
import { throwIfCancelled, type ApplyOutcome, type JobControl, type WorkbookPort } from "./workbook-port";

/** Writes a round into the open workbook as sheets of its own; those that are there already are written anew. */
export async function writeRound(
  port: Pick<WorkbookPort, "readWorkbook" | "apply"> & Partial<UnfinishedWrites>,
  told: ToldRound,
  control: JobControl = {},
): Promise<ApplyOutcome> {
  const snapshot = await port.readWorkbook(control);
  throwIfCancelled(control.signal);
  const plan = planRoundSheets(snapshot, told, (sheet) => port.isUnfinished?.(sheet) ?? false);
  return plan.changes.length === 0 ? { written: 0 } : port.apply(plan, control);
}
