import { frozenPart, readFrozenPart } from "../formulas/portable/frozen-part";
import { locateFrozen, placeOf } from "../formulas/portable/locate-frozen";
import { translateFormula } from "../formulas/portable/translate-formula";
import { mayHoldKpi } from "../formulas/reading/kpi-calls";
import { isSameFormula } from "../formulas/writing/formula-text";
import type { WorkbookForm } from "../formulas/writing/score-formulas";
import { once } from "../once";
import type { Steps } from "../steps";
import { FORM_NAMES } from "../standard-workbook/form-names";
import { formatCell, type CellAddress } from "../workbook/address";
import { isCellError, type Cell, type WorkbookSnapshot } from "../workbook/snapshot";
import { sheetKey } from "../workbook/sheet-name";
import { altered, type Alteration } from "./alteration";
import type { LaidOutWorkbook } from "./laid-out-workbook";
import type { PlacedSheet } from "./place-sheet";
import { isLaidOutFormula, placedFormula } from "./placed-formula";

/**
 * Formulas of the standard workbook that something else stands in place of, on every sheet of it. Both forms of a
 * workbook count as right, and so does what freezing makes of the functions. Null where the sheets only resemble ours.
 */
export function* compareFormulas(
  workbook: LaidOutWorkbook,
  snapshot: WorkbookSnapshot,
): Steps<readonly Alteration[] | null> {
  const comparison = new FormulaComparison(workbook, snapshot);
  const replaced: ComparedCell[] = [];
  let rightCount = 0;
  for (const place of workbook.sheets) {
    for (const { row, column, content } of place.laidOut.cells) {
      const at = "formula" in content ? place.cell(row, column) : null;
      if (at === null) continue;
      yield null;
      const cell = place.sheet.cells.at(at.row, at.column) ?? null;
      const compared: ComparedCell = { place, row, column, at, cell };
      if (comparison.isRight(compared)) rightCount += 1;
      else if (!isBroken(cell)) replaced.push(compared);
    }
  }
  const isOurs = hasFormNames(snapshot) || rightCount > replaced.length;
  return isOurs ? replaced.map((compared) => comparison.alteration(compared)) : null;
}

/** A workbook that was made by us has names, which outlive whatever is done to its cells. */
function hasFormNames({ names = [] }: WorkbookSnapshot): boolean {
  return names.some(({ name }) => name.toUpperCase().startsWith(FORM_NAMES.total));
}

/** A cell of the layout and what stands in its place. */
interface ComparedCell {
  readonly place: PlacedSheet;
  readonly row: number;
  readonly column: number;
  readonly at: CellAddress;
  readonly cell: Cell | null;
}

class FormulaComparison {
  private readonly frozen;
  /** By form: how many cells are right that hold what only this one has. */
  private readonly own = new Map<WorkbookForm, number>();

  constructor(
    private readonly workbook: LaidOutWorkbook,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    this.frozen = once(() => frozenCells(snapshot));
  }

  isRight(compared: ComparedCell): boolean {
    const { place, row, column, cell } = compared;
    for (const { form, content } of this.workbook.contents(place, row, column)) {
      // What one form computes a person may give in the other.
      if (content === null || content === "entry" || "value" in content) {
        if (cell?.formula == null) return true;
      } else if (this.holds(content.formula, compared)) {
        if (form === "portable" || mayHoldKpi(content.formula)) this.count(form);
        return true;
      }
    }
    return false;
  }

  private count(form: WorkbookForm): void {
    this.own.set(form, (this.own.get(form) ?? 0) + 1);
  }

