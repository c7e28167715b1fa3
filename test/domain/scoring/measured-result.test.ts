import { isHundredfold, measureResult } from "../../../src/domain/scoring/measured-result";
import { measureTargets } from "../../../src/domain/scoring/measured-targets";
import { parseQuantity } from "../../../src/domain/thai/parse-quantity";
import type { Quantity } from "../../../src/domain/thai/quantity";

function quantity(text: string): Quantity {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity") throw new Error(`${text} is no quantity: ${reading.reason}`);
  return reading.quantity;
}

/** Targets as they stand in the three cells of a row, "-" for an empty one. */
function targetsOf(cells: string) {
  return measureTargets(cells.split(" | ").map((text) => (text === "-" ? null : quantity(text))));
}

test("a result of another period is not taken for one of targets whose period alone is known", () => {
  const targets = {
    ...measureTargets([quantity("5"), quantity("6")]),
    unit: { unit: null, multiplier: 1, unitWord: null, per: "ปี" },
  };
  expect(measureResult(quantity("5 ครั้ง/เดือน"), targets)).toBe("units-differ");
});

describe("a result in the unit of its targets", () => {
  test.each<[string, string, number | string]>([
    // Bare figures on both sides.
    ["96.5", "95 | 96 | 97", 96.5],
    ["0.95", "95 | 96 | 97", 0.95],
    ["950000", "95 | 96 | 97", 950_000],
    ["12.5", "- | - | 10", 12.5],
    // The same unit, of another size.
    ["12,849,057.59 บาท", "6 ล้านบาท | 7 ล้านบาท | 8 ล้านบาท", 12.84905759],
    ["6.5 ล้านบาท", "6000000 บาท | 7000000 บาท | 8000000 บาท", 6_500_000],
    ["8 ครั้ง", "6 ครั้ง | 7 ครั้ง | 8 ครั้ง", 8],
    // Things that cannot be compared.
    ["8 คน", "6 ครั้ง | 7 ครั้ง | 8 ครั้ง", "units-differ"],
    ["8 ล้านบาท", "95 % | 96 % | 97 %", "units-differ"],
    ["6 ล้านบาท/ปี", "6 ล้านบาท/เดือน | 7 ล้านบาท/เดือน | 8 ล้านบาท/เดือน", "units-differ"],
  ])("%s against %s: %p", (result, targets, expected) => {
    expect(measureResult(quantity(result), targetsOf(targets))).toBe(expected);
  });
});

describe("a bare figure is in the unit of the other, unless another reading fits better", () => {
  const million = "6 ล้านบาท | 7 ล้านบาท | 8 ล้านบาท";
  test.each<[string, string, number | string]>([
    ["7", million, 7],
    ["5.5", million, 5.5],
    ["80", million, 80],
    ["1", million, 1],
    ["0", million, 0],
    ["6500000", million, "unit-unclear"],
    ["-6500000", million, "unit-unclear"],
    // Three orders of size outside are too far, whatever the other reading; a little less is taken as it stands.
    ["0.006", million, "unit-unclear"],
    ["0.0061", million, 0.0061],
    ["0.006", "0 ล้านบาท | 6 ล้านบาท | 8 ล้านบาท", "unit-unclear"],
    ["200", million, 200],
    ["8000", million, "unit-unclear"],
    ["7 ล้านบาท", "6 | 7 | 8", 7],
    ["7 ล้านบาท", "6000000 | 7000000 | 8000000", "unit-unclear"],
    ["0 ล้านบาท", "6000000 | 7000000 | 8000000", 0],
    ["7 ล้าน", "6000000 | 7000000 | 8000000", "unit-unclear"],
    ["7 ล้าน", "6 | 7 | 8", 7],
    // Baht are written without a size as well as in millions; people and times are not.
    ["7000000 บาท", "6 | 7 | 8", "unit-unclear"],
    ["7 บาท", "6 | 7 | 8", 7],
    ["7000000 คน", "6 | 7 | 8", 7_000_000],
    ["7000000", "6 คน | 7 คน | 8 คน", 7_000_000],
    ["7000", "6 พันคน | 7 พันคน | 8 พันคน", "unit-unclear"],
    // Nothing to hold a figure against: no target, or a target of 0 alone.
    ["7 ล้านบาท", "- | - | -", 7],
    ["7 ล้านบาท", "- | - | 0", 7],
    ["6500000", "- | - | 0 ล้านบาท", 6_500_000],
    // Within the span of the targets no other reading is better, and the sign of a loss is no size.
    ["2000000", "1 ล้านบาท | 300 ล้านบาท | 8000000 ล้านบาท", 2_000_000],
    ["400", "1 ล้านบาท | 300 ล้านบาท | 500 ล้านบาท", 400],
    ["-7", "-8 ล้านบาท | -7 ล้านบาท | -6 ล้านบาท", -7],
    ["6500000", "-8 ล้านบาท | -7 ล้านบาท | -6 ล้านบาท", "unit-unclear"],
  ])("%s against %s: %p", (result, targets, expected) => {
    expect(measureResult(quantity(result), targetsOf(targets))).toBe(expected);
  });
});

