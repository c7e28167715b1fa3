import type { LiveValidation } from "../../../app/live-validation";
import type { ValidationReport } from "../../../app/reports";
import { describeProblem } from "../../shell/jobs/problem";
import { stampAfterChange } from "../check-state";
import type { CheckStore } from "../check-store";

/**
 * Validates after every change while it is switched on. It never ends as a job does: nothing is announced, and the
 * focus stays where it is.
 */
export async function toggleLive(store: CheckStore, isOn: boolean): Promise<void> {
  const live = ofStores.get(store) ?? new Live(store);
  ofStores.set(store, live);
  await live.toggle(isOn);
}

const ofStores = new WeakMap<CheckStore, Live>();

class Live {
  private unfollow: (() => void) | null = null;
  private watch: Promise<LiveValidation> | null = null;

  constructor(private readonly store: CheckStore) {}

  async toggle(isOn: boolean): Promise<void> {
    if (isOn === (this.watch !== null)) return;
    if (!isOn) return this.stop();
    const watch = this.store.services.startLive(
      (report) => this.show(report),
      () => this.store.set({ live: "paused" }),
    );
    this.watch = watch;
    this.store.set({ live: "on" });
    const { endings } = this.store.getState();
    try {
      this.unfollow = this.followJobs(await watch, endings);
    } catch (error) {
      this.watch = null;
      const problem = describeProblem(error);
      this.store.set({ live: "off", notice: { kind: "failed", during: "live", problem } });
    }
  }

  private async stop(): Promise<void> {
    const { watch } = this;
    this.watch = null;
    this.unfollow?.();
    this.unfollow = null;
    this.store.set({ live: "off" });
    await (await watch)?.stop();
  }

  /** What the product writes raises no event: after every job the whole workbook is looked at. */
  private followJobs(watch: LiveValidation, endings: number): () => void {
    let seen = endings;
    return this.store.subscribe(() => {
      const now = this.store.getState().endings;
      if (now !== seen) watch.refresh();
      seen = now;
    });
  }

  /** A job that runs brings its own report; fixes that are looked through belong to the one in view. */
  private show(report: ValidationReport): void {
    const { running, reviews, validation } = this.store.getState();
    if (this.watch === null || running || reviews.check?.state === "asking") return;
    const stamp = stampAfterChange(validation);
    this.store.set({ live: "on", validation: { report, at: this.store.now(), isStale: false, stamp } });
  }
}
