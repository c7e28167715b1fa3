import { refuse } from "../app/refuse";
import { throwIfCancelled, type ApplyOutcome, type JobControl } from "../app/workbook-port";
import { orderChanges } from "../domain/workbook/order-changes";
import { refuseUnknown } from "../domain/workbook/refusal";
import { answered } from "./answers";
import { liftProtection, withProtectionBack } from "./lifted-protection";
import { lookAtPlaces, withoutSheetsDone } from "./places";
import type { WriteJournal } from "./write-journal";
import { planSteps } from "./write-steps";
import { writeSteps } from "./writing";

/**
 * Writes a change set in two round trips: one looks at every place that will be written, one writes. There is one
 * more for every 4 MB, one to look where notes go to sheets that have comments, and one to lift protection.
 *
 * Nothing is written unless all of it can be: cells changed since they were read, locked cells of protected sheets
 * and taken sheet names stop it before. If Excel fails midway, the error lists what had been written by then, and a
 * second run with the same journal writes the rest.
 */
export async function applyChangeSet(
  context: Excel.RequestContext,
  journal: WriteJournal,
  control: JobControl = {},
): Promise<ApplyOutcome> {
  const { changeSet, possible, offered, isResumed } = journal;
  if (changeSet.changes.length === 0) return { written: 0 };
  throwIfCancelled(control.signal);
  refuse(refuseUnknown(changeSet.changes));
  control.onProgress?.({ phase: "writing", done: 0, total: possible.length });
  const open = isResumed ? await answered(withoutSheetsDone(context, journal.open), control) : journal.open;
  const look = lookAtPlaces(context, open, offered, isResumed ? journal.look : null);
  const places = await answered(look, control);
  journal.look ??= places;
  throwIfCancelled(control.signal);

  const taken = open.filter((change) => change.kind === "put-note" && !places.notes.isFree(change));
  const left = new Set([...taken, ...places.done]);
  const changes = open.filter((change) => !left.has(change));
  const steps = planSteps(orderChanges(changes), places, offered);
  const blocks = steps.flatMap(({ block }) => block ?? []);
  await liftProtection(context, places.lifted, control);
  try {
    await writeSteps(context, steps, blocks, control, (passed) => journal.pass(passed));
  } catch (error) {
    throw (await withProtectionBack(context, places.lifted, error, control)).failure;
  }
  const written = possible.length - taken.length;
  const leftOut = changeSet.changes.length - written;
  return { written, ...(leftOut > 0 ? { leftOut } : {}) };
}
