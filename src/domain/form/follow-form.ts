import type { Framework } from "../framework/framework";
import type { Steps } from "../steps";
import type { Indicator, IndicatorTable, ScoredForm } from "./evaluation";
import { valueOf, type Field } from "./field";
import { scoredForms } from "./scored-forms";

/** Figures with fewer decimals than these, such as 4 or 3.5, may be exact and tell nothing of how they are rounded. */
const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 10;
/** Weights that are shares sum to 1; rounded ones may miss it by this. */
const SHARES_TOLERANCE = 0.006;
/** So few weights may sum to 1 by chance. */
const FEWEST_WEIGHTS = 2;

/** What all weights of the tables sum to, where they are shares of 1; else as the framework has it. */
export function weightTotalOf(tables: readonly IndicatorTable[], framework: Framework): number {
  const { weightTotal } = framework;
  const filled = tables.filter(({ indicators }) => indicators.length > 0);
  if (weightTotal === 1 || filled.length === 0 || !filled.every(hasShares)) return weightTotal;
  const isShares = scoredForms(filled, { ...framework, weightTotal: 1 }).every(sumsToOne);
  return isShares ? 1 : weightTotal;
}

/** Whether weights may be shares: of a whole or of a part, none of which sum to more than 1. */
function hasShares({ indicators }: IndicatorTable): boolean {
  let sum = 0;
  for (const { weight } of indicators) {
    sum += valueOf(weight) ?? 0;
    if (sum > 1 + SHARES_TOLERANCE) return false;
  }
  return true;
}

function sumsToOne({ indicators }: ScoredForm): boolean {
  let sum = 0;
  let count = 0;
  for (const { weight } of indicators) {
    const value = valueOf(weight);
    if (value === null) continue;
    sum += value;
    count++;
  }
  return count >= FEWEST_WEIGHTS && Math.abs(sum - 1) <= SHARES_TOLERANCE;
}

/**
 * The framework's decimals, where the form states its scores and weighted scores with as many or more; fewer where
 * the form does and some figure shows two.
 */
export function* decimalsOf(
  tables: readonly IndicatorTable[],
  { decimals }: Framework,
): Steps<Framework["decimals"]> {
  const scores = yield* shown(tables, ({ score }) => score, decimals.score);
  const weighted = yield* shown(tables, (indicator) => indicator.weighted, decimals.weighted);
  const totals = tables.map(({ total }) => valueOf(total));
  return { score: scores, weighted, total: settled(mostDecimals(totals), decimals.total) };
}

function* shown(
  tables: readonly IndicatorTable[],
  fieldOf: (indicator: Indicator) => Field<number> | null,
  own: number,
): Steps<number> {
  if (own <= FEWEST_DECIMALS) return own;
  let most = 0;
  for (const { indicators } of tables) {
    for (const indicator of indicators) {
      most = Math.max(most, mostDecimals([valueOf(fieldOf(indicator))]));
      if (most >= own) return own;
      yield null;
    }
  }
  return settled(most, own);
}

function settled(most: number, own: number): number {
  return most < FEWEST_DECIMALS || most >= own ? own : most;
}

function mostDecimals(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => (value === null ? 0 : decimalsIn(value))));
}

function decimalsIn(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return MOST_DECIMALS;
}
