import type { LocalisedText } from "../text/localised";
import { formatAddress, type CellAddress } from "../workbook/address";
import { CELL_OBSTACLES, cellObstacle, type CellObstacle } from "../workbook/cell-obstacle";
import type { ChangeSet, SetCell } from "../workbook/change-set";
import { withLifting } from "../workbook/lift-protection";
import { isUnchanged } from "../workbook/same-cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Finding } from "../validation/engine/finding";
import type { Fix, FixWrite } from "../repairs/fix";

/** Why a fix is left out of a plan. */
export type FixObstacle = CellObstacle | "content-changed" | "other-fix";

export const FIX_OBSTACLES: Readonly<Record<FixObstacle, LocalisedText>> = {
  ...CELL_OBSTACLES,
  "content-changed": {
    th: "เนื้อหาของเซลล์เปลี่ยนไปแล้ว ควรตรวจใหม่",
    en: "The cell has changed since; validate again",
  },
  "other-fix": {
    th: "การแก้ข้ออื่นเขียนเซลล์นี้แล้ว ตรวจใหม่หลังแก้แล้วจึงแก้ข้อนี้",
    en: "Another fix writes this cell; validate again afterwards",
  },
};

/** One finding and what mends it. */
export interface PlannedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface SkippedFix {
  readonly finding: Finding;
  /** The cell that stands in the way. */
  readonly at: CellAddress;
  readonly obstacle: FixObstacle;
}

/** What fixing would write; nothing is written before it is applied. */
export interface FixPlan {
  readonly changeSet: ChangeSet;
  readonly fixes: readonly PlannedFix[];
  readonly skipped: readonly SkippedFix[];
}

/**
 * Joins the fixes of findings into one change set, in their order: of two that write one cell differently the first
 * wins. A fix is taken whole or not at all. Findings without one are passed over.
 */
export function planFixes(findings: readonly Finding[], snapshot: WorkbookSnapshot): FixPlan {
  const writes = new Map<string, FixWrite>();
  const fixes: PlannedFix[] = [];
  const skipped: SkippedFix[] = [];
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix) continue;
    const [blocked] = fix.writes.flatMap((write) => {
      const obstacle = obstacleTo(write, sheets.get(write.at.sheet), writes);
      return obstacle === null ? [] : [{ at: write.at, obstacle }];
    });
    if (blocked) {
      skipped.push({ finding, ...blocked });
      continue;
    }
    for (const write of fix.writes) writes.set(formatAddress(write.at), write);
    fixes.push({ finding, fix });
  }
  return { changeSet: changesOf(fixes), fixes, skipped };
}

/** The changes of a plan but for the fixes of findings that are left out. */
export function chosenChanges({ changeSet, fixes }: FixPlan, leftOut: ReadonlySet<Finding["id"]>): ChangeSet {
  return withLifting(changeSet, changesOf(fixes.filter(({ finding }) => !leftOut.has(finding.id))));
}

/** What fixes write, a cell once. */
export function changesOf(fixes: readonly PlannedFix[]): { readonly changes: readonly SetCell[] } {
  const writes = fixes.flatMap(({ fix }) =>
    fix.writes.map((write) => [formatAddress(write.at), setCell(write)] as const),
  );
  // Two fixes may write the same into one cell.
  return { changes: [...new Map(writes).values()] };
}

function setCell({ at, before, after }: FixWrite): SetCell {
  return { kind: "set-cell", ...at, before, after };
}

function obstacleTo(
  { at, before, after }: FixWrite,
  sheet: SheetSnapshot | undefined,
  planned: ReadonlyMap<string, FixWrite>,
): FixObstacle | null {
  const now = sheet?.cells.at(at.row, at.column);
  if (!sheet || !isUnchanged(before, now)) return "content-changed";
  const inTheWay = cellObstacle(sheet, at);
  if (inTheWay !== null) return inTheWay;
  const other = planned.get(formatAddress(at));
  return other && JSON.stringify(other.after) !== JSON.stringify(after) ? "other-fix" : null;
}
