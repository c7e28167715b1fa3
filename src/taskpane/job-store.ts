import type { SummaryPlan, SummaryReport, ValidationReport } from "../app/reports";
import { CancelledError, type JobControl, type Progress } from "../app/workbook-port";
import type { InsertionPoint } from "../domain/guide/insertion";
import { describeProblem, type Problem } from "./problem";
import type { Review, ReviewRequest } from "./review/review";
import type { PaneServices } from "./services";

/** Jobs whose result stays in view until the next one. */
export type ResultJob = "validate" | "summarise";

/** Jobs that show a plan first and write what the user agrees to. */
export type ReviewJob = ReviewRequest["job"];

export type JobName = ResultJob | ReviewJob | "insert";

/** The parts of the pane between which the user changes. */
export const SECTIONS = ["check", "formulas", "portable"] as const;
export type Section = (typeof SECTIONS)[number];

const SECTION_OF: Readonly<Record<JobName, Section>> = {
  validate: "check",
  summarise: "check",
  insert: "formulas",
  "score-sheet": "formulas",
  freeze: "portable",
  thaw: "portable",
  repair: "portable",
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

/** What is to be told beside the results. It goes when the next job starts. */
export type Notice =
  | { readonly kind: "cancelled"; readonly job: JobName }
  | { readonly kind: "declined" }
  | { readonly kind: "failed"; readonly during: JobName | "select"; readonly problem: Problem };

export interface PaneState {
  readonly running: RunningJob | null;
  readonly section: Section;
  /** Which result is in view. */
  readonly shown: ResultJob;
  readonly validation: CheckedWorkbook | null;
  readonly summary: SummaryOutcome | null;
  /** At most one for each section. */
  readonly reviews: Readonly<Partial<Record<Section, ReviewOutcome>>>;
  /** The function whose help is open. */
  readonly openFunction: string | null;
  readonly insertion: Insertion | null;
  readonly notice: Notice | null;
  /** The job that ended last. */
  readonly ended: JobName | null;
  /** Rises whenever a job ends, however it ends: the pane then leads focus and announces. */
  readonly endings: number;
}

const INITIAL: PaneState = {
  running: null,
  section: "check",
  shown: "validate",
  validation: null,
  summary: null,
  reviews: {},
  openFunction: null,
  insertion: null,
  notice: null,
  ended: null,
  endings: 0,
};

/**
 * The one running job and the results of the last ones, shared by the pane and the ribbon, which live in the
 * same runtime. At most one job runs: a second start answers with the job that is already running.
 */
export class JobStore {
  private state: PaneState = INITIAL;
  private readonly listeners = new Set<() => void>();
  private current: Promise<void> | null = null;
  private abort: AbortController | null = null;
  private lastRequest: ReviewRequest | null = null;

  constructor(
    private readonly services: PaneServices,
    private readonly now: () => Date = () => new Date(),
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PaneState => this.state;

  /** Resolves when the job has ended; its failure is part of the state. */
  readonly validate = (): Promise<void> =>
    this.start("validate", async (control) => {
      const report = await this.services.validate(control);
      return { validation: { report, at: this.now(), isStale: false } };
    });

  /** Writes at once when nothing a person filled would be written over; otherwise asks and resolves. */
  readonly summarise = (): Promise<void> =>
    this.start("summarise", async (control) => {
      const plan = await this.services.planSummary(control);
      return plan.overwrites.length > 0 ? { summary: { state: "asking", plan } } : this.apply(plan, control);
    });

  /** Writes the plan that waits for an answer. */
  readonly confirmSummary = async (): Promise<void> => {
    const { summary } = this.state;
    if (summary?.state !== "asking") return;
    await this.start("summarise", (control) => this.apply(summary.plan, control));
  };

  /** Drops the plan that waits for an answer; nothing was written. */
  readonly declineSummary = (): void => {
    if (this.state.running || this.state.summary?.state !== "asking") return;
    this.set({ summary: null, notice: { kind: "declined" }, endings: this.state.endings + 1 });
  };

  /** Plans a review and shows it; nothing is written. */
  readonly review = (request: ReviewRequest): Promise<void> =>
    this.start(request.job, async (control) => {
      this.lastRequest = request;
      const review = await this.services.planReview(request, control);
      return this.withReview({ job: request.job, review, state: "asking" });
    });

  /** Plans the last review anew, from the workbook as it is now. */
  readonly reviewAgain = async (): Promise<void> => {
    if (this.lastRequest) await this.review(this.lastRequest);
  };

  /** Writes the section's review but for the items that the user left out. */
  readonly confirmReview = async (leftOut: ReadonlySet<string>): Promise<void> => {
    const outcome = this.state.reviews[this.state.section];
    if (outcome?.state !== "asking") return;
    const { job, review } = outcome;
    await this.start(job, async (control) => {
      const { written } = await review.write(leftOut, control);
      return {
        ...this.withReview({ job, review, state: "done", written }),
        ...this.outdate(written > 0),
      };
    });
  };

  /** Takes the section's review out of view; what waited for an answer is not written. */
  readonly closeReview = (): void => {
    const { section, reviews, running, endings } = this.state;
    const outcome = reviews[section];
    if (running || !outcome) return;
    const isDeclined = outcome.state === "asking" && outcome.review.items.length > 0;
    this.set({
      reviews: { ...reviews, [section]: undefined },
      ...(isDeclined ? { notice: { kind: "declined" }, endings: endings + 1 } : {}),
    });
  };

  /** Reads where the user stands; with `opensSuggestion` the function that belongs there opens. */
  readonly locate = ({ opensSuggestion = false } = {}): Promise<void> =>
    this.start("insert", async (control) => {
      const point = await this.services.findInsertion(control);
      const suggested = opensSuggestion ? (point.place?.suggests ?? null) : null;
      return {
        insertion: { point, written: null },
        ...(suggested === null ? {} : { openFunction: suggested }),
      };
    });

  /** Writes the formula into the cell that was read. */
  readonly insert = async (formula: string): Promise<void> => {
    const { insertion } = this.state;
    if (!insertion) return;
    await this.start("insert", async (control) => {
      const { written } = await this.services.insert(insertion.point, formula, control);
      return { insertion: { ...insertion, written: formula }, ...this.outdate(written > 0) };
    });
  };

  /** Opens the help of a function, or the list of all with null. A cell whose formula is written is done with. */
  readonly openFunction = (name: string | null): void => {
    const { insertion } = this.state;
    this.set({ openFunction: name, ...(insertion?.written == null ? {} : { insertion: null }) });
  };

  readonly showSection = (section: Section): void => this.set({ section, notice: null });

  readonly cancel = (): void => {
    const { running } = this.state;
    if (!running || running.isCancelling) return;
    this.abort?.abort();
    this.set({ running: { ...running, isCancelling: true } });
  };

  readonly show = (shown: ResultJob): void => this.set({ shown });

  readonly dismissNotice = (): void => this.set({ notice: null });

  /** Leads to a cell; says why where that fails. */
  readonly select = async (sheet: string, address: string | null): Promise<void> => {
    try {
      await this.services.select(sheet, address);
      const { notice } = this.state;
      if (notice?.kind === "failed" && notice.during === "select") this.set({ notice: null });
    } catch (error) {
      this.set({ notice: { kind: "failed", during: "select", problem: describeProblem(error) } });
    }
  };

  private async apply(plan: SummaryPlan, control: JobControl): Promise<Partial<PaneState>> {
    const report = await this.services.applySummary(plan, control);
    return { summary: { state: "done", report, at: this.now() }, ...this.outdate(report.written > 0) };
  }

  private withReview(outcome: ReviewOutcome): Partial<PaneState> {
    return { reviews: { ...this.state.reviews, [SECTION_OF[outcome.job]]: outcome } };
  }

  private start(name: JobName, work: (control: JobControl) => Promise<Partial<PaneState>>): Promise<void> {
    this.current ??= this.run(name, work).finally(() => {
      this.current = null;
      this.abort = null;
    });
    return this.current;
  }

  private async run(
    name: JobName,
    work: (control: JobControl) => Promise<Partial<PaneState>>,
  ): Promise<void> {
    const abort = new AbortController();
    this.abort = abort;
    this.set({
      running: { name, progress: null, isCancelling: false },
      section: SECTION_OF[name],
      notice: null,
      ...(name === "validate" || name === "summarise" ? { shown: name } : {}),
    });
    const onProgress = (progress: Progress): void => {
      const { running } = this.state;
      if (running) this.set({ running: { ...running, progress } });
    };
    let outcome: Partial<PaneState>;
    try {
      outcome = await work({ onProgress, signal: abort.signal });
    } catch (error) {
      outcome = this.describeEnd(name, error);
    }
    this.set({ ...outcome, running: null, ended: name, endings: this.state.endings + 1 });
  }

  private describeEnd(job: JobName, error: unknown): Partial<PaneState> {
    if (error instanceof CancelledError) return { notice: { kind: "cancelled", job } };
    const problem = describeProblem(error);
    return {
      notice: { kind: "failed", during: job, problem },
      ...this.outdate(problem.written.length > 0),
    };
  }

  private outdate(hasWritten: boolean): Partial<PaneState> {
    const { validation } = this.state;
    return hasWritten && validation ? { validation: { ...validation, isStale: true } } : {};
  }

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
