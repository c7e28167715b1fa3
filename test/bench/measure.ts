import { wallTime, type Stopwatch } from "./processor-time";

/** One of the things compared: the same work on the same input. */
export interface Contender {
  readonly name: string;
  /** What it does not do that the others do, or null. */
  readonly without?: string;
  readonly run: () => unknown;
}

export interface Measurement {
  readonly name: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** Growth of the heap over one run, in MB; 0 without --expose-gc. */
  readonly megabytes: number;
}

/** Runs all contenders in turn, so that a busy moment of the machine meets every one of them; the first round warms up. */
export async function compare(
  contenders: readonly Contender[],
  rounds = 9,
  stopwatch: Stopwatch = wallTime,
): Promise<Measurement[]> {
  const times = contenders.map((): number[] => []);
  const memory = contenders.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      globalThis.gc?.();
      const heap = process.memoryUsage().heapUsed;
      const elapsed = stopwatch();
      await contender.run();
      const time = elapsed();
      if (round === 0) continue;
      times[i]!.push(time);
      memory[i] = Math.max(memory[i]!, process.memoryUsage().heapUsed - heap);
    }
  }
  return contenders.map((contender, i) => {
    const sorted = [...times[i]!].sort((a, b) => a - b);
    return {
      name: contender.name,
      min: sorted[0]!,
      median: sorted[sorted.length >> 1]!,
      max: sorted.at(-1)!,
      megabytes: globalThis.gc ? memory[i]! / 1e6 : 0,
    };
  });
}

/** Prints the measurements with their ratio to the first, which is the limit or peer. */
export function report(
  title: string,
  measurements: readonly Measurement[],
  contenders: readonly Contender[],
  perSecond?: { readonly unit: string; readonly count: number },
): void {
  const [limit] = measurements;
  console.log(`\n${title}`);
  for (const [i, { name, min, median, max, megabytes }] of measurements.entries()) {
    const ratio = (median / limit!.median).toFixed(2);
    const rate = perSecond
      ? `  ${Math.round((perSecond.count / median) * 1000).toLocaleString("en")} ${perSecond.unit}/s`
      : "";
    const spread = `${min.toFixed(1)} / ${median.toFixed(1)} / ${max.toFixed(1)} ms`;
    console.log(
      `  ${name.padEnd(44)} ×${ratio.padStart(6)}  ${spread.padEnd(28)} ${megabytes.toFixed(0)} MB${rate}`,
    );
    const missing = contenders[i]?.without;
    if (missing) console.log(`    without ${missing}`);
  }
}
