/** Reads are cut so that a response stays far below the 5 MB that Excel on the web hands out at once. */
export const CELLS_PER_CHUNK = 100_000;
/** How many cells one round trip asks for at first; halved where the host says it is too much. */
export const CELLS_PER_SYNC = 400_000;
/** Beyond Excel's own limit for one read, a sheet is not an evaluation form. */
export const CELLS_PER_SHEET = 5_000_000;

/**
 * What a chunk asks for. One column stands for all when rows are asked whether they are hidden, one row likewise:
 * each answer then weighs about as much as a cell with its value and formula.
 */
export type ChunkContent = "cells" | "hidden-rows" | "hidden-columns" | "locks";

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

/** Cuts a used range into chunks of whole rows. */
export function cutIntoChunks(range: Chunk, cellsPerChunk = CELLS_PER_CHUNK): Chunk[] {
  const rowsPerChunk = Math.max(1, Math.floor(cellsPerChunk / range.columnCount));
  const chunks: Chunk[] = [];
  for (let done = 0; done < range.rowCount; done += rowsPerChunk) {
    chunks.push({ ...range, row: range.row + done, rowCount: Math.min(rowsPerChunk, range.rowCount - done) });
  }
  return chunks;
}

/** Groups chunks into round trips of at most so many cells; a single larger chunk goes alone. */
export function groupIntoBatches(chunks: readonly Chunk[], cellsPerSync = CELLS_PER_SYNC): Chunk[][] {
  const batches: Chunk[][] = [];
  let room = 0;
  for (const chunk of chunks) {
    const cells = chunk.rowCount * chunk.columnCount;
    if (cells > room || batches.length === 0) {
      batches.push([]);
      room = cellsPerSync;
    }
    batches.at(-1)!.push(chunk);
    room -= cells;
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
