import type { ColumnSample } from "./data-sample";

/** Full marks that a weighted score is divided by: shares, five levels, per cent. */
const FULL_MARKS: readonly number[] = [100, 5, 1];
/** Two figures that agree as far as forms print them. */
const TOLERANCE = 0.006;
const RELATIVE_TOLERANCE = 0.001;
/** So many of the rows must hold. */
const LEAST_SHARE = 2 / 3;

/** Weighted = weight × score ÷ full mark, as it holds on the rows. */
export interface Product {
  readonly weight: number;
  readonly score: number;
  readonly weighted: number;
  readonly fullMark: number;
  readonly rows: number;
  readonly holds: number;
}

/**
 * How far the product holds on three columns. Null where the rows say nothing: fewer than two, all alike, or every
 * score the full mark, so that weight and weighted score are the same column twice.
 */
export function productOf(
  weight: ColumnSample,
  score: ColumnSample,
  weighted: ColumnSample,
  fullMarks: readonly number[] = FULL_MARKS,
): Product | null {
  let best: Product | null = null;
  for (const fullMark of fullMarks) {
    const pairs = new Set<string>();
    let rows = 0;
    let holds = 0;
    let isTelling = false;
    for (const [i, w] of weight.figures.entries()) {
      const s = score.figures[i];
      const x = weighted.figures[i];
      if (w === null || s === null || s === undefined || x === null || x === undefined) continue;
      rows++;
      if (!isClose((w * s) / fullMark, x)) continue;
      holds++;
      pairs.add(`${w}:${s}`);
      isTelling ||= s !== fullMark && w !== fullMark && x !== 0;
    }
    if (rows < 2 || pairs.size < 2 || !isTelling || holds < rows * LEAST_SHARE) continue;
    if (!best || holds > best.holds)
      best = { weight: weight.column, score: score.column, weighted: weighted.column, fullMark, rows, holds };
  }
  return best;
}

/** Whether the three columns hold figures enough to contradict a product, and do. */
export function contradictsProduct(
  weight: ColumnSample,
  score: ColumnSample,
  weighted: ColumnSample,
): boolean {
  return FULL_MARKS.every((fullMark) => {
    let rows = 0;
    let holds = 0;
    for (const [i, w] of weight.figures.entries()) {
      const s = score.figures[i];
      const x = weighted.figures[i];
      if (w === null || s === null || s === undefined || x === null || x === undefined) continue;
      rows++;
      if (isClose((w * s) / fullMark, x)) holds++;
    }
    return rows >= 2 && holds < rows / 2;
  });
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(TOLERANCE, Math.abs(b) * RELATIVE_TOLERANCE);
}

/** The score is the line over the targets. */
export interface Line {
  readonly targets: readonly number[];
  readonly result: number;
  readonly score: number;
  readonly points: readonly number[];
  readonly rows: number;
  readonly holds: number;
}

/** Scales whose points forms print. */
export const COMMON_SCALES: readonly (readonly number[])[] = [
  [50, 75, 100],
  [1, 2, 3, 4, 5],
  [50, 70, 100],
  [60, 80, 100],
];

/** How far the scores lie on the line over the targets at these points; null where the rows say nothing. */
export function lineOf(
  targets: readonly ColumnSample[],
  result: ColumnSample,
  score: ColumnSample,
  points: readonly number[],
): Line | null {
  const top = points[points.length - 1] ?? 0;
  let rows = 0;
  let holds = 0;
  let isTelling = false;
  for (const [i, r] of result.figures.entries()) {
    const s = score.figures[i];
    const goals = targets.map(({ figures }) => figures[i]);
    if (
      r === null ||
      s === null ||
      s === undefined ||
      goals.some((goal) => goal === null || goal === undefined)
    )
      continue;
    const expected = onLine(goals as number[], points, r);
    if (expected === null) continue;
    rows++;
    if (Math.abs(expected - s) > TOLERANCE * Math.max(1, top / 5)) continue;
    holds++;
    isTelling ||= s > 0 && s < top;
  }
  const holdsEnough = rows >= 1 && holds >= rows * LEAST_SHARE && isTelling;
  if (!holdsEnough) return null;
  return {
    targets: targets.map(({ column }) => column),
    result: result.column,
    score: score.column,
    points,
    rows,
    holds,
  };
}

/** The score on the line, full above the top, 0 below the lowest target; null where targets neither rise nor fall. */
function onLine(goals: readonly number[], points: readonly number[], result: number): number | null {
  const sign = Math.sign((goals[goals.length - 1] ?? 0) - (goals[0] ?? 0));
  if (sign === 0) return null;
  for (let i = 1; i < goals.length; i++) {
    if (((goals[i] ?? 0) - (goals[i - 1] ?? 0)) * sign <= 0) return null;
  }
  if ((result - (goals[0] ?? 0)) * sign < 0) return 0;
  for (let i = 1; i < goals.length; i++) {
    const [low, high] = [goals[i - 1] ?? 0, goals[i] ?? 0];
    if ((result - high) * sign > 0) continue;
    const share = (result - low) / (high - low);
    return (points[i - 1] ?? 0) + share * ((points[i] ?? 0) - (points[i - 1] ?? 0));
  }
  return points[points.length - 1] ?? 0;
}

/** The share of rows on which neighbouring columns rise or fall throughout. */
export function monotoneShare(columns: readonly ColumnSample[]): number {
  const [first] = columns;
  if (!first || columns.length < 3) return 0;
  let rows = 0;
  let holds = 0;
  for (const i of first.figures.keys()) {
    const figures = columns.map((column) => column.figures[i]);
    if (figures.some((figure) => figure === null || figure === undefined)) continue;
    rows++;
    const steps = figures.slice(1).map((figure, j) => Math.sign((figure ?? 0) - (figures[j] ?? 0)));
    if (steps.every((step) => step !== 0 && step === steps[0])) holds++;
  }
  return rows === 0 ? 0 : holds / rows;
}
