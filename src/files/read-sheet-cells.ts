import { parseRectangle, type Rectangle } from "../domain/workbook/address";
import type { NumberFormat } from "../domain/workbook/number-format";
import { SheetCells, type CellValue, type UnreadReason } from "../domain/workbook/snapshot";
import { cellValue } from "../xlsx/reading/cell-value";
import type { DateSystem } from "../xlsx/reading/date-system";
import { SheetFormulas } from "../xlsx/reading/sheet-formulas";
import { detached } from "../xlsx/reading/shared-strings";
import { scanSheetPieces, type ScannedCell, type ScannedFormula } from "../xlsx/reading/sheet-scan";
import type { SheetText } from "../xlsx/reading/sheet-text";
import { MOST_NOTED } from "../xlsx/package/limits";
import type { BlankFormats } from "./blank-formats";
import type { SheetLayout } from "./sheet-layout";
import type { FileLooks } from "./sheet-looks";

export interface SharedReading {
  readonly texts: readonly string[];
  readonly dates: DateSystem;
  readonly formulas: SeenFormulas;
  /** By the number of the cell format; null is General. */
  readonly formats: readonly (NumberFormat | null)[];
  /** How many cells may still be read. */
  budget: number;
}

/** What else the scan of the cells tells of a sheet. */
export interface SheetFeeds {
  readonly layout: SheetLayout;
  readonly blanks: BlankFormats;
  /** Null where nobody asks for it. */
  readonly looks: FileLooks | null;
}

export interface SheetReading {
  readonly cells: SheetCells;
  readonly unread: UnreadReason | null;
}

interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: NumberFormat | null;
  /** The area of a formula entered with Ctrl+Shift+Enter. */
  readonly area: Rectangle | null;
}

class TooLarge extends Error {}

/** The formulas of a workbook: a template's sheets repeat them, so each is decoded once and kept once. */
export class SeenFormulas {
  private readonly bySource = new Map<string, string | null>();
  private readonly texts = new Map<string, string>();

  /** The formula of a cell as {@link SheetFormulas} reads it. */
  read(formula: ScannedFormula, cell: ScannedCell, formulas: SheetFormulas): string | null {
    // What a shared formula says depends on its place; a data table says nothing.
    if (formula.kind !== "normal") return this.once(formulas.read(cell));
    let read = this.bySource.get(formula.text);
    if (read === undefined) {
      read = this.once(formulas.read(cell));
      this.bySource.set(detached(formula.text), read);
    }
    return read;
  }

  private once(text: string | null): string | null {
    if (text === null) return null;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, text);
    return text;
  }
}

/** The used cells of a sheet; one beyond the budget comes back empty and marked. */
export async function readSheetCells(
  text: SheetText,
  shared: SharedReading,
  feeds: SheetFeeds,
): Promise<SheetReading> {
  const budget = shared.budget;
  try {
    const cells =
      (await readInOrder(text, shared, feeds)) ?? (await readSorted(text, { ...shared, budget }, feeds));
    feeds.blanks.addTo(cells);
    return { cells, unread: null };
  } catch (error) {
    if (error instanceof TooLarge) return { cells: new SheetCells(), unread: "too-large" };
    throw error;
  }
}

/** Files list cells by row and column, but need not: null as soon as one does not. */
async function readInOrder(
  text: SheetText,
  shared: SharedReading,
  feeds: SheetFeeds,
): Promise<SheetCells | null> {
  const filling = new SheetFilling();
  let isOrdered = true;
  let lastRow = -1;
  let lastColumn = -1;
  await visitCells(text, shared, feeds, (cell) => {
    isOrdered &&= cell.row > lastRow || (cell.row === lastRow && cell.column > lastColumn);
    lastRow = cell.row;
    lastColumn = cell.column;
    if (isOrdered) filling.add(cell);
  });
  return isOrdered ? filling.cells : null;
}

/** Of two cells in one place the later counts, as in Excel. */
async function readSorted(text: SheetText, shared: SharedReading, feeds: SheetFeeds): Promise<SheetCells> {
  const places = new Map<number, ReadCell>();
  await visitCells(text, shared, feeds, (cell) => places.set(cell.row * 16_384 + cell.column, cell));
  const filling = new SheetFilling();
  for (const place of [...places.keys()].sort((a, b) => a - b)) filling.add(places.get(place)!);
  return filling.cells;
}

function visitCells(
  text: SheetText,
  shared: SharedReading,
  feeds: SheetFeeds,
  visit: (cell: ReadCell) => void,
): Promise<void> {
  const formulas = new SheetFormulas();
  const { layout, blanks, looks } = feeds;
  return scanSheetPieces(text.cells(), {
    row: (scanned, xml) => {
      layout.row(scanned, xml);
      blanks.row(scanned, xml);
      looks?.row(scanned, xml);
    },
    cell: (scanned, xml) => {
      layout.cell(scanned);
      looks?.cell(scanned);
      if (layout.noted + blanks.noted + (looks?.noted ?? 0) > MOST_NOTED) throw new TooLarge();
      const value = ownValue(cellValue(xml, scanned, shared.texts, shared.dates), scanned);
      const formula =
        scanned.formula === null ? null : shared.formulas.read(scanned.formula, scanned, formulas);
      if (formula === null && value === null) return blanks.blank(scanned);
      if (--shared.budget < 0) throw new TooLarge();
      const area = scanned.formula === null ? null : arrayArea(scanned);
      const format = shared.formats[scanned.style] ?? null;
      visit({ row: scanned.row, column: scanned.column, value, formula, format, area });
    },
  });
}

/** Texts that stand in the sheet itself are taken out of its XML; the shared ones lie in a part of their own. */
function ownValue(value: CellValue, { type }: ScannedCell): CellValue {
  return typeof value === "string" && type !== "s" ? detached(value) : value;
}

/** Metadata marks a formula that spills by itself: the cells it fills show no formula. */
function arrayArea({ formula, metadata }: ScannedCell): Rectangle | null {
  const isEntered = formula?.kind === "array" && metadata === 0;
  return isEntered && formula.ref !== null ? parseRectangle(formula.ref) : null;
}

/** Fills a sheet by row and column; cells of an array formula show it, as Excel does in each of them. */
class SheetFilling {
  readonly cells = new SheetCells();
  private readonly arrays: { readonly area: Rectangle; readonly formula: string }[] = [];

  add(cell: ReadCell): void {
    const { row, column, value, format, area } = cell;
    let { formula } = cell;
    if (formula !== null && area) this.arrays.push({ area, formula });
    if (formula === null && this.arrays.length > 0) formula = this.arrayFormulaAt(row, column);
    this.cells.add(row, column, value, formula, format);
  }

  private arrayFormulaAt(row: number, column: number): string | null {
    const found = this.arrays.find(({ area }) => {
      const isInRows = row >= area.row && row < area.row + area.rowCount;
      return isInRows && column >= area.column && column < area.column + area.columnCount;
    });
    return found?.formula ?? null;
  }
}
