import {
  WorkbookError,
  type ApplyOutcome,
  type JobControl,
  type LivePort,
  type ReadOptions,
  type SelectionPort,
  type WorkbookPort,
} from "../app/workbook-port";
import type { ChangeSet } from "../domain/workbook/change-set";
import { applyChangeSet } from "./apply-change-set";
import { isUndoStepRefused, toWorkbookError } from "./errors";
import { watchChanges } from "./live-changes";
import { readSelection } from "./read-selection";
import { readWorkbook } from "./read-workbook";
import { canBeOneUndoStep, requireExcelApi } from "./requirements";
import { WriteJournal } from "./write-journal";

/** The workbook that is open in Excel, through Office.js. The only user of Excel.run. */
export function createExcelWorkbook(): WorkbookPort & SelectionPort & LivePort {
  let writing = 0;
  return {
    readWorkbook: (control?: JobControl, options?: ReadOptions) =>
      run((context) => readWorkbook(context, control, options)),
    readSelection: () => run(readSelection),
    apply: async (changeSet: ChangeSet, control?: JobControl) => {
      writing += 1;
      try {
        return await write(changeSet, control);
      } finally {
        writing -= 1;
      }
    },
    onChange: (listener) => run((context) => watchChanges(context, listener, () => writing > 0)),
    select: (sheet: string, address: string | null) => run((context) => select(context, sheet, address)),
  };
}

/**
 * As one step to undo where that can be. Excel may refuse such a run (see {@link isUndoStepRefused}): then the rest goes
 * without, and what the refused run has written is not written again.
 */
async function write(changeSet: ChangeSet, control?: JobControl): Promise<ApplyOutcome> {
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

async function run<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  requireExcelApi();
  try {
    return await Excel.run(options, job);
  } catch (error) {
    throw toWorkbookError(error);
  }
}

async function select(context: Excel.RequestContext, name: string, address: string | null): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheet-missing", name);
  if (sheet.visibility !== "Visible") throw new WorkbookError("sheet-hidden", name);
  sheet.activate();
  sheet.getRange(address ?? "A1").select();
  await context.sync();
}
