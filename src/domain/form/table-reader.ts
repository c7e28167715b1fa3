import type { Framework } from "../framework/framework";
import { statedRating } from "../framework/rating-bands";
import { isNearlyWhole, isSameWeight, isSameWeightedSum } from "../framework/weights";
import type { Steps } from "../steps";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot, Span } from "../workbook/snapshot";
import { isRatingWording } from "./closing-labels";
import { ComponentReader, type ComponentHeading } from "./component-reader";
import type { HeadingBlock, Indicator, IndicatorTable, ParentRow } from "./evaluation";
import { valueOf, type Field } from "./field";
import { FieldReader } from "./fields";
import { HeadedRows, type RowLabel } from "./headed-rows";
import { IndicatorSums } from "./indicator-sums";
import { IndicatorRow } from "./indicator-row";
import { rowLabels, type CodedLabel, type RowLabels } from "./rows";

/** Total and rating stand at most this many rows below the table; further down the same words are another table's. */
const CLOSING_DISTANCE = 5;
/** The component that a whole table is about stands at most this many rows above its headings. */
const TITLE_DISTANCE = 6;

/** A parent while its indicators, down to a row, are being read. */
interface OpenParent extends ParentRow {
  readonly lastRow: number;
  readonly indicators: Indicator[];
}

/** A table while it is being read. */
interface OpenTable extends IndicatorTable {
  headings: [HeadingBlock, ...HeadingBlock[]];
  indicators: Indicator[];
  groups: { code: string; name: string; at: CellAddress }[];
  parents: OpenParent[];
  total: Field<number> | null;
  rating: Field<string> | null;
  lastRow: number;
}

/** Reads one table row by row, by the headings that stand over each. */
export class TableReader {
  readonly table: OpenTable;
  private readonly fields: FieldReader;
  private readonly labels: RowLabels;
  private readonly components: ComponentReader;
  private readonly sums = new IndicatorSums();
  /** Those below the current block of headings. */
  private rows: HeadedRows;
  /** Those whose indicators are being read, the outermost first. */
  private openParents: OpenParent[] = [];
  /** "รวม" may be the last component's subtotal: "คะแนนรวม" just below it says more. */
  private totalLabel = "";

  /** @param span the columns of the table where another stands beside it; null where none does */
  constructor(
    private readonly sheet: SheetSnapshot,
    first: HeadingBlock,
    private readonly framework: Framework,
    private readonly span: Span | null,
  ) {
    this.fields = new FieldReader(sheet.name, sheet.cells, framework);
    this.labels = rowLabels(framework);
    this.components = new ComponentReader(sheet.cells, framework);
    this.rows = this.rowsUnder(first);
    this.table = {
      sheet: sheet.name,
      headings: [first],
      components: this.components.components,
      indicators: [],
      groups: [],
      parents: [],
      total: null,
      rating: null,
      lastRow: 0,
    };
  }

  get isClosed(): boolean {
    return this.table.total !== null;
  }

  /**
   * Headings repeated below a total go on with the table where its weights do not make up the whole yet: what stood
   * above was the subtotal of a part.
   */
  reopenUnder(block: HeadingBlock): boolean {
    const [first] = this.table.headings;
    const isSame = columnKey(first) === columnKey(block);
    if (!isSame || this.table.rating !== null || !this.lacksWeight()) return false;
    this.table.total = null;
    this.components.startWaiting();
    return true;
  }

  /** Whether the weights so far sum to less than the whole; where weights are missing, nothing is known. */
  private lacksWeight(): boolean {
    const { indicators } = this.table;
    const { weights } = this.sums.of(indicators);
    const isLess = weights !== null && weights < this.framework.weightTotal;
    return indicators.length > 0 && isLess && !isNearlyWhole(weights, this.framework);
  }

  /** "องค์ประกอบที่ 2 …" above the headings, below row `end`: a table, often a sheet, of one component. */
  readTitle({ firstRow }: HeadingBlock, end: number): void {
    const titles: ComponentHeading[] = [];
    for (let row = Math.max(end + 1, firstRow - TITLE_DISTANCE); row < firstRow; row++) {
      for (const { column, text } of this.sheet.cells.textsInRow(row)) {
        const label = this.labels.component(text);
        if (label) titles.push({ at: this.fields.place(row, column), label, rows: this.rows });
      }
    }
    this.components.startTitled(titles);
  }

  *readBlock(block: HeadingBlock, endRow: number): Steps<void> {
    if (block !== this.table.headings[0]) this.table.headings.push(block);
    this.table.lastRow = block.lastRow;
    this.rows = this.rowsUnder(block);
    let isNumbering = true;
    for (const row of this.sheet.cells.rowsFrom(block.lastRow + 1)) {
      if (row >= endRow) break;
      isNumbering &&= this.rows.numbersColumns(row);
      if (isNumbering) continue;
      this.readRow(row);
      yield null;
    }
  }

  private rowsUnder({ columns }: HeadingBlock): HeadedRows {
    return new HeadedRows(this.sheet, this.fields, columns, this.framework);
  }

