import type { ColumnSigns } from "./column-signs";
import { sampleOf, type ColumnSample, type DataSample } from "./data-sample";
import type { SignRole } from "./heading-meaning";
import {
  COMMON_SCALES,
  lineOf,
  ORDERED_SHARE,
  scalesOf,
  monotoneShare,
  productOf,
  type Line,
  type Product,
} from "./relations";

/** What a relation that holds adds to the columns in it. */
const RELATION = 0.56;
/** What an order of neighbouring columns adds. */
const ORDER = 0.22;
/** More columns of figures are not searched for relations. */
const MOST_COLUMNS = 24;
/** What a heading that agrees with a relation, or contradicts it, is worth in choosing among relations. */
const AGREEMENT = 0.4;

/** The columns of one assessment, with those that all share, by role. */
export type Assigned = ReadonlyMap<SignRole, number>;

export interface Relations {
  readonly product: Product | null;
  readonly line: Line | null;
}

/** Tests the relations on the columns as they were assigned, and adds a sign to each column of one that holds. */
export function confirmRelations(
  assigned: Assigned,
  targets: readonly number[],
  sample: DataSample,
  signs: ColumnSigns,
): Relations {
  const at = (role: SignRole) => sampleOf(sample, assigned.get(role));
  const [weight, score, weighted, result] = [at("weight"), at("score"), at("weighted"), at("result")];
  const product = weight && score && weighted ? productOf(weight, score, weighted) : null;
  if (product) addProduct(product, signs);
  const goals = targets.flatMap((column) => sampleOf(sample, column) ?? []);
  const line = result && score ? bestLine(goals, result, score) : null;
  if (line) addLine(line, signs);
  return { product, line };
}

function bestLine(goals: readonly ColumnSample[], result: ColumnSample, score: ColumnSample): Line | null {
  let best: Line | null = null;
  for (const points of scalesOf(goals.length)) {
    const line = lineOf(goals, result, score, points);
    if (line && (!best || line.holds > best.holds)) best = line;
  }
  return best;
}

function addProduct({ weight, score, weighted }: Product, signs: ColumnSigns): void {
  signs.addOnce(weight, { kind: "product", role: "weight", strength: RELATION });
  signs.addOnce(score, { kind: "product", role: "score", strength: RELATION });
  signs.addOnce(weighted, { kind: "product", role: "weighted", strength: RELATION });
}

function addLine({ targets, result, score }: Line, signs: ColumnSigns): void {
  for (const column of targets) signs.addOnce(column, { kind: "line", role: "target", strength: RELATION });
  signs.addOnce(result, { kind: "line", role: "result", strength: RELATION });
  signs.addOnce(score, { kind: "line", role: "score", strength: RELATION });
}

/** Searches all columns of figures for relations that hold, where headings left some unnamed. */
export function searchRelations(sample: DataSample, signs: ColumnSigns, among: ReadonlySet<number>): void {
  const columns = [...sample.columns.values()].filter(
    ({ column, figures }) => among.has(column) && figures.filter((figure) => figure !== null).length >= 1,
  );
  if (columns.length > MOST_COLUMNS || sample.rows.length === 0) return;
  const product = searchProduct(columns, signs);
  if (product) addProduct(product, signs);
  const line = searchLine(columns, signs);
  if (line) addLine(line, signs);
  else addOrders(columns, signs);
}

function searchProduct(columns: readonly ColumnSample[], signs: ColumnSigns): Product | null {
  let best: { product: Product; worth: number } | null = null;
  for (const weight of columns) {
    for (const score of columns) {
      if (score === weight) continue;
      for (const weighted of columns) {
        if (weighted === weight || weighted === score) continue;
        const against = disagreement(signs, [
          [weight, "weight"],
          [score, "score"],
          [weighted, "weighted"],
        ]);
        if (against === null) continue;
        const product = productOf(weight, score, weighted);
        if (!product) continue;
        const worth = product.holds / product.rows + against + weightLikeness(weight, score);
        if (!best || worth > best.worth) best = { product, worth };
      }
    }
  }
  return best?.product ?? null;
}

/** Weight × score is symmetric; what sums to 100 or 1 is the weight. */
function weightLikeness(weight: ColumnSample, score: ColumnSample): number {
  const isWhole = ({ figures }: ColumnSample) => {
    const sum = figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
    return Math.abs(sum - 100) <= 0.6 || Math.abs(sum - 1) <= 0.006;
  };
  return (isWhole(weight) ? 0.3 : 0) - (isWhole(score) ? 0.3 : 0);
}

/** How far headings agree with a relation; null where all of them contradict it. */
function disagreement(
  signs: ColumnSigns,
  roles: readonly (readonly [ColumnSample, SignRole])[],
): number | null {
  let sum = 0;
  let contradictions = 0;
  for (const [{ column }, role] of roles) {
    const [best] = signs.ranked(column).filter(({ total }) => total >= AGREEMENT);
    if (!best) continue;
    if (best.role === role) sum += AGREEMENT;
    else {
      sum -= AGREEMENT;
      contradictions++;
    }
  }
  return contradictions >= 2 ? null : sum;
}

function searchLine(columns: readonly ColumnSample[], signs: ColumnSigns): Line | null {
  let best: { line: Line; worth: number } | null = null;
  for (const points of COMMON_SCALES) {
    for (let i = 0; i + points.length <= columns.length; i++) {
      const goals = columns.slice(i, i + points.length);
      if (monotoneShare(goals) < ORDERED_SHARE) continue;
      const others = columns.filter((column) => !goals.includes(column));
      for (const result of others) {
        for (const score of others) {
          if (score === result) continue;
          const line = lineOf(goals, result, score, points);
          if (!line) continue;
          const against = disagreement(signs, [
            ...goals.map((goal) => [goal, "target"] as const),
            [result, "result"],
            [score, "score"],
          ]);
          if (against === null) continue;
          const worth = line.holds / line.rows + against;
          if (!best || worth > best.worth) best = { line, worth };
        }
      }
    }
  }
  return best?.line ?? null;
}

/** Three to five neighbouring columns that rise or fall on most rows are targets, more weakly. */
function addOrders(columns: readonly ColumnSample[], signs: ColumnSigns): void {
  for (const length of [5, 4, 3]) {
    for (let i = 0; i + length <= columns.length; i++) {
      const run = columns.slice(i, i + length);
      if (monotoneShare(run) < ORDERED_SHARE) continue;
      const isFree = run.every(({ column }) => {
        const [best] = signs.ranked(column);
        return !best || best.total < AGREEMENT || best.role === "target";
      });
      if (!isFree) continue;
      for (const { column } of run) signs.addOnce(column, { kind: "order", role: "target", strength: ORDER });
      return;
    }
  }
}
