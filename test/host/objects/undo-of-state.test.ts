import { IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

type Sheet = Excel.Worksheet;

beforeEach(async () => {
  excel = await openEmbeddedExcel({
    workbook: [
      {
        name: "S",
        rows: [
          ["a", "b"],
          ["x", 1],
        ],
      },
    ],
  });
  // Undo is of the workbook in focus.
  excel.host.book.injector.get(IUniverInstanceService).focusUnit(excel.host.book.unitId);
});

async function batch(work: (sheet: Sheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("S"));
    await context.sync();
  });
}

/** What stands in the sheet beside its cells. */
function state(): unknown {
  const { charts, filters, pageLayouts, unlocked } = excel.host.book.state;
  return structuredClone([charts, [...filters.values()], [...pageLayouts.values()], [...unlocked.values()]]);
}

const undo = () => excel.host.book.commands.executeCommand(UndoCommand.id);
const redo = () => excel.host.book.commands.executeCommand(RedoCommand.id);
const steps = () => excel.host.book.injector.get(IUndoRedoService).pitchTopUndoElement() !== null;

const chart = (sheet: Sheet) => sheet.charts.getItem("Chart 1");
const setUp = (sheet: Sheet) => {
  sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
  sheet.charts.add("Line", sheet.getRange("A1:B2"));
};

describe("undo and redo", () => {
  test.each<[string, (sheet: Sheet) => void]>([
    ["a chart that is added", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2"))],
    ["a chart that is deleted, in its place among the others", (sheet) => chart(sheet).delete()],
    ["its name", (sheet) => (chart(sheet).name = "ใหม่")],
    ["its type", (sheet) => (chart(sheet).chartType = "BarClustered")],
    ["its title", (sheet) => (chart(sheet).title.text = "ใหม่")],
    ["whether its title shows", (sheet) => (chart(sheet).title.visible = false)],
    ["its legend", (sheet) => (chart(sheet).legend.position = "Right")],
    ["its position", (sheet) => chart(sheet).setPosition("D4", "F9")],
    ["its size", (sheet) => (chart(sheet).width = 100)],
    ["its source", (sheet) => chart(sheet).setData(sheet.getRange("A1:A2"))],
    ["filter buttons", (sheet) => sheet.autoFilter.apply("A1:B2")],
    ["how it prints", (sheet) => (sheet.pageLayout.orientation = Excel.PageOrientation.landscape)],
    ["unlocked cells", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
  ])("%s", async (_, work) => {
    await batch(setUp);
    const before = state();
    await batch(work);
    const after = state();
    expect(after).not.toEqual(before);
    await undo();
    expect(state()).toEqual(before);
    await redo();
    expect(state()).toEqual(after);
    await undo();
    expect(state()).toEqual(before);
  });

  test("cells and charts of one batch are one step", async () => {
    await batch((sheet) => {
      sheet.getRange("C1").values = [["c"]];
      setUp(sheet);
      chart(sheet).title.text = "ใหม่";
      sheet.getRange("C2").values = [[2]];
    });
    await undo();
    expect(excel.host.book.state.charts).toEqual([]);
    expect(excel.cells("S", "C1:C2")).toEqual([[""], [""]]);
    expect(steps()).toBe(false);
  });

  test("a sheet that a batch adds is in its step, with what went onto it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("N");
      sheet.getRange("B200:C200").formulas = [["=S!B2+1", "x"]];
      sheet.getRange("B200").format.font.bold = true;
      sheet.getRange("B200:C200").format.rowHeight = 40;
      sheet.getRange("E1:F1").merge();
      sheet.charts.add("Pie", sheet.getRange("B200:C200"));
      context.workbook.worksheets.getItem("S").getRange("C1").values = [["c"]];
      await context.sync();
    });
    const { book } = excel.host;
    const there = () => {
      const sheet = book.sheetByName("N");
      return (
        sheet && [
          excel.cells("N", "B200:C200"),
          sheet.getRowHeight(199),
          sheet.getMergeData(),
          book.state.charts,
        ]
      );
    };
    await excel.waitForCalculation();
    const before = structuredClone(there());
    expect(before?.[0]).toEqual([[2, "x"]]);
    for (let i = 0; i < 2; i++) {
      await undo();
      expect([there(), excel.cells("S", "C1:C1"), steps()]).toEqual([undefined, [[""]], false]);
      await redo();
      await excel.waitForCalculation();
      expect([there(), excel.cells("S", "C1:C1")]).toEqual([before, [["c"]]]);
    }
  });

  test.each<[string, (sheet: Sheet) => void]>([
    ["a sheet that is deleted", (sheet) => sheet.delete()],
    ["protection", (sheet) => sheet.protection.protect()],
  ])("%s takes away what could be undone before", async (_, work) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("N").getRange("A1").values = [[1]];
      await context.sync();
      expect(steps()).toBe(true);
      work(context.workbook.worksheets.getItem("N"));
      await context.sync();
    });
    expect(steps()).toBe(false);
  });

  test("a format that a formula has taken from its cells goes with it", async () => {
    await batch((sheet) => (sheet.getRange("B2").numberFormat = "0.00" as unknown as string[][]));
    await batch((sheet) => (sheet.getRange("D1").format.font.bold = true));
    await batch((sheet) => (sheet.getRange("D1").formulas = [["=B2"]]));
    await excel.waitForCalculation();
    const format = () => excel.host.book.styleAt(excel.host.book.sheetByName("S")!, 0, 3).n ?? null;
    expect(format()).toEqual({ pattern: "0.00" });
    await undo();
    expect(format()).toBeNull();
  });

  test("a format done again leaves the formula that stands there", async () => {
    await batch((sheet) => (sheet.getRange("D1").formulas = [["=B2+1"]]));
    await batch((sheet) => (sheet.getRange("D1").format.font.bold = true));
    await undo();
    await redo();
    expect(excel.host.book.sheetByName("S")!.getCell(0, 3)?.f).toBe("=B2+1");
  });

  test("a chart's source that moved with a row comes back with both", async () => {
    await batch(setUp);
    await batch((sheet) => sheet.getRange("1:1").insert("Down"));
    expect(excel.host.book.state.charts[0]!.source).toMatchObject({ startRow: 1, endRow: 2 });
    await batch((sheet) => (chart(sheet).title.text = "ใหม่"));
    await undo();
    await undo();
    expect(excel.host.book.state.charts[0]!).toMatchObject({
      title: "b",
      source: { startRow: 0, endRow: 1 },
    });
  });
});
