import { functionTable } from "../../src/functions/function-table";

const { KPINUMBER } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

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
    ["207/166", undefined, value("The text must be one number")],
    ["30 กันยายน 2565", undefined, value("but is the date “30 กันยายน 2565”")],
    ["ตามแผน", undefined, value("The text must be a number, but is “ตามแผน”")],
    [`ข้อความ${"ยาว".repeat(40)} 5`, undefined, value("…")],
    ["95 %", "บาท", value("% cannot be converted to บาท")],
    ["95", "และ", value("Unknown unit “และ”")],
    ["95", "#N/A", { error: "#N/A", message: expect.any(String) }],
    [false, undefined, value("FALSE")],
  ])("%p in %p is %p", (text, unit, expected) => expect(KPINUMBER(text, unit)).toEqual(expected));

  test("a column", () => {
    expect(KPINUMBER(column("6 ล้านบาท", "500 พันบาท"), "บาท")).toEqual([[6e6], [5e5]]);
  });
});
