import { existsSync, readFileSync } from "node:fs";

/** Begins to measure; the function that it gives tells the milliseconds since. */
export type Stopwatch = () => () => number;

/** What passes on the wall, other programs of the machine included. */
export const wallTime: Stopwatch = () => {
  const start = performance.now();
  return () => performance.now() - start;
};

/**
 * The processor time of the main thread, in milliseconds, so that other programs of the machine do not count.
 *
 * Linux tells it for each thread; Node 20 tells it for the whole process alone, with the helper threads of collector
 * and compiler. The clock on the wall counts those other programs. The thread can have had no more than any of the
 * three says, so the smallest is taken: elsewhere too much is counted only where helpers and others disturb at once.
 */
export const processorTime: Stopwatch = () => {
  const wall = wallTime();
  const whole = process.cpuUsage();
  const thread = threadTime();
  return () => {
    const { user, system } = process.cpuUsage(whole);
    return Math.min(wall(), (user + system) / 1000, thread === null ? Infinity : threadTime()! - thread);
  };
};

/** `nanoseconds on the processor, nanoseconds waiting for it, turns`; zeros where the kernel does not count. */
const SCHEDULING = `/proc/self/task/${process.pid}/schedstat`;
const HAS_SCHEDULING = existsSync(SCHEDULING) && !readFileSync(SCHEDULING, "utf8").startsWith("0 ");

function threadTime(): number | null {
  return HAS_SCHEDULING ? Number.parseInt(readFileSync(SCHEDULING, "utf8"), 10) / 1e6 : null;
}
