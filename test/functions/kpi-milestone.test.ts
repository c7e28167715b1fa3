import { functionTable } from "../../src/functions/function-table";

const { KPIMILESTONE } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });
const NA = { error: "#N/A", message: expect.any(String) };

describe("KPIMILESTONE", () => {
  test.each<[unknown, unknown, unknown, unknown]>([
    [true, true, true, 100],
    [true, true, false, 75],
    [true, false, false, 50],
    [false, false, false, 0],
    // A tier counts only with every tier below it.
    [true, false, true, 50],
    [false, true, true, 0],
    ["", true, true, 0],
    // A tier without a target is no step.
    ["-", true, false, 75],
    ["-", false, false, 0],
    [true, "-", true, 100],
    ["ไม่มี", "–", true, 100],
    [1, 1, 0, 75],
    ["1", "๑", "0", 75],
    ["ผ่าน", "บรรลุ", "ไม่ผ่าน", 75],
    ["Yes", " TRUE ", "no", 75],
    ["✓", "☑", "✗", 75],
    [true, "", null, 50],
    ["", null, undefined, ""],
    ["-", "", "", ""],
    ["-", "-", "-", ""],
    [true, "N/A", "", "N/A"],
    [
      true,
      true,
      "บางส่วน",
      value("The advanced target must be TRUE or FALSE, 1 or 0, yes or no, but is “บางส่วน”"),
    ],
    [0.5, "", "", value("เป้าหมายขั้นต่ำต้องเป็น TRUE หรือ FALSE")],
    [2, "", "", value("The minimum target must be")],
    [true, "#N/A", true, NA],
    [true, { code: "#N/A" }, true, NA],
    [{ type: "Boolean", basicType: "Boolean", basicValue: true }, true, false, 75],
    [{ type: "Entity" }, true, false, value("{…}")],
  ])("%p, %p, %p give %p", (minimum, standard, advanced, expected) => {
    expect(KPIMILESTONE(minimum, standard, advanced)).toEqual(expected);
  });

  test("columns", () => {
    expect(KPIMILESTONE(column(true, "", "x"), column(true, "", ""), false)).toEqual([
      [75],
      [0],
      [value("minimum")],
    ]);
  });
});
