import { targetRole, type ColumnRole, type Framework } from "../framework/framework";
import { isSameWeight } from "../framework/weights";
import { isColumnNumbers } from "../recognition/data-sample";
import { normaliseText } from "../thai/text";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { HeadingColumns } from "./evaluation";
import { valueOf } from "./field";
import type { FieldReader } from "./fields";
import { RowFields } from "./indicator-row";
import { rowLabels, type CodedLabel, type RowLabels } from "./rows";

/** What makes a row an indicator of its own rather than text that ran on. */
const SCORING_ROLES: readonly ColumnRole[] = ["weight", "score", "weighted"];
/** So many rows below are looked at for what one row sums up. */
const MOST_CHILDREN = 120;
/** A code of one level as its own column has it. */
const PLAIN_CODE = /^[\d๐-๙]{1,3}[.)]?$/u;

/** What names a row, and where it stands. */
export interface RowLabel {
  /** Code and name. */
  readonly text: string;
  /** As its own column has it; "" where there is none. */
  readonly code: string;
  /** Without that code. */
  readonly name: string;
  readonly column: number;
}

/** What the rows below one block of headings hold, by the columns of that block. */
export class HeadedRows {
  readonly fields: RowFields;
  private readonly labels: RowLabels;
  /** What a group never has: its own targets or result, though it may repeat the weight of its indicators. */
  private readonly measureRoles: readonly ColumnRole[];

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly reader: FieldReader,
    readonly columns: HeadingColumns,
    private readonly framework: Framework,
  ) {
    const tiers = framework.tiers.map(({ id }) => id);
    this.fields = new RowFields(reader, columns, tiers);
    this.labels = rowLabels(framework);
    this.measureRoles = [...tiers.map(targetRole), "result"];
  }

  label(row: number): RowLabel | null {
    const { columns } = this;
    const code = columns.code === undefined ? "" : this.textAt(row, columns.code);
    const name = this.textAt(row, columns.indicator);
    if (name === "" && code === "") return null;
    if (columns.code === undefined || code === "")
      return { text: name, code: "", name, column: columns.indicator };
    // A running number beside a name that has its own code is not the code.
    if (PLAIN_CODE.test(code) && this.labels.coded(name) !== null)
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
  numbered({ code, name }: RowLabel): CodedLabel | null {
    if (code === "") return this.labels.numbered(name);
    return PLAIN_CODE.test(code) ? { code: normaliseText(code), name } : null;
  }

  /** Targets or a result. */
  hasMeasures(row: number): boolean {
    return this.hasAny(row, this.measureRoles);
  }

  /** A weight or a score. */
  isScored(row: number): boolean {
    return this.hasAny(row, SCORING_ROLES);
  }

  hasWeight(row: number): boolean {
    return this.hasAny(row, ["weight"]);
  }

  hasFigures(row: number): boolean {
    return this.hasMeasures(row) || this.isScored(row);
  }

  private hasAny(row: number, roles: readonly ColumnRole[]): boolean {
    for (const role of roles) {
      const column = this.columns[role];
      if (column !== undefined && this.sheet.cells.has(row, column)) return true;
    }
    return false;
  }

  /** "(1) (2) … (8)" below the headings. */
  numbersColumns(row: number): boolean {
    const columns: number[] = [];
    for (const column of Object.values(this.columns)) if (column !== undefined) columns.push(column);
    columns.sort((a, b) => a - b);
    return isColumnNumbers(columns.map((column) => this.sheet.cells.value(row, column)));
  }

  /** Where the figure of a label stands: in the column of weighted scores, else in the next filled cell. */
  figureColumn(row: number, labelColumn: number): number {
    const { weighted } = this.columns;
    if (weighted !== undefined && weighted > labelColumn) return weighted;
    for (const { column } of this.sheet.cells.inRow(row)) if (column > labelColumn) return column;
    return labelColumn + 1;
  }

  /** A coded row without figures is a group when the next coded row lies under it, and an unfilled indicator otherwise. */
  isLeaf(row: number, code: string): boolean {
    for (const below of this.sheet.cells.rowsFrom(row + 1)) {
      const label = this.label(below);
      const coded = label && this.labels.coded(label.text);
      if (coded) return !coded.code.startsWith(`${code}.`);
      if (label && this.labels.component(label.text)) return true;
    }
    return true;
  }

  /**
   * The last of the rows that a row above them is about; null of a row that is about none. Such a row has no targets
   * and no result of its own, and its weight is what two or more of them sum to. Of one alone nothing is known: two
   * equal weights in sequence are two indicators.
   */
  lastChild(row: number): number | null {
    if (this.columns.weight === undefined || this.hasMeasures(row)) return null;
    const whole = valueOf(this.fields.weight(row));
    if (whole === null) return null;
    let sum = 0;
    let count = 0;
    let looked = 0;
    let last = row;
    for (const below of this.sheet.cells.rowsFrom(row + 1)) {
      if (++looked > MOST_CHILDREN || sum >= whole || isSameWeight(whole, sum, this.framework)) break;
      if (!this.hasMeasures(below)) continue;
      sum += valueOf(this.fields.weight(below)) ?? 0;
      count++;
      last = below;
    }
    return count >= 2 && isSameWeight(whole, sum, this.framework) ? last : null;
  }
}
