import { CancelledError, type JobControl, type Progress } from "../../../app/workbook-port";
import {
  INITIAL_STATE,
  outdated,
  SECTION_OF,
  type JobName,
  type Notice,
  type PaneState,
  type RunningJob,
} from "../pane-state";
import { describeProblem } from "./problem";
import { isVisibleStep, pause } from "./turns";

/** Does the work of one job and tells what becomes of the state; `JobRunner` handles its failure. */
export type JobWork = (control: JobControl) => Promise<Partial<PaneState>>;

/**
 * The pane's state and the one running job. The jobs of each section are classes of their own over one runner:
 * at most one job runs, whichever section it is of, and a second start answers with the one that runs already.
 */
export class JobRunner {
  private state: PaneState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private current: Promise<void> | null = null;
  private abort: AbortController | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PaneState => this.state;

  /** Changes the state and tells every listener. */
  set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** The user said no to what waited for an answer. */
  decline(change: Partial<PaneState>): void {
    this.set({ ...change, notice: { kind: "declined" }, endings: this.state.endings + 1 });
  }

  /** Resolves when the job has ended; its failure is part of the state. `begun` is set with the start. */
  start(name: JobName, work: JobWork, begun: Partial<PaneState> = {}): Promise<void> {
    this.current ??= this.run(name, work, begun).finally(() => {
      this.current = null;
      this.abort = null;
    });
    return this.current;
  }

  cancel(): void {
    const { running } = this.state;
    if (!running || running.isCancelling) return;
    this.abort?.abort();
    this.set({ running: { ...running, isCancelling: true } });
  }

  private async run(name: JobName, work: JobWork, begun: Partial<PaneState>): Promise<void> {
    const abort = new AbortController();
    this.abort = abort;
    const running: RunningJob = { name, progress: null, isCancelling: false };
    this.set({ running, section: SECTION_OF[name], notice: null, ...begun });
    const onProgress = (progress: Progress): void => {
      const { running: now } = this.state;
      if (now && isVisibleStep(now.progress, progress)) this.set({ running: { ...now, progress } });
    };
    let outcome: Partial<PaneState>;
    try {
      outcome = await work({ onProgress, signal: abort.signal, pause, now: () => performance.now() });
    } catch (error) {
      outcome = this.describeEnd(name, error);
    }
    this.set({ ...outcome, running: null, ended: name, endings: this.state.endings + 1 });
  }

  private describeEnd(job: JobName, error: unknown): Partial<PaneState> {
    if (error instanceof CancelledError) return { notice: { kind: "cancelled", job } };
    const problem = describeProblem(error);
    const notice: Notice = { kind: "failed", during: job, problem };
    return { notice, ...outdated(this.state, problem.written.length > 0) };
  }
}
