import { COLUMN_LIMIT } from "../domain/workbook/address";
import type { NumberFormat } from "../domain/workbook/number-format";
import type { SheetCells, Span } from "../domain/workbook/snapshot";
import type { ScannedCell, ScannedRow } from "../xlsx/reading/sheet-scan";
import { MOST_COLUMN_DEFINITIONS } from "../xlsx/package/limits";
import { attributesOf, childElements } from "../xlsx/package/xml-scan";
import type { SheetParts } from "./sheet-layout";

interface ColumnFormat extends Span {
  readonly format: NumberFormat;
}

const OWN_FORMAT = /\scustomFormat\s*=\s*["'](?:1|true)["']/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;

/**
 * The empty cells that show per cent: those that the file lists, and in formatted rows and columns those that it does
 * not. Fed by the scan of the cells; a sheet without such a format costs nothing.
 */
export class BlankFormats {
  private readonly columns: readonly ColumnFormat[];
  private readonly hasPerCent: boolean;
  /** Rows with a format of their own, by row; null where it is not per cent. */
  private readonly rows = new Map<number, NumberFormat | null>();
  /** Listed empty cells by row and column; null where a cell is not per cent. */
  private readonly listed = new Map<number, NumberFormat | null>();

  /** `formats`: by the number of the cell format. */
  constructor(
    xml: string,
    parts: SheetParts,
    private readonly formats: readonly (NumberFormat | null)[],
  ) {
    this.hasPerCent = formats.some((format) => format?.kind === "percent");
    const list = this.hasPerCent ? parts.get("cols") : undefined;
    this.columns = [...(list ? childElements(xml, list, MOST_COLUMN_DEFINITIONS) : [])].flatMap(({ tag }) => {
      const { min, max, style } = attributesOf(xml, tag);
      const format = this.perCent(Number(style ?? 0));
      return format ? [{ first: Number(min) - 1, last: Number(max) - 1, format }] : [];
    });
  }

  /** How many empty cells it keeps. */
  get noted(): number {
    return this.listed.size;
  }

  /** `xml`: what the row's places count in. */
  row({ row, tag }: ScannedRow, xml: string): void {
    if (!this.hasPerCent) return;
    const source = xml.slice(tag.start, tag.end);
    if (OWN_FORMAT.test(source)) this.rows.set(row, this.perCent(Number(STYLE.exec(source)?.[1] ?? 0)));
  }

  /** A cell that holds nothing. */
  blank({ row, column, style }: ScannedCell): void {
    if (!this.hasPerCent) return;
    const format = this.perCent(style);
    const byDefault = this.columns.length > 0 || (this.rows.get(row) ?? null) !== null;
    // Without a format to fall back to, only those with one of their own say something.
    if (format || byDefault) this.listed.set(row * COLUMN_LIMIT + column, format);
  }

  /** Tells the cells of a sheet, once they are read, what lies empty between them, as far as they reach. */
  addTo(cells: SheetCells): void {
    const extent = this.hasPerCent ? cells.extent() : null;
    if (!extent) return;
    const whole = { first: extent.column, last: extent.column + extent.columnCount - 1 };
    for (const [key, format] of this.listed) {
      const column = key % COLUMN_LIMIT;
      const isWithin = column >= whole.first && column <= whole.last;
      if (format && isWithin) cells.addBlank(Math.floor(key / COLUMN_LIMIT), column, format);
    }
    if (this.columns.length === 0 && this.rows.size === 0) return;
    for (const row of cells.rowIndices()) {
      const own = this.rows.get(row);
      const spans = own === undefined ? this.columns : own ? [{ ...whole, format: own }] : [];
      for (const { first, last, format } of spans) {
        for (let column = Math.max(first, whole.first); column <= Math.min(last, whole.last); column++) {
          if (!this.listed.has(row * COLUMN_LIMIT + column)) cells.addBlank(row, column, format);
        }
      }
    }
  }

  private perCent(style: number): NumberFormat | null {
    const format = this.formats[style];
    return format?.kind === "percent" ? format : null;
  }
}
