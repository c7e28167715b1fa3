import type { ChangeSet } from "../domain/workbook/change-set";
import { sheetKey } from "../domain/workbook/sheet-name";
import {
  WorkbookError,
  type HearingPort,
  type LivePort,
  type SelectionPort,
  type WorkbookPort,
} from "./workbook-port";

type OpenWorkbook = WorkbookPort & SelectionPort & LivePort & HearingPort;

/** A workbook that knows what the product has written last, so that nothing older is taken back over it. */
export interface LastWrite extends UnfinishedWrites {
  isLastWrite(changeSet: ChangeSet): boolean;
}

/** A workbook that knows of writes that failed midway. */
export interface UnfinishedWrites {
  /** Whether a write onto the sheet has failed, and none has come to its end since: what it looks like is not known. */
  isUnfinished(sheet: string): boolean;
}

/** A write that failed midway counts; one that was refused does not. `apply`: how it is written. */
export function rememberLastWrite(
  workbook: OpenWorkbook,
  apply: WorkbookPort["apply"] = (changeSet, control) => workbook.apply(changeSet, control),
): OpenWorkbook & LastWrite {
  let last: ChangeSet | null = null;
  const unfinished = new Set<string>();
  return {
    readWorkbook: (control, options) => workbook.readWorkbook(control, options),
    readSelection: (control) => workbook.readSelection(control),
    onChange: (listener) => workbook.onChange(listener),
    hearChanges: (listener) => workbook.hearChanges(listener),
    select: (sheet, address, control) => workbook.select(sheet, address, control),
    isLastWrite: (changeSet) => last === changeSet,
    isUnfinished: (sheet) => unfinished.has(sheetKey(sheet)),
    async apply(changeSet, control) {
      try {
        const outcome = await apply(changeSet, control);
        if (outcome.written > 0) last = changeSet;
        for (const sheet of sheetsOf(changeSet)) unfinished.delete(sheet);
        return outcome;
      } catch (error) {
        const hasWritten = error instanceof WorkbookError && (error.written.length > 0 || error.isUnsure);
        if (hasWritten) {
          last = changeSet;
          for (const sheet of sheetsOf(changeSet)) unfinished.add(sheet);
        }
        throw error;
      }
    },
  };
}

/** By key. */
function sheetsOf({ changes }: ChangeSet): string[] {
  return changes.flatMap((change) => ("sheet" in change ? [sheetKey(change.sheet)] : []));
}
