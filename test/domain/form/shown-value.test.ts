import fc from "fast-check";
import { FieldReader } from "../../../src/domain/form/fields";
import { quoteCell } from "../../../src/domain/form/quoting";
import { inPerCent, numberShowing, shownValue } from "../../../src/domain/form/shown-value";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { parseQuantity } from "../../../src/domain/thai/parse-quantity";
import { readNumberFormat } from "../../../src/domain/workbook/number-format";
import type { Cell, CellValue } from "../../../src/domain/workbook/snapshot";
import { formatted, sheetOf, type TestValue } from "../../support/form";

/** 30 September 2022, and the day before the first that a number can be. */
const DAY = 44_834;

function readerOf(value: TestValue, weightTotal = 100): FieldReader {
  const { name, cells } = sheetOf({ A1: value });
  return new FieldReader(name, cells, { ...PUBLIC_ORGANISATION_2565, weightTotal });
}

const cellOf = (value: CellValue, code: string): Cell => ({
  value,
  formula: null,
  format: readNumberFormat(code) ?? undefined,
});

describe("a number is read as its cell shows it", () => {
  const figure = (value: number) => ({ kind: "value", value });
  const words = (text: string) => ({ kind: "text", text });
  test.each<[string, TestValue, object]>([
    ["without a format", 0.4, figure(0.4)],
    ["as General", formatted(0.4, "General"), figure(0.4)],
    ["with decimals", formatted(0.4, "0.00"), figure(0.4)],
    ["as per cent", formatted(0.4, "0%"), figure(40)],
    ["as per cent with decimals", formatted(0.965, "0.00%"), figure(96.5)],
    ["as per cent, more digits than are shown", formatted(0.96555, "0%"), figure(96.555)],
    ["as per cent, computed", formatted(["=A2", 0.4], "0%"), figure(40)],
    ["as per cent, nothing", formatted(0, "0%"), figure(0)],
    ["as per cent, less than nothing", formatted(-0.05, "0%"), figure(-5)],
    ["as per cent, beyond the whole", formatted(1.2, "0%"), figure(120)],
    ["with a sign that is only written beside it", formatted(40, '0"%"'), figure(40)],
    ["in thousands", formatted(12_849_057, "0.0,"), figure(12_849_057)],
    ["as a day", formatted(DAY, "d mmm yyyy"), words("30/9/2565")],
    ["as a day, computed", formatted(["=A2", DAY], "d/m/yyyy"), words("30/9/2565")],
    ["as a time", formatted(0.5, "h:mm"), figure(0.5)],
    ["as text", formatted(0.4, "@"), figure(0.4)],
    ["a text in a cell of per cent", formatted("40", "0%"), figure(40)],
    ["words in a cell of per cent", formatted("N/A", "0%"), { kind: "not-applicable" }],
    ["an error in a cell of per cent", formatted("#N/A", "0%"), { kind: "error", code: "#N/A" }],
  ])("%s", (_, value, reading) => {
    expect(readerOf(value).number(0, 0).reading).toEqual(reading);
  });

  test.each<[string, TestValue, number, number]>([
    ["40% of 100", formatted(0.4, "0%"), 100, 40],
    ["40% of 1", formatted(0.4, "0%"), 1, 0.4],
    ["0.4 of 1", 0.4, 1, 0.4],
    ["0.4 of 100", 0.4, 100, 0.4],
    ["ร้อยละ 40 of 1", "ร้อยละ 40", 1, 0.4],
  ])("a weight: %s", (_, value, weightTotal, weight) => {
    expect(readerOf(value, weightTotal).weight(0, 0).reading).toEqual(figure(weight));
  });

  test("as the typed text with the same sign is read", () => {
    const read = (value: TestValue) => readerOf(value).quantity(0, 0).reading;
    expect(read(formatted(0.95, "0.00%"))).toEqual(read("95%"));
    expect(read(formatted(DAY, "d/m/yyyy"))).toEqual(read("30/9/2565"));
    expect(read(formatted(95, "0.00"))).toEqual(read(95));
  });

  test("text of a cell is what it shows", () => {
    const read = (value: TestValue) => readerOf(value).text(0, 0).reading;
    expect(read(formatted(0.955, "0%"))).toEqual(figureText("95.5%"));
    expect(read(formatted(DAY, "d mmm"))).toEqual(figureText("30/9/2565"));
    expect(read(formatted(12.5, "0"))).toEqual(figureText("12.5"));
  });
  const figureText = (value: string) => ({ kind: "value", value });

  test("a day stays a day where a day is asked for", () => {
    expect(readerOf(formatted(DAY, "d/m/yyyy")).date(0, 0).reading).toEqual(readerOf(DAY).date(0, 0).reading);
  });
});

test.each<[Cell, CellValue, string]>([
  [cellOf(0.4, "0%"), "40%", "40%"],
  [cellOf(0.123456789, "0%"), "12.3456789%", "12.3457%"],
  [cellOf(DAY, "d/m/yyyy"), "30/9/2565", "30/9/2565"],
  [cellOf(0.4, "0.00"), 0.4, "0.4"],
  [cellOf("ก", "0%"), "ก", "ก"],
  [cellOf(null, "0%"), null, ""],
  [cellOf(true, "0%"), true, "true"],
  [cellOf({ error: "#N/A" }, "0%"), { error: "#N/A" }, "#N/A"],
])("%j shows %j and is quoted as %j", (cell, shown, quoted) => {
  expect(shownValue(cell)).toEqual(shown);
  expect(quoteCell(cell)).toBe(quoted);
});

test("what is read in per cent goes back into its cell as it was", () => {
  // The fifteen digits that Excel keeps.
  const number = fc.tuple(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 14 }));
  fc.assert(
    fc.property(number, ([digits, decimals]) => {
      const value = Number(`${digits}e-${decimals}`);
      const cell = cellOf(value, "0.00%");
      const figure = inPerCent(value);
      expect(numberShowing(figure, { cell })).toBe(value);
      const reading = parseQuantity(String(shownValue(cell)));
      // Of the smallest ones the text is in powers of ten, which nobody writes before a sign.
      if (!String(figure).includes("e"))
        expect(reading.kind === "quantity" && reading.quantity.value).toBe(figure);
      expect(numberShowing(value, { cell: cellOf(value, "0.00") })).toBe(value);
    }),
  );
});
