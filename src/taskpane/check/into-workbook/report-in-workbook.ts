import type { ExamineOptions } from "../../../app/examine-workbook";
import {
  markFindings,
  removeFindingsSheet,
  unmarkFindings,
  writeFindingsSheet,
} from "../../../app/report-in-workbook";
import type { ApplyOutcome, WorkbookPort } from "../../../app/workbook-port";
import type { ReportJob } from "../../shell/pane-state";

/** Does what the pane's three commands say; `at` in ISO 8601. */
export async function reportInWorkbook(
  port: Pick<WorkbookPort, "readWorkbook" | "apply">,
  job: ReportJob,
  at: string,
  options: ExamineOptions,
): Promise<ApplyOutcome> {
  switch (job) {
    case "findings-sheet":
      return writeFindingsSheet(port, at, options);
    case "marks":
      return markFindings(port, { notes: true }, options);
    case "remove-report": {
      const marks = await unmarkFindings(port, options.control);
      const sheet = await removeFindingsSheet(port, options.control);
      return { written: marks.written + sheet.written };
    }
  }
}
