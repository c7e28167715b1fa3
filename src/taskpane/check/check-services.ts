import type { FormChoice } from "../../app/choose-form";
import type { FixChoice, FixOutcome } from "../../app/fix-findings";
import type { LastWrite } from "../../app/last-write";
import type { LiveValidation, Timer } from "../../app/live-validation";
import type { Day, Moment } from "../../domain/thai/day-text";
import type { FindingsSheetOptions, WrittenReport } from "../../app/report-in-workbook";
import type { KnownDocuments } from "../../app/stored-template";
import type { SummaryPlan, SummaryReport, SummaryStyle, ValidationReport } from "../../app/reports";
import type { OpenEntries, SignOutcome } from "../../app/stamp-workbook";
import type { StampVerdict } from "../../app/verify-stamp";
import type { HearingPort, JobControl, LivePort, WorkbookPort } from "../../app/workbook-port";
import type { FixStep } from "../../domain/review/fix-steps";
import type { Digest, Stamp } from "../../domain/review/stamp";
import type { OwnAdditions, SummaryStep } from "../../domain/summary/take-back";
import type { Finding, Statement } from "../../domain/validation/engine/finding";
import type { Regrades } from "../../domain/validation/regrade";
import type { ChangeSet } from "../../domain/workbook/change-set";
import type { PlanBothWays } from "../../domain/workbook/lift-protection";
import type { Review } from "../shell/review/review";
import type { CHECK_USE_CASES } from "./use-cases";

/** Who signs, and when in ISO 8601. */
export type Signature = Pick<Stamp, "signer" | "at">;

/** Which form is summed up, how its sheet is written, and the day that is printed. */
export interface AskedSummary extends FormChoice, Partial<SummaryStyle> {
  readonly madeOn?: Day;
}

/** In which language findings are written, and the sheets whose protection the user agrees to have lifted meanwhile. */
export type AskedReport = Required<Pick<FindingsSheetOptions, "language" | "agreed">>;

/** What this section asks of the use cases. */
export interface CheckServices {
  validate(control: JobControl): Promise<ValidationReport>;
  /** Keeps in the workbook why a finding is let stand; the report with it. */
  accept(finding: Finding, statement: Statement, control: JobControl): Promise<ValidationReport>;
  /** Opens an accepted finding again. */
  withdraw(finding: Finding, control: JobControl): Promise<ValidationReport>;
  /**
   * Signs the workbook off as it stands; an older sign-off is replaced. Where more is open than the signer has agreed
   * to, nothing is signed and the check that found it comes back.
   */
  sign(signature: Signature, agreed: OpenEntries, control: JobControl): Promise<SignOutcome>;
  /** What has become of the sign-off that the workbook carries. */
  verify(control: JobControl): Promise<StampVerdict>;
  /** Writes the findings on a sheet of their own; `at` in ISO 8601. */
  writeFindingsSheet(at: Moment, asked: AskedReport, control: JobControl): Promise<WrittenReport>;
  markFindings(asked: AskedReport, control: JobControl): Promise<WrittenReport>;
  /** Takes findings sheet and marks away again. */
  removeReport(asked: AskedReport, control: JobControl): Promise<WrittenReport>;
  /** Validates now and after every change, until it is stopped. */
  startLive(
    onReport: (report: ValidationReport) => void,
    onProblem: (problem: unknown) => void,
  ): Promise<LiveValidation>;
  /** Tells that somebody has changed the workbook; nothing is read for it. */
  hearChanges: HearingPort["hearChanges"];
  planFixes(choice: FixChoice, control: JobControl): Promise<Review<FixOutcome>>;
  /** Gives the cells of fixes back what stood there; `changed-meanwhile` where one was edited since. */
  takeBackFixes(steps: readonly FixStep[], control: JobControl): Promise<void>;
  planSummary(control: JobControl, asked?: AskedSummary): Promise<PlanBothWays<SummaryPlan>>;
  applySummary(plan: SummaryPlan, control: JobControl): Promise<SummaryReport>;
  /** What stands in the way of taking the summary back; null where it was taken back. */
  takeBackSummary(step: SummaryStep, control: JobControl): Promise<OwnAdditions | null>;
  bringBackSummary(step: SummaryStep, control: JobControl): Promise<void>;
  /** Whether the product has written nothing since. */
  isLastWrite(changeSet: ChangeSet): boolean;
}

/** What the use cases need of the host. */
export interface CheckHost {
  readonly digest: Digest;
  readonly timer: Timer;
  /** The documents that this user knows, as they are now. */
  known(): Promise<KnownDocuments>;
  /** The grades that the reviewer chose, by the id of the framework, as they are now. */
  regrades(): Readonly<Record<string, Regrades>>;
}

/** Binds the use cases to a workbook; `load` fetches their script. */
export function createCheckServices(
  workbook: WorkbookPort & LivePort & HearingPort & LastWrite,
  { digest, timer, regrades, known }: CheckHost,
  load: () => Promise<typeof CHECK_USE_CASES>,
): CheckServices {
  const judging = async (control: JobControl) => ({ ...(await known()), control, regrades: regrades() });
  return {
    validate: async (control) =>
      (await load()).validateWorkbook(workbook, { ...(await judging(control)), digest }),
    accept: async (finding, statement, control) =>
      (await load()).acceptFinding(workbook, finding, statement, await judging(control)),
    withdraw: async (finding, control) =>
      (await load()).withdrawAcceptance(workbook, finding, await judging(control)),
    sign: async (signature, agreed, control) =>
      (await load()).stampWorkbook(workbook, signature, { ...(await judging(control)), digest, agreed }),
    verify: async (control) => (await load()).verifyStamp(workbook, { ...(await known()), control, digest }),
    writeFindingsSheet: async (at, asked, control) =>
      (await load()).writeFindingsSheet(workbook, at, { ...(await judging(control)), ...asked }),
    markFindings: async ({ agreed }, control) =>
      (await load()).markFindings(workbook, { notes: true }, { ...(await judging(control)), agreed }),
    removeReport: async ({ agreed }, control) => (await load()).removeReport(workbook, { agreed, control }),
    startLive: async (onReport, onProblem) =>
      (await load()).startLiveValidation(workbook, {
        ...(await known()),
        // Asked for with every look: the grades may change meanwhile.
        get regrades() {
          return regrades();
        },
        timer,
        onReport,
        onProblem,
      }),
    hearChanges: (listener) => workbook.hearChanges(listener),
    planFixes: async (choice, control) => {
      const { planFindingFixes, fixReview } = await load();
      return fixReview(await planFindingFixes(workbook, choice, await judging(control)), workbook);
    },
    takeBackFixes: async (steps, control) => (await load()).takeBackFixes(workbook, steps, control),
    planSummary: async (control, asked = {}) =>
      (await load()).planSummary(workbook, { ...(await judging(control)), ...asked }),
    applySummary: async (plan, control) => (await load()).applySummary(workbook, plan, { control }),
    takeBackSummary: async (step, control) => (await load()).takeBackSummary(workbook, step, control),
    bringBackSummary: async (step, control) => (await load()).bringBackSummary(workbook, step, control),
    isLastWrite: (changeSet) => workbook.isLastWrite(changeSet),
  };
}
