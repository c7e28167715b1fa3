import { removeFindingsSheet, unmarkFindings } from "../../../app/report-in-workbook";
import type { ApplyOutcome, JobControl, WorkbookPort } from "../../../app/workbook-port";

/** Takes away whatever was written of the findings into the workbook. */
export async function removeReport(
  port: Pick<WorkbookPort, "readWorkbook" | "apply">,
  control: JobControl,
): Promise<ApplyOutcome> {
  const marks = await unmarkFindings(port, control);
  const sheet = await removeFindingsSheet(port, control);
  return { written: marks.written + sheet.written };
}
