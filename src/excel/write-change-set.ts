import type { ApplyOutcome, JobControl } from "../app/workbook-port";
import type { ChangeSet } from "../domain/workbook/change-set";
import { applyChangeSet } from "./apply-change-set";
import { isUndoStepRefused } from "./errors";
import { canBeOneUndoStep, requireExcelApi } from "./requirements";
import { run } from "./run";
import { WriteJournal } from "./write-journal";

/**
 * As one step to undo where that can be. Excel may refuse such a run (see {@link isUndoStepRefused}): then the rest goes
 * without, and what the refused run has written is not written again.
 */
export async function writeChangeSet(changeSet: ChangeSet, control?: JobControl): Promise<ApplyOutcome> {
  requireExcelApi();
  const journal = new WriteJournal(changeSet);
  const apply = (how?: JobControl, options?: Excel.RunOptions) =>
    run((context) => applyChangeSet(context, journal, how), options);
  if (!canBeOneUndoStep(journal.possible)) return apply(control);
  try {
    return await apply(control, { mergeUndoGroup: true });
  } catch (error) {
    if (!isUndoStepRefused(error)) throw error;
    journal.stop(error);
  }
  try {
    // A write that has begun is not cancelled: half of it would stay.
    return await apply(journal.isResumed ? { ...control, signal: undefined } : control);
  } catch (error) {
    throw journal.failure(error);
  }
}
