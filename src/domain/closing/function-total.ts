import type { Indicator } from "../form/evaluation";
import { hasValue, type Field } from "../form/field";
import { isPercentCell } from "../form/shown-value";
import { readFunctionCell, type FunctionReading } from "../formulas/reading/function-cell";
import type { Framework } from "../framework/framework";
import { totalScore, type IndicatorScore, type WeightedScore } from "../scoring/totals";

/**
 * What the formula of a table's total would show over its cells as they stand, not rounded: the function reads cells,
 * not a form, so what a result or a framework's own words say of an indicator is unknown to it.
 * Null where it would show no figure: nothing is scored, or a cell is no figure to it.
 */
export function functionTotal(
  rows: readonly FunctionRow[],
  { policies, weightTotal }: Framework,
): number | null {
  if (rows.includes("fails")) return null;
  const scored = rows.filter((row) => row !== null && row !== "fails");
  const outcome = totalScore(scored, { notApplicable: policies.notApplicable, weightTotal });
  return outcome.kind === "total" ? outcome.total : null;
}

/** Null for a row that the function passes over: it has neither score nor weight, or words without a figure beside. */
export type FunctionRow = WeightedScore | "fails" | null;

/** The row of an indicator as the function reads it. */
export function functionRow({ score, weight }: Pick<Indicator, "score" | "weight">): FunctionRow {
  return readRow(readCell(score), readCell(weight));
}

/** A number that is shown as per cent counts as its figure: a formula over such a column makes up for that. */
function readCell(field: Field<number> | null): FunctionReading {
  if (!field?.cell) return "blank";
  const isPerCent = typeof field.cell.value === "number" && isPercentCell(field.cell);
  return isPerCent && hasValue(field) ? field.reading.value : readFunctionCell(field.cell.value);
}

function readRow(score: FunctionReading, weight: FunctionReading): FunctionRow {
  if (score === "error" || weight === "error") return "fails";
  if (score === "wording") return typeof weight === "number" && weight !== 0 ? "fails" : null;
  if (weight === "wording") return score === "blank" || score === 0 ? null : "fails";
  if (typeof weight !== "number") return score === "blank" ? null : "fails";
  if (weight === 0 && score === 0) return null;
  const stated: IndicatorScore = score === "blank" ? "not-reported" : score;
  return { weight, score: stated };
}
