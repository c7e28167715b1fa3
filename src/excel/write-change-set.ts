import { WorkbookError, type ApplyOutcome, type JobControl } from "../app/workbook-port";
import type { ChangeSet } from "../domain/workbook/change-set";
import { applyChangeSet } from "./apply-change-set";
import { isUndoStepRefused } from "./errors";
import { canBeOneUndoStep, requireExcelApi } from "./requirements";
import { run } from "./run";
import { takeBackAdded } from "./take-back-added";
import { WriteJournal } from "./write-journal";

/**
 * What writes change sets into the open workbook. Sheets that were added go again where the write fails, and what it has
 * written elsewhere is told; the very same changes asked for next go on from there.
 */
export function createWriter() {
  let unfinished: WriteJournal | null = null;
  /** @throws WorkbookError */
  return async (changeSet: ChangeSet, control: JobControl = {}): Promise<ApplyOutcome> => {
    requireExcelApi();
    const journal = unfinished?.isOf(changeSet) ? unfinished : new WriteJournal(changeSet);
    unfinished = null;
    try {
      return await writeSomehow(journal, control);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const { failure, gone } = await takeBackAdded(changeSet.changes, error, control);
      const hasBegun = failure.written.length > 0 || gone.length > 0 || journal.isResumed;
      if (hasBegun) {
        journal.keepFor(gone);
        unfinished = journal;
      }
      throw failure;
    }
  };
}

/**
 * As one step to undo where that can be. Excel may refuse such a run (see {@link isUndoStepRefused}): then the rest goes
 * without, and what the refused run has written is not written again.
 */
async function writeSomehow(journal: WriteJournal, control: JobControl): Promise<ApplyOutcome> {
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
