import { targetRole, type ColumnRole, type Framework } from "../framework/framework";
import type { RecognisedColumn, RecognisedTable } from "../recognition/recognised";
import { bindTargets } from "./bind-columns";

/** What each column holds as the framework calls it; one that is none of the form's is missing. */
export function columnRoles(
  { columns, assessments }: RecognisedTable,
  { tiers }: Pick<Framework, "tiers">,
): ReadonlyMap<RecognisedColumn, ColumnRole> {
  const roles = new Map<RecognisedColumn, ColumnRole>();
  for (const column of columns) {
    const { role } = column;
    if (role !== null && role !== "target" && role !== "other" && role !== "rating") roles.set(column, role);
  }
  // The tiers of every assessment by itself.
  for (const key of [null, ...assessments.map((assessment) => assessment.key)]) {
    const own = columns.filter(({ assessment }) => assessment === key);
    for (const [tier, column] of bindTargets(own, tiers)) roles.set(column, targetRole(tier.id));
  }
  return roles;
}
