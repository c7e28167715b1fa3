import type { TableFacts } from "../../closing/table-facts";
import type { SheetScope } from "../engine/scopes";

/** What states a total on a sheet: its forms, and the tables of a form over several sheets that sum up themselves. */
export function statedTotals({ tables, forms }: Pick<SheetScope, "tables" | "forms">): TableFacts[] {
  return [...forms, ...subtotalTables({ tables, forms })];
}

/** The tables that are only parts of a form; each may sum up itself. */
export function subtotalTables({ tables, forms }: Pick<SheetScope, "tables" | "forms">): TableFacts[] {
  return tables.filter((facts) => !forms.includes(facts));
}
