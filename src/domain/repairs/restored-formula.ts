import { isRated, ratingContent, totalContent } from "../closing/closing-cells";
import type { TableFacts } from "../closing/table-facts";
import { hasFormula, hasValue, valueOf } from "../form/field";
import type { IndicatorFacts } from "../form/indicator-facts";
import { fillFormula, hasOtherReferences, relativeReferences } from "../formulas/reading/moved-formula";
import { rowScales, type ComputedRole } from "../formulas/writing/cell-scale";
import { scoreFormula, weightedFormula } from "../formulas/writing/form-formulas";
import { agrees } from "../scoring/agreement";
import { weightedScore } from "../scoring/totals";
import type { CellAddress } from "../workbook/address";
import { setFormula, type Fix } from "./fix";
import { guardedFormula } from "./score-guard";

const REASON = {
  th: "ใส่สูตรคืนแทนค่าคงที่ที่เท่ากัน",
  en: "Bring the formula back in place of a constant that equals it",
};

/**
 * The formula in place of a constant typed over it: as the nearest right row has it, else the product's own. Only
 * where the constant is the figure that the formula gives: otherwise a person must say which of both is meant.
 */
export function restoredFormula(
  role: ComputedRole,
  row: IndicatorFacts,
  withFormula: readonly IndicatorFacts[],
): Fix | undefined {
  const field = row.indicator[role];
  if (!hasValue(field) || !isRight(role, row)) return undefined;
  const formula =
    neighboursFormula(role, field.at, rowScales(role, row), withFormula) ?? ownFormula(role, row);
  return formula === null ? undefined : { reason: REASON, writes: [setFormula(field, formula)] };
}

/** The formula of the nearest right row as it would stand in the cell; of two as near the upper one's. */
function neighboursFormula(
  role: ComputedRole,
  at: CellAddress,
  scales: string,
  withFormula: readonly IndicatorFacts[],
): string | null {
  for (const other of nearestFirst(withFormula, ({ indicator }) => indicator.at.row, at.row)) {
    const field = other.indicator[role];
    if (!hasFormula(field) || !isRight(role, other) || guardedFormula(field.cell)) continue;
    if (rowScales(role, other) !== scales) continue;
    const filled = filledFormula(field.cell.formula, field.at, at);
    if (filled !== null) return filled;
  }
  return null;
}

/** Items that ascend, from the wanted place outwards: the next one is nearly always the one, however many there are. */
function* nearestFirst<T extends object>(
  items: readonly T[],
  placeOf: (item: T) => number,
  wanted: number,
): Iterable<T> {
  let below = 0;
  for (let high = items.length; below < high;) {
    const middle = (below + high) >> 1;
    const item = items[middle];
    if (item && placeOf(item) < wanted) below = middle + 1;
    else high = middle;
  }
  let above = below - 1;
  for (;;) {
    const upper = items[above];
    const lower = items[below];
    const toUpper = upper ? wanted - placeOf(upper) : Infinity;
    const toLower = lower ? placeOf(lower) - wanted : Infinity;
    const nearest = toUpper <= toLower ? upper : lower;
    if (!nearest) return;
    yield nearest;
    if (nearest === upper) above -= 1;
    else below += 1;
  }
}

/** The same for total and rating, which have no neighbours. */
export function restoredClosing(role: "total" | "rating", facts: TableFacts): Fix | undefined {
  const { table, framework } = facts;
  const { total, rating } = table;
  if (!hasValue(total)) return undefined;
  if (role === "total") {
    const formula = facts.isTotalRight() ? totalContent(facts)?.formula : null;
    return formula == null ? undefined : { reason: REASON, writes: [setFormula(total, formula)] };
  }
  const { formula, band } = ratingContent(table, total.reading.value, framework);
  if (formula === null || rating === null || !isRated(rating, band, framework)) return undefined;
  return { reason: REASON, writes: [setFormula(rating, formula)] };
}

/** Whether a figure is what targets and result, or weight and score, give. */
function isRight(role: ComputedRole, { indicator, framework, scoring }: IndicatorFacts): boolean {
  const stated = valueOf(indicator[role]);
  if (stated === null) return false;
  const { decimals, weightTotal } = framework;
  if (role === "score") {
    return scoring.kind === "scored" && agrees(stated, scoring.score, decimals.score);
  }
  const weight = valueOf(indicator.weight);
  const score = valueOf(indicator.score);
  return (
    weight !== null &&
    score !== null &&
    agrees(stated, weightedScore(weight, score, weightTotal), decimals.weighted)
  );
}

/** Null where the formula looks at other rows than its own: filled down it may mean something else. */
function filledFormula(formula: string, from: CellAddress, to: CellAddress): string | null {
  const isLocal = [...relativeReferences(formula, from)].every((reference) =>
    /^R(?:\[0\]|\d)/.test(reference),
  );
  return isLocal && !hasOtherReferences(formula) ? fillFormula(formula, from, to) : null;
}

function ownFormula(role: ComputedRole, { indicator, framework }: IndicatorFacts): string | null {
  return role === "score" ? scoreFormula(indicator, framework) : weightedFormula(indicator, framework);
}
