import type { Rectangle } from "./address";
import type { Cell, CellValue } from "./snapshot";

/**
 * Every write of the product, as data: it can be shown before it happens, checked against the workbook,
 * applied in a bounded number of requests and compared with the outcome. Nothing else writes.
 */
export interface ChangeSet {
  /** Written in the order of `orderChanges`, whatever the order here. */
  readonly changes: readonly Change[];
}

export type Change = SheetChange | PutPart | PutName;

/** What concerns one sheet. */
export type SheetChange =
  | SetCell
  | AddSheet
  | RemoveSheet
  | FormatRange
  | ClearFormats
  | MergeRange
  | SizeColumns
  | SizeRows
  | PutChart
  | RemoveChart
  | ValidateRange
  | FormatCondition
  | ClearConditions
  | PutNote
  | FilterRange
  | FreezePanes
  | SetUpPage
  | LiftProtection
  | ProtectSheet;

export function isSheetChange(change: Change): change is SheetChange {
  return change.kind !== "put-part" && change.kind !== "put-name";
}

/** For the end of a switch over kinds: it does not compile while one is missing, and nothing passes it unseen. */
export function unknownChange(change: never): never {
  throw new Error(`Unknown change: ${(change as Change).kind}`);
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

/** Whether the content is a text and no formula. */
export function isText(content: CellContent): boolean {
  return "value" in content && typeof content.value === "string";
}

/** A new worksheet after the last one. The name must be free. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly sheet: string;
}

/** Takes away a sheet of the product's own: one that does not bear this title in A1 is left and refused. */
export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
  readonly title: string;
}

export interface FormatRange {
  readonly kind: "format-range";
  readonly sheet: string;
  readonly range: Rectangle;
  readonly format: CellFormat;
}

/** Cells look as those of a new sheet, and what stands in them stays. Excel takes conditions on them away as well. */
export interface ClearFormats {
  readonly kind: "clear-formats";
  readonly sheet: string;
  readonly range: Rectangle;
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
  readonly italic?: boolean;
  /** Whether a protected sheet refuses entries here; every cell is locked unless it is told otherwise. */
  readonly locked?: boolean;
  /** Steps of three spaces, 0 to 15. */
  readonly indent?: number;
}

/** Only the content of the upper left cell stays. */
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

/** Height in points; null lets the rows follow what stands in them. */
export interface SizeRows {
  readonly kind: "size-rows";
  readonly sheet: string;
  readonly row: number;
  readonly rowCount: number;
  readonly height: number | null;
}

/** What may be entered into a range, and what is said beside it and on a wrong entry. Replaces what was there. */
export interface ValidateRange {
  readonly kind: "validate-range";
  readonly sheet: string;
  readonly range: Rectangle;
  readonly allow: EntryRule;
  /** Shown while a cell is selected. Titles hold at most 32 characters, messages 255. */
  readonly prompt?: EntryMessage;
  /**
   * Shown on an entry that is not allowed; `stop` refuses it, the others let it pass after asking or telling.
   * Without one the entry is refused in Excel's own words.
   */
  readonly alert?: EntryMessage & { readonly style: "stop" | "warning" | "information" };
}

export interface EntryMessage {
  readonly title: string;
  readonly message: string;
}

/** Bounds are numbers or formulas with their "="; an empty cell is always allowed. */
export type EntryRule =
  | { readonly kind: "any" }
  /** Values without commas, 255 characters together. */
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "list-from"; readonly formula: string }
  | {
      readonly kind: "decimal" | "whole" | "date" | "text-length";
      readonly operator: EntryOperator;
      readonly bounds: readonly [EntryBound] | readonly [EntryBound, EntryBound];
    }
  /** True for what is allowed, written for the range's first cell. */
  | { readonly kind: "formula"; readonly formula: string };

export type EntryOperator = "between" | "at-least" | "at-most" | "more-than" | "less-than" | "equal";
export type EntryBound = number | string;

