import { formatAddress } from "../workbook/address";
import type { ChangeSet } from "../workbook/change-set";
import { inverseOf } from "../workbook/inverse-cell";
import { withLifting } from "../workbook/lift-protection";
import { changesOf, type FixPlan, type PlannedFix } from "./plan-fixes";

/** Fixes that were written and can be taken back, on their own: no other fix of the same write shares a cell of theirs. */
export interface FixStep {
  readonly fixes: readonly PlannedFix[];
  /** Gives their cells back what stood there; null where a cell held what cannot be written. */
  readonly back: ChangeSet | null;
}

/** The steps of a plan that was written but for the fixes of findings that were left out, in the order of the plan. */
export function fixSteps({ changeSet, fixes }: FixPlan, leftOut: ReadonlySet<string>): readonly FixStep[] {
  const written = fixes.filter(({ finding }) => !leftOut.has(finding.id));
  return sharingCells(written).map((together) => ({ fixes: together, back: backOf(together, changeSet) }));
}

/** All of these steps taken back at once; those that cannot be are passed over. */
export function backOfSteps(steps: readonly FixStep[]): ChangeSet {
  const changes = steps.flatMap(({ back }) => back?.changes ?? []);
  // Two steps on one sheet lift its protection once.
  const lifts = new Map(
    changes.flatMap((change) => (change.kind === "lift-protection" ? [[change.sheet, change] as const] : [])),
  );
  return { changes: [...lifts.values(), ...changes.filter(({ kind }) => kind !== "lift-protection")] };
}

function backOf(fixes: readonly PlannedFix[], written: ChangeSet): ChangeSet | null {
  const inverses = changesOf(fixes).changes.map(inverseOf);
  if (!inverses.every((inverse) => inverse !== null)) return null;
  return withLifting(written, { changes: inverses.flat() });
}

/** The fixes in groups without a cell in common. */
function sharingCells(fixes: readonly PlannedFix[]): readonly (readonly PlannedFix[])[] {
  const groups = new Map<string, Set<PlannedFix>>();
  for (const planned of fixes) {
    const cells = planned.fix.writes.map(({ at }) => formatAddress(at));
    const joined = new Set([...cells.flatMap((cell) => [...(groups.get(cell) ?? [])]), planned]);
    const all = [...joined].flatMap(({ fix }) => fix.writes.map(({ at }) => formatAddress(at)));
    for (const cell of all) groups.set(cell, joined);
  }
  const places = new Map(fixes.map((planned, place) => [planned, place]));
  const place = (planned: PlannedFix): number => places.get(planned) ?? 0;
  return [...new Set(groups.values())].map((group) => [...group].sort((a, b) => place(a) - place(b)));
}
