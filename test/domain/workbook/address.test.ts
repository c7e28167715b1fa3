import fc from "fast-check";
import {
  COLUMN_LIMIT,
  columnIndex,
  columnName,
  formatAddress,
  formatRectangle,
  parseRectangle,
  quoteSheet,
  ROW_LIMIT,
} from "../../../src/domain/workbook/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name.toLowerCase())).toBe(index);
});

test("any rectangle of a sheet is read back from its address", () => {
  const place = (limit: number) =>
    fc.tuple(fc.nat(limit - 1), fc.nat(limit - 1)).map((ends) => ends.sort((a, b) => a - b));
  fc.assert(
    fc.property(place(ROW_LIMIT), place(COLUMN_LIMIT), ([top, bottom], [left, right]) => {
      const rectangle = {
        row: top!,
        column: left!,
        rowCount: bottom! - top! + 1,
        columnCount: right! - left! + 1,
      };
      expect(parseRectangle(formatRectangle(rectangle))).toEqual(rectangle);
    }),
  );
});

test.each([
  ["$B$12:d14", { row: 11, column: 1, rowCount: 3, columnCount: 3 }],
  [" D14:B12 ", { row: 11, column: 1, rowCount: 3, columnCount: 3 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
  ["XFE1", null],
  ["A1048577", null],
  ["A0", null],
  ["A:B", null],
  ["1:2", null],
  ["Sheet1!A1", null],
  ["", null],
])("%s", (text, expected) => expect(parseRectangle(text)).toEqual(expected));

test.each([
  ["ส่วนที่ 1", "'ส่วนที่ 1'"],
  ["แผน'65", "'แผน''65'"],
  ["A1", "'A1'"],
])("a sheet named %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(formatAddress({ sheet: name, row: 4, column: 1 })).toBe(`${quoted}!B5`);
});
