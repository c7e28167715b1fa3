/** Results with targets of their own, in hundredths as forms have them: above, below, on and between the targets. */
export interface ScoreRows {
  readonly result: readonly number[];
  readonly minimum: readonly number[];
  readonly standard: readonly number[];
  readonly advanced: readonly number[];
}

/** The same rows for the same count, on every machine. */
export function scoreRows(count: number): ScoreRows {
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % below;
  };
  const rows = { result: [], minimum: [], standard: [], advanced: [] } as Record<keyof ScoreRows, number[]>;
  for (let row = 0; row < count; row++) {
    const low = 5000 + next(3000);
    const middle = low + 50 + next(1000);
    const high = middle + 50 + next(1000);
    rows.result.push((low - 500 + next(high - low + 1000)) / 100);
    rows.minimum.push(low / 100);
    rows.standard.push(middle / 100);
    rows.advanced.push(high / 100);
  }
  return rows;
}

/** A column as Excel passes it to a function. */
export function asCells<T>(values: readonly T[]): T[][] {
  return values.map((value) => [value]);
}

/** The four segments written out, nothing checked. */
export function bareScore(r: number, low: number, middle: number, high: number): number {
  if (r >= high) return 100;
  if (r >= middle) return 75 + ((r - middle) / (high - middle)) * 25;
  return r >= low ? 50 + ((r - low) / (middle - low)) * 25 : 0;
}

/** Every contender must give the same scores, but for the binary noise that KPISCORE takes off. */
export function checkScores(name: string, expected: readonly number[], found: readonly unknown[]): void {
  expected.forEach((score, row) => {
    if (!(Math.abs((found[row] as number) - score) <= 1e-9)) {
      throw new Error(`${name}, row ${row + 1}: ${String(found[row])} is not ${score}`);
    }
  });
}
