/**
 * How many cells one round trip asks for. All of them come in one response, which the pane parses in one go: with
 * 20,000 that takes a small part of the 50 ms after which a pane feels stuck, and stays far below the 5 MB that Excel
 * on the web hands out at once. Halved where the host says it is too much.
 */
export const CELLS_PER_SYNC = 20_000;
/** Beyond Excel's own limit for one read, a sheet is not an evaluation form. */
export const CELLS_PER_SHEET = 5_000_000;

/**
 * What a chunk asks for. One column stands for all when rows are asked whether they are hidden, one row likewise:
 * each answer then weighs about as much as a cell with its value and formula.
 */
export type ChunkContent =
  "cells" | "hidden-rows" | "hidden-columns" | "locks" | "colours" | "heights" | "widths";

/** Some rows of one sheet's used range. */
export interface Chunk {
  readonly content: ChunkContent;
  /** Position in the list of sheets. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Packs ranges into round trips of at most so many cells, in order, cut between rows so that each is as full as it
 * can be. A row that is wider than a whole round trip goes alone.
 */
export function planBatches(ranges: readonly Chunk[], cellsPerSync = CELLS_PER_SYNC): Chunk[][] {
  const batches: Chunk[][] = [];
  let room = 0;
  for (const range of ranges) {
    for (let done = 0; done < range.rowCount;) {
      let rows = Math.floor(room / range.columnCount);
      if (rows < 1) {
        batches.push([]);
        room = cellsPerSync;
        rows = Math.max(1, Math.floor(room / range.columnCount));
      }
      const rowCount = Math.min(rows, range.rowCount - done);
      batches.at(-1)!.push({ ...range, row: range.row + done, rowCount });
      room -= rowCount * range.columnCount;
      done += rowCount;
    }
  }
  return batches;
}

/** The two halves of a batch that was too much: of its chunks, or of the rows of its only one. Null for a single row. */
export function halveBatch(batch: readonly Chunk[]): [Chunk[], Chunk[]] | null {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [chunk] = batch;
  if (!chunk || chunk.rowCount < 2) return null;
  const upper = Math.ceil(chunk.rowCount / 2);
  return [
    [{ ...chunk, rowCount: upper }],
    [{ ...chunk, row: chunk.row + upper, rowCount: chunk.rowCount - upper }],
  ];
}
