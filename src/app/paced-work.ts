import type { Steps } from "../domain/steps";
import { throwIfCancelled, type JobControl } from "./workbook-port";

/** After so many milliseconds the host gets its turn: half a frame, so that a click or a paint never waits for long. */
const LONGEST_STRETCH = 8;
/** The clock is read once in so many steps; a step takes microseconds. */
const STEPS_PER_LOOK = 16;

/** Drives long work step by step, pauses in between, and stops soon after a cancel. */
export class PacedWork {
  private since: number;

  constructor(private readonly control: JobControl) {
    this.since = control.now?.() ?? 0;
  }

  /**
   * The result of the steps. Without a clock they run in one go.
   *
   * @param onPause called before each pause with the number of steps done
   * @throws CancelledError
   */
  async run<T>(steps: Steps<T>, onPause?: (done: number) => void): Promise<T> {
    for (let done = 1; ; done++) {
      const step = steps.next();
      if (step.done) return step.value;
      if (done % STEPS_PER_LOOK !== 0 || !this.control.now || !this.isDue(this.control.now())) continue;
      onPause?.(done);
      await this.pause();
      throwIfCancelled(this.control.signal);
    }
  }

  /**
   * Between two parts of the work: pauses where it is time to, and always without a clock.
   * @throws CancelledError
   */
  async rest(): Promise<void> {
    if (!this.control.now || this.isDue(this.control.now())) await this.pause();
    throwIfCancelled(this.control.signal);
  }

  private isDue(now: number): boolean {
    return now - this.since >= LONGEST_STRETCH;
  }

  private async pause(): Promise<void> {
    await this.control.pause?.();
    this.since = this.control.now?.() ?? 0;
  }
}
