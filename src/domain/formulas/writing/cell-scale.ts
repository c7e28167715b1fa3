import type { IndicatorFacts } from "../../form/indicator-facts";
import { hasValue, type Field } from "../../form/field";
import { showsPerCent, type FormattedPlace } from "../../form/shown-value";

/**
 * How numbers in cells relate to the figures of the form: one that is shown as per cent is a hundredth of its figure.
 * A formula sees the number alone.
 */
export type CellScale = "plain" | "per-cent";

const PER_CENT = 100;

/** What a number of that scale is multiplied by to give its figure. */
export function factorOf(scale: CellScale): 1 | 100 {
  return scale === "per-cent" ? PER_CENT : 1;
}

export function scaleOf(place: FormattedPlace | null | undefined): CellScale {
  return place && showsPerCent(place) ? "per-cent" : "plain";
}

/**
 * The scale that all figures of a list have in common; cells without a figure have none. Null where they differ: no
 * single formula reads them alike then.
 */
export function commonScale(fields: Iterable<Field<unknown> | null | undefined>): CellScale | null {
  let common: CellScale | null = null;
  for (const field of fields) {
    const scale = ownScale(field);
    if (scale === null) continue;
    if (common !== null && scale !== common) return null;
    common = scale;
  }
  return common ?? "plain";
}

/** Null for a plain cell that holds neither a figure nor a formula that will show one. */
export function ownScale(field: Field<unknown> | null | undefined): CellScale | null {
  if (field && showsPerCent(field)) return "per-cent";
  return hasValue(field) || (field?.cell?.formula ?? null) !== null ? "plain" : null;
}

/** The figures of a row that formulas work out. */
export type ComputedRole = "score" | "weighted";

/** Which cells of a row are shown as per cent: a formula that is right in one row need not be in another. */
export function rowScales(role: ComputedRole, { indicator, framework }: IndicatorFacts): string {
  const { weight, score, weighted, result, targets } = indicator;
  const fields =
    role === "score"
      ? [score, result, ...framework.tiers.map(({ id }) => targets[id])]
      : [weighted, weight, score];
  return fields.map(scaleOf).join();
}

/** `B8`, `B8*100`, `B8/100`: what stands times `times`, divided by `by`. */
export function scaled(text: string, times: number, by = 1): string {
  if (times === by) return text;
  if (times % by === 0) return `${text}*${times / by}`;
  return by % times === 0 ? `${text}/${by / times}` : `${text}*${times}/${by}`;
}
