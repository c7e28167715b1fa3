import type { StatedRow } from "./arithmetic";
import type { RoundForm } from "./form";

/** What a form states of its indicators before anything is planted in it. */
export function statedRows({ rows }: Pick<RoundForm, "rows">): StatedRow[] {
  return rows.map(({ component, indicator: { weight, score } }) => ({ component, weight, score }));
}
