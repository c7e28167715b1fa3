import { functionTable } from "../../src/functions/function-table";

const { KPIWEIGHTED } = functionTable;
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
    [80, "6 ล้าน", value("The weight must be a number")],
    [">80", 5, value("The score must be a number")],
    ["ตามแผน", 5, value("The score must be a number, but is “ตามแผน”")],
    ["#N/A", 5, { error: "#N/A", message: expect.any(String) }],
    [80, "#N/A", { error: "#N/A", message: expect.any(String) }],
    [Infinity, 5, value("The score must be a number")],
  ])("%p × %p gives %p", (score, weight, expected) => expect(KPIWEIGHTED(score, weight)).toEqual(expected));

  test("a column, one weight for all", () => {
    expect(KPIWEIGHTED(column(100, "", "N/A", "ก"), 10)).toEqual([[10], [""], ["N/A"], [value("score")]]);
  });
});
