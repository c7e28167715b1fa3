import { formatCell } from "../../workbook/address";
import type { CellContent, Change, SetCell } from "../../workbook/change-set";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import {
  FROZEN_NAMESPACE,
  frozenPart,
  readFrozenPart,
  writeFrozenPart,
  type FrozenCell,
} from "./frozen-part";
import { locateFrozen, placeOf } from "./locate-frozen";
import { LAMBDA_FORMULAS } from "./named-lambdas";
import { isSameLambda } from "./plan-freeze";
import {
  previewOf,
  skippedCell,
  type PortablePlan,
  type PortableReason,
  type PreviewCell,
  type SkippedCell,
} from "./portable-plan";
import { sheetKey } from "../../workbook/sheet-name";

/**
 * Decides how frozen formulas come back. What a person has changed since is listed, not overwritten, and stays
 * in the part for another time.
 */
export function planThawOf(snapshot: WorkbookSnapshot): PortablePlan {
  const before = frozenPart(snapshot);
  const cells: SetCell[] = [];
  const preview: PreviewCell[] = [];
  const skipped: SkippedCell[] = [];
  const kept: FrozenCell[] = [];
  const keep = (entry: FrozenCell, reason: PortableReason) => {
    kept.push(entry);
    // A cell that another formula filled comes back with that formula.
    if (entry.original !== null) skipped.push(skippedCell(entry, entry.original, reason));
  };
  const entries = readFrozenPart(before);
  for (const located of locateFrozen(entries, snapshot)) {
    const { entry } = located;
    if (located.place === "restored") continue;
    if (located.place !== "found") keep(entry, located.place);
    else if (located.sheet.isProtected) keep(entry, "protected-sheet");
    else {
      const { row, column } = entry;
      const sheet = located.sheet.name;
      const after: CellContent = entry.original === null ? { value: null } : { formula: entry.original };
      cells.push({ kind: "set-cell", sheet, row, column, before: located.cell, after });
      preview.push(previewOf({ sheet, row, column }, located.cell, after));
    }
  }
  const content = writeFrozenPart(kept);
  const changes: Change[] = [...cells];
  if (kept.length < entries.length) {
    changes.push({ kind: "put-part", namespace: FROZEN_NAMESPACE, before, content });
    changes.push(...unusedNames(snapshot, cells));
  }
  return { changeSet: { changes }, preview, skipped };
}

/** Our names that no formula needs once these cells are written. */
function unusedNames(snapshot: WorkbookSnapshot, cells: readonly SetCell[]): Change[] {
  const thawed = new Set(cells.map(placeOf));
  const formulas: string[] = [];
  for (const sheet of snapshot.sheets) {
    for (const row of sheet.cells.rowIndices()) {
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (cell.formula === null || thawed.has(`${sheetKey(sheet.name)}!${formatCell({ row, column })}`))
          continue;
        formulas.push(cell.formula.toUpperCase());
      }
    }
  }
  return (snapshot.names ?? []).flatMap(({ name, formula }): Change[] => {
    const own = LAMBDA_FORMULAS.get(name.toUpperCase());
    if (own === undefined || !isSameLambda(formula, own)) return [];
    if (formulas.some((each) => each.includes(name.toUpperCase()))) return [];
    return [{ kind: "put-name", name, before: formula, formula: null }];
  });
}
