import { targetRole, type ColumnRole, type Framework, type TierId } from "../framework/framework";
import type { Steps } from "../steps";
import { isColumnNumbers } from "../recognition/data-sample";
import { normaliseText } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot, Span } from "../workbook/snapshot";
import type { Component, HeadingBlock, Indicator, IndicatorTable, ParentRow } from "./evaluation";
import { emptyField, hasValue, valueOf, type Field } from "./field";
import { FieldReader } from "./fields";
import { IndicatorSums } from "./indicator-sums";
import { IndicatorRow, RowFields } from "./indicator-row";
import { isNearlyWhole, isSameWeight, isSameWeightedSum } from "../framework/weights";
import { statedRating } from "../framework/rating-bands";
import { isRatingWording } from "./closing-labels";
import type { ComponentLabel } from "./component-labels";
import { rowLabels, type CodedLabel, type RowLabels } from "./rows";

/** What makes a row an indicator of its own rather than text that ran on. */
const SCORING_ROLES: readonly ColumnRole[] = ["weight", "score", "weighted"];
/** Total and rating stand at most this many rows below the table; further down the same words are another table's. */
const CLOSING_DISTANCE = 5;
/** The component that a whole table is about stands at most this many rows above its headings. */
const TITLE_DISTANCE = 6;

/**
 * Reads every indicator table of a sheet. A total row closes a table; headings after it open the next.
 * None goes on into another part of the form, which begins at one of the rows `partStarts`.
 */
export function* readIndicatorTables(
  sheet: SheetSnapshot,
  blocks: readonly HeadingBlock[],
  framework: Framework,
  partStarts: readonly number[] = [],
): Steps<IndicatorTable[]> {
  const tables: IndicatorTable[] = [];
  for (const lane of lanesOf(blocks)) {
    let reader: TableReader | null = null;
    for (const [i, block] of lane.blocks.entries()) {
      if (!reader || (reader.isClosed && !reader.reopenUnder(block))) {
        const end: number = reader?.table.lastRow ?? -1;
        reader = new TableReader(sheet, block, framework, lane.span);
        reader.readTitle(block, end);
        tables.push(reader.table);
      }
      const ends = [lane.blocks[i + 1]?.firstRow ?? Number.POSITIVE_INFINITY, ...partStarts];
      yield* reader.readBlock(block, Math.min(...ends.filter((row) => row > block.lastRow)));
    }
  }
  return tables;
}

/** Tables that stand side by side are read one after the other, each within its own columns. */
interface Lane {
  readonly blocks: readonly HeadingBlock[];
  /** Null where nothing stands beside. */
  readonly span: Span | null;
}

function lanesOf(blocks: readonly HeadingBlock[]): Lane[] {
  const isBeside = blocks.some((block, i) => blocks[i + 1]?.firstRow === block.firstRow);
  if (!isBeside) return [{ blocks, span: null }];
  const lanes: { blocks: HeadingBlock[]; span: Span }[] = [];
  for (const block of blocks) {
    const columns = block.recognised.columns.map(({ column }) => column);
    const span = { first: Math.min(...columns), last: Math.max(...columns) };
    const own = lanes.find((lane) => span.first <= lane.span.last && lane.span.first <= span.last);
    if (own) own.blocks.push(block);
    else lanes.push({ blocks: [block], span });
  }
  return lanes;
}

/** So many rows below are looked at for what one row sums up. */
const MOST_CHILDREN = 120;
/** A code of one level as its own column has it. */
const PLAIN_CODE = /^[\d๐-๙]{1,3}[.)]?$/u;

/** What names a row, and where it stands. */
interface RowLabel {
  /** Code and name. */
  readonly text: string;
  /** As its own column has it; "" where there is none. */
  readonly code: string;
  /** Without that code. */
  readonly name: string;
  readonly column: number;
}

