import fc from "fast-check";
import { explainScore } from "../../src/domain/scoring/explain";
import { scoreResult } from "../../src/domain/scoring/score";
import { functionTable } from "../../src/functions/function-table";
import published from "../domain/scoring/published-rows.json";

const { KPISCORE, KPITIER, KPIEXPLAIN, KPIWEIGHTED } = functionTable;
const PERCENT = [95, 96, 97] as const;
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

describe("published rows", () => {
  test.each(published.numeric)("$agency $indicator: $result gives $score", (row) => {
    const [minimum, standard, advanced] = row.targets;
    const score = KPISCORE(row.result, minimum, standard, advanced);
    expect(score).toBe(row.score);
    expect(KPIWEIGHTED(score, row.weight)).toBe(row.weighted);
  });
});

describe("KPISCORE reads text", () => {
  const million = ["6 ล้านบาท", "7 ล้านบาท", "8 ล้านบาท"];
  test.each<[unknown, readonly unknown[], number]>([
    ["12.849 ล้านบาท", million, 100],
    ["12,849,057.59 บาท", million, 100],
    ["7,250,000 บาท", million, 81.25],
    ["6.5 ล้านบาท", million, 62.5],
    [7.25, million, 81.25],
    ["7.25", million, 81.25],
    ["๗.๒๕ ล้านบาท", million, 81.25],
    ["7 ล้าน", million, 75],
    ["7,500,000 บาท", ["6,000,000", "7,000,000", "8,000,000 บาท"], 87.5],
    ["7,500,000 บาท", ["6 ล้าน", "7 ล้าน", "8 ล้าน"], 87.5],
    ["ร้อยละ 96.5", [95, "96 %", "ร้อยละ 97"], 87.5],
    ["96.5", ["95", "96", "97"], 87.5],
    [96.5, ["ร้อยละ 95 (ค่าเฉลี่ย 3 ปี ย้อนหลัง)", "ร้อยละ 96", "มากกว่าร้อยละ 97"], 87.5],
    [88.5, ["50 คะแนน", "75 คะแนน", "100 คะแนน"], 88.5],
    ["101 คะแนน", ["50 คะแนน", "75 คะแนน", "100 คะแนน"], 100],
    [402.5, [380, "-", 425], 75],
    [402.5, [380, null, 425], 75],
    [402.5, [380, "", 425], 75],
    [402.5, [380, "ไม่มี", 425], 75],
    [74, ["-", 75, 100], 0],
  ])("%p against %p gives %p", (result, [minimum, standard, advanced], score) => {
    expect(KPISCORE(result, minimum, standard, advanced)).toBe(score);
  });
});

describe("blank, not applicable and 0 are three things", () => {
  test.each(["", null, undefined, "-", " ", "–", "ไม่มี"])("result %p gives a blank", (result) => {
    expect(KPISCORE(result, ...PERCENT)).toBe("");
    expect(KPITIER(result, ...PERCENT)).toBe("");
    expect(KPIEXPLAIN(result, ...PERCENT)).toBe("");
  });

  test("a blank result is blank even against faulty targets", () => {
    expect(KPISCORE("", 1, 1, "ตามแผน")).toBe("");
  });

  test.each(["N/A", "n/a", "ไม่ประเมิน", "ยกเลิก ตัวชี้วัด"])("result %p does not apply", (result) => {
    expect(KPISCORE(result, ...PERCENT)).toBe("N/A");
    expect(KPIWEIGHTED(KPISCORE(result, ...PERCENT), 10)).toBe("N/A");
    expect(KPIEXPLAIN(result, ...PERCENT)).toBe("ตัวชี้วัดนี้ไม่ประเมิน จึงไม่มีคะแนน");
    expect(KPIEXPLAIN(result, ...PERCENT, null, null, "en")).toBe(
      "This indicator is not applicable, so it has no score",
    );
  });

  test("0 is a result", () => expect(KPISCORE(0, ...PERCENT)).toBe(0));
});

