import type { ChangeSet } from "../domain/workbook/change-set";
import {
  WorkbookError,
  type HearingPort,
  type LivePort,
  type SelectionPort,
  type WorkbookPort,
} from "./workbook-port";

type OpenWorkbook = WorkbookPort & SelectionPort & LivePort & HearingPort;

/** A workbook that knows what the product has written last, so that nothing older is taken back over it. */
export interface LastWrite {
  isLastWrite(changeSet: ChangeSet): boolean;
}

/** A write that failed midway counts; one that was refused does not. */
export function rememberLastWrite(workbook: OpenWorkbook): OpenWorkbook & LastWrite {
  let last: ChangeSet | null = null;
  return {
    readWorkbook: (control, options) => workbook.readWorkbook(control, options),
    readSelection: () => workbook.readSelection(),
    onChange: (listener) => workbook.onChange(listener),
    hearChanges: (listener) => workbook.hearChanges(listener),
    select: (sheet, address) => workbook.select(sheet, address),
    isLastWrite: (changeSet) => last === changeSet,
    async apply(changeSet, control) {
      try {
        const outcome = await workbook.apply(changeSet, control);
        if (outcome.written > 0) last = changeSet;
        return outcome;
      } catch (error) {
        const hasWritten = error instanceof WorkbookError && (error.written.length > 0 || error.isUnsure);
        if (hasWritten) last = changeSet;
        throw error;
      }
    },
  };
}
