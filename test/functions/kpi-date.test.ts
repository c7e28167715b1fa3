import { functionTable } from "../../src/functions/function-table";

const { KPIDATE } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

describe("KPIDATE", () => {
  test.each<[unknown, unknown]>([
    ["11 มีนาคม พ.ศ. 2563", 43901],
    ["30 กันยายน 2565", 44834],
    ["๓๐ กันยายน ๒๕๖๕", 44834],
    ["21 เม.ย. 65", 44672],
    ["30/9/2565", 44834],
    ["30/9/2022", 44834],
    ["2022-09-30", 44834],
    ["September 30, 2022", 44834],
    ["1 มีนาคม 2443", 61],
    [44834, 44834],
    [44834.75, 44834],
    // 30/9/2565 as Excel keeps it when it is typed as a year of the Common Era.
    [243161, 44834],
    [{ type: "FormattedNumber", basicType: "Double", basicValue: 44834, numberFormat: "d/m/yyyy" }, 44834],
    ["", ""],
    [null, ""],
    [0, ""],
    ["-", ""],
    ["ไม่มี", ""],
    ["N/A", "N/A"],
    ["31 กุมภาพันธ์ 2565", value("There is no such day: “31 กุมภาพันธ์ 2565”")],
    ["29/2/2566", value("ไม่มีวันที่ “29/2/2566” ในปฏิทิน")],
    ["28 กุมภาพันธ์ 2443", value("from 1 March 1900 on")],
    ["ภายในปี 2565", value("The text must be a date, but is “ภายในปี 2565”")],
    ["ไตรมาส 4/2565", value("ข้อความต้องเป็นวันที่ แต่พบ “ไตรมาส 4/2565”")],
    [2565, value("The text must be a date, but is the year “2565”")],
    [2022, value("but is the year “2022”")],
    [2156.5, 2156],
    [60, value("The text must be a date, but is “60”")],
    [-1, value("The text must be a date, but is “-1”")],
    [1e9, value("The text must be a date, but is “1000000000”")],
    [true, value("The text must be a date, but is “TRUE”")],
    [{ type: "Entity" }, value("The text must be a date, but is “{…}”")],
    ["#REF!", value("#REF!")],
    ["#N/A", { error: "#N/A", message: expect.any(String) }],
  ])("%p gives %p", (text, expected) => expect(KPIDATE(text)).toEqual(expected));

  test("a column", () => {
    expect(KPIDATE(column("30/9/2565", "", "ก"))).toEqual([
      [44834],
      [""],
      [value("The text must be a date, but is “ก”")],
    ]);
  });
});
