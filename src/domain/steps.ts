/**
 * Long work in small steps: at every `yield` the caller may pause, look whether it was cancelled, or go on at once.
 * So the domain needs neither a clock nor promises. The result comes last.
 */
export type Steps<T> = Generator<null, T, void>;

/** The result, with no pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs of this length are sorted in one step. */
const SORTED_AT_ONCE = 2_000;
/** Items that are merged in one step. */
const MERGED_AT_ONCE = 4_000;

/** A stable sort in steps: short runs first, then merged two by two. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += SORTED_AT_ONCE) {
    runs.push(items.slice(from, from + SORTED_AT_ONCE).sort(compare));
    yield null;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (const [i, run] of runs.entries()) {
      if (i % 2 === 0) merged.push(yield* merge(run, runs[i + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- both indices are held against the lengths first */
function* merge<T>(first: readonly T[], second: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    if (merged.length % MERGED_AT_ONCE === 0) yield null;
    const takesFirst = j >= second.length || (i < first.length && compare(first[i]!, second[j]!) <= 0);
    merged.push(takesFirst ? first[i++]! : second[j++]!);
  }
  return merged;
}
