import type { Rectangle } from "../domain/workbook/address";
import { AreaJoiner, SpanJoiner, spansOf } from "../domain/workbook/areas";
import type { SheetSnapshot, Span } from "../domain/workbook/snapshot";
import type { ScannedCell, ScannedRow } from "../xlsx/reading/sheet-scan";
import { MOST_COLUMN_DEFINITIONS } from "../xlsx/package/limits";
import { attributesOf, booleanAttribute, childElements, type XmlElement } from "../xlsx/package/xml-scan";

type Layout = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns" | "unlocked">;

/** The children of a worksheet by name, the first one of each. */
export type SheetParts = ReadonlyMap<string, XmlElement>;

interface ColumnDefinition extends Span {
  readonly isHidden: boolean;
  readonly isUnlocked: boolean;
}

const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;
/** No height at all, which Excel takes for hidden. */
const FLAT = /\sht\s*=\s*["']0*(?:\.0*)?["']/;
const OWN_FORMAT = /\scustomFormat\s*=\s*["'](?:1|true)["']/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;

/**
 * Which rows and columns of a sheet are hidden and, where it is protected, which cells take entries all the same.
 * Fed by the scan of the cells; only what differs from its row or column is kept, so an ordinary sheet costs nothing.
 */
export class SheetLayout {
  private readonly columns: readonly ColumnDefinition[];
  private readonly openColumns: readonly Span[];
  private readonly hidesUnlistedRows: boolean;
  private readonly listedRows = new Set<number>();
  private readonly hiddenRows = new Set<number>();
  /** Rows with a format of their own: whether it is unlocked. */
  private readonly rowFormats = new Map<number, boolean>();
  /** Cells by row and column that are unlocked (true) or locked (false) against their row or column. */
  private readonly exceptions = new Map<number, Map<number, boolean>>();
  private exceptionCount = 0;

  /** `unlocked`: cell formats that leave a cell open; null for a sheet that is not protected. */
  constructor(
    xml: string,
    parts: SheetParts,
    private readonly unlocked: ReadonlySet<number> | null,
  ) {
    this.columns = readColumns(xml, parts.get("cols"), unlocked);
    this.openColumns = joined(this.columns.filter(({ isUnlocked }) => isUnlocked));
    const defaults = parts.get("sheetFormatPr");
    this.hidesUnlistedRows = defaults !== undefined && isOn(attributesOf(xml, defaults.tag)["zeroHeight"]);
  }

  /** How many cells it keeps that differ from their row and column. */
  get noted(): number {
    return this.exceptionCount;
  }

  /** `xml`: what the row's places count in. */
  row({ row, tag }: ScannedRow, xml: string): void {
    const source = xml.slice(tag.start, tag.end);
    if (this.hidesUnlistedRows) this.listedRows.add(row);
    if (HIDDEN.test(source) || FLAT.test(source)) this.hiddenRows.add(row);
    if (this.unlocked && OWN_FORMAT.test(source)) {
      this.rowFormats.set(row, this.unlocked.has(Number(STYLE.exec(source)?.[1] ?? 0)));
    }
  }

  cell({ row, column, style }: ScannedCell): void {
    if (!this.unlocked) return;
    const isUnlocked = this.unlocked.has(style);
    const byDefault = this.rowFormats.get(row) ?? this.openColumns.some((span) => contains(span, column));
    if (isUnlocked === byDefault) return;
    this.exceptionCount += 1;
    const inRow = this.exceptions.get(row);
    if (inRow) inRow.set(column, isUnlocked);
    else this.exceptions.set(row, new Map([[column, isUnlocked]]));
  }

  /** As far as the given area reaches; null for a sheet without cells. */
  within(extent: Rectangle | null): Layout {
    if (!extent) return { hiddenRows: [], hiddenColumns: [], ...(this.unlocked && { unlocked: [] }) };
    const lastColumn = extent.column + extent.columnCount - 1;
    return {
      hiddenRows: this.hiddenWithin(extent),
      hiddenColumns: clipped(
        joined(this.columns.filter(({ isHidden }) => isHidden)),
        extent.column,
        lastColumn,
      ),
      ...(this.unlocked && { unlocked: this.openAreas(extent) }),
    };
  }

  private hiddenWithin({ row, rowCount }: Rectangle): Span[] {
    const rows = [...this.hiddenRows];
    for (let at = row; this.hidesUnlistedRows && at < row + rowCount; at++) {
      if (!this.listedRows.has(at)) rows.push(at);
    }
    return clipped(spansOf(rows.sort((a, b) => a - b)), row, row + rowCount - 1);
  }

  private openAreas({ row, column, rowCount, columnCount }: Rectangle): Rectangle[] {
    const areas = new AreaJoiner();
    const everyColumn = [{ first: column, last: column + columnCount - 1 }];
    const byColumn = clipped(this.openColumns, column, column + columnCount - 1);
    for (let at = row; at < row + rowCount; at++) {
      const format = this.rowFormats.get(at);
      const usual = format === undefined ? byColumn : format ? everyColumn : [];
      const exceptions = this.exceptions.get(at);
      areas.addRow(at, exceptions ? withExceptions(usual, exceptions, everyColumn[0]!) : usual);
    }
    return areas.rectangles();
  }
}

function readColumns(
  xml: string,
  list: XmlElement | undefined,
  unlocked: ReadonlySet<number> | null,
): ColumnDefinition[] {
  if (!list) return [];
  const columns = [...childElements(xml, list, MOST_COLUMN_DEFINITIONS)].map(({ tag }): ColumnDefinition => {
    const { min, max, hidden, style, width } = attributesOf(xml, tag);
    return {
      first: Number(min) - 1,
      last: Number(max) - 1,
      // No width at all is hidden to Excel too.
      isHidden: isOn(hidden) || (width !== undefined && Number(width) === 0),
      isUnlocked: unlocked?.has(Number(style ?? 0)) ?? false,
    };
  });
  return columns.sort((a, b) => a.first - b.first);
}

function isOn(value: string | undefined): boolean {
  return booleanAttribute(value);
}

function contains({ first, last }: Span, index: number): boolean {
  return first <= index && index <= last;
}

function joined(spans: readonly Span[]): Span[] {
  const joiner = new SpanJoiner();
  for (const { first, last } of spans) joiner.add(first, last);
  return joiner.spans;
}

/** What of the spans lies between two ends, both included. */
export function clipped(spans: readonly Span[], first: number, last: number): Span[] {
  return spans.flatMap((span) => {
    const part = { first: Math.max(span.first, first), last: Math.min(span.last, last) };
    return part.first <= part.last ? [part] : [];
  });
}

/** The usual runs of a row, with single cells opened (true) or taken out (false). */
function withExceptions(
  usual: readonly Span[],
  exceptions: ReadonlyMap<number, boolean>,
  within: Span,
): Span[] {
  const runs = new SpanJoiner();
  let next = within.first;
  for (const [column, isOpen] of [...exceptions].sort(([a], [b]) => a - b)) {
    if (!contains(within, column)) continue;
    for (const { first, last } of clipped(usual, next, column - 1)) runs.add(first, last);
    if (isOpen) runs.add(column, column);
    next = column + 1;
  }
  for (const { first, last } of clipped(usual, next, within.last)) runs.add(first, last);
  return runs.spans;
}