/** A parent while its indicators, down to a row, are being read. */
interface OpenParent extends ParentRow {
  readonly lastRow: number;
  readonly indicators: Indicator[];
}

/** A table while it is being read. */
interface OpenTable extends IndicatorTable {
  headings: [HeadingBlock, ...HeadingBlock[]];
  components: Component[];
  indicators: Indicator[];
  groups: { code: string; name: string; at: CellAddress }[];
  parents: OpenParent[];
  total: Field<number> | null;
  rating: Field<string> | null;
  lastRow: number;
}

/** A component whose weight may still be stated below its rows. */
interface OpenComponent extends Component {
  statedWeight: Field<number>;
}

function columnKey({ columns }: HeadingBlock): string {
  const pairs = Object.entries(columns).map(([role, column]) => `${role}:${String(column)}`);
  return pairs.sort().join(" ");
}

function sortedColumns(columns: HeadingBlock["columns"]): number[] {
  const places: number[] = [];
  for (const column of Object.values(columns)) if (column !== undefined) places.push(column);
  return places.sort((a, b) => a - b);
}

class TableReader {
  readonly table: OpenTable;
  private readonly fields: FieldReader;
  private readonly labels: RowLabels;
  private readonly tiers: readonly TierId[];
  private readonly sums = new IndicatorSums();
  /** What all weights sum to. */
  private readonly whole: number;
  /** What a group never has: its own targets or result, though it may repeat the weight of its indicators. */
  private readonly measureRoles: readonly ColumnRole[];
  private readonly figureRoles: readonly ColumnRole[];
  /** Of the rows below the current block of headings. */
  private rowFields: RowFields;
  private component: OpenComponent | null = null;
  /** The component that a title above the headings names, for rows above the first that the table itself names. */
  private titled: OpenComponent | null = null;
  /** Those whose indicators are being read, the outermost first. */
  private openParents: OpenParent[] = [];
  /** "รวม" may be the last component's subtotal: "คะแนนรวม" just below it says more. */
  private totalLabel = "";
  /** A component heading below a total: the total was its predecessor's if indicators follow. */
  private componentAfterTotal: (() => void) | null = null;

