import { functionTable } from "../../src/functions/function-table";

const { KPIRATING } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

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
    [100.005, null, value("The total score must be between 0 and 100")],
    [-0.01, null, value("คะแนนรวมต้องอยู่ระหว่าง 0 ถึง 100")],
    ["ดี", null, value("The total score must be a number, but is “ดี”")],
    [4.1, "five", "ดี"],
    [4.1, null, "ต้องปรับปรุง"],
    [5, "Five", "ดีมาก"],
    [4.5, "5 ระดับ", "ดีมาก"],
    [4.49995, "five", "ดีมาก"],
    [4.49994, "five", "ดี"],
    [3.5, "ห้าระดับ", "ดี"],
    [3.49994, "five", "พอใช้"],
    [2.5, "five", "พอใช้"],
    [2.49994, "five", "ต้องปรับปรุง"],
    [0, "five", "ต้องปรับปรุง"],
    ["", "five", ""],
    ["N/A", "five", "N/A"],
    [5.00004, "five", "ดีมาก"],
    [5.00005, "five", value("The total score must be between 0 and 5")],
    [90, "five", value("คะแนนรวมต้องอยู่ระหว่าง 0 ถึง 5")],
    [90, "seven", value('The scale must be one of "opdc"')],
    ["#REF!", null, value("#REF!")],
  ])("%p on %p is %p", (total, scale, expected) => expect(KPIRATING(total, scale)).toEqual(expected));

  test("a column on two scales", () => {
    expect(KPIRATING(column(90, 50), [["opdc", "ita"]])).toEqual([
      ["ดีมาก", "A"],
      ["ต้องปรับปรุง", "E"],
    ]);
  });
});
