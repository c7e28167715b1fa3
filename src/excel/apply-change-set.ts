import { throwIfCancelled, type ApplyOutcome, type JobControl } from "../app/workbook-port";
import { isSheetChange, type ChangeSet } from "../domain/workbook/change-set";
import { joinIntoBlocks } from "./cell-blocks";
import { lookAtPlaces } from "./places";
import { offeredFeatures, withoutLacking } from "./requirements";
import { findStored, isStoredChange } from "./stored-content";
import { planSteps, storedStep } from "./write-steps";
import { writeSteps } from "./writing";

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
): Promise<ApplyOutcome> {
  if (changeSet.changes.length === 0) return { written: 0 };
  throwIfCancelled(control.signal);
  const offered = offeredFeatures();
  const possible = withoutLacking(changeSet.changes, offered);
  control.onProgress?.({ phase: "writing", done: 0, total: possible.length });
  const blocks = joinIntoBlocks(possible.filter((change) => change.kind === "set-cell"));
  const stored = findStored(context, possible.filter(isStoredChange));
  const places = await lookAtPlaces(context, possible.filter(isSheetChange), blocks, offered);
  stored.check();
  throwIfCancelled(control.signal);

  const changes = possible.filter((change) => change.kind !== "put-note" || places.notes.isFree(change));
  const planned = planSteps(changes.filter(isSheetChange), blocks, places, offered);
  const firstCell = Math.max(
    changes.findIndex((change) => change.kind === "set-cell"),
    0,
  );
  const steps = [
    ...storedStep(stored, changes.slice(0, firstCell)),
    ...planned,
    ...storedStep(stored, changes.slice(firstCell)),
  ];
  await writeSteps(context, steps, blocks, control);
  const leftOut = changeSet.changes.length - changes.length;
  return { written: changes.length, ...(leftOut > 0 ? { leftOut } : {}) };
}
