import { targetRole, type ColumnRole, type Framework, type TierId } from "../framework/framework";
import type { Steps } from "../steps";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Component, HeadingBlock, Indicator, IndicatorTable } from "./evaluation";
import { emptyField, hasValue, type Field } from "./field";
import { FieldReader } from "./fields";
import { IndicatorRow, RowFields } from "./indicator-row";
import { rowLabels, type RowLabels } from "./rows";

/** What makes a row an indicator of its own rather than text that ran on. */
const SCORING_ROLES: readonly ColumnRole[] = ["weight", "score", "weighted"];
/** Total and rating stand at most this many rows below the table; further down the same words are another table's. */
const CLOSING_DISTANCE = 5;

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
  let reader: TableReader | null = null;
  for (const [i, block] of blocks.entries()) {
    if (!reader || reader.isClosed) {
      reader = new TableReader(sheet, block, framework);
      tables.push(reader.table);
    }
    const ends = [blocks[i + 1]?.firstRow ?? Number.POSITIVE_INFINITY, ...partStarts];
    yield* reader.readBlock(block, Math.min(...ends.filter((row) => row > block.lastRow)));
  }
  return tables;
}

/** What names a row, and the cell it stands in. */
interface RowLabel {
  readonly text: string;
  readonly at: CellAddress;
}

/** A table while it is being read. */
interface OpenTable extends IndicatorTable {
  headings: [HeadingBlock, ...HeadingBlock[]];
  components: Component[];
  indicators: Indicator[];
  groups: { code: string; name: string; at: CellAddress }[];
  total: Field<number> | null;
  rating: Field<string> | null;
  lastRow: number;
}

class TableReader {
  readonly table: OpenTable;
  private readonly fields: FieldReader;
  private readonly labels: RowLabels;
  private readonly tiers: readonly TierId[];
  /** What a group never has: its own targets or result, though it may repeat the weight of its indicators. */
  private readonly measureRoles: readonly ColumnRole[];
  private readonly figureRoles: readonly ColumnRole[];
  /** Of the rows below the current block of headings. */
  private rowFields: RowFields;
  private component: Component | null = null;
  /** "รวม" may be the last component's subtotal: "คะแนนรวม" just below it says more. */
  private totalLabel = "";
  /** A component heading below a total: the total was its predecessor's if indicators follow. */
  private componentAfterTotal: (() => void) | null = null;

  constructor(
    private readonly sheet: SheetSnapshot,
    first: HeadingBlock,
    framework: Framework,
  ) {
    this.fields = new FieldReader(sheet.name, sheet.cells, framework);
    this.labels = rowLabels(framework);
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
      total: null,
      rating: null,
      lastRow: 0,
    };
  }

  get isClosed(): boolean {
    return this.table.total !== null;
  }

  *readBlock(block: HeadingBlock, endRow: number): Steps<void> {
    if (block !== this.table.headings[0]) this.table.headings.push(block);
    this.table.lastRow = block.lastRow;
    this.rowFields = new RowFields(this.fields, block.columns, this.tiers);
    for (const row of this.sheet.cells.rowsFrom(block.lastRow + 1)) {
      if (row >= endRow) break;
      this.readRow(row, block.columns);
      yield null;
    }
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
    if (component) this.openComponent(row, columns, label.at, component);
    else this.readLabelled(row, columns, label);
  }

  /** A subtotal below each component closes nothing: headings with weighted indicators go on below it. */
  private reopen(row: number, columns: HeadingBlock["columns"], label: RowLabel | null): boolean {
    if (label === null) return false;
    const component = this.labels.component(label.text);
    if (component) this.componentAfterTotal = () => this.openComponent(row, columns, label.at, component);
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
    at: CellAddress,
    label: { code: string; name: string; weight: number | null },
  ): void {
    this.component = {
      code: label.code,
      name: label.name,
      at,
      statedWeight: this.statedWeight(row, columns, at, label.weight),
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
    if (coded === null && this.labels.isSubtotal(label.text)) return;
    if (coded === null && this.isContinuation(row, columns)) return;
    if (
      coded !== null &&
      !this.hasAny(row, columns, this.measureRoles) &&
      !this.isLeaf(row, columns, coded.code)
    ) {
      this.table.groups.push({ ...coded, at: label.at });
      return;
    }
    const { code, name } = coded ?? { code: null, name: label.text };
    const indicator = new IndicatorRow(code, name, this.component, row, label.at.column, this.rowFields);
    this.table.indicators.push(indicator);
    this.component?.indicators.push(indicator);
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
    const at = (column: number) => ({ sheet: this.sheet.name, row, column });
    const textAt = (column: number | undefined): string => {
      const value = column === undefined ? null : this.sheet.cells.value(row, column);
      return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    };
    const code = textAt(columns.code);
    const name = textAt(columns.indicator);
    if (name === "" && code === "") return null;
    if (columns.code === undefined || code === "") return { text: name, at: at(columns.indicator) };
    return { text: `${code} ${name}`.trim(), at: at(name === "" ? columns.code : columns.indicator) };
  }

  private hasFigures(row: number, columns: HeadingBlock["columns"]): boolean {
    return this.hasAny(row, columns, this.figureRoles);
  }

  private hasAny(row: number, columns: HeadingBlock["columns"], roles: readonly ColumnRole[]): boolean {
    return roles.some((role) => {
      const column = columns[role];
      return column !== undefined && this.sheet.cells.has(row, column);
    });
  }

  /** Total and rating rows carry their label in any column and the figure to the right of it. */
  private readClosingRow(row: number, columns: HeadingBlock["columns"]): boolean {
    if (row > this.table.lastRow + CLOSING_DISTANCE) return false;
    for (const { column, text } of this.sheet.cells.textsInRow(row)) {
      if (this.labels.isTotal(text) && (!this.isClosed || text.length > this.totalLabel.length)) {
        this.totalLabel = text;
        this.table.total = this.fields.number(row, this.figureColumn(row, column, columns));
        this.table.lastRow = row;
        return true;
      }
      if (this.table.rating === null && this.table.indicators.length > 0 && this.labels.isRating(text)) {
        this.table.rating = this.fields.text(row, this.figureColumn(row, column, columns));
        this.table.lastRow = row;
        return true;
      }
    }
    return false;
  }

  private figureColumn(row: number, labelColumn: number, columns: HeadingBlock["columns"]): number {
    const weighted = columns.weighted;
    if (weighted !== undefined && weighted > labelColumn) return weighted;
    for (const { column } of this.sheet.cells.inRow(row)) if (column > labelColumn) return column;
    return labelColumn + 1;
  }
}
