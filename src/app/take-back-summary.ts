import { ownAdditions, type OwnAdditions, type SummaryStep } from "../domain/summary/take-back";
import { showSheet } from "./show-sheet";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

type SummaryPort = Pick<WorkbookPort, "readWorkbook" | "apply"> & Partial<Pick<WorkbookPort, "select">>;

/**
 * Takes away what a summary has written. A sheet that came with it goes, unless somebody has put something of their own
 * onto it: then nothing is written, and what stands in the way is told.
 *
 * @returns what stands in the way; null where all of it was taken back
 * @throws WorkbookError `changed-meanwhile` where a cell holds something else than was written, `sheet-missing` where the
 * sheet is gone
 */
export async function takeBackSummary(
  port: SummaryPort,
  step: SummaryStep,
  control: JobControl = {},
): Promise<OwnAdditions | null> {
  if (step.isNewSheet) {
    const { sheets } = await port.readWorkbook(control, { sheets: [step.sheet] });
    const sheet = sheets.find(({ name }) => name === step.sheet);
    const added = sheet ? ownAdditions(sheet, step) : null;
    if (added && added.cells.length + added.charts.length > 0) return added;
  }
  throwIfCancelled(control.signal);
  await port.apply(step.back, control);
  if (!step.isNewSheet) await showSheet(port, step.sheet, control);
  return null;
}

/** Writes the same summary again that was taken back, and shows its sheet where there is somebody to show it to. */
export async function bringBackSummary(
  port: Omit<SummaryPort, "readWorkbook">,
  step: SummaryStep,
  control: JobControl = {},
): Promise<void> {
  throwIfCancelled(control.signal);
  await port.apply(step.forth, control);
  await showSheet(port, step.sheet, control);
}
