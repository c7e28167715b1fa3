import type { SummaryPlan, SummaryReport, ValidationReport } from "../app/reports";
import { CancelledError, type JobControl, type Progress } from "../app/workbook-port";
import { describeProblem, type Problem } from "./problem";
import type { PaneServices } from "./services";

export type JobName = "validate" | "summarise";

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

/** What is to be told beside the results. It goes when the next job starts. */
export type Notice =
  | { readonly kind: "cancelled"; readonly job: JobName }
  | { readonly kind: "declined" }
  | { readonly kind: "failed"; readonly during: JobName | "select"; readonly problem: Problem };

export interface PaneState {
  readonly running: RunningJob | null;
  /** Which result is in view. */
  readonly shown: JobName;
  readonly validation: CheckedWorkbook | null;
  readonly summary: SummaryOutcome | null;
  readonly notice: Notice | null;
  /** Rises whenever a job ends, however it ends: the pane then leads focus and announces. */
  readonly endings: number;
}

const INITIAL: PaneState = {
  running: null,
  shown: "validate",
  validation: null,
  summary: null,
  notice: null,
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

  readonly cancel = (): void => {
    const { running } = this.state;
    if (!running || running.isCancelling) return;
    this.abort?.abort();
    this.set({ running: { ...running, isCancelling: true } });
  };

  readonly show = (shown: JobName): void => this.set({ shown });

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
    this.set({ running: { name, progress: null, isCancelling: false }, shown: name, notice: null });
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
    this.set({ ...outcome, running: null, endings: this.state.endings + 1 });
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
