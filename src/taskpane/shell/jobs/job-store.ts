import { FormChoiceError } from "../../../app/form-choice-error";
import { CancelledError, WorkbookError, type JobControl, type Progress } from "../../../app/workbook-port";
import { askWhichForm } from "../form-choice/known-forms";
import type { FileHost } from "../save-file";
import type { Section } from "../section";
import type { RunningJob, ShellState } from "../shell-state";
import type { AnyJob, Job, JobEnd } from "./job";
import { describeProblem } from "./problem";
import { isVisibleStep, pause, wait } from "./turns";

/** What the shell itself asks of the workbook. */
export interface ShellServices {
  /** Activates the sheet and selects the range (A1 notation; null selects A1). */
  select(sheet: string, address: string | null, control?: JobControl): Promise<void>;
  readonly files: FileHost;
}

/** The store as a part of the pane sees it that belongs to no section. */
export type ShellStore = JobStore<ShellState, ShellServices>;

/** What time it is, and how long is waited; all of it as in daily use where it is left out. */
export interface StoreTimes {
  now?(): Date;
  /** How long a cancelled job may take to end, in milliseconds. */
  readonly grace?: number;
  /** How long Excel may keep silent, in milliseconds; asked for with every job. */
  silence?(): number | undefined;
}

interface StoreOptions<S> extends StoreTimes {
  /** What changes in the state once a job has written to the workbook. */
  afterWriting(state: S): Partial<S>;
}

/**
 * The pane's state and the one running job, shared by the pane and the ribbon, which live in the same runtime. At
 * most one job runs, whichever section it is of, and a second start answers with the one that runs already.
 */
export class JobStore<S extends ShellState, V extends ShellServices> {
  private readonly listeners = new Set<() => void>();
  private readonly given = new Map<object, unknown>();
  private current: Promise<void> | null = null;
  private abort: AbortController | null = null;

  constructor(
    private state: S,
    readonly services: V,
    private readonly options: StoreOptions<S>,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): S => this.state;

  /** Changes the state and tells every listener. */
  set(change: Partial<S>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** The user said no to what waited for an answer. */
  decline(change: Partial<S>): void {
    this.set({ ...change, notice: { kind: "declined" }, endings: this.state.endings + 1 });
  }

  /** Resolves when the job has ended; its failure is part of the state. */
  start<A>(job: Job<S, V, A>, ...[given]: [A] extends [void] ? [] : [given: A]): Promise<void> {
    this.current ??= this.run(job as AnyJob, given).finally(() => {
      this.current = null;
      this.abort = null;
    });
    return this.current;
  }

  /** Starts a job anew with what it was given last. */
  again(job: AnyJob): Promise<void> {
    return this.startWith(job, this.given.get(job));
  }

  /** Starts a job of whichever section with what it takes. */
  startWith(job: AnyJob, given: unknown): Promise<void> {
    return this.start<unknown>(job as Job<S, V, unknown>, given);
  }

  readonly cancel = (): void => {
    const { running } = this.state;
    if (!running || running.isCancelling) return;
    this.abort?.abort();
    this.change({ running: { ...running, isCancelling: true } });
  };

  readonly showSection = (section: Section): void => this.change({ section, notice: null });

  readonly dismissNotice = (): void => this.change({ notice: null });

  /** Leads to a cell; says why where that fails. */
  readonly select = async (sheet: string, address: string | null): Promise<void> => {
    try {
      await this.services.select(sheet, address, { silence: this.options.silence?.() });
      const { notice } = this.state;
      if (notice?.kind === "failed" && notice.during === "select") this.dismissNotice();
    } catch (error) {
      this.change({ notice: { kind: "failed", during: "select", problem: describeProblem(error) } });
    }
  };

  readonly now = (): Date => this.options.now?.() ?? new Date();

  private async run(job: AnyJob, given: unknown): Promise<void> {
    this.given.set(job, given);
    const abort = new AbortController();
    this.abort = abort;
    const running: RunningJob = { job, progress: null, isCancelling: false };
    this.change({ running, section: job.section, notice: null, ...job.begin?.(this.state) });
    const onProgress = (progress: Progress): void => {
      // A job that was given up tells nothing of the next one.
      if (this.abort !== abort) return;
      const { running: now } = this.state;
      if (now && isVisibleStep(now.progress, progress)) this.change({ running: { ...now, progress } });
    };
    const { services, getState, now } = this;
    const control = {
      onProgress,
      signal: abort.signal,
      pause,
      wait,
      now: () => performance.now(),
      silence: this.options.silence?.(),
    };
    const patience = patienceWith(abort.signal, this.options.grace);
    let end: JobEnd<object>;
    try {
      const show = (state: object): void => {
        if (this.abort === abort) this.change(state);
      };
      const ended = job.run(given, { control, services, getState, show, now });
      end = await Promise.race([ended, patience.givenUp]);
    } catch (error) {
      end = failedEnd(job, error);
    } finally {
      patience.stop();
    }
    const outdated = end.hasWritten ? this.options.afterWriting(this.state) : {};
    const endings = this.state.endings + 1;
    // What the job itself brings is newer than its write.
    this.change({ ...outdated, ...end.state, running: null, ended: job, endings });
  }

  /** Changes the shell's part of the state, or what a job of some section says: it knows its part better than this does. */
  private change(change: Partial<ShellState>): void {
    this.set(change as Partial<S>);
  }
}

/** What writes ends by itself well within this after a cancel, and knows better how far it came. */
const GRACE = 20_000;

/** A job that has not ended so long after it was cancelled holds nobody up any more; nobody knows what it has done. */
function patienceWith(
  signal: AbortSignal,
  grace = GRACE,
): { readonly givenUp: Promise<never>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new WorkbookError("no-answer", "", [], { isUnsure: true }));
    const onAbort = (): void => {
      timer = setTimeout(giveUp, grace);
    };
    signal.addEventListener("abort", onAbort);
    stop = () => {
      signal.removeEventListener("abort", onAbort);
      clearTimeout(timer);
    };
  });
  return { givenUp, stop };
}

function failedEnd(job: AnyJob, error: unknown): JobEnd<ShellState> {
  if (error instanceof CancelledError) return { state: { notice: { kind: "cancelled", job } } };
  if (error instanceof FormChoiceError) return { state: askWhichForm(error, job) };
  const problem = describeProblem(error);
  return {
    state: { notice: { kind: "failed", during: job, problem } },
    hasWritten: problem.written.length > 0 || problem.isUnsure === true,
  };
}
