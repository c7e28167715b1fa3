import { refuse } from "../app/refuse";
import { throwIfCancelled, type ApplyOutcome, type JobControl } from "../app/workbook-port";
import type { ChangeSet } from "../domain/workbook/change-set";
import { orderChanges } from "../domain/workbook/order-changes";
import { refuseUnknown } from "../domain/workbook/refusal";
import { withDefaults } from "../domain/workbook/with-defaults";
import { lookAtPlaces, withoutAdded } from "./places";
import { offeredFeatures, withoutLacking } from "./requirements";
import { planSteps } from "./write-steps";
import { writeSteps } from "./writing";

interface ApplyOptions {
  /** An earlier run was refused midway: what it has written already is no change of somebody else, and stays. */
  readonly isResumed?: boolean;
}

/**
 * Writes a change set in two round trips: one looks at every place that will be written, one writes. There is one
 * more for every 4 MB, and one to look where notes go to sheets that have comments.
 *
 * Nothing is written unless all of it can be: cells changed since they were read, locked cells of protected sheets
 * and taken sheet names stop it before. If Excel fails midway, the error lists what had been written by then.
 */
export async function applyChangeSet(
  context: Excel.RequestContext,
  changeSet: ChangeSet,
  control: JobControl = {},
  { isResumed = false }: ApplyOptions = {},
): Promise<ApplyOutcome> {
  if (changeSet.changes.length === 0) return { written: 0 };
  throwIfCancelled(control.signal);
  refuse(refuseUnknown(changeSet.changes));
  const offered = offeredFeatures();
  const possible = withoutLacking(changeSet.changes.map(withDefaults), offered);
  control.onProgress?.({ phase: "writing", done: 0, total: possible.length });
  const open = isResumed ? await withoutAdded(context, possible) : possible;
  const places = await lookAtPlaces(context, open, offered, isResumed);
  throwIfCancelled(control.signal);

  const taken = open.filter((change) => change.kind === "put-note" && !places.notes.isFree(change));
  const changes = open.filter((change) => !places.done.has(change) && !taken.includes(change));
  const steps = planSteps(orderChanges(changes), places, offered);
  const blocks = steps.flatMap(({ block }) => block ?? []);
  await writeSteps(context, steps, blocks, control);
  const written = possible.length - taken.length;
  const leftOut = changeSet.changes.length - written;
  return { written, ...(leftOut > 0 ? { leftOut } : {}) };
}
