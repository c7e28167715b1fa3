import { functionTable } from "../../src/functions/function-table";

const { KPIEXPLAIN } = functionTable;
const PERCENT = [95, 96, 97] as const;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

describe("KPIEXPLAIN", () => {
  test("says in words what the others only show as an error", () => {
    expect(KPIEXPLAIN(90, 80, 90, "-")).toBe("คิดคะแนนไม่ได้: ไม่มีค่าเป้าหมายขั้นสูง");
    expect(KPIEXPLAIN(90, 80, 90, "-", null, null, "en")).toBe(
      "No score can be given: There is no advanced target",
    );
    expect(KPIEXPLAIN("207/166", ...PERCENT)).toBe(
      "คิดคะแนนไม่ได้: ผลการดำเนินงานต้องเป็นตัวเลขเดียว แต่พบ “207/166”",
    );
    expect(KPIEXPLAIN(96, ...PERCENT, null, null, "fr")).toEqual(value("language"));
  });

  test("takes the language by row and names the unit", () => {
    const sentences = KPIEXPLAIN(column("8,000,000 บาท", 96), "6 ล้านบาท", "7 ล้านบาท", "8 ล้านบาท", null, null, column("th", "en")); // prettier-ignore
    expect(sentences).toEqual([
      ["ผล 8 ล้านบาท เท่ากับเป้าหมายขั้นสูงสุด 8 ล้านบาท ได้ 100 คะแนน (ยิ่งมากยิ่งดี)"],
      ["The result 96 ล้านบาท is better than the highest target 8 ล้านบาท: capped at 100 points (higher is better)"], // prettier-ignore
    ]);
  });
});
