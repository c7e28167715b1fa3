/** Begins to measure; the function that it gives tells the milliseconds since. */
export type Stopwatch = () => () => number;

/** What passes on the wall, other programs of the machine included. */
export const wallTime: Stopwatch = () => {
  const start = performance.now();
  return () => performance.now() - start;
};

/**
 * The processor time of the main thread, so that other programs of the machine do not count.
 *
 * The clock on the wall counts those, `process.cpuUsage` the helper threads of collector and compiler, and Node 20 has
 * no count for one thread alone. The thread can have had no more than either, so the smaller of the two is taken: too
 * much only where both disturb the same moment.
 */
export const processorTime: Stopwatch = () => {
  const wall = wallTime();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(wall(), (user + system) / 1000);
  };
};
