import type { ExamineOptions } from "../../app/examine-workbook";
import { markFindings, removeReport, writeFindingsSheet } from "../../app/report-in-workbook";
import type { ApplyOutcome, WorkbookPort } from "../../app/workbook-port";
import type { ReportJob } from "../pane-state";

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
    case "remove-report":
      return removeReport(port, options.control);
  }
}
