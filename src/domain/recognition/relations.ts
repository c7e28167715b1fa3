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

/** Those with so many targets. */
export function scalesOf(targets: number): readonly (readonly number[])[] {
  return COMMON_SCALES.filter((points) => points.length === targets);
}

/** Neighbouring columns that rise or fall on so many of the rows are in order. */
export const ORDERED_SHARE = 0.75;

/** Whether targets, result and score hold figures enough to contradict every scale, and do. */
export function contradictsLine(
  targets: readonly ColumnSample[],
  result: ColumnSample,
  score: ColumnSample,
): boolean {
  const fits = scalesOf(targets.length).map((points) => fitLine(targets, result, score, points));
  return fits.some(({ rows }) => rows > 0) && fits.every(({ rows, holds }) => holds < rows * LEAST_SHARE);
}

/** How far the scores lie on the line over the targets at these points; null where the rows say nothing. */
export function lineOf(
  targets: readonly ColumnSample[],
  result: ColumnSample,
  score: ColumnSample,
  points: readonly number[],
): Line | null {
  const { rows, holds, isTelling } = fitLine(targets, result, score, points);
  if (rows === 0 || holds < rows * LEAST_SHARE || !isTelling) return null;
  return {
    targets: targets.map(({ column }) => column),
    result: result.column,
    score: score.column,
    points,
    rows,
    holds,
  };
}

/** `isTelling`: some score on the line is neither none nor the full mark, which many a column of figures would fit. */
function fitLine(
  targets: readonly ColumnSample[],
  result: ColumnSample,
  score: ColumnSample,
  points: readonly number[],
): { readonly rows: number; readonly holds: number; readonly isTelling: boolean } {
  const top = points[points.length - 1] ?? 0;
  let rows = 0;
  let holds = 0;
  let isTelling = false;
  for (const [i, r] of result.figures.entries()) {
    const s = score.figures[i];
    if (r === null || s === null || s === undefined) continue;
    const expected = onLine(targets, i, points, r);
    if (expected === null) continue;
    rows++;
    if (Math.abs(expected - s) > TOLERANCE * Math.max(1, top / 5)) continue;
    holds++;
    isTelling ||= s > 0 && s < top;
  }
  return { rows, holds, isTelling };
}

/**
 * The score of a row on the line, full above the top, 0 below the lowest target; null where its targets neither rise
 * nor fall.
 */
function onLine(
  targets: readonly ColumnSample[],
  row: number,
  points: readonly number[],
  result: number,
): number | null {
  let score: number | null = null;
  let sign = 0;
  let low: number | null = null;
  for (const [i, { figures }] of targets.entries()) {
    const high = figures[row];
    if (high === null || high === undefined) return null;
    if (low !== null) {
      const step = Math.sign(high - low);
      if (step === 0 || (sign !== 0 && step !== sign)) return null;
      sign = step;
      const isWithin = (result - low) * sign >= 0 && (result - high) * sign <= 0;
      if (isWithin && score === null) {
        const before = points[i - 1] ?? 0;
        score = before + ((result - low) / (high - low)) * ((points[i] ?? 0) - before);
      }
    }
    low = high;
  }
  const [first] = targets;
  const lowest = first?.figures[row];
  if (sign === 0 || lowest === null || lowest === undefined) return null;
  if ((result - lowest) * sign < 0) return 0;
  return score ?? points[points.length - 1] ?? 0;
}

/** The share of rows on which neighbouring columns rise or fall throughout. */
export function monotoneShare(columns: readonly ColumnSample[]): number {
  const [first] = columns;
  if (!first || columns.length < 3) return 0;
  let rows = 0;
  let holds = 0;
  for (const row of first.figures.keys()) {
    const sign = orderInRow(columns, row);
    if (sign === null) continue;
    rows++;
    if (sign !== 0) holds++;
  }
  return rows === 0 ? 0 : holds / rows;
}

/** 1 where the figures of a row rise throughout, -1 where they fall, 0 for neither; null where one is missing. */
function orderInRow(columns: readonly ColumnSample[], row: number): number | null {
  let order: number | null = null;
  let before: number | null = null;
  for (const { figures } of columns) {
    const figure = figures[row];
    if (figure === null || figure === undefined) return null;
    if (before !== null) {
      const step = Math.sign(figure - before);
      order = order === null || order === step ? step : 0;
    }
    before = figure;
  }
  return order;
}
