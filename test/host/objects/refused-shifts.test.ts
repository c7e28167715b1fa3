import type { IWorkbookData } from "@univerjs/core";
import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

const OTHER: SimpleSheet = { name: "Other" };
const MERGED: SimpleSheet = { name: "S", rows: [[1], [2], [3], [4], [5]], merges: ["B3:C4"] };

type Edit = (sheet: Excel.Worksheet) => void;

const SHOWN: [string, (sheet: SimpleSheet) => SimpleSheet[]][] = [
  ["the active sheet", (sheet) => [sheet, OTHER]],
  ["another sheet", (sheet) => [OTHER, sheet]],
];

function onSheet<T>(run: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = run(context.workbook.worksheets.getItem("S"));
    await context.sync();
    return result;
  });
}

/** An array formula over B3:B5, as a file has it. */
function withArray(isFixed: boolean): IWorkbookData {
  const custom = { arrayRange: "B3:B5", ...(isFixed ? { isFixed } : {}) };
  const cellData = {
    2: { 0: { v: 1 }, 1: { f: "=A3:A5*2", custom } },
    3: { 0: { v: 2 } },
    4: { 0: { v: 3 } },
  };
  return {
    id: "",
    name: "",
    appVersion: "0.25.1",
    locale: "enUS" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: ["s"],
    sheets: { s: { id: "s", name: "S", rowCount: 30, columnCount: 10, cellData } },
  };
}

describe("an array formula", () => {
  test.each<[string, boolean, Edit, boolean]>([
    ["a row through it", true, (sheet) => sheet.getRange("4:4").insert("Down"), false],
    ["a row of it deleted", true, (sheet) => sheet.getRange("5:5").delete("Up"), false],
    ["cells before a part of it", true, (sheet) => sheet.getRange("A4").insert("Right"), false],
    ["a row above it", true, (sheet) => sheet.getRange("1:1").insert("Down"), true],
    ["a column before it", true, (sheet) => sheet.getRange("A:A").insert("Right"), true],
    ["all of it deleted", true, (sheet) => sheet.getRange("B3:B5").delete("Left"), true],
    ["a row below it", true, (sheet) => sheet.getRange("6:6").insert("Down"), true],
    ["a row through one that spills", false, (sheet) => sheet.getRange("4:4").insert("Down"), true],
  ])("%s, %#", async (_, isFixed, edit, isAllowed) => {
    excel = await openEmbeddedExcel({ workbook: withArray(isFixed) });
    const done = onSheet(edit);
    if (isAllowed) await done;
    else await expect(done).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });

  test("one that has moved is still whole", async () => {
    excel = await openEmbeddedExcel({ workbook: withArray(true) });
    await onSheet((sheet) => sheet.getRange("1:2").insert("Down"));
    const cut = onSheet((sheet) => sheet.getRange("6:6").insert("Down"));
    await expect(cut).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    await onSheet((sheet) => sheet.getRange("4:4").insert("Down"));
  });
});

describe.each(SHOWN)("on %s", (_, sheets) => {
  test.each<[string, Edit]>([
    ["cells above half of it are inserted", (sheet) => sheet.getRange("B1").insert("Down")],
    ["cells in its middle are inserted", (sheet) => sheet.getRange("B4:C4").insert("Down")],
    ["cells before half of it are inserted", (sheet) => sheet.getRange("A4").insert("Right")],
    ["cells above half of it are deleted", (sheet) => sheet.getRange("C1:D1").delete("Up")],
    ["half of it is deleted", (sheet) => sheet.getRange("B3:C3").delete("Up")],
    ["cells before half of it are deleted", (sheet) => sheet.getRange("A3").delete("Left")],
  ])("refused where a merged area would be cut: %s", async (_what, edit) => {
    excel = await openEmbeddedExcel({ workbook: sheets(MERGED) });
    await expect(onSheet(edit)).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    expect(excel.cells("S", "A1:A5").flat()).toEqual([1, 2, 3, 4, 5]);
  });

  test.each<[string, Edit, string | null]>([
    ["cells above all of it are inserted", (sheet) => sheet.getRange("B1:C1").insert("Down"), "S!B4:C5"],
    ["more cells than it is wide", (sheet) => sheet.getRange("A3:D3").insert("Down"), "S!B4:C5"],
    ["cells above it are deleted", (sheet) => sheet.getRange("B1:C1").delete("Up"), "S!B2:C3"],
    ["all of it is deleted", (sheet) => sheet.getRange("B3:C4").delete("Up"), null],
    ["cells below it are inserted", (sheet) => sheet.getRange("B5").insert("Down"), "S!B3:C4"],
    ["a whole row in its middle is inserted", (sheet) => sheet.getRange("4:4").insert("Down"), "S!B3:C5"],
    ["a whole row in its middle is deleted", (sheet) => sheet.getRange("4:4").delete("Up"), "S!B3:C3"],
    ["a whole column in its middle is inserted", (sheet) => sheet.getRange("C:C").insert("Right"), "S!B3:D4"],
  ])("allowed where a merged area moves, grows or goes: %s", async (_what, edit, expected) => {
    excel = await openEmbeddedExcel({ workbook: sheets(MERGED) });
    await onSheet(edit);
    const merged = await onSheet((sheet) =>
      sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address"),
    );
    expect(merged.isNullObject ? null : merged.address).toBe(expected);
  });

  test.each<[string, string, Edit]>([
    ["rows", "A1048576", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["cells down", "A1048575", (sheet) => sheet.getRange("A2:A3").insert("Down")],
    ["columns", "XFD1", (sheet) => sheet.getRange("A:A").insert("Right")],
    ["cells to the right", "XFC2", (sheet) => sheet.getRange("B2:C2").insert("Right")],
  ])("refused where %s would push a filled cell off the sheet", async (_what, address, edit) => {
    excel = await openEmbeddedExcel({ workbook: sheets({ name: "S", rows: [[1]] }) });
    await onSheet((sheet) => (sheet.getRange(address).values = [["last"]]));
    await expect(onSheet(edit)).rejects.toMatchObject({ code: "NonBlankCellOffSheet" });
    expect(excel.cells("S", address)).toEqual([["last"]]);
  });

  test.each<[string, string, Edit, string]>([
    ["a row less", "A1048575", (sheet) => sheet.getRange("1:1").insert("Down"), "A1048576"],
    ["beside it", "A1048576", (sheet) => sheet.getRange("B1").insert("Down"), "A1048576"],
  ])("allowed where the last filled cell stays on the sheet: %s", async (_what, address, edit, now) => {
    excel = await openEmbeddedExcel({ workbook: sheets({ name: "S", rows: [[1]] }) });
    await onSheet((sheet) => (sheet.getRange(address).values = [["last"]]));
    await onSheet(edit);
    expect(excel.cells("S", now)).toEqual([["last"]]);
  });
});
