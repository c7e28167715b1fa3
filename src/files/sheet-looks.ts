import { AreaJoiner, SpanJoiner, spansOf } from "../domain/workbook/areas";
import {
  isThinColumn,
  isThinRow,
  type SheetCells,
  type SheetLooks,
  type Span,
} from "../domain/workbook/snapshot";
import { DIGIT_PIXELS } from "../xlsx/model/column-width";
import { MOST_COLUMN_DEFINITIONS } from "../xlsx/package/limits";
import { attributesOf, booleanAttribute, childElements } from "../xlsx/package/xml-scan";
import type { ScannedCell, ScannedRow } from "../xlsx/reading/sheet-scan";
import { clipped, type SheetParts } from "./sheet-layout";

const HEIGHT = /\sht\s*=\s*["']([\d.]+)["']/;

/**
 * What an eye sees of a sheet besides its cells. Fed by the scan of the cells; an ordinary sheet keeps nothing.
 */
export class FileLooks {
  private readonly inkless = new Map<number, Set<number>>();
  private readonly thinRows = new Set<number>();
  private readonly sizedRows = new Set<number>();
  private readonly thinColumns: readonly Span[];
  private readonly isThinByDefault: boolean;
  private inklessCount = 0;

  /** `inklessStyles`: numbers of the cell formats that cannot be read. */
  constructor(
    xml: string,
    parts: SheetParts,
    private readonly inklessStyles: ReadonlySet<number>,
  ) {
    const defaults = parts.get("sheetFormatPr");
    const { defaultRowHeight, defaultColWidth, zeroHeight } = defaults
      ? attributesOf(xml, defaults.tag)
      : ({} as Record<string, undefined>);
    this.isThinByDefault = !booleanAttribute(zeroHeight) && isLow(defaultRowHeight);
    const columns = columnsOf(xml, parts);
    this.thinColumns = [
      ...columns.filter(({ width = defaultColWidth }) => isNarrow(width)),
      ...(isNarrow(defaultColWidth) ? between(columns) : []),
    ].sort((a, b) => a.first - b.first);
  }

  /** How many cells it keeps. */
  get noted(): number {
    return this.inklessCount;
  }

  /** `xml`: what the row's places count in. */
  row({ row, tag }: ScannedRow, xml: string): void {
    const height = HEIGHT.exec(xml.slice(tag.start, tag.end))?.[1];
    if (height === undefined) return;
    if (this.isThinByDefault) this.sizedRows.add(row);
    if (isLow(height)) this.thinRows.add(row);
  }

  cell({ row, column, style }: ScannedCell): void {
    if (!this.inklessStyles.has(style)) return;
    const inRow = this.inkless.get(row);
    if (inRow) inRow.add(column);
    else this.inkless.set(row, new Set([column]));
    this.inklessCount += 1;
  }

  /** Of the cells that hold something. */
  of(cells: SheetCells): Omit<SheetLooks, "notes"> {
    const extent = cells.extent();
    if (!extent) return { inkless: [], thinRows: [], thinColumns: [] };
    const areas = new AreaJoiner();
    for (const [row, columns] of [...this.inkless].sort(([a], [b]) => a - b)) {
      areas.addRow(
        row,
        spansOf([...columns].filter((column) => cells.has(row, column)).sort((a, b) => a - b)),
      );
    }
    const lastRow = extent.row + extent.rowCount - 1;
    const thinRows = new Set(this.thinRows);
    for (let row = extent.row; this.isThinByDefault && row <= lastRow; row++) {
      if (!this.sizedRows.has(row)) thinRows.add(row);
    }
    const rows = spansOf([...thinRows].sort((a, b) => a - b));
    const columns = new SpanJoiner();
    for (const { first, last } of this.thinColumns) columns.add(first, last);
    return {
      inkless: areas.rectangles(),
      thinRows: clipped(rows, extent.row, lastRow),
      thinColumns: clipped(columns.spans, extent.column, extent.column + extent.columnCount - 1),
    };
  }
}

interface SizedColumns extends Span {
  readonly width: string | undefined;
}

/** The columns that the file lists and shows, ascending. */
function columnsOf(xml: string, parts: SheetParts): SizedColumns[] {
  const list = parts.get("cols");
  if (!list) return [];
  return [...childElements(xml, list, MOST_COLUMN_DEFINITIONS)]
    .map(({ tag }) => {
      const { min, max, width, hidden } = attributesOf(xml, tag);
      return { first: Number(min) - 1, last: Number(max) - 1, width: booleanAttribute(hidden) ? "0" : width };
    })
    .sort((a, b) => a.first - b.first);
}

/** The columns between and behind those that are listed. */
function between(listed: readonly Span[]): Span[] {
  const ends = [...listed, { first: Infinity, last: Infinity }];
  return ends.map(({ first }, i) => ({ first: (listed[i - 1]?.last ?? -1) + 1, last: first - 1 }));
}

const isLow = (height: string | undefined) => isThinRow(Number(height ?? 0));
const isNarrow = (width: string | undefined) => isThinColumn(Math.round(Number(width ?? 0) * DIGIT_PIXELS));
