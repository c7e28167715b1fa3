import { IUniverInstanceService } from "@univerjs/core";
import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

const DATA: SimpleSheet = {
  name: "S",
  rows: [
    [1, 10, "a"],
    [2, 20, "b"],
    [3, 30, "c"],
    [4, 40, "d"],
    [5, 50, "e"],
    ["=SUM(A4:A5)", "=$B$4*2", "=SUM(S!A1:A5)"],
  ],
};
const OTHER: SimpleSheet = { name: "ผล 1", rows: [["=S!A4", "=SUM(S!A1:A5)", "=S!$B$4&A4"]] };

/** Whether the sheet whose cells move is the one that is shown. */
const SHOWN: [string, SimpleSheet[]][] = [
  ["the active sheet", [DATA, OTHER]],
  ["another sheet", [OTHER, DATA]],
];

type Edit = (sheet: Excel.Worksheet) => void;

const EDITS: Record<"rows inserted" | "a row deleted" | "cells inserted" | "cells deleted", Edit> = {
  "rows inserted": (sheet) => sheet.getRange("2:3").insert("Down"),
  "a row deleted": (sheet) => sheet.getRange("2:2").delete("Up"),
  "cells inserted": (sheet) => sheet.getRange("A2:C3").insert("Down"),
  "cells deleted": (sheet) => sheet.getRange("A2:C2").delete("Up"),
};

/** How many rows down everything from row 4 on goes. */
const DOWN: Record<keyof typeof EDITS, number> = {
  "rows inserted": 2,
  "a row deleted": -1,
  "cells inserted": 2,
  "cells deleted": -1,
};

const CASES = SHOWN.flatMap(([where, sheets]) =>
  Object.entries(EDITS).map(([what, edit]) => ({
    what,
    where,
    sheets,
    edit,
    down: DOWN[what as keyof typeof EDITS],
  })),
);

async function open(sheets: readonly SimpleSheet[]) {
  excel = await openEmbeddedExcel({ workbook: sheets });
}

function onSheet<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = run(context.workbook.worksheets.getItem("S"), context);
    await context.sync();
    return result;
  });
}