  /** What belongs into the cell, in the form that most of the workbook has. */
  alteration(compared: ComparedCell): Alteration {
    const { place, row, column, at, cell } = compared;
    const isPortable = (this.own.get("portable") ?? 0) > (this.own.get("functions") ?? 0);
    const wanted = [...this.workbook.contents(place, row, column)].flatMap(({ form, content }) => {
      const formula =
        content !== null && content !== "entry" && "formula" in content ? content.formula : null;
      return formula === null ? [] : [{ form, formula }];
    });
    const laidOut =
      (wanted.find(({ form }) => (form === "portable") === isPortable) ?? wanted[0])?.formula ?? "";
    const formula = placedFormula(laidOut, place, this.workbook.bySheet);
    const value = cell?.value ?? null;
    const shown = value !== null && isCellError(value) ? value.error : value;
    const subject = place.label(row) || formatCell(at);
    const alteration = altered("formula-replaced", at, subject, formula ?? laidOut, cell?.formula ?? shown);
    const isRepeating = place.laidOut.part === "summary" && formula !== null && !mayHoldKpi(formula);
    return isRepeating ? { ...alteration, repeats: formula } : alteration;
  }

  private holds(laidOut: string, { place, row, column, at, cell }: ComparedCell): boolean {
    const { bySheet } = this.workbook;
    const stands = cell?.formula ?? null;
    if (stands !== null && isLaidOutFormula(laidOut, stands, place, bySheet)) return true;
    const { originals, moved, unlocated } = this.frozen();
    if (cell && stands === null && moved.has(resultKey(at.sheet, cell.value))) return true;
    // Rows that came into the range of a frozen total: its formula has followed, the record of it has not.
    const left = unlocated.get(placeOf({ sheet: at.sheet, row, column }));
    const isLeft = left !== undefined && isSameFormula(left.original, laidOut);
    if (isLeft && stands !== null && isLaidOutFormula(left.formula, stands, place, bySheet)) return true;
    const original = originals.get(placeOf(at));
    if (original !== undefined && isLaidOutFormula(laidOut, original, place, bySheet)) return true;
    return cell !== null && stands !== null && this.isFrozen(laidOut, place, at, cell.value, stands);
  }

  /** Where the record of what was frozen is gone: whether the formula would be frozen so. */
  private isFrozen(
    laidOut: string,
    place: PlacedSheet,
    at: CellAddress,
    value: Cell["value"],
    stands: string,
  ): boolean {
    const formula = mayHoldKpi(laidOut) ? placedFormula(laidOut, place, this.workbook.bySheet) : null;
    if (formula === null) return false;
    return (["formulas", "names"] as const).some((form) => {
      const frozen = translateFormula({ value, formula }, { snapshot: this.snapshot, at }, form);
      return typeof frozen === "object" && isSameFormula(frozen.formula, stands);
    });
  }
}

/** What freezing has left in a workbook. */
interface FrozenCells {
  /** The formulas that were frozen, by where what was left of each stands now. */
  readonly originals: ReadonlyMap<string, string>;
  /** Results that were left in place of a formula and stand elsewhere by now, by sheet. */
  readonly moved: ReadonlySet<string>;
  /** Formulas that were left and have become others since, by where they were frozen. */
  readonly unlocated: ReadonlyMap<string, { readonly original: string; readonly formula: string }>;
}

function frozenCells(snapshot: WorkbookSnapshot): FrozenCells {
  const originals = new Map<string, string>();
  const moved = new Set<string>();
  const unlocated = new Map<string, { original: string; formula: string }>();
  for (const { place, entry } of locateFrozen(readFrozenPart(frozenPart(snapshot)), snapshot)) {
    const { original, frozen, sheet } = entry;
    if (original === null) continue;
    if (place === "found") originals.set(placeOf(entry), original);
    else if (place === "cell-moved" && "value" in frozen) moved.add(resultKey(sheet, frozen.value));
    else if ("formula" in frozen) unlocated.set(placeOf(entry), { original, formula: frozen.formula });
  }
  return { originals, moved, unlocated };
}

function resultKey(sheet: string, value: Cell["value"]): string {
  return JSON.stringify([sheetKey(sheet), value]);
}

/** A reference to what was deleted is told of as such. */
function isBroken(cell: Cell | null): boolean {
  return cell?.formula?.includes("#REF!") === true;
}
