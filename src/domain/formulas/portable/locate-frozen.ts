import { formatCell } from "../../workbook/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { FrozenCell } from "./frozen-part";
import {
  fillFormula,
  hasOtherReferences,
  relativeForm,
  relativeReferences,
  renameSheets,
} from "../reading/moved-formula";
import type { PortableReason } from "./portable-plan";
import { sheetKey } from "../../workbook/sheet-name";

/** Where a frozen cell stands now, with its entry brought up to date; or why it cannot be brought back. */
export type Located =
  | {
      readonly entry: FrozenCell;
      readonly place: "found";
      readonly sheet: SheetSnapshot;
      readonly cell: Cell | null;
    }
  /** Its formula stands there again, as after an undo. */
  | { readonly entry: FrozenCell; readonly place: "restored" }
  | {
      readonly entry: FrozenCell;
      readonly place: Extract<PortableReason, "content-changed" | "cell-moved" | "sheet-missing">;
    };

/**
 * Finds every frozen cell again: in its place first; then, for a formula, wherever the same formula stands as if
 * filled there, as after inserting rows. A moved constant is never taken for another one like it.
 */
export function locateFrozen(entries: readonly FrozenCell[], snapshot: WorkbookSnapshot): Located[] {
  const renamed = renamedSheets(entries, snapshot);
  const current = entries.map((entry) => rename(entry, renamed));
  const bySheet = new Map(snapshot.sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  const inPlace = current.map((entry) => {
    const sheet = bySheet.get(sheetKey(entry.sheet));
    return sheet !== undefined && holdsFrozen(sheet, entry);
  });
  const moved = new MovedFormulas(current, inPlace, bySheet);
  return current.map((entry, i): Located => {
    const sheet = bySheet.get(sheetKey(entry.sheet));
    if (!sheet) return { entry, place: "sheet-missing" };
    const hasShifted = moved.hasShifted(sheet);
    const stands = sheet.cells.at(entry.row, entry.column)?.formula ?? null;
    if (stands !== null && stands === entry.original) return { entry, place: "restored" };
    // An empty cell proves nothing where others have moved.
    if (inPlace[i] && !(isEmpty(entry) && hasShifted)) {
      return { entry, place: "found", sheet, cell: sheet.cells.at(entry.row, entry.column) ?? null };
    }
    const found = moved.find(entry, sheet);
    if (found)
      return { entry: found, place: "found", sheet, cell: sheet.cells.at(found.row, found.column) ?? null };
    return { entry, place: hasShifted ? "cell-moved" : "content-changed" };
  });
}

function isEmpty({ frozen }: FrozenCell): boolean {
  return "value" in frozen && (frozen.value === null || frozen.value === "");
}

/** Whether a sheet still holds what was left in a cell. */
function holdsFrozen(sheet: SheetSnapshot, entry: FrozenCell): boolean {
  const cell = sheet.cells.at(entry.row, entry.column);
  const { frozen } = entry;
  if ("formula" in frozen) {
    const stands = cell?.formula ?? null;
    return stands !== null && relativeForm(stands, entry) === relativeForm(frozen.formula, entry);
  }
  if ((cell?.formula ?? null) !== null) return false;
  return isSameValue(cell?.value ?? null, frozen.value === "" ? null : frozen.value);
}

/** Files and Excel keep 15 to 17 digits. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}

function rename(entry: FrozenCell, names: ReadonlyMap<string, string>): FrozenCell {
  if (names.size === 0) return entry;
  const { sheet, original, frozen } = entry;
  return {
    ...entry,
    sheet: names.get(sheetKey(sheet)) ?? sheet,
    original: original === null ? null : renameSheets(original, names),
    frozen: "formula" in frozen ? { formula: renameSheets(frozen.formula, names) } : frozen,
  };
}

/**
 * New names of sheets by their old ones, in lower case: a missing sheet is the one new sheet that holds most of
 * what was frozen on it.
 */
function renamedSheets(entries: readonly FrozenCell[], { sheets }: WorkbookSnapshot): Map<string, string> {
  const present = new Set(sheets.map((sheet) => sheetKey(sheet.name)));
  const known = new Set(entries.map((entry) => sheetKey(entry.sheet)));
  const candidates = sheets.filter((sheet) => !known.has(sheetKey(sheet.name)));
  const renamed = new Map<string, string>();
  for (const old of known) {
    if (present.has(old)) continue;
    const own = entries.filter((entry) => sheetKey(entry.sheet) === old && !isEmpty(entry));
    const fitting = candidates.filter((sheet) => {
      const names = new Map([[old, sheet.name]]);
      const held = own.filter((entry) => holdsFrozen(sheet, rename(entry, names))).length;
      return held > 0 && held * 2 > own.length;
    });
    const [only, another] = fitting;
    if (only && !another) renamed.set(old, only.name);
  }
  return renamed;
}

/** Formulas that stand elsewhere than where they were left, by sheet and relative form. */
class MovedFormulas {
  private readonly taken: Set<string>;
  private readonly indices = new Map<SheetSnapshot, Map<string, { row: number; column: number }[]>>();
  private readonly shifted = new Set<string>();

  constructor(
    entries: readonly FrozenCell[],
    inPlace: readonly boolean[],
    bySheet: ReadonlyMap<string, SheetSnapshot>,
  ) {
    this.taken = new Set(entries.filter((_, i) => inPlace[i]).map((entry) => placeOf(entry)));
    for (const [i, entry] of entries.entries()) {
      const sheet = bySheet.get(sheetKey(entry.sheet));
      if (inPlace[i] || !sheet || !("formula" in entry.frozen)) continue;
      if (this.elsewhere(entry, entry.frozen.formula, sheet).length > 0) this.shifted.add(sheet.name);
    }
    // Where no formula tells, most constants out of place tell the same.
    for (const sheet of bySheet.values()) {
      const own = entries.flatMap((entry, i) => {
        const isOther = sheetKey(entry.sheet) !== sheetKey(sheet.name) || isEmpty(entry);
        const stands = isOther ? null : sheet.cells.at(entry.row, entry.column)?.formula;
        return isOther || stands === entry.original ? [] : [inPlace[i] === true];
      });
      const misplaced = own.filter((is) => !is).length;
      if (misplaced > 1 && misplaced * 2 > own.length) this.shifted.add(sheet.name);
    }
  }

  hasShifted(sheet: SheetSnapshot): boolean {
    return this.shifted.has(sheet.name);
  }

  /** The entry as it would have been made where the formula stands now; null where that is not certain. */
  find(entry: FrozenCell, sheet: SheetSnapshot): FrozenCell | null {
    const { frozen, original } = entry;
    if (!("formula" in frozen) || original === null || hasOtherReferences(original)) return null;
    // A reference that the frozen formula has lost may not have moved along.
    const followed = relativeReferences(frozen.formula, entry);
    if ([...relativeReferences(original, entry)].some((reference) => !followed.has(reference))) return null;
    // The same formula in several rows: each entry takes one, and which is all the same.
    const free = this.elsewhere(entry, frozen.formula, sheet);
    const [to] = free;
    if (!to) return null;
    const filled = fillFormula(original, entry, to);
    const left = fillFormula(frozen.formula, entry, to);
    if (filled === null || left === null) return null;
    this.taken.add(placeOf({ sheet: sheet.name, ...to }));
    return { ...entry, ...to, original: filled, frozen: { formula: left } };
  }

  private elsewhere(entry: FrozenCell, formula: string, sheet: SheetSnapshot) {
    const places = this.indexOf(sheet).get(relativeForm(formula, entry)) ?? [];
    return places.filter((place) => !this.taken.has(placeOf({ sheet: sheet.name, ...place })));
  }

  private indexOf(sheet: SheetSnapshot): Map<string, { row: number; column: number }[]> {
    let index = this.indices.get(sheet);
    if (index) return index;
    index = new Map();
    for (const row of sheet.cells.rowIndices()) {
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (cell.formula === null) continue;
        const form = relativeForm(cell.formula, { row, column });
        const places = index.get(form);
        if (places) places.push({ row, column });
        else index.set(form, [{ row, column }]);
      }
    }
    this.indices.set(sheet, index);
    return index;
  }
}

export function placeOf(cell: { sheet: string; row: number; column: number }): string {
  return `${sheetKey(cell.sheet)}!${formatCell(cell)}`;
}
