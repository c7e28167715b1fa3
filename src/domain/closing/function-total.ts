import type { IndicatorTable } from "../form/evaluation";
import type { Field } from "../form/field";
import { readFunctionCell, type FunctionReading } from "../formulas/reading/function-cell";
import type { Framework } from "../framework/framework";
import { totalScore, type IndicatorScore, type WeightedScore } from "../scoring/totals";

/**
 * What the formula of a table's total would show over its cells as they stand, not rounded: the function reads cells,
 * not a form, so what a result or a framework's own words say of an indicator is unknown to it.
 * Null where it would show no figure: nothing is scored, or a cell is no figure to it.
 */
export function functionTotal(
  { indicators }: IndicatorTable,
  { policies, weightTotal }: Framework,
): number | null {
  const rows: WeightedScore[] = [];
  for (const { score, weight } of indicators) {
    const row = readRow(readCell(score), readCell(weight));
    if (row === "fails") return null;
    if (row) rows.push(row);
  }
  const outcome = totalScore(rows, { notApplicable: policies.notApplicable, weightTotal });
  return outcome.kind === "total" ? outcome.total : null;
}

function readCell(field: Field<number> | null): FunctionReading {
  return field?.cell ? readFunctionCell(field.cell.value) : "blank";
}

/** Null for a row that the function passes over: it has neither score nor weight, or words without a figure beside. */
function readRow(score: FunctionReading, weight: FunctionReading): WeightedScore | "fails" | null {
  if (score === "error" || weight === "error") return "fails";
  if (score === "wording") return typeof weight === "number" && weight !== 0 ? "fails" : null;
  if (weight === "wording") return score === "blank" || score === 0 ? null : "fails";
  if (typeof weight !== "number") return score === "blank" ? null : "fails";
  if (weight === 0 && score === 0) return null;
  const stated: IndicatorScore = score === "blank" ? "not-reported" : score;
  return { weight, score: stated };
}
