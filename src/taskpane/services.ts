import type { SummaryPlan, SummaryReport, ValidationReport } from "../app/reports";
import type { JobControl } from "../app/workbook-port";

/** What the pane asks of the use cases. The entry file binds it to the workbook that is open. */
export interface PaneServices {
  validate(control: JobControl): Promise<ValidationReport>;
  planSummary(control: JobControl): Promise<SummaryPlan>;
  applySummary(plan: SummaryPlan, control: JobControl): Promise<SummaryReport>;
  /** Activates the sheet and selects the range (A1 notation; null selects A1). */
  select(sheet: string, address: string | null): Promise<void>;
}