describe.each(CASES)("$what on $where", ({ sheets, edit, down }) => {
  const row = (before: number) => before + down;
  const count = 5 + down;

  test("content and the formulas that refer to it move, and undo brings all back", async () => {
    await open(sheets);
    const formulas = () =>
      onSheet((sheet, context) => [
        sheet.getRange(`A${row(6)}:C${row(6)}`).load("formulas,values"),
        context.workbook.worksheets.getItem("ผล 1").getRange("A1:C1").load("formulas,values"),
      ]);
    await onSheet(edit);
    await excel.waitForCalculation();
    const [own, other] = await formulas();
    expect(own!.formulas).toEqual([
      [`=SUM(A${row(4)}:A${row(5)})`, `=$B$${row(4)}*2`, `=SUM(S!A1:A${row(5)})`],
    ]);
    expect(other!.formulas).toEqual([[`=S!A${row(4)}`, `=SUM(S!A1:A${row(5)})`, `=S!$B$${row(4)}&A4`]]);
    const sum = down < 0 ? 13 : 15;
    expect(own!.values).toEqual([[9, 80, sum]]);
    expect(other!.values).toEqual([[4, sum, "40"]]);
    const { book } = excel.host;
    book.injector.get(IUniverInstanceService).focusUnit(book.unitId);
    await book.univerAPI.undo();
    await excel.waitForCalculation();
    expect(excel.cells("S", "A1:A6").flat()).toEqual([1, 2, 3, 4, 5, 9]);
    expect(excel.cells("ผล 1", "A1:C1")).toEqual([[4, 15, "40"]]);
    await book.univerAPI.redo();
    await excel.waitForCalculation();
    expect(excel.cells("S", `A${row(6)}:C${row(6)}`)).toEqual([[9, 80, sum]]);
  });

  test("names, entry rules, conditions, notes and unlocked cells move", async () => {
    await open(sheets);
    await onSheet((sheet, context) => {
      context.workbook.names.add("spot", sheet.getRange("A4"));
      sheet.names.add("twice", "=S!$A$4*2");
      sheet.getRange("A4:A5").dataValidation.rule = { custom: { formula: "=$B4>0" } };
      sheet.getRange("B4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$1:$A$5" } };
      const format = sheet.getRange("A4:A5").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A4>SUM($B$1:$B$5)";
      context.workbook.comments.add("S!C4", "note");
      sheet.getRange("B5").format.protection.locked = false;
    });
    await onSheet(edit);
    const seen = await onSheet((sheet, context) => {
      const conditions = sheet.getRange(`A${row(4)}`).conditionalFormats;
      return {
        spot: context.workbook.names.getItem("spot").load("formula"),
        twice: sheet.names.getItem("twice").load("formula"),
        custom: sheet.getRange(`A${row(4)}:A${row(5)}`).dataValidation.load("type,rule"),
        above: sheet.getRange(`A${row(3)}`).dataValidation.load("type"),
        list: sheet.getRange(`B${row(4)}`).dataValidation.load("rule"),
        area: conditions.getItemAt(0).getRange().load("address"),
        condition: conditions.getItemAt(0).custom.rule.load("formula"),
        note: sheet.comments.getItemAt(0).getLocation().load("address"),
        locked: sheet.getRange(`B${row(5)}`).format.protection.load("locked"),
        lockedAbove: sheet.getRange(`B${row(4)}`).format.protection.load("locked"),
      };
    });
    expect({
      spot: seen.spot.formula,
      twice: seen.twice.formula,
      custom: [seen.custom.type, seen.custom.rule.custom],
      above: seen.above.type,
      list: seen.list.rule.list?.source,
      area: seen.area.address,
      condition: seen.condition.formula,
      note: seen.note.address,
      locked: [seen.lockedAbove.locked, seen.locked.locked],
    }).toEqual({
      spot: `=S!$A$${row(4)}`,
      twice: `=S!$A$${row(4)}*2`,
      custom: ["Custom", { formula: `=$B${row(4)}>0` }],
      above: "None",
      list: `=$A$1:$A$${count}`,
      area: `S!A${row(4)}:A${row(5)}`,
      condition: `=$A${row(4)}>SUM($B$1:$B$${count})`,
      note: `S!C${row(4)}`,
      locked: [true, false],
    });
  });

  test("a chart's source, a filter, the print area and merges move", async () => {
    await open(sheets);
    await onSheet((sheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"));
      sheet.autoFilter.apply(sheet.getRange("A1:C5"));
      sheet.pageLayout.setPrintArea("A4:C6");
      sheet.getRange("A4:B4").merge();
    });
    await onSheet(edit);
    const { charts, filters, pageLayouts } = excel.host.book.state;
    expect(charts[0]!.source).toMatchObject({ startRow: 0, endRow: 4 + down });
    expect([...filters.values()]).toEqual([{ startRow: 0, endRow: 4 + down, startColumn: 0, endColumn: 2 }]);
    const [layout] = pageLayouts.values();
    expect(layout?.printArea).toEqual([
      { startRow: row(4) - 1, endRow: row(6) - 1, startColumn: 0, endColumn: 2 },
    ]);
    const merged = await onSheet((sheet) =>
      sheet
        .getRange(`A${row(4)}`)
        .getMergedAreasOrNullObject()
        .load("address"),
    );
    expect(merged.address).toBe(`S!A${row(4)}:B${row(4)}`);
  });

  test("a range that the add-in holds follows its cells over round trips", async () => {
    await open(sheets);
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const ranges = [sheet.getRange("A4"), sheet.getRange("A1:A5"), sheet.getRange("1:1")];
      const held = [...ranges, sheet.getRanges("A4,B5:C5")];
      for (const range of held) range.load("address");
      await context.sync();
      edit(sheet);
      await context.sync();
      for (const range of held) range.load("address");
      await context.sync();
      return held.map(({ address }) => address);
    });
    expect(addresses).toEqual([
      `S!A${row(4)}`,
      `S!A1:A${row(5)}`,
      "S!1:1",
      `S!A${row(4)},S!B${row(5)}:C${row(5)}`,
    ]);
  });
});