describe("faults", () => {
  test.each<[readonly unknown[], string, string]>([
    [[90, 80, 90, "-"], "#N/A", "ไม่มีค่าเป้าหมายขั้นสูง / There is no advanced target"],
    [[90, 80, 90, ""], "#N/A", "There is no advanced target"],
    [[90, 80, 90, null], "#N/A", "There is no advanced target"],
    [[90, 80, 80, 80], "#VALUE!", "ค่าเป้าหมายสองระดับเท่ากัน / Two targets are equal"],
    [[90, 95, 97, 96], "#VALUE!", "The targets neither rise throughout nor fall throughout"],
    [[90, 80, 90, 100, "lower"], "#VALUE!", "The stated direction does not agree"],
    [[90, "-", "-", 100], "#VALUE!", "the direction (higher or lower) must be stated"],
    [
      ["ดำเนินการแล้ว", ...PERCENT],
      "#VALUE!",
      "ผลการดำเนินงานต้องเป็นตัวเลข แต่พบ “ดำเนินการแล้ว” / The result must be a number, but is “ดำเนินการแล้ว”",
    ],
    [["207/166", ...PERCENT], "#VALUE!", "The result must be one number, but is “207/166”"],
    [
      ["30 กันยายน 2565", ...PERCENT],
      "#VALUE!",
      "The result must be a number, but is the date “30 กันยายน 2565”",
    ],
    [["มากกว่าร้อยละ 96", ...PERCENT], "#VALUE!", "The result must be a definite number"],
    [["95 คะแนน", "ร้อยละ 95", 96, 97], "#VALUE!", "หน่วยไม่ตรงกัน: ผลการดำเนินงานเป็น คะแนน แต่เป้าหมายเป็น ร้อยละ"],
    [[95, "95 คะแนน", 96, "ร้อยละ 97"], "#VALUE!", "the minimum target is in คะแนน, the targets in ร้อยละ"],
    [[95, "ร้อยละ 80", "ร้อยละ 80 และ ยกระดับการทำงาน 1 หน่วยงาน", 97], "#VALUE!", "The standard target has conditions besides a number"], // prettier-ignore
    // The targets' unit is that of the highest one, บาท, so the bare 7 is 7 baht.
    [["7.5 ล้านบาท", "6 ล้านบาท", 7, "8,000,000 บาท"], "#VALUE!", "The targets neither rise"],
    [[true, ...PERCENT], "#VALUE!", "The result must be a number, but is “TRUE”"],
    [[96, true, 96, 97], "#VALUE!", "The minimum target must be a number, but is “TRUE”"],
    [[NaN, ...PERCENT], "#VALUE!", "The result must be a number"],
    [[Infinity, ...PERCENT], "#VALUE!", "The result must be a number"],
    [[{}, ...PERCENT], "#VALUE!", "The result must be a number"],
    [[96, ...PERCENT, "sideways"], "#VALUE!", 'The direction must be one of "higher" ("ยิ่งมากยิ่งดี"), "lower"'],
    [
      [96, ...PERCENT, null, "half"],
      "#VALUE!",
      '("extrapolate"), "ตามสัดส่วน" ("proportional") แต่พบ “half” / The choice below the minimum target',
    ],
  ])("%p gives %s", (args, error, message) => {
    const answer = { error, message: expect.stringContaining(message) };
    expect(KPISCORE(...args)).toEqual(answer);
    expect(KPITIER(...args)).toEqual(answer);
  });

  test.each<[unknown, string]>([
    [{ error: "#N/A", message: "" }, "#N/A"],
    [{ code: "#DIV/0!" }, "#DIV/0!"],
    [{ type: "Error", basicType: "Error", basicValue: "#NUM!" }, "#NUM!"],
    ["#NULL!", "#NULL!"],
    ["#REF!", "#VALUE!"],
    [{ code: "#NAME?" }, "#VALUE!"],
  ])("the error %p comes out as %s, from every argument and function", (error, code) => {
    for (const name of ["KPISCORE", "KPITIER", "KPIEXPLAIN"] as const) {
      const args: unknown[] = [96, ...PERCENT, null, null];
      args.forEach((_, i) => {
        expect(functionTable[name](...args.map((arg, k) => (k === i ? error : arg)))).toMatchObject({
          error: code,
        });
      });
    }
  });

  test("plain values of Excel's data types are read", () => {
    const number = { type: "FormattedNumber", basicType: "Double", basicValue: 96.5, numberFormat: "0.0" };
    expect(KPISCORE(number, ...PERCENT)).toBe(87.5);
    expect(KPISCORE(96.5, 95, { type: "String", basicType: "String", basicValue: "ร้อยละ 96" }, 97)).toBe(
      87.5,
    );
  });
});

describe("options", () => {
  test.each<[readonly unknown[], number]>([
    [[22.5, 30, 25, 20, "lower"], 87.5],
    [[22.5, 30, 25, 20, "ยิ่งน้อยยิ่งดี"], 87.5],
    [[22.5, 30, 25, 20, " LOWER "], 87.5],
    [[22.5, 30, 25, 20, 0, 0], 87.5],
    [[22.5, 30, 25, 20, "", ""], 87.5],
    [[4, "-", "-", 5, "lower"], 100],
    [[94, ...PERCENT, "higher", "zero"], 0],
    [[94, ...PERCENT, null, "extrapolate"], 25],
    [[94, ...PERCENT, null, "ต่อเส้น"], 25],
    [[40, 80, 90, 100, "มากดี", "proportional"], 25],
    [[40, 80, 90, 100, null, "ตามสัดส่วน"], 25],
  ])("%p gives %p", (args, score) => expect(KPISCORE(...args)).toBe(score));

  test.each([
    [96.5, 75],
    [97, 100],
    [95, 50],
    [94.99, 0],
    ["ร้อยละ 96", 75],
  ])("the tier of %p is %p", (result, tier) => expect(KPITIER(result, ...PERCENT)).toBe(tier));
});

