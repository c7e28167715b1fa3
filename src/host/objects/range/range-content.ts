import type { ICellData, IStyleData } from "@univerjs/core";
import { type PlainValue, SheetReader, type ValueType } from "../../engine/cells";
import type { CellMatrix } from "../../engine/pending-styles";
import { HostError } from "../../protocol/host-error";
import { isNumberFormat } from "../../engine/number-formats";
import { readInput } from "../../engine/cell-input";
import { asArgument } from "../context/formula-arguments";
import { assertUnprotected, assertWritable } from "../context/host-context";
import { columnCountOf, intersectRanges, rowCountOf } from "../../model/range-address";
import { RangeBase } from "./range-base";

/** Excel on the web hands out and takes at most five million cells at a time. */
const CELL_LIMIT = 5_000_000;

const NOTHING: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Cell-level content: values, formulas, texts, number formats. */
export abstract class RangeContent extends RangeBase {
  get values(): PlainValue[][] | null {
    return this.$read((reader, row, column) => reader.value(row, column));
  }

  set values(input: unknown) {
    this.$write(input);
  }

  get formulas(): PlainValue[][] | null {
    return this.$read((reader, row, column) => reader.formula(row, column) ?? reader.value(row, column));
  }

  set formulas(input: unknown) {
    this.$write(input);
  }

  get formulasLocal(): PlainValue[][] | null {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.$write(input);
  }

  get text(): string[][] | null {
    return this.$read((reader, row, column) => reader.text(row, column));
  }

  get valueTypes(): ValueType[][] | null {
    return this.$read((reader, row, column) => reader.valueType(row, column));
  }

  get numberFormat(): string[][] | null {
    return this.$read((reader, row, column) => reader.numberFormat(row, column));
  }

