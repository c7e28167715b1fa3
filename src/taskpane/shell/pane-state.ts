import type { SummaryPlan, SummaryReport, ValidationReport } from "../../app/reports";
import type { StampVerdict } from "../../app/verify-stamp";
import type { Progress } from "../../app/workbook-port";
import type { InsertionPoint } from "../../domain/guide/insertion";
import type { Problem } from "./jobs/problem";
import type { Review, ReviewRequest } from "./review/review";
import { INITIAL_TEMPLATES, type TemplateJob, type TemplatesState } from "../templates/templates-state";

/** Jobs whose result stays in view until the next one. */
export type ResultJob = "validate" | "summarise";

/** Jobs that show a plan first and write what the user agrees to. */
export type ReviewJob = ReviewRequest["job"];

/** Jobs done at one finding, which leave the user there. */
export type FindingJob = "accept" | "withdraw";

/** Signing the workbook off, and looking whether it is as it was signed. */
export type StampJob = "sign" | "verify";

/** Writing what was found into the workbook, and taking it away again. */
export type ReportJob = "findings-sheet" | "marks" | "remove-report";

export type JobName = ResultJob | ReviewJob | FindingJob | StampJob | ReportJob | TemplateJob | "insert";

const IN_PLACE: ReadonlySet<string> = new Set<FindingJob | StampJob | ReportJob>([
  "accept",
  "withdraw",
  "sign",
  "verify",
  "findings-sheet",
  "marks",
  "remove-report",
]);

/** Whether a job leaves the user where it was started. */
export function isInPlace(job: JobName | null): boolean {
  return job !== null && IN_PLACE.has(job);
}

/** The parts of the pane between which the user changes. */
export const SECTIONS = ["check", "formulas", "portable", "templates"] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_OF: Readonly<Record<JobName, Section>> = {
  validate: "check",
  summarise: "check",
  fix: "check",
  accept: "check",
  withdraw: "check",
  sign: "check",
  verify: "check",
  "findings-sheet": "check",
  marks: "check",
  "remove-report": "check",
  insert: "formulas",
  "score-sheet": "formulas",
  freeze: "portable",
  thaw: "portable",
  repair: "portable",
  "insert-workbook": "templates",
  "make-file": "templates",
  "new-template": "templates",
  "check-template": "templates",
  "save-template": "templates",
  "compare-template": "templates",
  "move-year": "templates",
  "import-document": "templates",
};

export interface RunningJob {
  readonly name: JobName;
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
}

export interface CheckedWorkbook {
  readonly report: ValidationReport;
  readonly at: Date;
  /** The product itself has written to the workbook since. */
  readonly isStale: boolean;
  /** What has become of the sign-off; null where that was not looked at since something changed. */
  readonly stamp: StampVerdict | null;
}

/** A plan that waits for the user's answer, or what was written. */
export type SummaryOutcome =
  | { readonly state: "asking"; readonly plan: SummaryPlan }
  | { readonly state: "done"; readonly report: SummaryReport; readonly at: Date };

/** A review that waits for the user's answer, or what was written of it. */
export type ReviewOutcome = { readonly job: ReviewJob; readonly review: Review } & (
  { readonly state: "asking" } | { readonly state: "done"; readonly written: number }
);

/** The cell that a formula is to be put into, and the formula once it stands there. */
export interface Insertion {
  readonly point: InsertionPoint;
  readonly written: string | null;
}

/** Whether the workbook is validated after every change; `paused` while the last look failed. */
export type LiveState = "off" | "on" | "paused";

/** What was written of the findings into the workbook. */
export interface ReportOutcome {
  readonly job: ReportJob;
  readonly written: number;
}

/** What is to be told beside the results. It goes when the next job starts. */
export type Notice =
  | { readonly kind: "cancelled"; readonly job: JobName }
  | { readonly kind: "declined" }
  | { readonly kind: "failed"; readonly during: JobName | "select" | "live"; readonly problem: Problem };

/** Everything that the pane shows, as plain data. */
export interface PaneState {
  readonly running: RunningJob | null;
  readonly section: Section;
  /** Which result is in view. */
  readonly shown: ResultJob;
  readonly validation: CheckedWorkbook | null;
  readonly live: LiveState;
  readonly reported: ReportOutcome | null;
  readonly summary: SummaryOutcome | null;
  /** At most one for each section. */
  readonly reviews: Readonly<Partial<Record<Section, ReviewOutcome>>>;
  /** The function whose help is open. */
  readonly openFunction: string | null;
  readonly insertion: Insertion | null;
  readonly templates: TemplatesState;
  readonly notice: Notice | null;
  /** The job that ended last. */
  readonly ended: JobName | null;
  /** Rises whenever a job ends, however it ends: the pane then leads focus and announces. */
  readonly endings: number;
}

export const INITIAL_STATE: PaneState = {
  running: null,
  section: "check",
  shown: "validate",
  validation: null,
  live: "off",
  reported: null,
  summary: null,
  reviews: {},
  openFunction: null,
  insertion: null,
  templates: INITIAL_TEMPLATES,
  notice: null,
  ended: null,
  endings: 0,
};

/** Something changed: what became of a sign-off is unknown until it is looked at; where there is none, none comes. */
export function stampAfterChange(checked: CheckedWorkbook | null): StampVerdict | null {
  return checked?.stamp?.kind === "none" ? checked.stamp : null;
}

/** The check in view is of a workbook to which the product has written since. */
export function outdated({ validation }: PaneState, hasWritten: boolean): Partial<PaneState> {
  return hasWritten && validation
    ? { validation: { ...validation, isStale: true, stamp: stampAfterChange(validation) } }
    : {};
}
