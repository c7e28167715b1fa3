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
  const guarded = snapshot.sheets.filter((sheet) => sheet.isProtected && !sheet.hasPassword);
  if (guarded.length === 0) return { ...plan, lifted: null };
  const open = planOf({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      guarded.includes(sheet) ? { ...sheet, isProtected: false } : sheet,
    ),
  });
  const lifts = liftsFor(open.changeSet, guarded);
  if (lifts.length === 0) return { ...plan, lifted: null };
  return { ...plan, lifted: { ...open, changeSet: { changes: [...lifts, ...open.changeSet.changes] } } };
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

function liftsFor({ changes }: ChangeSet, guarded: readonly SheetSnapshot[]): LiftProtection[] {
  const onSheets = changes.filter(isSheetChange);
  return guarded.flatMap((sheet): LiftProtection[] => {
    const key = sheetKey(sheet.name);
    const isNeeded = onSheets.some((change) => sheetKey(change.sheet) === key && !isOpenTo(sheet, change));
    return isNeeded ? [{ kind: "lift-protection", sheet: sheet.name }] : [];
  });
}

/** Whether a protected sheet takes the change all the same: an entry into a cell that is not locked. */
function isOpenTo({ unlocked = [] }: SheetSnapshot, change: SheetChange): boolean {
  return change.kind === "set-cell" && unlocked.some((area) => covers(area, change));
}
