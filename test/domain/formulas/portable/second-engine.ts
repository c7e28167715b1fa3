// It has no types of its own.
// @ts-expect-error TS7016
import FormulaParser from "fast-formula-parser";

type Value = number | string | boolean | null;
/** Cells of the one sheet, by row and column counted from 0. */
export type Grid = readonly (readonly Value[])[];

let grid: Grid = [];
// An empty cell equals "" in Excel; this engine takes null for a fault.
const at = (row: number, column: number) => grid[row - 1]?.[column - 1] ?? "";
const parser = new FormulaParser({
  // The engine has no MAX of its own.
  functions: { MAX: (...args: { value: number }[]) => Math.max(...args.map((arg) => arg.value)) },
  onCell: ({ row, col }: Place) => at(row, col),
  onRange: ({ from, to }: { from: Place; to: Place }) =>
    Array.from({ length: to.row - from.row + 1 }, (_, i) =>
      Array.from({ length: to.col - from.col + 1 }, (_, j) => at(from.row + i, from.col + j)),
    ),
});

/** What a formula gives in an engine that shares no code with ours or the grid's; an error as its code. */
export function evaluateNative(formula: string, cells: Grid): unknown {
  grid = cells;
  const value = parser.parse(formula.slice(1), { sheet: "S", row: 1, col: 50 });
  return value instanceof Error ? String(value) : value;
}

interface Place {
  readonly row: number;
  readonly col: number;
}
