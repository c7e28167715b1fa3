import type { Indicator } from "../../form/evaluation";
import { hasFormula, type Field } from "../../form/field";

/**
 * Whether nobody has scored the row yet: then nothing rests on a result that is missing. A score that a formula shows
 * does not count; it came without anybody's doing.
 */
export function isUnscored({ selfScore, committeeScore, score, weighted }: Indicator): boolean {
  return ![selfScore, committeeScore, score, weighted].some(isTyped);
}

/** Whether the row waits for its result too: then nothing rests on a weight or target that is missing. */
export function isRowOpen(indicator: Indicator): boolean {
  const { result } = indicator;
  return (result === null || result.reading.kind === "blank") && isUnscored(indicator);
}

function isTyped(field: Field<unknown> | null): boolean {
  return field !== null && field.cell !== null && field.reading.kind !== "blank" && !hasFormula(field);
}