describe.each(SHOWN)("on %s", (_, sheets) => {
  test("columns and cells that go sideways", async () => {
    await open(sheets);
    await onSheet((sheet) => {
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("A1:A3").delete("Left");
    });
    await excel.waitForCalculation();
    const range = await onSheet((sheet) => sheet.getRange("A6:D6").load("formulas"));
    expect(range.formulas).toEqual([["=SUM(A4:A5)", "", "=$C$4*2", "=SUM(S!A1:A5)"]]);
    expect(excel.cells("S", "A1:C4")).toEqual([
      ["", 10, "a"],
      ["", 20, "b"],
      ["", 30, "c"],
      [4, "", 40],
    ]);
  });

  test("what referred to deleted cells is #REF!", async () => {
    await open(sheets);
    await onSheet((sheet, context) => {
      context.workbook.names.add("spot", sheet.getRange("A4"));
      sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=$A$4>0" } };
    });
    await onSheet((sheet) => sheet.getRange("A4:B5").delete("Up"));
    await excel.waitForCalculation();
    const [own, other, name, rule] = await onSheet((sheet, context) => [
      sheet.getRange("A4:B4").load("values,formulas"),
      context.workbook.worksheets.getItem("ผล 1").getRange("A1:C1").load("values"),
      context.workbook.names.getItem("spot").load("formula"),
      sheet.getRange("C1").dataValidation.load("rule"),
    ]);
    expect((own as Excel.Range).values).toEqual([["#REF!", "#REF!"]]);
    expect((own as Excel.Range).formulas).toEqual([["=SUM(#REF!)", "=#REF!*2"]]);
    expect((other as Excel.Range).values).toEqual([["#REF!", 6, "#REF!"]]);
    expect((name as Excel.NamedItem).formula).toContain("#REF!");
    expect((rule as Excel.DataValidation).rule.custom).toEqual({ formula: "=#REF!>0" });
  });

  test("a held range whose cells are all deleted is no valid reference any more", async () => {
    await open(sheets);
    const read = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const held = sheet.getRange("A4:A5").load("address");
      await context.sync();
      sheet.getRange("3:6").delete("Up");
      await context.sync();
      held.load("address");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "InvalidReference" });
  });

  test("the inserted room is the new range, the old one goes down", async () => {
    await open(sheets);
    const [room, held] = await onSheet((sheet) => {
      const range = sheet.getRange("A2:C2");
      return [range.insert("Down").load("address"), range.load("address")];
    });
    expect([room!.address, held!.address]).toEqual(["S!A2:C2", "S!A3:C3"]);
  });

  test.each<[string, Edit, string, string, Partial<Excel.ChangeDirectionState> | undefined]>([
    ["rows", (sheet) => sheet.getRange("2:3").insert("Down"), "RowInserted", "2:3", undefined],
    ["rows", (sheet) => sheet.getRange("2:3").delete("Up"), "RowDeleted", "2:3", undefined],
    ["columns", (sheet) => sheet.getRange("B:B").insert("Right"), "ColumnInserted", "B:B", undefined],
    ["columns", (sheet) => sheet.getRange("B:B").delete("Left"), "ColumnDeleted", "B:B", undefined],
    [
      "cells",
      (sheet) => sheet.getRange("A1:B1").insert("Down"),
      "CellInserted",
      "A1:B1",
      { insertShiftDirection: "Down" },
    ],
    [
      "cells",
      (sheet) => sheet.getRange("A1:B1").insert("Right"),
      "CellInserted",
      "A1:B1",
      { insertShiftDirection: "Right" },
    ],
    [
      "cells",
      (sheet) => sheet.getRange("A1:B1").delete("Up"),
      "CellDeleted",
      "A1:B1",
      { deleteShiftDirection: "Up" },
    ],
    [
      "cells",
      (sheet) => sheet.getRange("A1:B1").delete("Left"),
      "CellDeleted",
      "A1:B1",
      { deleteShiftDirection: "Left" },
    ],
  ])("onChanged tells of %s once, as %#", async (_what, edit, changeType, address, direction) => {
    await open(sheets);
    const seen: unknown[] = [];
    await onSheet((sheet) =>
      sheet.onChanged.add(async (event) => {
        const { deleteShiftDirection, insertShiftDirection } = event.changeDirectionState ?? {};
        seen.push([event.changeType, event.address, { deleteShiftDirection, insertShiftDirection }]);
      }),
    );
    await onSheet(edit);
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toEqual([[changeType, address, direction ?? {}]]);
  });
});

test("a condition that grows in its middle stays one, one whose first cell goes is read from the next", async () => {
  await open([DATA, OTHER]);
  await onSheet((sheet) => {
    sheet.getRange("A2:A6").conditionalFormats.add("Custom").custom.rule.formula = "=A2>1";
  });
  await onSheet((sheet) => {
    sheet.getRange("4:4").insert("Down");
    sheet.getRange("2:2").delete("Up");
  });
  const [area, rule] = await onSheet((sheet) => {
    const format = sheet.getRange("A4").conditionalFormats.getItemAt(0);
    return [format.getRange().load("address"), format.custom.rule.load("formula")];
  });
  expect([(area as Excel.Range).address, (rule as Excel.ConditionalFormatRule).formula]).toEqual([
    "S!A2:A6",
    "=A2>1",
  ]);
});

test("where only some columns move, the areas of others stay, and references across them too", async () => {
  await open([{ ...DATA, unlocked: ["A4:C4"] }, OTHER]);
  await onSheet((sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5")));
  await onSheet((sheet) => void sheet.getRange("A2").insert("Down"));
  const locked = await onSheet((sheet) =>
    ["A4", "A5", "B4", "C5"].map((address) => sheet.getRange(address).format.protection.load("locked")),
  );
  expect(locked.map((each) => each.locked)).toEqual([true, false, false, true]);
  expect(excel.host.book.state.charts[0]!.source).toMatchObject({ startRow: 0, endRow: 4 });
});