  set numberFormat(input: unknown) {
    const formats = this.$matrix(input);
    this.$writeStyles((row, column) => {
      const format = formats(row, column);
      if (format === null || format === undefined) return null;
      if (typeof format !== "string" || !isNumberFormat(format)) throw new HostError("InvalidArgument");
      return { n: format === "" || format === "General" ? null : { pattern: format } };
    });
  }

  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }

  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }

  /** Null where only some cells belong to the area of a formula that spills. */
  get hasSpill(): boolean | null {
    const spilled = this.$read((reader, row, column) => reader.isSpilled(row, column));
    if (!spilled) return null;
    const [first] = spilled.flat();
    return spilled.flat().every((each) => each === first) ? first! : null;
  }

  /** Clears "All", "Formats", "Contents", "Hyperlinks" or "RemoveHyperlinks". */
  clear(applyTo: string | null): void {
    const sheet = this.$sheet;
    if (applyTo === "ResetContents") throw new HostError("ApiNotImplementedByHost");
    if (applyTo !== "Formats") assertWritable(this.$context, sheet, this.$area);
    if (applyTo !== "Contents") assertUnprotected(this.$context, sheet, "allowFormatCells");
    const area = intersectRanges(this.$area, gridOf(sheet));
    if (!area) return;
    const matrix: CellMatrix = {};
    this.$context.book.settleStyles();
    const rows = sheet.getCellMatrix().getMatrix();
    const what = applyTo ?? "All";
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        if (!rows[row]?.[column]) continue;
        const content = what === "All" || what === "Contents" ? NOTHING : {};
        const style = what === "All" || what === "Formats" ? { s: null } : {};
        (matrix[row] ??= {})[column] = { ...content, ...style };
      }
    }
    if (what === "Formats") this.$context.book.clearStyles(sheet, matrix);
    else this.$context.book.writeCells(sheet, matrix);
  }

  /** office.js cuts large writes into slices and asks first whether the whole would fit. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw new HostError("InvalidArgument");
  }

  $read<T>(cell: (reader: SheetReader, row: number, column: number) => T): T[][] | null {
    if (this.$isUnbounded) return null;
    if (this.cellCount < 0 || this.cellCount > CELL_LIMIT) throw new HostError("RangeExceedsLimit");
    const reader = new SheetReader(this.$context.book, this.$sheet);
    const { startRow, startColumn } = this.$area;
    const rows: T[][] = [];
    for (let i = 0; i < this.rowCount; i++) {
      const row: T[] = [];
      for (let j = 0; j < this.columnCount; j++) row.push(cell(reader, startRow + i, startColumn + j));
      rows.push(row);
    }
    return rows;
  }

  /** A reader of the input by cell: a matrix of the range's size, or one value for every cell. */
  $matrix(input: unknown): (row: number, column: number) => unknown {
    // A whole row or column, or null for the property itself, is no valid input.
    if (this.$isUnbounded || input === null || input === undefined) throw new HostError("InvalidArgument");
    if (!Array.isArray(input)) return () => input;
    const rows = input as unknown[];
    const fits =
      rows.length === rowCountOf(this.$area) &&
      rows.every((row) => Array.isArray(row) && row.length === columnCountOf(this.$area));
    if (!fits) {
      throw new HostError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    const { startRow, startColumn } = this.$area;
    return (row, column) => (rows[row - startRow] as unknown[])[column - startColumn];
  }

  $write(input: unknown): void {
    if (this.cellCount < 0 || this.cellCount > CELL_LIMIT) throw new HostError("RangeExceedsLimit");
    const sheet = this.$sheet;
    const inputs = this.$matrix(input);
    assertWritable(this.$context, sheet, this.$area);
    this.$context.book.ensureSize(sheet, this.$area.endRow + 1, this.$area.endColumn + 1);
    const reader = new SheetReader(this.$context.book, sheet);
    const hasMerges = sheet.getMergeData().length > 0;
    const matrix: CellMatrix = {};
    for (let row = this.$area.startRow; row <= this.$area.endRow; row++) {
      for (let column = this.$area.startColumn; column <= this.$area.endColumn; column++) {
        const wanted = inputs(row, column);
        if (wanted === null || wanted === undefined) continue;
        const cell = this.$cellOf(wanted, reader.numberFormat(row, column));
        if (!cell) continue;
        if (hasMerges && isCoveredByMerge(sheet, row, column)) continue;
        (matrix[row] ??= {})[column] = cell;
      }
    }
    this.$context.book.writeCells(sheet, matrix);
  }

  $cellOf(input: unknown, numberFormat: string): ICellData | null {
    const limits = this.$context.book.functionLimits;
    const read = asArgument(() => readInput(input, numberFormat, limits));
    if (!read) return null;
    if (!read.format || numberFormat !== "General") return read.cell;
    return { ...read.cell, s: { n: { pattern: read.format } } };
  }

  /** Merges a style into every cell of the range that lies on the grid; null leaves a cell alone. */
  $writeStyles(style: (row: number, column: number) => IStyleData | null): void {
    const sheet = this.$sheet;
    // Unlocked cells take entries; how they look is a permission of its own, which a protected sheet does not give.
    assertUnprotected(this.$context, sheet, "allowFormatCells");
    if (!this.$isUnbounded) {
      this.$context.book.ensureSize(sheet, this.$area.endRow + 1, this.$area.endColumn + 1);
    }
    const area = intersectRanges(this.$area, gridOf(sheet));
    if (!area) return;
    const matrix: CellMatrix = {};
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        const s = style(row, column);
        if (s) (matrix[row] ??= {})[column] = { s };
      }
    }
    this.$context.book.writeStyles(sheet, matrix);
  }
}

function gridOf(sheet: RangeBase["$sheet"]) {
  return {
    startRow: 0,
    startColumn: 0,
    endRow: sheet.getRowCount() - 1,
    endColumn: sheet.getColumnCount() - 1,
  };
}

function isCoveredByMerge(sheet: RangeBase["$sheet"], row: number, column: number): boolean {
  const merge = sheet.getMergedCell(row, column);
  return merge !== null && merge !== undefined && (merge.startRow !== row || merge.startColumn !== column);
}
