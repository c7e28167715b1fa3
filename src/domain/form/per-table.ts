import type { Framework } from "../framework/framework";
import type { IndicatorTable } from "./evaluation";

/**
 * Works a figure out once for each table: rules and their fixes ask for it at every row, which in a table of 100,000
 * rows would be 100,000 sums of all of them. A table belongs to one evaluation and so to one framework.
 */
export function perTable<T>(
  compute: (table: IndicatorTable, framework: Framework) => T,
): (table: IndicatorTable, framework: Framework) => T {
  const known = new WeakMap<IndicatorTable, { readonly figure: T }>();
  return (table, framework) => {
    let entry = known.get(table);
    if (!entry) {
      entry = { figure: compute(table, framework) };
      known.set(table, entry);
    }
    return entry.figure;
  };
}
