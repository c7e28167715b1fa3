import type { Rectangle } from "./address";
import type { Cell, CellValue } from "./snapshot";

/**
 * Every write of the product, as data: it can be shown before it happens, checked against the workbook,
 * applied in a bounded number of requests and compared with the outcome. Nothing else writes.
 */
export interface ChangeSet {
  /** Parts and names that stand before the first cell are written before the cells, others after them. */
  readonly changes: readonly Change[];
}

export type Change = SheetChange | PutPart | PutName;

/** What concerns one sheet. */
export type SheetChange = SetCell | AddSheet | FormatRange | MergeRange | SizeColumns | SizeRows | PutChart;

export function isSheetChange(change: Change): change is SheetChange {
  return change.kind !== "put-part" && change.kind !== "put-name";
}

/** One cell's content. A text that begins with "=" is written as text, never as a formula. */
export interface SetCell {
  readonly kind: "set-cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stood there when it was read; a cell that holds something else by now is not written. */
  readonly before: Cell | null;
  readonly after: CellContent;
}

/** A formula begins with "="; a value is a constant; null empties the cell. */
export type CellContent = { readonly formula: string } | { readonly value: Exclude<CellValue, object> };

/** A new worksheet after the last one. The name must be free. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly sheet: string;
}

export interface FormatRange {
  readonly kind: "format-range";
  readonly sheet: string;
  readonly range: Rectangle;
  readonly format: CellFormat;
}

/** Only what is named is set; colours are "#RRGGBB", sizes are points. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColour?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** A thin line of this colour round every cell. */
  readonly border?: string;
}

export interface MergeRange {
  readonly kind: "merge-range";
  readonly sheet: string;
  readonly range: Rectangle;
}

/** Width in points. */
export interface SizeColumns {
  readonly kind: "size-columns";
  readonly sheet: string;
  readonly column: number;
  readonly width: number;
}

/** Height in points. */
export interface SizeRows {
  readonly kind: "size-rows";
  readonly sheet: string;
  readonly row: number;
  readonly rowCount: number;
  readonly height: number;
}

/** A native chart, known by its name: one that is there already is updated in place, never doubled. */
export interface PutChart {
  readonly kind: "put-chart";
  readonly sheet: string;
  readonly name: string;
  readonly type: "column-clustered" | "bar-clustered";
  readonly title: string;
  /** Categories in the first column, series in the others, headings in the first row; on the chart's own sheet. */
  readonly source: Rectangle;
  /** The cells that the chart covers. */
  readonly place: Rectangle;
}

/** A custom XML part of ours, the only one of its namespace. */
export interface PutPart {
  readonly kind: "put-part";
  readonly namespace: string;
  /** The XML that was read, null where there was none; a part that holds something else by now is not written. */
  readonly before: string | null;
  /** The whole XML; null removes the part. */
  readonly content: string | null;
}

/** A name of the whole workbook. */
export interface PutName {
  readonly kind: "put-name";
  readonly name: string;
  /** The formula that was read, null where the name was free. */
  readonly before: string | null;
  /** With its "="; null removes the name. */
  readonly formula: string | null;
}

/**
 * Whether a text must be marked as text when it is typed into a cell. Without the mark Excel turns "=A1" into
 * a formula, "3-4" and "5 ม.ค. 65" into dates and "007" into a number; only plain words are safe.
 */
export function needsTextMark(text: string): boolean {
  return !/^\p{L}[^\p{Nd}]*$/u.test(text) || /^(?:true|false)$/i.test(text);
}