  constructor(
    private readonly sheet: SheetSnapshot,
    first: HeadingBlock,
    private readonly framework: Framework,
    private readonly span: Span | null,
  ) {
    this.fields = new FieldReader(sheet.name, sheet.cells, framework);
    this.labels = rowLabels(framework);
    this.whole = framework.weightTotal;
    this.tiers = framework.tiers.map((tier) => tier.id);
    this.measureRoles = [...this.tiers.map(targetRole), "result"];
    this.figureRoles = [...this.measureRoles, ...SCORING_ROLES];
    this.rowFields = new RowFields(this.fields, first.columns, this.tiers);
    this.table = {
      sheet: sheet.name,
      headings: [first],
      components: [],
      indicators: [],
      groups: [],
      parents: [],
      total: null,
      rating: null,
      weightSum: () => this.sums.of(this.table.indicators).weights,
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
    this.totalLabel = "";
    this.componentAfterTotal?.();
    this.componentAfterTotal = null;
    return true;
  }

  /** Whether the weights so far sum to less than the whole; where weights are missing, nothing is known. */
  private lacksWeight(): boolean {
    const { weights } = this.sums.of(this.table.indicators);
    return (
      this.table.indicators.length > 0 &&
      weights !== null &&
      weights < this.whole &&
      !isNearlyWhole(weights, this.framework)
    );
  }

  /** "องค์ประกอบที่ 2 …" above the headings, below row `end`: a table, often a sheet, of one component. */
  readTitle({ firstRow, columns }: HeadingBlock, end: number): void {
    const titles = new Map<string, () => void>();
    for (let row = Math.max(end + 1, firstRow - TITLE_DISTANCE); row < firstRow; row++) {
      for (const { column, text } of this.sheet.cells.textsInRow(row)) {
        const label = this.labels.component(text);
        if (label) titles.set(label.code, () => this.openComponent(row, columns, { column }, label));
      }
    }
    // Several are a list of the components, which says nothing of this table.
    if (titles.size !== 1) return;
    for (const open of titles.values()) open();
    this.titled = this.component;
  }

  *readBlock(block: HeadingBlock, endRow: number): Steps<void> {
    if (block !== this.table.headings[0]) this.table.headings.push(block);
    this.table.lastRow = block.lastRow;
    this.rowFields = new RowFields(this.fields, block.columns, this.tiers);
    let isNumbering = true;
    for (const row of this.sheet.cells.rowsFrom(block.lastRow + 1)) {
      if (row >= endRow) break;
      isNumbering &&= this.numbersColumns(row, block.columns);
      if (isNumbering) continue;
      this.readRow(row, block.columns);
      yield null;
    }
  }

  /** "(1) (2) … (8)" below the headings. */
  private numbersColumns(row: number, columns: HeadingBlock["columns"]): boolean {
    return isColumnNumbers(sortedColumns(columns).map((column) => this.sheet.cells.value(row, column)));
  }

  private readRow(row: number, columns: HeadingBlock["columns"]): void {
    if (this.readClosingRow(row, columns)) return;
    const label = this.label(row, columns);
    if (this.isClosed && !this.reopen(row, columns, label)) return;
    if (label === null) {
      // No label: text of the row above that ran over a page, unless it stands alone outside the table.
      if (this.hasFigures(row, columns)) this.table.lastRow = row;
      return;
    }
    const component = this.labels.component(label.text);
    const isIndicator = component !== null && this.hasAny(row, columns, this.measureRoles);
    if (component && !isIndicator) this.openComponent(row, columns, label, component);
    else this.readLabelled(row, columns, label);
  }

  /** A subtotal below each component closes nothing: headings with weighted indicators go on below it. */
  private reopen(row: number, columns: HeadingBlock["columns"], label: RowLabel | null): boolean {
    if (label === null) return false;
    const component = this.labels.component(label.text);
    if (component) this.componentAfterTotal = () => this.openComponent(row, columns, label, component);
    const isIndicator =
      this.labels.coded(label.text) !== null &&
      this.hasAny(row, columns, ["weight"]) &&
      this.hasAny(row, columns, this.measureRoles);
    if (!this.componentAfterTotal || !isIndicator) return false;
    this.table.total = null;
    this.componentAfterTotal();
    this.componentAfterTotal = null;
    return true;
  }

  private openComponent(
    row: number,
    columns: HeadingBlock["columns"],
    { column }: Pick<RowLabel, "column">,
    { code, name, weight }: ComponentLabel,
  ): void {
    if (this.titled?.indicators.length === 0) this.table.components.shift();
    this.titled = null;
    const at = this.fields.place(row, column);
    this.component = {
      code,
      name,
      at,
      statedWeight: this.statedWeight(row, columns, at, weight),
      indicators: [],
    };
    this.table.components.push(this.component);
    this.table.lastRow = row;
  }

  private statedWeight(
    row: number,
    columns: HeadingBlock["columns"],
    at: CellAddress,
    inHeading: number | null,
  ): Field<number> {
    const inColumn = columns.weight === undefined ? null : this.fields.weight(row, columns.weight);
    if (hasValue(inColumn)) return inColumn;
    const cell = this.sheet.cells.at(at.row, at.column);
    if (cell === undefined) return emptyField(at);
    return {
      at,
      cell,
      reading: inHeading === null ? { kind: "blank" } : { kind: "value", value: inHeading },
    };
  }

  private readLabelled(row: number, columns: HeadingBlock["columns"], label: RowLabel): void {
    const coded = this.labels.coded(label.text);
    if (coded === null && !this.hasFigures(row, columns)) return;
    this.table.lastRow = row;
    if (coded === null && this.labels.isSubtotal(label.text)) {
      this.readTitledWeight(row, columns);
      return;
    }
    if (coded === null && this.isContinuation(row, columns)) return;
    if (
      coded !== null &&
      !this.hasAny(row, columns, this.measureRoles) &&
      !this.isLeaf(row, columns, coded.code)
    ) {
      this.table.groups.push({ ...coded, at: this.fields.place(row, label.column) });
      return;
    }
    if (coded === null && this.isSum(row, columns)) {
      this.table.total = this.fields.number(row, this.figureColumn(row, label.column, columns));
      this.totalLabel = label.text;
      return;
    }
    const { code, name } = coded ?? this.numbered(label) ?? { code: null, name: label.text };
    const lastChild = coded === null ? this.lastChild(row, columns) : null;
    if (lastChild !== null) {
      const at = this.fields.place(row, label.column);
      const parent = { code, name, at, lastRow: lastChild, indicators: [] };
      this.table.parents.push(parent);
      this.openParents.push(parent);
      return;
    }
    const indicator = new IndicatorRow(code, name, this.component, row, label.column, this.rowFields);
    this.table.indicators.push(indicator);
    this.component?.indicators.push(indicator);
    this.openParents = this.openParents.filter(({ at, lastRow }) => row > at.row && row <= lastRow);
    for (const parent of this.openParents) parent.indicators.push(indicator);
  }

  /**
   * The total under any words: a row without targets and result whose weight or weighted score is what those of the
   * indicators above, which make up the whole, sum to.
   */
  private isSum(row: number, columns: HeadingBlock["columns"]): boolean {
    const { indicators } = this.table;
    if (indicators.length < 2 || this.hasAny(row, columns, this.measureRoles)) return false;
    const { weights, weighted: sum } = this.sums.of(indicators);
    if (weights === null || !isNearlyWhole(weights, this.framework)) return false;
    const weight = valueOf(this.rowFields.weight(row));
    if (weight !== null) return isSameWeight(weight, weights, this.framework);
    const weighted = valueOf(this.rowFields.number(row, "weighted"));
    const count = this.table.indicators.length;
    return weighted !== null && sum !== null && isSameWeightedSum(weighted, sum, count, this.framework);
  }

  /**
   * The last of the rows that a row above them is about; null of a row that is about none. Such a row has no targets
   * and no result of its own, and its weight is what two or more of them sum to. Of one alone nothing is known: two
   * equal weights in sequence are two indicators.
   */
  private lastChild(row: number, columns: HeadingBlock["columns"]): number | null {
    if (columns.weight === undefined || this.hasAny(row, columns, this.measureRoles)) return null;
    const whole = valueOf(this.rowFields.weight(row));
    if (whole === null) return null;
    let sum = 0;
    let count = 0;
    let looked = 0;
    let last = row;
    for (const below of this.sheet.cells.rowsFrom(row + 1)) {
      if (++looked > MOST_CHILDREN || sum >= whole || isSameWeight(whole, sum, this.framework)) break;
      if (!this.hasAny(below, columns, this.measureRoles)) continue;
      sum += valueOf(this.rowFields.weight(below)) ?? 0;
      count++;
      last = below;
    }
    return count >= 2 && isSameWeight(whole, sum, this.framework) ? last : null;
  }

  /** Text of a coded indicator that ran over a page: name, targets or result go on, with nothing to score. */
  private isContinuation(row: number, columns: HeadingBlock["columns"]): boolean {
    const above = this.table.indicators.at(-1);
    return above !== undefined && above.code !== null && !this.hasAny(row, columns, SCORING_ROLES);
  }

  /** A row without figures is a group when the next coded row lies under it, and an unfilled indicator otherwise. */
  private isLeaf(row: number, columns: HeadingBlock["columns"], code: string): boolean {
    for (const below of this.sheet.cells.rowsFrom(row + 1)) {
      const label = this.label(below, columns);
      const coded = label && this.labels.coded(label.text);
      if (coded) return !coded.code.startsWith(`${code}.`);
      if (label && this.labels.component(label.text)) return true;
    }
    return true;
  }

  private label(row: number, columns: HeadingBlock["columns"]): RowLabel | null {
    const code = columns.code === undefined ? "" : this.textAt(row, columns.code);
    const name = this.textAt(row, columns.indicator);
    if (name === "" && code === "") return null;
    if (columns.code === undefined || code === "")
      return { text: name, code: "", name, column: columns.indicator };
    // A code of its own column is often repeated before the name.
    const bare = name.startsWith(code) ? name.slice(code.length).replace(/^[\s.)]+/u, "") : name;
    const column = name === "" ? columns.code : columns.indicator;
    return { text: `${code} ${bare}`.trim(), code, name: bare, column };
  }

