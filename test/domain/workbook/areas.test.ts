import fc from "fast-check";
import { formatRectangle } from "../../../src/domain/workbook/address";
import { AreaJoiner, spansOf } from "../../../src/domain/workbook/areas";

test.each([
  ["nothing", [], []],
  ["one", [4], ["4-4"]],
  ["neighbours join", [1, 2, 3], ["1-3"]],
  ["a gap of one parts them", [1, 3], ["1-1", "3-3"]],
])("spansOf: %s", (_, indices, expected) => {
  expect(spansOf(indices).map(({ first, last }) => `${first}-${last}`)).toEqual(expected);
});

function areasOf(rows: readonly (readonly [number, readonly number[]])[]): string[] {
  const joiner = new AreaJoiner();
  for (const [row, columns] of rows) joiner.addRow(row, spansOf(columns));
  return joiner.rectangles().map(formatRectangle);
}

test.each<[string, Parameters<typeof areasOf>[0], string[]]>([
  [
    "the same columns below each other",
    [
      [0, [1, 2]],
      [1, [1, 2]],
    ],
    ["B1:C2"],
  ],
  [
    "a wider row begins anew",
    [
      [0, [1, 2]],
      [1, [1, 2, 3]],
    ],
    ["B1:C1", "B2:D2"],
  ],
  [
    "a row in between ends an area",
    [
      [0, [1]],
      [1, []],
      [2, [1]],
    ],
    ["B1", "B3"],
  ],
  [
    "a row that was left out ends it too",
    [
      [0, [1]],
      [2, [1]],
    ],
    ["B1", "B3"],
  ],
  [
    "two columns go on side by side",
    [
      [0, [0, 2]],
      [1, [0, 2]],
    ],
    ["A1:A2", "C1:C2"],
  ],
])("areas: %s", (_, rows, expected) => {
  expect(areasOf(rows)).toEqual(expected);
});

test("areas cover exactly the cells they were made of, each once", () => {
  const sheet = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 })), { maxLength: 8 });
  fc.assert(
    fc.property(sheet, (rows) => {
      const joiner = new AreaJoiner();
      rows.forEach((columns, row) => joiner.addRow(row, spansOf([...columns].sort((a, b) => a - b))));
      const covered = joiner.rectangles().flatMap(({ row, column, rowCount, columnCount }) =>
        Array.from({ length: rowCount * columnCount }, (_, i) => {
          return `${row + Math.floor(i / columnCount)},${column + (i % columnCount)}`;
        }),
      );
      const wanted = rows.flatMap((columns, row) => columns.map((column) => `${row},${column}`));
      expect(covered.sort()).toEqual(wanted.sort());
    }),
  );
});
