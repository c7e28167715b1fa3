import { functionTable } from "../../src/functions/function-table";
import published from "../domain/scoring/published-rows.json";

const { KPIWEIGHTED, KPITOTAL, KPIRATING, KPINUMBER } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

describe("KPIWEIGHTED", () => {
  test.each<[unknown, unknown, unknown]>([
    [100, 15, 15],
    [87.5, 10, 8.75],
    [0, 10, 0],
    [50, 0, 0],
    ["87.5", "10 ", 8.75],
    ["87.5 คะแนน", "ร้อยละ 10", 8.75],
    ["", 10, ""],
    [null, 10, ""],
    ["-", 10, ""],
    ["N/A", 10, "N/A"],
    ["", "ตามแผน", ""],
    [80, "", value("There is a score but no weight")],
    [80, "-", value("มีคะแนนแต่ไม่มีน้ำหนัก")],
    [80, "N/A", value("no weight")],
    [80, -5, value("A weight is negative")],
    [80, "6 ล้าน", value("weight is not a number")],
    [">80", 5, value("score is not a number")],
    ["ตามแผน", 5, value("score is not a number: ตามแผน")],
    ["#N/A", 5, { error: "#N/A", message: expect.any(String) }],
    [80, "#N/A", { error: "#N/A", message: expect.any(String) }],
    [Infinity, 5, value("score is not a number")],
  ])("%p × %p gives %p", (score, weight, expected) => expect(KPIWEIGHTED(score, weight)).toEqual(expected));

  test("a column, one weight for all", () => {
    expect(KPIWEIGHTED(column(100, "", "N/A", "ก"), 10)).toEqual([[10], [""], ["N/A"], [value("score")]]);
  });
});

describe("KPITOTAL", () => {
  test.each(published.totals)("$agency FY$fiscalYear", (row) => {
    expect(KPITOTAL(column(...row.scores), column(...row.weights))).toBeCloseTo(row.total, 2);
  });

  const weights = column(40, 30, 20, 10);
  test.each<[string, readonly unknown[], unknown, number]>([
    ["all scored", [100, 0, 50, 80], undefined, 58],
    ["not applicable", [100, "N/A", 50, 80], undefined, 5800 / 70],
    ["not applicable, stated", [100, "ไม่ประเมิน", 50, 80], "กระจายน้ำหนัก", 5800 / 70],
    ["not applicable counts 0", [100, "N/A", 50, 80], "zero", 58],
    ["not reported", [100, "", 50, 80], undefined, 58],
    ["not reported, dash", [100, "-", 50, 80], undefined, 58],
    ["scores as text", ["100", "0", "50 คะแนน", "๘๐"], undefined, 58],
  ])("%s", (_, scores, policy, expected) => {
    expect(KPITOTAL(column(...scores), weights, policy)).toBeCloseTo(expected as number, 12);
  });

  test("headings between the rows do not count", () => {
    expect(KPITOTAL(column("", 100, null, 80), column("", 50, null, 50))).toBe(90);
  });

  test.each<[string, unknown, unknown, unknown]>([
    ["one row", [[100, 50]], [[40, 60]], 70],
    ["one weight for all", column(100, 50), 50, 75],
    ["a single indicator", 80, 100, 80],
    ["a block", [[100, 50], [0, 80]], [[40, 20], [30, 10]], 58], // prettier-ignore
    ["nothing scored", column("", "N/A"), column(50, 50), ""],
    ["nothing at all", "", "", ""],
  ])("%s", (_, scores, shares, expected) => expect(KPITOTAL(scores, shares)).toBe(expected));

  test.each<[string, readonly unknown[], unknown]>([
    ["weight missing", [column(80, 90), column(50, "")], value("Item 2: There is a score but no weight")],
    [
      "score unreadable",
      [column(80, "ตามแผน"), column(50, 50)],
      value("รายการที่ 2: scores ไม่ใช่ตัวเลข: ตามแผน"),
    ],
    ["weight unreadable", [column(80, 90), column("ก", 50)], value("Item 1: weights is not a number: ก")],
    ["weight negative", [column("", 80, 90), column("", 110, -10)], value("Item 3: A weight is negative")],
    [
      "sizes",
      [column(80, 90), column(50, 25, 25)],
      value("The size of scores (2×1) does not match weights (3×1)"),
    ],
    [
      "an error among the scores",
      [column(80, "#N/A"), column(50, 50)],
      { error: "#N/A", message: expect.any(String) },
    ],
    ["an error among the weights", [column(80, 90), column(50, { code: "#DIV/0!" })], { error: "#DIV/0!", message: expect.any(String) }], // prettier-ignore
    ["an unknown policy", [80, 100, "half"], value("notApplicable must be one of: redistribute, zero")],
    [
      "a policy per row",
      [column(80, 90), column(50, 50), column("zero", "zero")],
      value("takes a single value"),
    ],
  ])("%s", (_, args, expected) => expect(KPITOTAL(...args)).toEqual(expected));
});

