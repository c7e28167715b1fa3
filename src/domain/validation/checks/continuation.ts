import type { Indicator, IndicatorTable } from "../../form/evaluation";

/**
 * A row without code and weight in a table of codes: an indicator of its own, or text that ran on with figures.
 * One with a target in every tier is an indicator.
 */
export function isUnclearContinuation(indicator: Indicator, { indicators }: IndicatorTable): boolean {
  if (indicator.code !== null || (indicators[0]?.code ?? null) === null) return false;
  const { weight, targets } = indicator;
  const hasWeight = weight === null || (weight.reading.kind !== "blank" && weight.reading.kind !== "none");
  const isWhole = Object.values(targets).every((target) => target?.reading.kind !== "blank");
  return !hasWeight && !isWhole;
}
