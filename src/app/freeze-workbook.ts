import { FROZEN_NAMESPACE } from "../domain/formulas/portable/frozen-part";
import { planFreezeOf, type FreezeScope } from "../domain/formulas/portable/plan-freeze";
import { planThawOf } from "../domain/formulas/portable/plan-thaw";
import type { FreezeForm, PortablePlan } from "../domain/formulas/portable/portable-plan";
import { parseAreas } from "../domain/formulas/portable/selection";
import { planBothWays, type PlanBothWays } from "../domain/workbook/lift-protection";
import {
  throwIfCancelled,
  type JobControl,
  type ReadOptions,
  type SelectionPort,
  type WorkbookPort,
} from "./workbook-port";

export type { FreezeForm, PortablePlan };

export interface FreezeOptions {
  /** What is selected, the sheet that is shown, or every sheet. */
  readonly scope: "selection" | "sheet" | "workbook";
  readonly form: FreezeForm;
  readonly control?: JobControl;
}

/** The originals, and the names that may hold our functions, are read along with the cells. */
const WITH_STORED: ReadOptions = { parts: [FROZEN_NAMESPACE], names: true };

/** Reads the workbook and says what freezing would write, without writing; also with protection lifted meanwhile. */
export async function planFreeze(
  port: Pick<WorkbookPort, "readWorkbook"> & SelectionPort,
  { scope, form, control = {} }: FreezeOptions,
): Promise<PlanBothWays<PortablePlan>> {
  const place = scope === "workbook" ? null : await readScope(port, scope, control);
  throwIfCancelled(control.signal);
  const snapshot = await port.readWorkbook(control, WITH_STORED);
  throwIfCancelled(control.signal);
  return planBothWays(snapshot, (workbook) => planFreezeOf(workbook, place, form));
}

async function readScope(
  port: SelectionPort,
  scope: "selection" | "sheet",
  control: JobControl,
): Promise<FreezeScope> {
  const { sheet, address } = await port.readSelection(control);
  return { sheet, areas: scope === "sheet" ? null : parseAreas(address) };
}

/** Reads the workbook and says how its frozen formulas come back, without writing; also with protection lifted. */
export async function planThaw(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {} }: Pick<FreezeOptions, "control"> = {},
): Promise<PlanBothWays<PortablePlan>> {
  const snapshot = await port.readWorkbook(control, WITH_STORED);
  throwIfCancelled(control.signal);
  return planBothWays(snapshot, planThawOf);
}

export interface AppliedPlan {
  /** How many cells were written. */
  readonly cells: number;
}

/**
 * Writes a plan of freezing, thawing or repairing, once it has been shown. Nothing is written where any of its
 * cells has changed since: then the plan is to be made again.
 */
export async function applyPlan(
  port: Pick<WorkbookPort, "apply">,
  { changeSet }: PortablePlan,
  { control = {} }: Pick<FreezeOptions, "control"> = {},
): Promise<AppliedPlan> {
  throwIfCancelled(control.signal);
  if (changeSet.changes.length === 0) return { cells: 0 };
  await port.apply(changeSet, control);
  return { cells: changeSet.changes.filter((change) => change.kind === "set-cell").length };
}
