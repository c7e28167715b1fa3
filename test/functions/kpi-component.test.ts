import { readFileSync } from "node:fs";
import path from "node:path";
import type { SheetSnapshot } from "../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { functionTable } from "../../src/functions/function-table";

const { KPICOMPONENT, KPITOTAL } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const value = (message: string) => ({ error: "#VALUE!", message: expect.stringContaining(message) });

describe("KPICOMPONENT", () => {
  const codes = column("1.1.1 ก", "1.2. ข", 2.1, "10.1", "A1.1", "");
  const scores = column(100, 50, 80, 60, 70, "");
  const weights = column(30, 10, 20, 30, 10, "");

  test.each<[string, unknown, unknown, unknown]>([
    ["a number", 1, null, 87.5],
    ["a text", "1", "mean", 87.5],
    ["Thai digits", "๑", "เฉลี่ย", 87.5],
    ["with a full stop", "1.", null, 87.5],
    ["a heading", "องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 40)", null, 87.5],
    ["a group of a component", "1.1", null, 100],
    ["an indicator itself", "1.1.1", null, 100],
    ["its part of the total", 1, "sum", 35],
    ["a code typed as a number", 2, null, 80],
    ["two digits", 10, null, 60],
    ["codes with letters", "a1", null, 70],
    ["blank", "", null, ""],
    ["blank of desktop Excel", 0, null, ""],
    ["no such component", 3, null, { error: "#N/A", message: "ไม่มีตัวชี้วัดที่รหัสขึ้นต้นด้วย “3” / No indicator has a code that begins with “3”" }], // prettier-ignore
    ["an error", "#DIV/0!", null, { error: "#DIV/0!", message: expect.any(String) }],
    ["an unknown measure", 1, "median", value('The measure of the component must be one of "mean"')],
  ])("%s", (_, component, measure, expected) => {
    expect(KPICOMPONENT(component, codes, scores, weights, measure)).toEqual(expected);
  });

  test("several components in one formula, in both measures", () => {
    expect(KPICOMPONENT(column(1, 2), codes, scores, weights, [["mean", "sum"]])).toEqual([
      [87.5, 35],
      [80, 16],
    ]);
  });

  test.each<[string, unknown[][], unknown[][], unknown]>([
    ["not applicable and not reported do not count", column(80, "N/A", ""), column(30, 10, 10), 80],
    ["nothing scored yet", column("", "N/A", "-"), column(30, 10, 10), ""],
    ["0 is a score", column(80, 0, ""), column(30, 10, 10), 60],
    [
      "a score without a weight",
      column(80, 90, ""),
      column(30, "", 10),
      value("Item 2: There is a score but no"),
    ],
    ["a negative weight", column(80, 90, ""), column(30, -1, 10), value("Item 2: A weight is negative")],
    [
      "a wording for a score",
      column(80, "ดี", ""),
      column(30, 10, 10),
      value("Item 2: The score must be a number, but is “ดี”"),
    ],
    ["sizes", column(80, 90, ""), column(30, 10), value("The size of the weight (2×1) does not match")],
  ])("%s", (_, given, shares, expected) => {
    expect(KPICOMPONENT(1, column("1.1", "1.2", "1.3"), given, shares)).toEqual(expected);
  });

  test("faults of another component do not matter", () => {
    expect(KPICOMPONENT(1, column("1.1", "2.1"), column(80, "#REF!"), column(30, "ก"))).toBe(80);
  });
});

describe("the published form's own columns", () => {
  let form: SheetSnapshot;
  beforeAll(async () => {
    const file = path.join(__dirname, "../../assets/samples/etda-2565.xlsx");
    const workbook = await readWorkbookFile(readFileSync(file), "etda-2565.xlsx");
    form = workbook.sheets.find(({ name }) => name === "ส่วนที่ 1")!;
  });

  /** A column of the form from row 8 on, its blanks as the platform passes them. */
  const cells = (letter: string, last: number, blank: unknown) =>
    Array.from({ length: last - 7 }, (_, i) => [form.cells.value(7 + i, letter.charCodeAt(0) - 65) ?? blank]);

  describe.each<[string, unknown]>([
    ["web", null],
    ["desktop", 0],
  ])("on %s", (_, blank) => {
    test("KPITOTAL passes over repeated headings, components, groups and continued text", () => {
      expect(cells("G", 28, "").flat()).toContain(100);
      expect(cells("B", 28, "").flat()).toContain("น้ำหนัก (ร้อยละ)");
      expect(KPITOTAL(cells("G", 28, blank), cells("B", 28, blank))).toBe(100);
      // Down to the words "คะแนนรวม" and "สรุปผลการประเมิน…", which stand below the scores.
      expect(KPITOTAL(cells("G", 40, blank), cells("B", 40, blank))).toBe(100);
    });

    test("KPICOMPONENT takes the labels for codes", () => {
      const args = [cells("A", 28, blank), cells("G", 28, blank), cells("B", 28, blank)];
      expect(KPICOMPONENT(column(1, 2, 3, 4), ...args)).toEqual(column(100, 100, 100, 100));
      expect(KPICOMPONENT(column(1, 2, 3, 4), ...args, "sum")).toEqual(column(40, 30, 20, 10));
    });
  });

  test("a score taken away is not reported, a weight taken away is named", () => {
    const scores = cells("G", 28, null);
    const weights = cells("B", 28, null);
    scores[0] = [null];
    expect(KPITOTAL(scores, weights)).toBe(85);
    weights[3] = [null];
    expect(KPITOTAL(scores, weights)).toEqual(value("Item 4: There is a score but no weight"));
  });
});
