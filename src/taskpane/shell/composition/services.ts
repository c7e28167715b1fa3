import type { LiveValidation, Timer } from "../../../app/live-validation";
import type { SummaryPlan, SummaryReport, ValidationReport } from "../../../app/reports";
import type { Statement } from "../../../domain/validation/engine/finding";
import type { StampVerdict } from "../../../app/verify-stamp";
import type { Finding } from "../../../domain/validation/engine/finding";
import type { Regrades } from "../../../domain/validation/regrade";
import type { Digest, Stamp } from "../../../domain/review/stamp";
import type { ReportJob } from "../pane-state";
import type {
  ApplyOutcome,
  JobControl,
  LivePort,
  SelectionPort,
  WorkbookPort,
} from "../../../app/workbook-port";
import type { InsertionPoint } from "../../../domain/guide/insertion";
import type { PaneStorage } from "../pane-memory";
import type { Review, ReviewRequest } from "../review/review";
import { createTemplateServices, type NewWorkbookHost } from "../../templates/create-template-services";
import type { TemplateServices } from "../../templates/template-services";

/** Who signs, and when in ISO 8601. */
export type Signature = Pick<Stamp, "signer" | "at">;

/** What the pane asks of the use cases. The entry file binds it to the workbook that is open. */
export interface PaneServices {
  validate(control: JobControl): Promise<ValidationReport>;
  /** Keeps in the workbook why a finding is let stand; the report with it. */
  accept(finding: Finding, statement: Statement, control: JobControl): Promise<ValidationReport>;
  /** Opens an accepted finding again. */
  withdraw(finding: Finding, control: JobControl): Promise<ValidationReport>;
  /** Signs the workbook off as it stands; an older sign-off is replaced. */
  sign(signature: Signature, control: JobControl): Promise<Stamp>;
  /** What has become of the sign-off that the workbook carries. */
  verify(control: JobControl): Promise<StampVerdict>;
  /** Writes the findings into the workbook or takes them away; `at` in ISO 8601. */
  report(job: ReportJob, at: string, control: JobControl): Promise<ApplyOutcome>;
  /** Validates now and after every change, until it is stopped. */
  startLive(
    onReport: (report: ValidationReport) => void,
    onProblem: (problem: unknown) => void,
  ): Promise<LiveValidation>;
  planSummary(control: JobControl): Promise<SummaryPlan>;
  applySummary(plan: SummaryPlan, control: JobControl): Promise<SummaryReport>;
  /** Reads the active cell and what the form offers there. */
  findInsertion(control: JobControl): Promise<InsertionPoint>;
  insert(point: InsertionPoint, formula: string, control: JobControl): Promise<ApplyOutcome>;
  /** Plans without writing; the review writes itself once it is agreed to. */
  planReview(request: ReviewRequest, control: JobControl): Promise<Review>;
  readonly templates: TemplateServices;
  /** Activates the sheet and selects the range (A1 notation; null selects A1). */
  select(sheet: string, address: string | null): Promise<void>;
}

/** What the use cases need of the host. */
export interface ServiceHost extends NewWorkbookHost {
  readonly digest: Digest;
  readonly timer: Timer;
  /** The grades that the reviewer chose, by the id of the framework, as they are now. */
  regrades(): Readonly<Record<string, Regrades>>;
  /** Where the user's own documents are kept. */
  readonly storage: PaneStorage | null;
}

/**
 * Binds the use cases to a workbook. They are fetched as a script of their own, at once but after the pane itself,
 * so that the pane is drawn sooner; a job asks for them again where that failed.
 */
export function createServices(
  workbook: WorkbookPort & SelectionPort & LivePort,
  host: ServiceHost,
): PaneServices {
  const { digest, timer, regrades, storage } = host;
  const load = async () => (await import("./use-cases")).USE_CASES;
  load().catch(() => undefined);
  const judging = (control: JobControl) => ({ control, regrades: regrades() });
  return {
    validate: async (control) => (await load()).validateWorkbook(workbook, { ...judging(control), digest }),
    accept: async (finding, statement, control) =>
      (await load()).acceptFinding(workbook, finding, statement, judging(control)),
    withdraw: async (finding, control) =>
      (await load()).withdrawAcceptance(workbook, finding, judging(control)),
    sign: async (signature, control) =>
      (await load()).stampWorkbook(workbook, signature, { ...judging(control), digest }),
    verify: async (control) => (await load()).verifyStamp(workbook, { control, digest }),
    report: async (job, at, control) => (await load()).reportInWorkbook(workbook, job, at, judging(control)),
    startLive: async (onReport, onProblem) =>
      (await load()).startLiveValidation(workbook, {
        // Asked for with every look: the grades may change meanwhile.
        get regrades() {
          return regrades();
        },
        timer,
        onReport,
        onProblem,
      }),
    planSummary: async (control) => (await load()).planSummary(workbook, { control }),
    applySummary: async (plan, control) => (await load()).applySummary(workbook, plan, { control }),
    findInsertion: async (control) => (await load()).findInsertion(workbook, { control }),
    insert: async (point, formula, control) =>
      (await load()).insertFormula(workbook, point, formula, { control }),
    planReview: async (request, control) => (await load()).planReview(workbook, request, judging(control)),
    templates: createTemplateServices(workbook, host, storage),
    select: (sheet, address) => workbook.select(sheet, address),
  };
}
