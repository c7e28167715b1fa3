import type { SheetCells } from "../workbook/snapshot";
import type { DataSample } from "./data-sample";
import type { Relations } from "./arithmetic";
import { SCORES, speaksOfFifth } from "./fifth-level";
import type { RecognisedColumn, ScaleSign } from "./recognised";

const TIERS: readonly number[] = [50, 75, 100];
const LEVELS: readonly number[] = [1, 2, 3, 4, 5];
const FOUR_LEVELS: readonly number[] = [1, 2, 3, 4];
const HIGHEST_LEVEL = 5;
/** What each sign is worth: measured on published forms. */
const STRENGTH = { tiers: 2, levels: 3, line: 2.5, product: 1.5, aboveLevels: 1, withinLevels: 0.7 } as const;

/** What speaks for the points that the table scores by. */
export function scaleSigns(
  columns: readonly RecognisedColumn[],
  relations: readonly Relations[],
  sample: DataSample,
  cells: SheetCells,
): ScaleSign[] {
  const printed = printedPoints(columns);
  const isOfFour = printsFourLevels(printed) && !speaksOfFifth(columns, relations, sample, cells);
  const levels = isOfFour ? FOUR_LEVELS : LEVELS;
  return [
    ...printedSigns(columns, printed, levels),
    ...relations.flatMap(({ line }) =>
      line ? [{ kind: "line" as const, points: line.points, strength: STRENGTH.line }] : [],
    ),
    ...scoreSigns(columns, relations, sample, levels),
  ];
}

/**
 * The signs of all tables of a form: one that prints four levels alone is of five where another one prints five, or
 * `isTitled` knows of a title that says so.
 */
export function agreeOnLevels(signs: readonly ScaleSign[], isTitled: () => boolean): readonly ScaleSign[] {
  const isOf = (points: readonly number[]) => (sign: ScaleSign) => sign.points.join() === points.join();
  if (!signs.some(isOf(FOUR_LEVELS))) return signs;
  const isOfFive = signs
    .filter(isOf(LEVELS))
    .some(({ kind }) => kind === "printed-points" || kind === "line");
  if (!isOfFive && !isTitled()) return signs;
  return signs.map((sign) => (isOf(FOUR_LEVELS)(sign) ? { ...sign, points: LEVELS } : sign));
}

function stepsOf(columns: readonly RecognisedColumn[]) {
  return columns.flatMap(({ role, step }) => (role === "target" && step ? [step] : []));
}

function printedPoints(columns: readonly RecognisedColumn[]): ReadonlySet<number | null> {
  return new Set(stepsOf(columns).map(({ number }) => number));
}

function printsFourLevels(printed: ReadonlySet<number | null>): boolean {
  return LEVELS.every((level) => printed.has(level) === FOUR_LEVELS.includes(level));
}

/** `ofLevels`: the points where levels are printed. */
function printedSigns(
  columns: readonly RecognisedColumn[],
  numbers: ReadonlySet<number | null>,
  ofLevels: readonly number[],
): ScaleSign[] {
  const named = new Set(stepsOf(columns).flatMap(({ name }) => (name === null ? [] : [name])));
  const signs: ScaleSign[] = [];
  const tiers = TIERS.filter((point) => numbers.has(point)).length;
  const levels = LEVELS.filter((point) => numbers.has(point)).length;
  if (tiers >= 2) signs.push({ kind: "printed-points", points: TIERS, strength: STRENGTH.tiers });
  else if (named.size >= 2) signs.push({ kind: "named-steps", points: TIERS, strength: STRENGTH.tiers });
  if (levels >= 4) signs.push({ kind: "printed-points", points: ofLevels, strength: STRENGTH.levels });
  return signs;
}

function scoreSigns(
  columns: readonly RecognisedColumn[],
  relations: readonly Relations[],
  sample: DataSample,
  levels: readonly number[],
): ScaleSign[] {
  const scores = columns
    .filter(({ role }) => role !== null && SCORES.includes(role))
    .flatMap(({ column }) => sample.columns.get(column)?.figures ?? [])
    .filter((figure) => figure !== null);
  if (scores.length === 0) return [];
  const highest = Math.max(...scores);
  const signs: ScaleSign[] = [];
  const points = highest > HIGHEST_LEVEL ? TIERS : levels;
  if (relations.some(({ product }) => product && product.fullMark === 100))
    signs.push({ kind: "product", points, strength: STRENGTH.product });
  if (highest > HIGHEST_LEVEL) signs.push({ kind: "highest-score", points, strength: STRENGTH.aboveLevels });
  else if (scores.length >= 2) signs.push({ kind: "highest-score", points, strength: STRENGTH.withinLevels });
  return signs;
}

/** So strong must a scale be, and so far ahead of the next. */
const DECIDED = 1.5;
const AHEAD = 1;

/** The points that the tables score by, rising; null where the signs do not decide. */
export function decideScale(signs: readonly ScaleSign[]): readonly number[] | null {
  const totals = new Map<string, { points: readonly number[]; total: number }>();
  for (const { points, strength } of signs) {
    const key = points.join("/");
    const known = totals.get(key);
    totals.set(key, { points, total: (known?.total ?? 0) + strength });
  }
  const [first, second] = [...totals.values()].sort((a, b) => b.total - a.total);
  if (!first || first.total < DECIDED) return null;
  return first.total - (second?.total ?? 0) >= AHEAD ? first.points : null;
}
