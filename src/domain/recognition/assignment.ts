import type { ColumnSigns } from "./column-signs";
import type { ColumnHeading } from "./column-headings";
import type { SignRole } from "./heading-meaning";

/** Below it a column is left without a role, with its nearest one named. */
const LEAST = 0.25;
/** From here on, and so far ahead of its second role, a column is sure: measured on damaged and unknown headings. */
const SURE = 0.8;
const AHEAD = 0.2;
/** Roles that any number of columns may have. */
const ANY_NUMBER: readonly SignRole[] = ["other", "target"];

export interface AssignedRole {
  readonly role: SignRole;
  readonly isSure: boolean;
}

/**
 * Gives each column at most one role and each role at most one column of the scope, the strongest first; of equals
 * the one further left. `scope` names the columns that share roles: those of one assessment and those of all.
 */
export function assignRoles(
  headings: readonly ColumnHeading[],
  signs: ColumnSigns,
  scopeOf: (column: number) => string | null,
): ReadonlyMap<number, AssignedRole> {
  const candidates: { heading: ColumnHeading; role: SignRole; total: number }[] = [];
  for (const heading of headings) {
    for (const { role, total } of signs.ranked(heading.column))
      if (total >= LEAST) candidates.push({ heading, role, total });
  }
  candidates.sort((a, b) => b.total - a.total || a.heading.column - b.heading.column);
  const assigned = new Map<number, AssignedRole>();
  const taken = new Set<string>();
  for (const { heading, role, total } of candidates) {
    const { column, meaning } = heading;
    if (assigned.has(column)) continue;
    const step = role === "target" ? stepKey(meaning.step) : undefined;
    const key = `${scopeOf(column) ?? ""}/${role}/${step ?? ""}`;
    const isSingle = !ANY_NUMBER.includes(role) || step !== undefined;
    if (isSingle && taken.has(key)) continue;
    taken.add(key);
    assigned.set(column, { role, isSure: isSure(signs, column, role, total) });
  }
  return assigned;
}

function isSure(signs: ColumnSigns, column: number, role: SignRole, total: number): boolean {
  const isDoubted = signs.of(column).some((sign) => sign.kind === "contradiction" && sign.role === role);
  if (isDoubted || total < SURE) return false;
  const second = signs.ranked(column).find((other) => other.role !== role);
  return total - (second?.total ?? 0) >= AHEAD;
}

function stepKey(step: ColumnHeading["meaning"]["step"]): string | undefined {
  return step === null ? undefined : `${step.name ?? ""}${step.number ?? ""}`;
}