describe("per cent and fractions of one", () => {
  const percent = "ร้อยละ 95 | ร้อยละ 96 | ร้อยละ 97";
  test.each<[string, string, number | string]>([
    ["96", percent, 96],
    ["ร้อยละ 0.95", percent, 0.95],
    ["0.95", percent, "percent-or-fraction"],
    ["1", percent, "percent-or-fraction"],
    ["-0.95", percent, "percent-or-fraction"],
    ["0", percent, 0],
    ["1.05", "ร้อยละ 100 | ร้อยละ 103 | ร้อยละ 105", "percent-or-fraction"],
    ["1.05", "ร้อยละ 1 | ร้อยละ 2 | ร้อยละ 3", 1.05],
    ["1", "ร้อยละ 1 | ร้อยละ 2 | ร้อยละ 3", "percent-or-fraction"],
    ["1.05", "- | - | ร้อยละ 0", 1.05],
    ["95 %", "0.8 | 0.9 | 1", "percent-or-fraction"],
    ["95 %", "0.8 | 0.9 | 1.1", 95],
    ["95 %", "1.1 | 1 | 0.9", 95],
    ["95 %", "- | - | -", "percent-or-fraction"],
    ["95 %", "95 | 96 | 97", 95],
    ["95 คะแนน", "0.8 | 0.9 | 1", 95],
    ["96", "95 คะแนน | 96 คะแนน | 97 คะแนน", 96],
    ["0.95", "95 คะแนน | 96 คะแนน | 97 คะแนน", 0.95],
  ])("%s against %s: %p", (result, targets, expected) => {
    expect(measureResult(quantity(result), targetsOf(targets))).toBe(expected);
  });

  test.each<[number, number, number, boolean]>([
    // Half of the lowest target to half as much again as the highest, a hundredfold.
    [0.5, 100, 105, true],
    [0.499, 100, 105, false],
    [1.575, 100, 105, true],
    [1.58, 100, 105, false],
    // A tenth of the lowest target may be meant as it stands.
    [0.99, 10, 80, true],
    [1, 10, 80, false],
  ])("%p against %p to %p: %p", (value, low, high, is) => {
    expect(isHundredfold(value, { low, high })).toBe(is);
  });
});

describe("targets in the unit that they share", () => {
  test.each<[string, readonly (number | null)[], string | null, number]>([
    ["95 | 96 | 97", [95, 96, 97], null, 1],
    ["- | - | -", [null, null, null], null, 1],
    ["6 ล้านบาท | 7 ล้านบาท | 8 ล้านบาท", [6, 7, 8], "baht", 1e6],
    ["6 ล้านบาท | - | 8 ล้านบาท", [6, null, 8], "baht", 1e6],
    // That of the highest which states one.
    ["6000000 บาท | 7000000 บาท | 8 ล้านบาท", [6, 7, 8], "baht", 1e6],
    ["6 ล้านบาท | 7 ล้านบาท | 8000000 บาท", [6_000_000, 7_000_000, 8_000_000], "baht", 1],
    ["6 ล้านบาท | 7 ล้านบาท | 8", [6, 7, 8], "baht", 1e6],
    // A size alone gives way to a full unit, wherever that stands.
    ["6 ล้าน | 7 ล้าน | 8 ล้าน", [6, 7, 8], null, 1e6],
    ["6 ล้านบาท | 7 ล้านบาท | 8 ล้าน", [6, 7, 8], "baht", 1e6],
    ["6 ล้าน | 7 ล้านบาท | 8 ล้าน", [6, 7, 8], "baht", 1e6],
    ["6 พัน | 7 ล้าน | -", [0.006, 7, null], null, 1e6],
    ["6 คน | 7 คน | 8 คน", [6, 7, 8], "count", 1],
  ])("%s: %p", (cells, figures, unit, multiplier) => {
    const measured = targetsOf(cells);
    expect(measured.figures).toEqual(figures);
    expect(measured.unit).toMatchObject({ unit, multiplier });
    expect(measured.problems.filter((problem) => problem !== null)).toEqual([]);
  });

  test.each<[string, readonly (number | null)[], readonly (string | null)[]]>([
    ["6 คน | 7 ครั้ง | 8 ครั้ง", [null, 7, 8], ["units-differ", null, null]],
    ["6 คน | - | 8 ครั้ง", [null, null, 8], ["units-differ", null, null]],
    ["6 ล้านบาท/ปี | 7 ล้านบาท/ปี | 8 ล้านบาท/เดือน", [null, null, 8], ["units-differ", "units-differ", null]],
    ["0.5 ล้าน | 96 % | 97 %", [null, 96, 97], ["units-differ", null, null]],
    ["6000000 | 7 ล้านบาท | 8 ล้านบาท", [6_000_000, 7, 8], ["unit-unclear", null, null]],
    ["6 | 7 ล้านบาท | 8 ล้านบาท", [6, 7, 8], [null, null, null]],
    ["0.95 | ร้อยละ 96 | ร้อยละ 97", [0.95, 96, 97], ["percent-or-fraction", null, null]],
  ])("%s: %p, %p", (cells, figures, problems) => {
    expect(targetsOf(cells)).toMatchObject({ figures, problems });
  });

  test("the period that they are counted for belongs to the unit", () => {
    expect(targetsOf("6 ล้านบาท/ปี | 7 ล้านบาท/ปี | 8 ล้านบาท/ปี")).toEqual({
      unit: { unit: "baht", multiplier: 1e6, unitWord: "ล้านบาท", per: "ปี" },
      figures: [6, 7, 8],
      problems: [],
    });
    expect(targetsOf("95 % | 96 % | 97 %").unit).toStrictEqual({
      unit: "percent",
      multiplier: 1,
      unitWord: "%",
    });
  });
});
