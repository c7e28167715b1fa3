import { formatRectangle, quoteSheet, type Rectangle } from "./address";
import type { SetCell } from "./change-set";

/** Cells that are written together: a rectangle without gaps. */
export interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly rows: SetCell[][];
}

/** Neighbours in one row. */
interface CellRun extends CellBlock {
  readonly rows: [line: SetCell[], ...below: SetCell[][]];
}

/** Joins neighbouring cells into rectangles, so that the number of writes does not grow with the number of cells. */
export function joinIntoBlocks(cells: readonly SetCell[]): CellBlock[] {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.row - b.row || a.column - b.column,
  );
  const runs: CellRun[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const continues = run && run.sheet === cell.sheet && run.row === cell.row;
    if (continues && run.column + run.rows[0].length === cell.column) run.rows[0].push(cell);
    else runs.push({ sheet: cell.sheet, row: cell.row, column: cell.column, rows: [[cell]] });
  }
  return stackRuns(runs);
}

/** Runs of one row that stand exactly below each other become one block. */
function stackRuns(runs: readonly CellRun[]): CellBlock[] {
  const open = new Map<string, CellBlock>();
  const blocks: CellBlock[] = [];
  for (const run of runs) {
    const [line] = run.rows;
    const key = `${run.column}:${line.length}:${run.sheet}`;
    const above = open.get(key);
    if (above && above.row + above.rows.length === run.row) {
      above.rows.push(line);
    } else {
      open.set(key, run);
      blocks.push(run);
    }
  }
  return blocks;
}

export function blockRectangle({ row, column, rows }: CellBlock): Rectangle {
  return { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
}

export function blockAddress(block: CellBlock): string {
  return `${quoteSheet(block.sheet)}!${formatRectangle(blockRectangle(block))}`;
}
