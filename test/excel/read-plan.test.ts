import fc from "fast-check";
import { halveBatch, planBatches, type Chunk } from "../../src/excel/read-plan";

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

describe("planBatches", () => {
  test.each([
    ["nothing to read is no round trip", [], 100, []],
    ["what fits exactly goes together", [range(5, 10), range(5, 10, 1)], 100, [100]],
    ["one row too many goes next", [range(5, 10), range(6, 10, 1)], 100, [100, 10]],
    [
      "a large range fills what is left, then round trips of its own",
      [range(3, 10), range(20, 10, 1)],
      100,
      [100, 100, 30],
    ],
    ["a row that does not fit into the rest goes next", [range(19, 5), range(1, 10, 1)], 100, [95, 10]],
    ["a row wider than a round trip goes alone", [range(2, 300), range(1, 10, 1)], 100, [300, 300, 10]],
  ])("%s", (_, ranges, size, sizes) => {
    expect(planBatches(ranges, size).map(cells)).toEqual(sizes);
  });

  const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 40 })), {
    maxLength: 30,
  });

  test("asks for every row once and in order, in round trips that are full but for less than a row", () => {
    fc.assert(
      fc.property(sizes, (list) => {
        const ranges = list.map(([rows, columns], sheet) => range(rows, columns, sheet));
        const batches = planBatches(ranges, 1000);
        const rowsOf = (chunks: readonly Chunk[]) =>
          chunks.flatMap(({ sheet, row, rowCount }) =>
            Array.from({ length: rowCount }, (_, i) => `${sheet}:${row + i}`),
          );
        expect(rowsOf(batches.flat())).toEqual(rowsOf(ranges));
        expect(Math.max(0, ...batches.map(cells))).toBeLessThanOrEqual(1000);
        expect(batches.length).toBeLessThanOrEqual(Math.ceil(cells(ranges) / (1000 - 39)));
      }),
    );
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