describe("KPIRATING", () => {
  test.each<[unknown, unknown, unknown]>([
    [100, undefined, "ดีมาก"],
    [90, "opdc", "ดีมาก"],
    [89.995, null, "ดีมาก"],
    [89.994, null, "ดี"],
    [74.99, "", "พอใช้"],
    [59.99, 0, "ต้องปรับปรุง"],
    [0, null, "ต้องปรับปรุง"],
    [100.004, null, "ดีมาก"],
    ["97.11 คะแนน", "ita", "AA"],
    [84.99, "ITA", "B"],
    [49.99, "ita", "F"],
    ["", null, ""],
    ["-", null, ""],
    ["N/A", null, "N/A"],
    [100.005, null, value("The total must lie between 0 and 100")],
    [-0.01, null, value("คะแนนรวมต้องอยู่ระหว่าง 0 ถึง 100")],
    ["ดี", null, value("total is not a number: ดี")],
    [90, "five", value("scale must be one of: opdc, ita")],
    ["#REF!", null, value("#REF!")],
  ])("%p on %p is %p", (total, scale, expected) => expect(KPIRATING(total, scale)).toEqual(expected));

  test("a column on two scales", () => {
    expect(KPIRATING(column(90, 50), [["opdc", "ita"]])).toEqual([
      ["ดีมาก", "A"],
      ["ต้องปรับปรุง", "E"],
    ]);
  });
});

describe("KPINUMBER", () => {
  test.each<[unknown, unknown, unknown]>([
    ["ร้อยละ 95 (ค่าเฉลี่ย 3 ปี ย้อนหลัง)", undefined, 95],
    ["๗.๒๕ ล้านบาท", null, 7.25],
    ["๗.๒๕ ล้านบาท", "บาท", 7_250_000],
    ["12,849,057.59 บาท", "ล้านบาท", 12.84905759],
    ["มากกว่าร้อยละ 80", undefined, 80],
    [42, undefined, 42],
    [42, "ล้านบาท", 42],
    ["", undefined, ""],
    [null, undefined, ""],
    ["-", undefined, ""],
    ["N/A", undefined, "N/A"],
    ["207/166", undefined, value("text holds several numbers")],
    ["30 กันยายน 2565", undefined, value("text is a date")],
    ["ตามแผน", undefined, value("text is not a number: ตามแผน")],
    [`ข้อความ${"ยาว".repeat(40)} 5`, undefined, value("…")],
    ["95 %", "บาท", value("% cannot be converted to บาท")],
    ["95", "และ", value("Unknown unit และ")],
    ["95", "#N/A", { error: "#N/A", message: expect.any(String) }],
    [false, undefined, value("FALSE")],
  ])("%p in %p is %p", (text, unit, expected) => expect(KPINUMBER(text, unit)).toEqual(expected));

  test("a column", () => {
    expect(KPINUMBER(column("6 ล้านบาท", "500 พันบาท"), "บาท")).toEqual([[6e6], [5e5]]);
  });
});
