import { covers } from "./areas";
import { isSheetChange, type ChangeSet, type LiftProtection, type SheetChange } from "./change-set";
import { sheetKey } from "./sheet-name";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** A plan of what can be written as the sheets stand, with the one to choose where protection may be lifted. */
export type PlanBothWays<P> = P & {
  /** The same job with the protection lifted meanwhile; null where it would make no difference. */
  readonly lifted: P | null;
};

/**
 * Plans as the sheets stand, and once more as if those that are protected without a password were open: the second
 * plan lifts the protection of the sheets that need it. Whether it is taken is for the user to say.
 */
export function planBothWays<P extends { readonly changeSet: ChangeSet }>(
  snapshot: WorkbookSnapshot,
  planOf: (snapshot: WorkbookSnapshot) => P,
): PlanBothWays<P> {
  const plan = planOf(snapshot);
  const guarded = guardedSheets(snapshot);
  if (guarded.length === 0) return { ...plan, lifted: null };
  const lifted = planLifted(snapshot, guarded, planOf);
  return { ...plan, lifted: liftedSheets(lifted.changeSet).length === 0 ? null : lifted };
}

/** The sheets that are protected without a password, as far as the snapshot tells. */
export function guardedSheets({ sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap(({ name, isProtected, hasPassword }) => (isProtected && !hasPassword ? [name] : []));
}

/**
 * Plans as if those of the sheets that are protected without a password were open, and lifts the protection of the ones
 * that need it. `agreed`: the sheets that the user was shown and has agreed to.
 */
export function planLifted<P extends { readonly changeSet: ChangeSet }>(
  snapshot: WorkbookSnapshot,
  agreed: readonly string[],
  planOf: (snapshot: WorkbookSnapshot) => P,
): P {
  const keys = new Set(agreed.map(sheetKey));
  const isAgreed = ({ name, hasPassword }: SheetSnapshot) => keys.has(sheetKey(name)) && !hasPassword;
  const guarded = snapshot.sheets.filter((sheet) => sheet.isProtected && isAgreed(sheet));
  if (guarded.length === 0) return planOf(snapshot);
  const sheets = snapshot.sheets.map((sheet) =>
    guarded.includes(sheet) ? { ...sheet, isProtected: false } : sheet,
  );
  const plan = planOf({ ...snapshot, sheets });
  return { ...plan, changeSet: liftingFor(plan.changeSet, guarded) };
}

type GuardedSheet = Pick<SheetSnapshot, "name" | "unlocked">;

/** The changes with the lifting that they need of these sheets, which are protected without a password. */
export function liftingFor(changeSet: ChangeSet, guarded: readonly GuardedSheet[]): ChangeSet {
  const lifts = sheetsInTheWay(changeSet, guarded).map((sheet): LiftProtection => ({
    kind: "lift-protection",
    sheet,
  }));
  return lifts.length === 0 ? changeSet : { changes: [...lifts, ...changeSet.changes] };
}

/** Those of the protected sheets that refuse a change of the set as they stand. */
export function sheetsInTheWay({ changes }: ChangeSet, guarded: readonly GuardedSheet[]): string[] {
  const onSheets = changes.filter(isSheetChange);
  return guarded.flatMap((sheet) => {
    const key = sheetKey(sheet.name);
    return onSheets.some((change) => sheetKey(change.sheet) === key && !isOpenTo(sheet, change))
      ? [sheet.name]
      : [];
  });
}

/** The sheets whose protection a change set lifts. */
export function liftedSheets({ changes }: ChangeSet): string[] {
  return changes.flatMap((change) => (change.kind === "lift-protection" ? [change.sheet] : []));
}

/** A part of a plan's changes with what it needs of the plan's lifting. */
export function withLifting({ changes: all }: ChangeSet, { changes }: ChangeSet): ChangeSet {
  const written = new Set(changes.filter(isSheetChange).map(({ sheet }) => sheetKey(sheet)));
  const lifts = all.filter(
    (change) => change.kind === "lift-protection" && written.has(sheetKey(change.sheet)),
  );
  return { changes: [...lifts, ...changes] };
}

/** Whether a protected sheet takes the change all the same: an entry into a cell that is not locked, or that it goes. */
function isOpenTo({ unlocked = [] }: GuardedSheet, change: SheetChange): boolean {
  if (change.kind === "remove-sheet") return true;
  return change.kind === "set-cell" && unlocked.some((area) => covers(area, change));
}
