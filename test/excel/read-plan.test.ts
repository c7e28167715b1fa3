import fc from "fast-check";
import { cutIntoChunks, groupIntoBatches, halveBatch, type Chunk } from "../../src/excel/read-plan";

const range = (rowCount: number, columnCount: number, sheet = 0): Chunk => ({
  content: "cells",
  sheet,
  row: 4,
  column: 1,
  rowCount,
  columnCount,
});
const cells = (chunks: readonly Chunk[]) =>
  chunks.reduce((sum, chunk) => sum + chunk.rowCount * chunk.columnCount, 0);

describe("cutIntoChunks", () => {
  test.each([
    ["fits exactly", range(10, 10), 100, [10]],
    ["one cell too many", range(11, 10), 100, [10, 1]],
    ["a row wider than a chunk goes alone", range(2, 300), 100, [1, 1]],
  ])("%s", (_, whole, size, rowCounts) => {
    expect(cutIntoChunks(whole, size).map((chunk) => chunk.rowCount)).toEqual(rowCounts);
  });

  test("covers every row once, in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 40 }), (rows, columns) => {
        let next = 4;
        for (const chunk of cutIntoChunks(range(rows, columns), 1000)) {
          expect(chunk.row).toBe(next);
          next += chunk.rowCount;
        }
        expect(next).toBe(4 + rows);
      }),
    );
  });
});

describe("groupIntoBatches", () => {
  test.each([
    ["nothing to read is no round trip", [], 100, []],
    ["what fits goes together", [range(5, 10), range(5, 10, 1)], 100, [100]],
    ["what does not fit goes next", [range(5, 10), range(6, 10, 1)], 100, [50, 60]],
    ["a chunk above the limit goes alone", [range(20, 10), range(1, 10, 1)], 100, [200, 10]],
  ])("%s", (_, chunks, size, sizes) => {
    expect(groupIntoBatches(chunks, size).map(cells)).toEqual(sizes);
  });
});

describe("halveBatch", () => {
  test.each([
    ["two chunks", [range(3, 2), range(4, 2, 1)], [6, 8]],
    ["the rows of one chunk", [range(5, 2)], [6, 4]],
  ])("%s", (_, batch, sizes) => {
    expect(halveBatch(batch)!.map(cells)).toEqual(sizes);
  });

  test("a single row cannot be halved", () => {
    expect(halveBatch([range(1, 100)])).toBeNull();
  });

  test("the second half begins where the first ends", () => {
    const [[upper], [lower]] = halveBatch([range(5, 2)]) as [Chunk[], Chunk[]];
    expect(lower!.row).toBe(upper!.row + upper!.rowCount);
  });
});
