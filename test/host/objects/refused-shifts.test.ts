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
