import type { CellFunction, CellOutput } from "./cells/answer";
import { ArgumentGrid, commonShape, type Shape } from "./cells/argument-grid";
import { CellReader } from "./cells/cell-input";
import { Fault } from "./cells/fault";
import type { FunctionRecord, PlainRows } from "./record";

/** Makes an error value of the caller's kind. */
export type MakeError<E> = (fault: Fault) => E;
export type Answer<E> = number | string | E;

const ONE_CELL: Shape = { rows: 1, columns: 1 };

/**
 * Calls one of our functions with its arguments in order; those left out may be missing.
 * An argument is a single value or a range (rows of cells). With single values only, the answer is one value;
 * otherwise it is rows, each cell with its own value or error. A fault of the call as a whole is one error.
 */
export function callFunction<E>(
  record: FunctionRecord,
  args: readonly unknown[],
  makeError: MakeError<E>,
): Answer<E> | Answer<E>[][] {
  const finish = (output: CellOutput) => (output instanceof Fault ? makeError(output) : output);
  const grids: Record<string, ArgumentGrid> = {};
  const spanning: ArgumentGrid[] = [];
  const listed: ArgumentGrid[] = [];
  const { parameters } = record;
  // Most calls are for one cell, so what they do once counts.
  for (let i = 0; i < parameters.length; i++) {
    const { name, takes } = parameters[i]!;
    const grid = ArgumentGrid.of(name, args[i]);
    grids[name] = grid;
    if (takes === "cell") spanning.push(grid);
    else if (takes === "list") listed.push(grid);
  }
  const shape = spanning.length === 0 ? ONE_CELL : commonShape(spanning);
  if (shape instanceof Fault) return makeError(shape);
  const items = listed.length === 0 ? ONE_CELL : commonShape(listed);
  if (items instanceof Fault) return makeError(items);
  const call = { grids, reader: new CellReader(), shape, items };
  const isSingle = spanning.every((grid) => !grid.isArray);
  const plain = shape.columns === 1 ? (record.plainRows?.(call) ?? null) : null;
  const answer: Answer<E>[][] = new Array(shape.rows);
  const done = plain ? plain(answer, 0) : 0;
  if (done < shape.rows) {
    const compute = record.start(call);
    if (typeof compute !== "function") return finish(compute);
    if (isSingle) return finish(compute(0, 0));
    fill(answer, done, shape, compute, plain, makeError);
  }
  return isSingle ? answer[0]![0]! : answer;
}

/** Fills the rows of the answer from one on, cell by cell where there is no faster way. */
function fill<E>(
  answer: Answer<E>[][],
  from: number,
  { rows, columns }: Shape,
  compute: CellFunction,
  plainRows: PlainRows | null,
  makeError: MakeError<E>,
): void {
  // One row for all blank ones: a reference to a whole column is mostly those.
  const blank: Answer<E>[] = [""];
  for (let row = from; row < rows;) {
    const first = compute(row, 0);
    // A literal, not an array filled later: a long column is made several times faster so.
    const line =
      first === "" && columns === 1 ? blank : [typeof first === "object" ? makeError(first) : first];
    for (let column = 1; column < columns; column++) {
      const output = compute(row, column);
      line.push(typeof output === "object" ? makeError(output) : output);
    }
    answer[row] = line;
    row += 1;
    if (plainRows && row < rows) row = plainRows(answer, row);
  }
}
