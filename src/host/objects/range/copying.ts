import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SheetReader } from "../../engine/cells";
import type { CellMatrix } from "../../engine/pending-styles";
import { HostError } from "../../protocol/host-error";
import { assertWritable } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { columnCountOf, isInsideGrid, rowCountOf } from "../../model/range-address";

type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

/**
 * Copies a source into the range, which grows to the source's size where it is smaller and repeats the source
 * where it is a multiple of it. References of copied formulas move along.
 */
export function copyInto(
  target: RangeBase,
  source: RangeBase,
  type: CopyType,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  if (type === "Link") throw new HostError("ApiNotImplementedByHost");
  const { book } = target.$context;
  const sheet = target.$sheet;
  const from = new SheetReader(book, source.$sheet);
  const shape = { rows: rowCountOf(source.$area), columns: columnCountOf(source.$area) };
  const size = transpose ? { rows: shape.columns, columns: shape.rows } : shape;
  const area = destination(target, size);
  assertWritable(target.$context, sheet, area);
  book.ensureSize(sheet, area.endRow + 1, area.endColumn + 1);
  const matrix: CellMatrix = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const i = (row - area.startRow) % size.rows;
      const j = (column - area.startColumn) % size.columns;
      const fromRow = source.$area.startRow + (transpose ? j : i);
      const fromColumn = source.$area.startColumn + (transpose ? i : j);
      const cell = copied(target, source, from, type, { fromRow, fromColumn, row, column });
      if (skipBlanks && from.value(fromRow, fromColumn) === "") continue;
      (matrix[row] ??= {})[column] = cell;
    }
  }
  if (type === "Formats") book.writeStyles(sheet, matrix);
  else book.writeCells(sheet, matrix);
}

function destination(target: RangeBase, size: { rows: number; columns: number }) {
  const { startRow, startColumn } = target.$area;
  const rows = rowCountOf(target.$area) % size.rows === 0 ? rowCountOf(target.$area) : size.rows;
  const columns =
    columnCountOf(target.$area) % size.columns === 0 ? columnCountOf(target.$area) : size.columns;
  const area = { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
  if (!isInsideGrid(area)) throw new HostError("InvalidArgument");
  return area;
}

interface Move {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly row: number;
  readonly column: number;
}

function copied(
  target: RangeBase,
  source: RangeBase,
  from: SheetReader,
  type: CopyType,
  move: Move,
): ICellData {
  const { fromRow, fromColumn } = move;
  const shown = from.cell(fromRow, fromColumn);
  const style = { s: source.$sheet.getComposedCellStyle(fromRow, fromColumn) };
  if (type === "Formats") return style;
  const formula = type === "Values" ? null : from.formula(fromRow, fromColumn);
  const content: ICellData = formula
    ? { f: moveFormula(target, formula, move), v: null, t: null, si: null, p: null }
    : { v: shown?.v ?? null, t: shown?.t ?? null, p: shown?.p ?? null, f: null, si: null };
  return type === "All" ? { ...content, ...style } : content;
}

function moveFormula(target: RangeBase, formula: string, { fromRow, fromColumn, row, column }: Move): string {
  const builder = target.$context.book.injector.get(LexerTreeBuilder);
  return builder.moveFormulaRefOffset(formula, column - fromColumn, row - fromRow);
}