  private textAt(row: number, column: number): string {
    const value = this.sheet.cells.value(row, column);
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  }

  /** A number of one level, in a column of its own or before the name. */
  private numbered({ code, name }: RowLabel): CodedLabel | null {
    if (code === "") return this.labels.numbered(name);
    return PLAIN_CODE.test(code) ? { code: normaliseText(code), name } : null;
  }

  private hasFigures(row: number, columns: HeadingBlock["columns"]): boolean {
    return this.hasAny(row, columns, this.figureRoles);
  }

  private hasAny(row: number, columns: HeadingBlock["columns"], roles: readonly ColumnRole[]): boolean {
    for (const role of roles) {
      const column = columns[role];
      if (column !== undefined && this.sheet.cells.has(row, column)) return true;
    }
    return false;
  }

  /** Total and rating rows carry their label in any column and the figure to the right of it. */
  private readClosingRow(row: number, columns: HeadingBlock["columns"]): boolean {
    if (row > this.table.lastRow + CLOSING_DISTANCE) return false;
    for (const { column, text } of this.sheet.cells.textsInRow(row)) {
      if (this.span && (column < this.span.first || column > this.span.last)) continue;
      if (this.labels.isTotal(text) && (!this.isClosed || text.length > this.totalLabel.length)) {
        this.totalLabel = text;
        this.table.total = this.fields.number(row, this.figureColumn(row, column, columns));
        this.table.lastRow = row;
        this.readTitledWeight(row, columns);
        return true;
      }
      if (
        this.table.rating === null &&
        this.table.indicators.length > 0 &&
        this.isRating(row, column, text, columns)
      ) {
        this.table.rating = this.fields.text(row, this.figureColumn(row, column, columns));
        this.table.lastRow = row;
        return true;
      }
    }
    return false;
  }

  /** Where the title of a component states no weight, the row that sums it up may; that of the whole form does not. */
  private readTitledWeight(row: number, columns: HeadingBlock["columns"]): void {
    if (this.titled === null || hasValue(this.titled.statedWeight) || columns.weight === undefined) return;
    const weight = this.fields.weight(row, columns.weight);
    if (hasValue(weight) && !isNearlyWhole(weight.reading.value, this.framework))
      this.titled.statedWeight = weight;
  }

  /** A label of the framework, or another about the level with the name of a band beside it. */
  private isRating(row: number, column: number, text: string, columns: HeadingBlock["columns"]): boolean {
    if (this.labels.isRating(text)) return true;
    if (!isRatingWording(text)) return false;
    const beside = this.sheet.cells.value(row, this.figureColumn(row, column, columns));
    return typeof beside === "string" && statedRating(beside, this.framework) !== null;
  }

  private figureColumn(row: number, labelColumn: number, columns: HeadingBlock["columns"]): number {
    const weighted = columns.weighted;
    if (weighted !== undefined && weighted > labelColumn) return weighted;
    for (const { column } of this.sheet.cells.inRow(row)) if (column > labelColumn) return column;
    return labelColumn + 1;
  }
}