describe("ranges", () => {
  const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

  test("a faulty row is an error in its own cell", () => {
    const results = column(96.5, "", "ตามแผน", 99, { error: "#DIV/0!", message: "" }, "N/A");
    const minimum = column(95, 95, 95, 99, 95, 95);
    expect(KPISCORE(results, minimum, 96, 97)).toEqual([
      [87.5],
      [""],
      [value("result")],
      [value("The targets neither")],
      [{ error: "#DIV/0!", message: expect.any(String) }],
      ["N/A"],
    ]);
  });

  test.each<[string, readonly unknown[], unknown]>([
    ["one cell stays a range", [[[96.5]], ...PERCENT], [[87.5]]],
    ["a row", [[[95, 96, 97]], ...PERCENT], [[50, 75, 100]]],
    [
      "a column of results, targets in a row of their own",
      [column(96, 97), [[95]], [[96]], [[97]]],
      [[75], [100]],
    ],
    [
      "a column against a row",
      [column(95, 97), 95, 96, [[97, 98]]],
      [
        [50, 50],
        [100, 87.5],
      ],
    ],
    ["a block against columns", [[[95, 96], [97, 96]], 95, 96, column(97, 100)], [[50, 75], [81.25, 75]]], // prettier-ignore
    ["options by row", [column(94, 94), ...PERCENT, null, column("zero", "extrapolate")], [[0], [25]]],
    [
      "directions by row",
      [column(90, 90), column("-", "-"), "-", 100, column("higher", "lower")],
      [[0], [100]],
    ],
    ["an empty range is a blank", [[], ...PERCENT], [[""]]],
    ["a flat array is a row", [[95, 96], ...PERCENT], [[50, 75]]],
  ])("%s", (_, args, expected) => expect(KPISCORE(...args)).toEqual(expected));

  test.each<[readonly unknown[], string]>([
    [
      [column(1, 2, 3), column(1, 2), 5, 6],
      "The size of the minimum target (2×1) does not match the result (3×1)",
    ],
    [[[[1, 2]], [[1, 2, 3]], 5, 6], "The size of the result (1×2) does not match the minimum target (1×3)"],
    [[column(1, 2, 3), 1, 2, 3, column("higher", "higher")], "ขนาดของทิศทาง (2×1) ไม่เข้ากับผลการดำเนินงาน (3×1)"],
  ])("sizes that do not match are named", (args, message) => {
    expect(KPISCORE(...args)).toEqual(value(message));
  });

  const cell = fc.oneof(
    fc.integer({ min: 0, max: 120 }),
    fc.constantFrom<unknown>("", null, "-", "N/A", "ร้อยละ 96", "96 คะแนน", "ตามแผน", "207/166", "#N/A", true),
  );
  const rows = fc.integer({ min: 1, max: 6 }).chain((n) => {
    const argument = (arbitrary: fc.Arbitrary<unknown>) =>
      fc.array(arbitrary, { minLength: n, maxLength: n });
    const option = fc.constantFrom<unknown>(
      null,
      "",
      "higher",
      "lower",
      "zero",
      "extrapolate",
      "proportional",
    );
    return fc.tuple(
      argument(cell),
      argument(cell),
      argument(cell),
      argument(cell),
      argument(option),
      argument(option),
    );
  });

  test("a column gives what each of its rows gives alone", () => {
    fc.assert(
      fc.property(rows, (args) => {
        for (const name of ["KPISCORE", "KPITIER", "KPIEXPLAIN"] as const) {
          const answers = functionTable[name](...args.map((cells) => column(...cells)));
          const alone = args[0].map((_, i) => [functionTable[name](...args.map((cells) => cells[i]))]);
          expect(answers).toEqual(alone);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("score and explanation are those of the domain", () => {
    const figure = fc.integer({ min: 0, max: 4000 }).map((n) => n / 20);
    fc.assert(
      fc.property(figure, fc.uniqueArray(figure, { minLength: 3, maxLength: 3 }), (result, targets) => {
        const rising = targets.sort((a, b) => a - b);
        const outcome = scoreResult(result, { points: [50, 75, 100], targets: rising });
        expect(KPISCORE(result, ...rising)).toBe((outcome as { score: number }).score);
        expect(KPIEXPLAIN(result, ...rising)).toBe(explainScore(outcome, "th"));
      }),
    );
  });
});
