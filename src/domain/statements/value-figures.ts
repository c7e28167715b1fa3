import { proseFigure } from "../thai/prose";
import { bahtOf } from "./amounts";

/** Ratios are published with two decimals, amounts in satang. */
export const VALUE_DECIMALS = 2;

/** A figure that a text states, and what follows from its benefit and cost. */
export interface ValueFigure {
  readonly way: "ratio" | "net";
  readonly exact: number;
  readonly stated: number;
}

/** The B/C ratio and the net benefit of a text, as far as its own figures tell what they should be. */
export function valuesOf(text: string): ValueFigure[] {
  const [benefit, cost, net] = (["benefit", "cost", "net"] as const).map((label) => {
    const quantity = proseFigure(text, label);
    return quantity && bahtOf(quantity);
  });
  const ratio = proseFigure(text, "ratio");
  const spent = cost ?? (benefit != null && net != null ? benefit - net : null);
  const values: ValueFigure[] = [];
  if (ratio && benefit != null && spent !== null && spent > 0)
    values.push({ way: "ratio", exact: benefit / spent, stated: ratio.value });
  if (benefit != null && cost != null && net != null)
    values.push({ way: "net", exact: benefit - cost, stated: net });
  return values;
}
