import { SheetCells } from "../../../src/domain/workbook/snapshot";
import { readNumberFormat } from "../../../src/domain/workbook/number-format";
import { needsTextMark } from "../../../src/domain/workbook/change-set";

test("rows come out in order, however they went in", () => {
  const cells = new SheetCells();
  for (const row of [1_048_575, 3, 0]) cells.add(row, 16_383, row);
  expect(cells.rowIndices()).toEqual([0, 3, 1_048_575]);
  cells.add(2, 0, "ก");
  expect(cells.rowIndices()).toEqual([0, 2, 3, 1_048_575]);
  expect([...cells.rowsFrom(3)]).toEqual([3, 1_048_575]);
  expect([...cells.rowsFrom(4)]).toEqual([1_048_575]);
  expect(cells.size).toBe(4);
});

test("an empty value without a formula is no cell; with one it is", () => {
  const cells = new SheetCells();
  cells.add(0, 0, "");
  cells.add(0, 1, null);
  cells.add(0, 2, "", '=""');
  cells.add(0, 3, 0);
  cells.add(0, 4, false);
  expect(cells.inRow(0)).toEqual([
    { column: 2, cell: { value: null, formula: '=""' } },
    { column: 3, cell: { value: 0, formula: null } },
    { column: 4, cell: { value: false, formula: null } },
  ]);
  cells.add(0, 5, "ก", "=A2");
  cells.add(0, 6, { error: "#N/A" });
  cells.add(0, 7, "ข");
  expect(cells.textsInRow(0)).toEqual([
    { column: 5, text: "ก" },
    { column: 7, text: "ข" },
  ]);
  expect(cells.textsInRow(1)).toEqual([]);
  expect(cells.at(0, 0)).toBeUndefined();
  expect(cells.value(0, 0)).toBeNull();
  expect(cells.at(9, 9)).toBeUndefined();
});

test("rows keep their own cells, however alike they are and in whatever order they are filled", () => {
  const cells = new SheetCells();
  const filled: Record<number, number[]> = { 0: [0, 1, 2], 1: [0, 1], 2: [0, 2], 3: [0, 1, 2, 3], 4: [] };
  for (const [row, columns] of Object.entries(filled))
    for (const column of columns) cells.add(Number(row), column, `${row},${column}`);
  // The rest of some rows comes later, as from a sheet that is read in halves.
  for (const [row, column] of [
    [1, 3],
    [0, 5],
    [1, 4],
    [2, 3],
  ] as const) {
    filled[row]?.push(column);
    cells.add(row, column, `${row},${column}`, "=A1");
  }
  for (const [row, columns] of Object.entries(filled).map(([row, list]) => [Number(row), list] as const)) {
    expect(cells.inRow(row).map(({ column, cell }) => [column, cell.value])).toEqual(
      columns.map((column) => [column, `${row},${column}`]),
    );
    for (let column = 0; column < 6; column++) {
      const isFilled = columns.includes(column);
      expect(cells.has(row, column)).toBe(isFilled);
      expect(cells.value(row, column)).toBe(isFilled ? `${row},${column}` : null);
      expect(cells.at(row, column) !== undefined).toBe(isFilled);
    }
  }
  expect(cells.at(1, 4)?.formula).toBe("=A1");
  expect(cells.at(1, 1)?.formula).toBeNull();
  expect(cells.size).toBe(15);
  expect(cells.extent()).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 6 });
});

test.each([
  ["=1+1", true],
  ["+66 2 123", true],
  ["-", true],
  ["@ชื่อ", true],
  ["'40", true],
  ["\tก", true],
  ["3-4", true],
  ["5 ม.ค. 65", true],
  ["007", true],
  ["๐๐๗", true],
  ["#N/A", true],
  ["TRUE", true],
  ["ดีมาก", false],
  ["ไม่มี - รอผล", false],
  ["Truely", false],
])("%j needs a mark to stay a text: %s", (text, needs) => expect(needsTextMark(text)).toBe(needs));

test("a cell keeps what its number format means, wherever its row comes to lie", () => {
  const cells = new SheetCells();
  const percent = readNumberFormat("0%");
  const decimals = readNumberFormat("0.00");
  cells.add(0, 0, 1);
  cells.add(0, 1, 0.4, null, percent);
  cells.add(0, 2, "ก", null, decimals);
  for (let row = 1; row < 200; row++) cells.add(row, 0, row, null, row % 3 === 0 ? percent : null);
  // The first rows go on behind all others.
  cells.add(0, 3, 0.5, "=B1", decimals);
  cells.add(1, 1, 7);
  cells.add(3, 1, 8, null, decimals);
  expect(cells.inRow(0).map(({ cell }) => cell.format)).toEqual([undefined, percent, decimals, decimals]);
  expect(cells.inRow(1).map(({ cell }) => cell.format)).toEqual([undefined, undefined]);
  expect(cells.inRow(3).map(({ cell }) => cell.format)).toEqual([percent, decimals]);
  expect(cells.at(150, 0)?.format).toBe(percent);
  expect(cells.at(199, 0)?.format).toBeUndefined();
});