  private readRow(row: number): void {
    if (this.readClosingRow(row)) return;
    const label = this.rows.label(row);
    if (this.isClosed && !this.reopen(row, label)) return;
    if (label === null) {
      // No label: text of the row above that ran over a page, unless it stands alone outside the table.
      if (this.rows.hasFigures(row)) this.table.lastRow = row;
      return;
    }
    const heading = this.componentHeading(row, label);
    if (heading && !this.rows.hasMeasures(row)) {
      this.components.start(heading);
      this.table.lastRow = row;
    } else this.readLabelled(row, label);
  }

  private componentHeading(row: number, { text, column }: RowLabel): ComponentHeading | null {
    const label = this.labels.component(text);
    return label && { at: this.fields.place(row, column), label, rows: this.rows };
  }

  /** A subtotal below each component closes nothing: headings with weighted indicators go on below it. */
  private reopen(row: number, label: RowLabel | null): boolean {
    if (label === null) return false;
    const heading = this.componentHeading(row, label);
    if (heading) this.components.wait(heading);
    const isIndicator =
      this.labels.coded(label.text) !== null && this.rows.hasWeight(row) && this.rows.hasMeasures(row);
    if (!isIndicator || !this.components.startWaiting()) return false;
    this.table.total = null;
    return true;
  }

  private readLabelled(row: number, label: RowLabel): void {
    const coded = this.labels.coded(label.text);
    if (coded === null && !this.rows.hasFigures(row)) return;
    this.table.lastRow = row;
    if (coded === null) this.readUncoded(row, label);
    else if (!this.rows.hasMeasures(row) && !this.rows.isLeaf(row, coded.code))
      this.table.groups.push({ ...coded, at: this.fields.place(row, label.column) });
    else this.addIndicator(row, label, coded);
  }

  private readUncoded(row: number, label: RowLabel): void {
    if (this.labels.isSubtotal(label.text)) return this.components.readSum(row, this.rows);
    if (this.isContinuation(row)) return;
    if (this.isSum(row)) {
      this.table.total = this.fields.number(row, this.rows.figureColumn(row, label.column));
      this.totalLabel = label.text;
      return;
    }
    const named = this.rows.numbered(label) ?? { code: null, name: label.text };
    const lastRow = this.rows.lastChild(row);
    if (lastRow === null) return this.addIndicator(row, label, named);
    const parent = { ...named, at: this.fields.place(row, label.column), lastRow, indicators: [] };
    this.table.parents.push(parent);
    this.openParents.push(parent);
  }

  private addIndicator(
    row: number,
    { column }: RowLabel,
    { code, name }: CodedLabel | { code: null; name: string },
  ): void {
    const indicator = new IndicatorRow(code, name, this.components.open, row, column, this.rows.fields);
    this.table.indicators.push(indicator);
    this.components.add(indicator);
    if (this.openParents.length === 0) return;
    this.openParents = this.openParents.filter(({ lastRow }) => row <= lastRow);
    for (const parent of this.openParents) parent.indicators.push(indicator);
  }

  /**
   * The total under any words: a row without targets and result whose weight or weighted score is what those of the
   * indicators above, which make up the whole, sum to.
   */
  private isSum(row: number): boolean {
    const { indicators } = this.table;
    if (indicators.length < 2 || this.rows.hasMeasures(row)) return false;
    const { weights, weighted: sum } = this.sums.of(indicators);
    if (weights === null || !isNearlyWhole(weights, this.framework)) return false;
    const weight = valueOf(this.rows.fields.weight(row));
    if (weight !== null) return isSameWeight(weight, weights, this.framework);
    const weighted = valueOf(this.rows.fields.number(row, "weighted"));
    if (weighted === null || sum === null) return false;
    return isSameWeightedSum(weighted, sum, indicators.length, this.framework);
  }

  /** Text of a coded indicator that ran over a page: name, targets or result go on, with nothing to score. */
  private isContinuation(row: number): boolean {
    const above = this.table.indicators.at(-1);
    return above !== undefined && above.code !== null && !this.rows.isScored(row);
  }

  /** Total and rating rows carry their label in any column and the figure to the right of it. */
  private readClosingRow(row: number): boolean {
    if (row > this.table.lastRow + CLOSING_DISTANCE) return false;
    for (const { column, text } of this.sheet.cells.textsInRow(row)) {
      if (this.span && (column < this.span.first || column > this.span.last)) continue;
      if (this.isTotal(text)) {
        this.totalLabel = text;
        this.table.total = this.fields.number(row, this.rows.figureColumn(row, column));
        this.components.readSum(row, this.rows);
      } else if (this.isRating(row, column, text)) {
        this.table.rating = this.fields.text(row, this.rows.figureColumn(row, column));
      } else continue;
      this.table.lastRow = row;
      return true;
    }
    return false;
  }

  private isTotal(text: string): boolean {
    return this.labels.isTotal(text) && (!this.isClosed || text.length > this.totalLabel.length);
  }

  /** A label of the framework, or another about the level with the name of a band beside it. */
  private isRating(row: number, column: number, text: string): boolean {
    if (this.table.rating !== null || this.table.indicators.length === 0) return false;
    if (this.labels.isRating(text)) return true;
    if (!isRatingWording(text)) return false;
    const beside = this.sheet.cells.value(row, this.rows.figureColumn(row, column));
    return typeof beside === "string" && statedRating(beside, this.framework) !== null;
  }
}

function columnKey({ columns }: HeadingBlock): string {
  const pairs = Object.entries(columns).map(([role, column]) => `${role}:${String(column)}`);
  return pairs.sort().join(" ");
}
