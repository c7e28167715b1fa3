import { frozenPart, readFrozenPart } from "../formulas/portable/frozen-part";
import { locateFrozen, placeOf } from "../formulas/portable/locate-frozen";
import { translateFormula } from "../formulas/portable/translate-formula";
import { isSameFormula } from "../formulas/writing/formula-text";
import { once } from "../once";
import { FORM_NAMES } from "../standard-workbook/form-names";
import { formatCell, type CellAddress } from "../workbook/address";
import { isCellError, type Cell, type WorkbookSnapshot } from "../workbook/snapshot";
import { altered, type Alteration } from "./alteration";
import type { LaidOutWorkbook } from "./laid-out-workbook";
import type { PlacedSheet } from "./place-sheet";
import { isLaidOutFormula, placedFormula } from "./placed-formula";

/**
 * Formulas of the standard workbook that something else stands in place of, on every sheet of it. Both forms of a
 * workbook count as right, and so does what freezing makes of the functions. Nothing is told of a workbook that holds
 * none of our formulas.
 */
export function compareFormulas(workbook: LaidOutWorkbook, snapshot: WorkbookSnapshot): Alteration[] {
  const comparison = new FormulaComparison(workbook, snapshot);
  const alterations: Alteration[] = [];
  let isOurs = (snapshot.names ?? []).some(({ name }) => name.toUpperCase().startsWith(FORM_NAMES.total));
  for (const place of workbook.sheets) {
    for (const { row, column, content } of place.laidOut.cells) {
      if (!("formula" in content)) continue;
      const at = placeNow(place, row, column);
      if (at === null) continue;
      const cell = place.sheet.cells.at(at.row, at.column) ?? null;
      if (comparison.isRight(place, { row, column }, at, cell)) isOurs = true;
      else if (!isBroken(cell)) alterations.push(replaced(place, row, content.formula, at, cell, workbook));
    }
  }
  return isOurs ? alterations : [];
}

class FormulaComparison {
  private readonly frozen;

  constructor(
    private readonly workbook: LaidOutWorkbook,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    this.frozen = once(() => frozenCells(snapshot));
  }

  isRight(
    place: PlacedSheet,
    { row, column }: { readonly row: number; readonly column: number },
    at: CellAddress,
    cell: Cell | null,
  ): boolean {
    for (const content of this.workbook.contents(place, row, column)) {
      // What one form computes a person may give in the other.
      if (content === null || content === "entry" || "value" in content) {
        if (cell?.formula == null) return true;
      } else if (this.holds(content.formula, place, at, cell)) return true;
    }
    return false;
  }

  private holds(laidOut: string, place: PlacedSheet, at: CellAddress, cell: Cell | null): boolean {
    const { bySheet } = this.workbook;
    if (cell?.formula != null && isLaidOutFormula(laidOut, cell.formula, place, bySheet)) return true;
    const original = this.frozen().get(placeOf(at));
    if (original !== undefined && isLaidOutFormula(laidOut, original, place, bySheet)) return true;
    return cell?.formula != null && this.isFrozen(laidOut, place, at, cell.value, cell.formula);
  }

  /** Where the record of what was frozen is gone: whether the formula would be frozen so. */
  private isFrozen(
    laidOut: string,
    place: PlacedSheet,
    at: CellAddress,
    value: Cell["value"],
    stands: string,
  ): boolean {
    const formula = placedFormula(laidOut, place, this.workbook.bySheet);
    if (formula === null) return false;
    return (["formulas", "names"] as const).some((form) => {
      const frozen = translateFormula({ value, formula }, { snapshot: this.snapshot, at }, form);
      return typeof frozen === "object" && isSameFormula(frozen.formula, stands);
    });
  }
}

/** The formulas that were frozen, by where what was left of each stands now. */
function frozenCells(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const located = locateFrozen(readFrozenPart(frozenPart(snapshot)), snapshot);
  return new Map(
    located.flatMap(({ place, entry }) =>
      place === "found" && entry.original !== null ? [[placeOf(entry), entry.original]] : [],
    ),
  );
}

function placeNow(place: PlacedSheet, row: number, column: number): CellAddress | null {
  const [now, beside] = [place.row(row), place.column(column)];
  return now === null || beside === null ? null : { sheet: place.sheet.name, row: now, column: beside };
}

/** A reference to what was deleted is told of as such. */
function isBroken(cell: Cell | null): boolean {
  return cell?.formula?.includes("#REF!") === true;
}

function replaced(
  place: PlacedSheet,
  row: number,
  laidOut: string,
  at: CellAddress,
  cell: Cell | null,
  { bySheet }: LaidOutWorkbook,
): Alteration {
  const value = cell?.value ?? null;
  const shown = value !== null && isCellError(value) ? value.error : value;
  const wanted = placedFormula(laidOut, place, bySheet);
  const found = cell?.formula ?? shown;
  return altered("formula-replaced", at, place.label(row) || formatCell(at), wanted ?? laidOut, found);
}
