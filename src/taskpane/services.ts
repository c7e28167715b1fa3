import type { SummaryPlan, SummaryReport, ValidationReport } from "../app/reports";
import type { Statement } from "../domain/validation/acceptance";
import type { Finding } from "../domain/validation/finding";
import type { ApplyOutcome, JobControl, SelectionPort, WorkbookPort } from "../app/workbook-port";
import type { InsertionPoint } from "../domain/guide/insertion";
import type { Review, ReviewRequest } from "./review/review";

/** What the pane asks of the use cases. The entry file binds it to the workbook that is open. */
export interface PaneServices {
  validate(control: JobControl): Promise<ValidationReport>;
  /** Keeps in the workbook why a finding is let stand; the report with it. */
  accept(finding: Finding, statement: Statement, control: JobControl): Promise<ValidationReport>;
  /** Opens an accepted finding again. */
  withdraw(finding: Finding, control: JobControl): Promise<ValidationReport>;
  planSummary(control: JobControl): Promise<SummaryPlan>;
  applySummary(plan: SummaryPlan, control: JobControl): Promise<SummaryReport>;
  /** Reads the active cell and what the form offers there. */
  findInsertion(control: JobControl): Promise<InsertionPoint>;
  insert(point: InsertionPoint, formula: string, control: JobControl): Promise<ApplyOutcome>;
  /** Plans without writing; the review writes itself once it is agreed to. */
  planReview(request: ReviewRequest, control: JobControl): Promise<Review>;
  /** Activates the sheet and selects the range (A1 notation; null selects A1). */
  select(sheet: string, address: string | null): Promise<void>;
}

/**
 * Binds the use cases to a workbook. They are fetched as a script of their own, at once but after the pane itself,
 * so that the pane is drawn sooner; a job asks for them again where that failed.
 */
export function createServices(workbook: WorkbookPort & SelectionPort): PaneServices {
  const load = async () => (await import("./use-cases")).USE_CASES;
  load().catch(() => undefined);
  return {
    validate: async (control) => (await load()).validateWorkbook(workbook, { control }),
    accept: async (finding, statement, control) =>
      (await load()).acceptFinding(workbook, finding, statement, { control }),
    withdraw: async (finding, control) => (await load()).withdrawAcceptance(workbook, finding, { control }),
    planSummary: async (control) => (await load()).planSummary(workbook, { control }),
    applySummary: async (plan, control) => (await load()).applySummary(workbook, plan, { control }),
    findInsertion: async (control) => (await load()).findInsertion(workbook, { control }),
    insert: async (point, formula, control) =>
      (await load()).insertFormula(workbook, point, formula, { control }),
    planReview: async (request, control) => (await load()).planReview(workbook, request, control),
    select: (sheet, address) => workbook.select(sheet, address),
  };
}
