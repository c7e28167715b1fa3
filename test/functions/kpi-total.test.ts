import { functionTable } from "../../src/functions/function-table";
import published from "../domain/scoring/published-rows.json";

const { KPITOTAL } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

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
      value("รายการที่ 2: คะแนนต้องเป็นตัวเลข แต่พบ “ตามแผน”"),
    ],
    [
      "weight unreadable",
      [column(80, 90), column("ก", 50)],
      value("Item 1: The weight must be a number, but is “ก”"),
    ],
    ["weight negative", [column("", 80, 90), column("", 110, -10)], value("Item 3: A weight is negative")],
    [
      "sizes",
      [column(80, 90), column(50, 25, 25)],
      value("The size of the score (2×1) does not match the weight (3×1)"),
    ],
    [
      "an error among the scores",
      [column(80, "#N/A"), column(50, 50)],
      { error: "#N/A", message: expect.any(String) },
    ],
    ["an error among the weights", [column(80, 90), column(50, { code: "#DIV/0!" })], { error: "#DIV/0!", message: expect.any(String) }], // prettier-ignore
    ["an unknown policy", [80, 100, "half"], value("วิธีคิดตัวชี้วัดที่ไม่ประเมินต้องเป็นคำใดคำหนึ่ง")],
    [
      "a policy per row",
      [column(80, 90), column(50, 50), column("zero", "zero")],
      value("must be a single value"),
    ],
  ])("%s", (_, args, expected) => expect(KPITOTAL(...args)).toEqual(expected));
});

describe("KPITOTAL and rows without figures", () => {
  test.each<[string, unknown, unknown, unknown]>([
    ["wording and a blank", "คะแนนที่ได้", null, 100],
    ["wording and a 0 that is a blank of the desktop", "คะแนนที่ได้", 0, 100],
    ["a blank and wording", null, "น้ำหนัก", 100],
    ["a 0 that is a blank of the desktop, and wording", 0, "น้ำหนัก", 100],
    ["wording in both", "คะแนนที่ได้", "น้ำหนัก", 100],
    ["0 and 0", 0, 0, 100],
    ["a weight without a score", null, 50, 100],
    ["a weight with wording for a score", "ก", 50, value("Item 2: The score must be a number, but is “ก”")],
    ["a score with wording for a weight", 50, "ก", value("Item 2: The weight must be a number, but is “ก”")],
    ["a score without a weight", 50, null, value("รายการที่ 2: มีคะแนนแต่ไม่มีน้ำหนัก")],
    ["a score of 0 without a weight", 0, null, value("Item 2: There is a score but no weight")],
    ["not applicable without a weight", "N/A", null, value("Item 2: There is a score but no weight")],
  ])("%s", (_, score, weight, expected) => {
    expect(KPITOTAL(column(100, score), column(100, weight))).toEqual(expected);
  });
});
