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
