import { planRepairOf } from "../domain/formulas/portable/plan-repair";
import type { PortablePlan } from "../domain/formulas/portable/portable-plan";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

/**
 * Reads the workbook and says which formulas of ours Excel does not know and how they would be entered again;
 * `applyPlan` of freeze-workbook writes it.
 */
export async function planRepair(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {} }: { readonly control?: JobControl } = {},
): Promise<PortablePlan> {
  const snapshot = await port.readWorkbook(control);
  throwIfCancelled(control.signal);
  return planRepairOf(snapshot);
}
