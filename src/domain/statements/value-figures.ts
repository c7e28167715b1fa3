import type { ValueFigures } from "../form/parts";
import { valueOf } from "../form/field";
import { proseFigure } from "../thai/prose";
import { bahtOf } from "./amounts";

/** Ratios are published with two decimals, amounts in satang. */
export const VALUE_DECIMALS = 2;

/** Amounts in baht; null for one that is not told. */
export interface ValueAmounts {
  readonly benefit: number | null;
  readonly cost: number | null;
  readonly net: number | null;
  /** Benefit over cost. */
  readonly ratio: number | null;
}

/** A figure that is stated, and what follows from benefit and cost. */
export interface ValueFigure {
  readonly way: "ratio" | "net";
  readonly exact: number;
  readonly stated: number;
}

/** As a text tells them. */
export function amountsInText(text: string): ValueAmounts {
  const [benefit = null, cost = null, net = null] = (["benefit", "cost", "net"] as const).map((label) => {
    const quantity = proseFigure(text, label);
    return quantity && bahtOf(quantity);
  });
  return { benefit, cost, net, ratio: proseFigure(text, "ratio")?.value ?? null };
}

/** As the form has them in cells of their own. */
export function amountsInCells(figures: ValueFigures | null): ValueAmounts {
  const [benefit = null, cost = null, net = null] = (["benefit", "cost", "netBenefit"] as const).map((id) => {
    const quantity = valueOf(figures?.[id]);
    return quantity && bahtOf(quantity);
  });
  return { benefit, cost, net, ratio: valueOf(figures?.benefitCost)?.value ?? null };
}

/** The B/C ratio and the net benefit that are stated, as far as the other figures tell what they should be. */
export function statedValues({ benefit, cost, net, ratio }: ValueAmounts): ValueFigure[] {
  const spent = cost ?? (benefit !== null && net !== null ? benefit - net : null);
  const values: ValueFigure[] = [];
  if (ratio !== null && benefit !== null && spent !== null && spent > 0)
    values.push({ way: "ratio", exact: benefit / spent, stated: ratio });
  if (benefit !== null && cost !== null && net !== null)
    values.push({ way: "net", exact: benefit - cost, stated: net });
  return values;
}
