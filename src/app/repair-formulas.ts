import { planRepairOf } from "../domain/formulas/portable/plan-repair";
import type { PortablePlan } from "../domain/formulas/portable/portable-plan";
import { planBothWays, type PlanBothWays } from "../domain/workbook/lift-protection";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

/**
 * Reads the workbook and says which formulas of ours Excel does not know and how they would be entered again,
 * also with protection lifted meanwhile;
 * `applyPlan` of freeze-workbook writes it.
 */
export async function planRepair(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {} }: { readonly control?: JobControl } = {},
): Promise<PlanBothWays<PortablePlan>> {
  const snapshot = await port.readWorkbook(control);
  throwIfCancelled(control.signal);
  return planBothWays(snapshot, planRepairOf);
}