/**
 * A format that shows while a formula, written for the range's first cell, is true. `id` (letters, digits, "-")
 * stands in the formula that is written, so that the product knows its own conditions again: see {@link conditionFormula}.
 * Where two set the same, the one listed first wins, and all of them win over what was there.
 */
export interface FormatCondition {
  readonly kind: "format-condition";
  readonly sheet: string;
  readonly range: Rectangle;
  readonly id: string;
  readonly formula: string;
  readonly format: { readonly fill?: string; readonly fontColour?: string; readonly bold?: boolean };
}

/** Takes away the product's own conditions whose id begins with `prefix`, on the whole sheet; others stay. */
export interface ClearConditions {
  readonly kind: "clear-conditions";
  readonly sheet: string;
  readonly prefix: string;
}

/** The formula of a condition with its id in it, which changes nothing: `=AND(N("pramoen:id")=0,…)`. */
export function conditionFormula({ id, formula }: Pick<FormatCondition, "id" | "formula">): string {
  return `=AND(N("${CONDITION_MARK}${id}")=0,${formula.replace(/^=/, "")})`;
}

/** The id in a condition's formula; null for a condition of somebody else. */
export function conditionId(formula: string): string | null {
  return /^=?AND\(N\("pramoen:([\w-]+)"\)=0,/.exec(formula)?.[1] ?? null;
}

const CONDITION_MARK = "pramoen:";

/**
 * A note on one cell. Where the host has no notes it is a comment. Only a note that begins with the product's own
 * heading is ever replaced or taken away; one of a person stays, and the change is left out.
 */
export interface PutNote {
  readonly kind: "put-note";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Begins with {@link NOTE_HEADING}; null takes the product's own note away. */
  readonly text: string | null;
}

export const NOTE_HEADING = "ประเมิน (Pramoen)";

/** Filter buttons on the first row of the range; a filter that is there already is replaced. */
export interface FilterRange {
  readonly kind: "filter-range";
  readonly sheet: string;
  readonly range: Rectangle;
}

/** So many rows and columns stay in view. */
export interface FreezePanes {
  readonly kind: "freeze-panes";
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet prints: always on A4, as many pages high as it takes. */
export interface SetUpPage {
  readonly kind: "set-up-page";
  readonly sheet: string;
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on each page, counted from 0, ends included. */
  readonly titleRows?: readonly [number, number];
  /** Centred in the footer; the page's number follows it, and how many there are. */
  readonly footer?: string;
  readonly fitToWidth: boolean;
  readonly area?: Rectangle;
}

/**
 * Takes the protection off a sheet while the rest of the set is written, and puts it back as it was, also where the
 * rest fails. Only where no password is needed; a sheet that is not protected stays so.
 */
export interface LiftProtection {
  readonly kind: "lift-protection";
  readonly sheet: string;
}

/** Locked cells refuse entries from then on; there is no password. */
export interface ProtectSheet {
  readonly kind: "protect-sheet";
  readonly sheet: string;
}

/** A native chart, known by its name: one that is there already is updated in place, never doubled. */
export interface PutChart {
  readonly kind: "put-chart";
  readonly sheet: string;
  readonly name: string;
  readonly type: "column-clustered" | "bar-clustered" | "line";
  readonly title: string;
  /** Categories in the first column, series in the others, headings in the first row; on the chart's own sheet. */
  readonly source: Rectangle;
  /** The cells that the chart covers. */
  readonly place: Rectangle;
  /**
   * The cells that it covered when it was put last: a chart that is there and covers them still goes along to `place`.
   * One that a user has moved, and any without this, stays where it is.
   */
  readonly movedFrom?: Rectangle;
  /** What it shows in words, for those who do not see it. Files keep it; Excel's API has no place for it. */
  readonly description?: string;
  /** Of its series in their order, "#RRGGBB"; the program's own where none are given. */
  readonly colours?: readonly string[];
}

/** Takes away the chart of that name; where there is none nothing is done. */
export interface RemoveChart {
  readonly kind: "remove-chart";
  readonly sheet: string;
  readonly name: string;
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
