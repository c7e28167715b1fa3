import type { NonEmpty } from "../non-empty";
import type { CellAddress, Rectangle } from "../workbook/address";
import {
  NOTE_HEADING,
  type CellContent,
  type CellFormat,
  type FormatCondition,
  type SetUpPage,
  type SheetChange,
} from "../workbook/change-set";
import type { EntrySpec } from "./entries";
import { SIZES } from "./look";
import { fittingSize, rowHeight } from "../thai/text-height";

/** What stands in a cell: a figure or text, a formula with its "=", or nothing. */
export type DraftContent = string | number | null | { readonly formula: string };

export interface DraftCell {
  readonly content: DraftContent;
  readonly style: CellFormat;
  /** Makes it a place for an entry. */
  readonly entry?: EntrySpec | undefined;
  /** How many columns it takes, itself included; what stands in the others is empty. */
  readonly across?: number;
}

/** A cell as it is laid out: its constant, or its formula with the "=". */
export interface LaidOutCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** What a sheet holds before anything is filled in. */
export interface LaidOutSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row by row, columns ascending. */
  readonly cells: readonly LaidOutCell[];
  /** Places that take an entry. */
  readonly entries: readonly Rectangle[];
}

/** Type sizes that a long text may shrink to. */
const SHRINKING: NonEmpty<number> = [SIZES.body, 12, 10];

/**
 * One sheet while it is laid out, row by row from the top. Keeps cells, formats, entry rules and the rest apart, and
 * hands them out in the order in which they must be written, protection last.
 */
export class SheetDraft {
  /** The next free row. */
  row = 0;
  private readonly cells: LaidOutCell[] = [];
  private readonly entries: Rectangle[] = [];
  private readonly formats: SheetChange[] = [];
  private readonly rules: SheetChange[] = [];
  private readonly closing: SheetChange[] = [];

  /** Widths of the columns in points. */
  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
  ) {
    widths.forEach((width, column) =>
      this.formats.push({ kind: "size-columns", sheet: name, column, width }),
    );
  }

  /** A row of cells from column A on; gives its index. */
  line(cells: readonly DraftCell[], { least = 1 }: { readonly least?: number } = {}): number {
    const row = this.row++;
    const shown = cells.map((cell, column) => ({
      text: typeof cell.content === "object" ? "" : String(cell.content),
      width: this.widthOf(column, cell.across),
      size: this.put(row, column, cell),
      indent: cell.style.indent ?? 0,
    }));
    cells.forEach(({ across = 1 }, column) => {
      if (across > 1) this.merge({ row, column, rowCount: 1, columnCount: across });
    });
    this.height(row, rowHeight(shown, least));
    return row;
  }

  /** One text over all columns; with `entry` a person may type it. */
  banner(content: DraftContent, style: CellFormat, entry?: EntrySpec): number {
    const row = this.row++;
    const all = { row, column: 0, rowCount: 1, columnCount: this.widths.length };
    this.set(row, 0, content);
    this.format(all, style);
    if (this.widths.length > 1) this.merge(all);
    if (entry) this.enter(all, entry);
    const width = this.widths.reduce((sum, one) => sum + one, 0);
    const text = typeof content === "object" ? "" : String(content);
    this.height(row, rowHeight([{ text, width, size: style.fontSize ?? SIZES.body }]));
    return row;
  }

  gap(points = 10): void {
    this.height(this.row++, points);
  }

  private widthOf(column: number, across = 1): number {
    const widths = this.widths.slice(column, column + across);
    if (widths.length < across) throw new Error(`Sheet ${this.name} has no column ${column + across - 1}`);
    return widths.reduce((sum, width) => sum + width, 0);
  }

  /** One cell; gives the type size that it is set in. */
  private put(row: number, column: number, { content, style, entry, across }: DraftCell): number {
    this.set(row, column, content);
    const text = typeof content === "string" ? content : "";
    const wanted = style.fontSize ?? SIZES.body;
    const size = wanted > SIZES.body ? wanted : fittingSize(text, this.widthOf(column, across), SHRINKING);
    const range = { row, column, rowCount: 1, columnCount: 1 };
    this.format(range, size === wanted ? style : { ...style, fontSize: size });
    if (entry) this.enter(range, entry);
    return size;
  }

  private set(row: number, column: number, content: DraftContent): void {
    if (content === null || content === "") return;
    this.cells.push({ row, column, content: typeof content === "object" ? content : { value: content } });
  }

  format(range: Rectangle, format: CellFormat): void {
    const last = this.formats.at(-1);
    const isNext =
      last?.kind === "format-range" &&
      last.range.row === range.row &&
      last.range.rowCount === range.rowCount &&
      last.range.column + last.range.columnCount === range.column &&
      JSON.stringify(last.format) === JSON.stringify(format);
    if (isNext) {
      const columnCount = last.range.columnCount + range.columnCount;
      this.formats[this.formats.length - 1] = { ...last, range: { ...last.range, columnCount } };
    } else this.formats.push({ kind: "format-range", sheet: this.name, range, format });
  }

  merge(range: Rectangle): void {
    this.formats.push({ kind: "merge-range", sheet: this.name, range });
  }

  height(row: number, height: number): void {
    this.formats.push({ kind: "size-rows", sheet: this.name, row, rowCount: 1, height });
  }

  /** Takes entries of one kind from then on, although the sheet is protected. */
  enter(range: Rectangle, { allow, prompt, alert }: EntrySpec): void {
    this.entries.push(range);
    this.rules.push(
      { kind: "format-range", sheet: this.name, range, format: { locked: false } },
      { kind: "validate-range", sheet: this.name, range, allow, prompt, alert },
    );
  }

  condition(range: Rectangle, id: string, formula: string, format: FormatCondition["format"]): void {
    this.rules.push({ kind: "format-condition", sheet: this.name, range, id, formula, format });
  }

  note(row: number, column: number, text: string): void {
    this.closing.push({ kind: "put-note", sheet: this.name, row, column, text: `${NOTE_HEADING}\n${text}` });
  }

  freeze(rows: number, columns = 0): void {
    this.closing.push({ kind: "freeze-panes", sheet: this.name, rows, columns });
  }

  page(page: Pick<SetUpPage, "orientation" | "titleRows" | "footer">): void {
    const area = { row: 0, column: 0, rowCount: this.row, columnCount: this.widths.length };
    this.closing.push({ kind: "set-up-page", sheet: this.name, fitToWidth: true, area, ...page });
  }

  at(row: number, column: number): CellAddress {
    return { sheet: this.name, row, column };
  }

  laidOut(): LaidOutSheet {
    const { name, row: rowCount, widths, cells, entries } = this;
    return { name, rowCount, columnCount: widths.length, cells, entries };
  }

  /** Everything but the sheet itself, which must be there by then. */
  changes(): SheetChange[] {
    const { formats, rules, closing, name: sheet } = this;
    const cells = this.cells.map(({ row, column, content: after }): SheetChange => ({
      kind: "set-cell",
      sheet,
      row,
      column,
      before: null,
      after,
    }));
    return [...cells, ...formats, ...rules, ...closing, { kind: "protect-sheet", sheet }];
  }
}
