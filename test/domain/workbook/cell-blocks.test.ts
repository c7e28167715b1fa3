import fc from "fast-check";
import type { SetCell } from "../../../src/domain/workbook/change-set";
import { joinIntoBlocks } from "../../../src/domain/workbook/cell-blocks";

const cell = (row: number, column: number, sheet = "A"): SetCell => ({
  kind: "set-cell",
  sheet,
  row,
  column,
  before: null,
  after: { value: row * 100 + column },
});
const shape = (cells: SetCell[]) =>
  joinIntoBlocks(cells).map((block) => [
    block.sheet,
    block.row,
    block.column,
    block.rows.length,
    block.rows[0]!.length,
  ]);

test.each([
  ["a single cell", [cell(3, 2)], [["A", 3, 2, 1, 1]]],
  ["a row", [cell(3, 3), cell(3, 2)], [["A", 3, 2, 1, 2]]],
  ["a rectangle", [cell(3, 2), cell(3, 3), cell(4, 2), cell(4, 3)], [["A", 3, 2, 2, 2]]],
  [
    "a gap in the row parts it",
    [cell(3, 2), cell(3, 4)],
    [
      ["A", 3, 2, 1, 1],
      ["A", 3, 4, 1, 1],
    ],
  ],
  [
    "a gap between rows parts it",
    [cell(3, 2), cell(5, 2)],
    [
      ["A", 3, 2, 1, 1],
      ["A", 5, 2, 1, 1],
    ],
  ],
  [
    "rows of other width do not stack",
    [cell(3, 2), cell(4, 2), cell(4, 3)],
    [
      ["A", 3, 2, 1, 1],
      ["A", 4, 2, 1, 2],
    ],
  ],
  [
    "sheets stay apart",
    [cell(3, 2, "B"), cell(3, 3)],
    [
      ["A", 3, 3, 1, 1],
      ["B", 3, 2, 1, 1],
    ],
  ],
])("%s", (_, cells, blocks) => {
  expect(shape(cells)).toEqual(blocks);
});

test("every cell lands in one block, at its own place", () => {
  const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), {
    selector: String,
  });
  fc.assert(
    fc.property(places, (list) => {
      const cells = list.map(([row, column]) => cell(row, column));
      const placed = joinIntoBlocks(cells).flatMap((block) =>
        block.rows.flatMap((row, i) =>
          row.map((entry, j) => {
            expect([entry.row, entry.column]).toEqual([block.row + i, block.column + j]);
            return entry;
          }),
        ),
      );
      expect(placed).toHaveLength(cells.length);
      expect(new Set(placed)).toEqual(new Set(cells));
    }),
  );
});
