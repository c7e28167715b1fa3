import type { JobControl } from "../../../src/app/workbook-port";
import { processorTime } from "../processor-time";

/** How long work went on without a pause, in milliseconds of processor time: what a click has to wait for at most. */
export class Stretches {
  private readonly times: number[] = [];
  private elapsed = processorTime();

  /** How the work is to be controlled, so that its pauses are seen. */
  begin(): Required<Pick<JobControl, "now" | "pause">> {
    this.elapsed = processorTime();
    return {
      now: () => performance.now(),
      pause: async () => {
        this.end();
        await new Promise(setImmediate);
        this.elapsed = processorTime();
      },
    };
  }

  /** The work pauses or is done: what came after the last pause counts too. */
  end(): void {
    this.times.push(this.elapsed());
  }

  get longest(): number {
    return this.times.reduce((longest, time) => Math.max(longest, time), 0);
  }

  summary(): string {
    const sorted = [...this.times].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(0);
    return `${at(0.5)} ms, 99 of 100 below ${at(0.99)} ms, the longest ${at(1)} ms, ${sorted.length} stretches`;
  }
}
