import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import "@univerjs/sheets-numfmt/facade";
import { toGrid, type OpenedGrid } from "../../../src/host/convert/to-grid";
import { toXlsx } from "../../../src/host/convert/to-xlsx";
import { openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import type { XlsxWorkbook } from "../../../src/xlsx/model/workbook";
import { OTHER_SHEET, SHEET, richWorkbook } from "./rich-workbook";
import { changedParts, partText, throughGrid } from "./through-grid";

const SHEET_PART = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const CHAIN = "xl/calcChain.xml";

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await richWorkbook();
});

const sheet = (api: FUniver, name = SHEET): FWorksheet => api.getActiveWorkbook()!.getSheetByName(name)!;
const cell = (xlsx: XlsxWorkbook, row: number, column: number, at = 0) =>
  xlsx.sheets[at]!.cells.get(row, column);

interface Case {
  readonly edit: (api: FUniver, opened: OpenedGrid) => unknown;
  /** Parts that may differ; every other part must be equal to the byte. */
  readonly parts: readonly string[];
  readonly expectation: (xlsx: XlsxWorkbook) => void;
}

const CASES: Record<string, Case> = {
  "a number": {
    edit: (api) => sheet(api).getRange("C3").setValue(77.25),
    parts: [SHEET_PART],
    expectation: (xlsx) => expect(cell(xlsx, 2, 2)).toMatchObject({ value: 77.25, formula: null }),
  },
  "a text in place of a number keeps the style": {
    edit: (api) => sheet(api).getRange("C3").setValue("รอผล"),
    parts: [SHEET_PART, STRINGS],
    expectation: (xlsx) => {
      expect(cell(xlsx, 2, 2)?.value).toBe("รอผล");
      expect(cell(xlsx, 2, 2)?.style?.protection).toEqual({ locked: false });
    },
  },
  "an emptied cell keeps its style": {
    edit: (api) => sheet(api).getRange("C3").clearContent(),
    parts: [SHEET_PART],
    expectation: (xlsx) => {
      expect(cell(xlsx, 2, 2)).toMatchObject({ value: null, formula: null });
      expect(cell(xlsx, 2, 2)?.style?.numFmt).toBe("0.00");
    },
  },
  "a formula with a custom and a newer function": {
    edit: (api) => sheet(api).getRange("E4").setValue({ f: "=IFS(C4>50,KPISCORE(C4,1),TRUE,0)" }),
    parts: [SHEET_PART, CHAIN],
    expectation: (xlsx) => expect(cell(xlsx, 3, 4)?.formula).toBe("=IFS(C4>50,KPISCORE(C4,1),TRUE,0)"),
  },
  "a formula in place of a constant": {
    edit: (api) => sheet(api).getRange("C5").setValue({ f: "=C3+C4", v: 132.5, t: 2 }),
    parts: [SHEET_PART, CHAIN],
    expectation: (xlsx) => expect(cell(xlsx, 4, 2)).toMatchObject({ value: 132.5, formula: "=C3+C4" }),
  },
  "a constant in place of a formula": {
    edit: (api) => sheet(api).getRange("E5").setValue({ v: 5, t: 2, f: null }),
    parts: [SHEET_PART, CHAIN],
    expectation: (xlsx) => expect(cell(xlsx, 4, 4)).toMatchObject({ value: 5, formula: null }),
  },
  "a text that looks like a formula": {
    edit: (api) => sheet(api).getRange("B12").setValue({ v: "=1+1", t: 4 }),
    parts: [SHEET_PART, STRINGS],
    expectation: (xlsx) => expect(cell(xlsx, 11, 1)).toMatchObject({ value: "=1+1", formula: null }),
  },
  "bold takes nothing else from a style": {
    edit: (api) => sheet(api).getRange("C2").setFontWeight("normal").setFontStyle("italic"),
    parts: [SHEET_PART, STYLES],
    expectation: (xlsx) => {
      const style = cell(xlsx, 1, 2)?.style;
      expect(style?.font).toMatchObject({ italic: true, color: { theme: 4, tint: -0.25 } });
      expect(style?.font?.bold).toBeFalsy();
      expect(style?.fill).toMatchObject({ fgColor: { rgb: expect.stringMatching(/DDEBF7$/) } });
    },
  },
  "a fill, a number format and an alignment": {
    edit: (api) =>
      sheet(api)
        .getRange("C4")
        .setBackground("#ffeecc")
        .setNumberFormat("0.0%")
        .setHorizontalAlignment("center"),
    parts: [SHEET_PART, STYLES],
    expectation: (xlsx) =>
      expect(cell(xlsx, 3, 2)?.style).toMatchObject({
        fill: { pattern: "solid", fgColor: { rgb: expect.stringMatching(/FFEECC$/) } },
        numFmt: "0.0%",
        alignment: { horizontal: "center" },
        protection: { locked: false },
      }),
  },
  "a merge": {
    edit: (api) => sheet(api).getRange("A12:C12").merge(),
    parts: [SHEET_PART, STYLES],
    expectation: (xlsx) => expect(xlsx.sheets[0]!.merges).toHaveLength(2),
  },
  "a column's width, and one made visible": {
    edit: (api) => sheet(api).setColumnWidth(1, 140).showColumns(3),
    parts: [SHEET_PART, STYLES],
    expectation: (xlsx) => {
      expect(xlsx.sheets[0]!.columns![1]!.width).toBeCloseTo(20, 1);
      expect(xlsx.sheets[0]!.columns![3]!.hidden).toBeFalsy();
      expect(xlsx.sheets[0]!.columns![0]!.width).toBeCloseTo(8, 1);
    },
  },
  "a row's height, and one made visible": {
    edit: (api) => sheet(api).setRowHeightsForced(4, 1, 40).showRows(9),
    parts: [SHEET_PART, STYLES],
    expectation: (xlsx) => {
      expect(xlsx.sheets[0]!.rowDefs?.get(4)?.height).toBe(30);
      expect(xlsx.sheets[0]!.rowDefs?.get(9)?.hidden).toBeFalsy();
      expect(xlsx.sheets[0]!.rowDefs?.get(0)?.height).toBe(36);
    },
  },
  "panes that are frozen elsewhere": {
    edit: (api) => sheet(api).setFreeze({ xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 }),
    parts: [SHEET_PART, STYLES],
    expectation: (xlsx) => {
      expect(xlsx.sheets[0]!.freezePane?.rows).toBe(3);
      expect(xlsx.sheets[0]!.freezePane?.columns ?? 0).toBe(0);
    },
  },
  "a shared formula that was filled down": {
    edit: (api) => {
      sheet(api).getRange("H3").setValue({ f: "=$C3*2", si: "one" });
      sheet(api).getRange("H4").setValue({ si: "one" });
    },
    parts: [SHEET_PART, CHAIN],
    expectation: (xlsx) => expect(cell(xlsx, 3, 7)?.formula).toBe("=$C4*2"),
  },
};

describe.each(Object.entries(CASES))("%s", (_, { edit, parts, expectation }) => {
  it("is saved, and nothing else", async () => {
    const saved = await throughGrid(bytes, edit);
    expectation(saved.xlsx);
    const changed = changedParts(bytes, saved.bytes);
    expect(changed).toContain(SHEET_PART);
    expect(changed.filter((part) => !parts.includes(part))).toEqual([]);
  });
});

describe("rules of the grid's plugins", () => {
  type Rules = Record<string, Record<string, unknown>[]>;
  const change = (opened: OpenedGrid, name: string, edit: (rules: Record<string, unknown>[]) => void) => {
    const entry = opened.snapshot.resources!.find((each) => each.name === name)!;
    const rules = JSON.parse(entry.data) as Rules;
    edit(rules["sheet-1"]!);
    entry.data = JSON.stringify(rules);
  };
  const FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
  const VALIDATIONS = "SHEET_DATA_VALIDATION_PLUGIN";
  const range = { startRow: 19, startColumn: 0, endRow: 20, endColumn: 0 };

  /** The plugins give back what is in the snapshot; they are not part of a grid without a page. */
  async function withRules(name: string, edit: (rules: Record<string, unknown>[]) => void) {
    const opened = toGrid(await openXlsx(bytes), "unit", "");
    change(opened, name, edit);
    const xlsx = toXlsx(await openXlsx(bytes), opened.snapshot, opened.state);
    return (await openXlsx(await saveXlsx(xlsx))).sheets[0]!;
  }

  it("a new conditional format is saved beside the others, those that the grid cannot draw included", async () => {
    const style = { bg: { rgb: "#ffcc00" }, bl: 1 };
    const rule = { type: "highlightCell", subType: "number", operator: "greaterThan", value: 90, style };
    const sheet = await withRules(FORMATS, (rules) =>
      rules.push({ cfId: "new", ranges: [range], stopIfTrue: false, rule }),
    );
    const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
    expect(rules.map(({ type }) => type)).toEqual(["expression", "cellIs", "colorScale", "cellIs", "top10"]);
    expect(rules[3]).toMatchObject({
      range: "A20:A21",
      operator: "greaterThan",
      formula: "90",
      style: { font: { bold: true }, fill: { bgColor: { rgb: expect.stringMatching(/FFCC00$/) } } },
    });
  });

  it("a conditional format that moved keeps what it says", async () => {
    const sheet = await withRules(FORMATS, (rules) => (rules[0]!["ranges"] = [range]));
    expect(sheet.conditionalRules?.[0]).toMatchObject({
      type: "expression",
      range: "A20:A21",
      formula: "ISTEXT(C3)",
    });
  });

  it("a conditional format that was removed is gone", async () => {
    const sheet = await withRules(FORMATS, (rules) => rules.splice(0, 2));
    expect(sheet.conditionalRules?.map(({ type }) => type)).toEqual(["colorScale", "top10"]);
  });

  it("validations are added, moved and removed", async () => {
    const sheet = await withRules(VALIDATIONS, (rules) => {
      rules.shift();
      rules[0]!["ranges"] = [range];
      rules.push({
        uid: "new",
        type: "list",
        formula1: "ใช่,ไม่ใช่",
        ranges: [{ ...range, startColumn: 7, endColumn: 7 }],
      });
    });
    expect(sheet.dataValidations).toEqual([
      expect.objectContaining({ type: "list", range: "A20:A21", formula1: `'${OTHER_SHEET}'!$A$2:$A$4` }),
      expect.objectContaining({ type: "decimal", range: "C3:C5" }),
      expect.objectContaining({ type: "list", range: "H20:H21", values: ["ใช่", "ไม่ใช่"] }),
    ]);
  });
});

describe("a dynamic array", () => {
  it("keeps its file's results where the engine gave none, and takes the engine's", async () => {
    const kept = await throughGrid(bytes, (api) => sheet(api).getRange("C3").setValue(1));
    expect([cell(kept.xlsx, 7, 2)?.value, cell(kept.xlsx, 8, 1)?.value]).toEqual([2, 3]);

    const area = { startRow: 7, startColumn: 1, endRow: 8, endColumn: 2 };
    const cells = { 7: { 2: { v: 20, t: 2 } }, 8: { 1: { v: 30, t: 2 }, 2: { v: 40, t: 2 } } };
    const renewed = await throughGrid(bytes, undefined, { "sheet-1": { cells, areas: { 7: { 1: area } } } });
    expect([cell(renewed.xlsx, 7, 2)?.value, cell(renewed.xlsx, 8, 1)?.value]).toEqual([20, 30]);
    expect(cell(renewed.xlsx, 7, 1)).toMatchObject({ arrayRange: "B8:C9", isDynamic: true });
  });
});

describe("results of formulas", () => {
  const result = (v: string | number, t: 1 | 2) => (api: FUniver) => {
    sheet(api).getRange("E3").setValue({ f: "=MIN(100,C3)", v, t });
  };

  it.each([
    ["a new result is saved", 12, 2, 12],
    ["one that differs by the engine's rounding is not", 92.5 + 1e-13, 2, 92.5],
    ["a function that only Excel knows keeps Excel's result", "#NAME?", 1, 92.5],
    ["any other error is the result", "#DIV/0!", 1, { error: "#DIV/0!" }],
  ] as const)("%s", async (_, v, t, expected) => {
    const saved = await throughGrid(bytes, result(v, t));
    expect(cell(saved.xlsx, 2, 4)?.value).toEqual(expected);
  });
});

describe("sheets", () => {
  const names = (xlsx: XlsxWorkbook) => xlsx.sheets.map((each) => each.name);

  it("can be added, and written to", async () => {
    const { xlsx } = await throughGrid(bytes, (api) => {
      const added = api.getActiveWorkbook()!.create("สรุป", 20, 10);
      added.getRange("B2").setValue("รวม");
    });
    expect(names(xlsx)).toContain("สรุป");
    const added = xlsx.sheets.find((each) => each.name === "สรุป");
    expect(added?.cells.get(1, 1)?.value).toBe("รวม");
  });

  it("can be renamed: formulas, charts and names follow", async () => {
    const { xlsx } = await throughGrid(bytes, (api) => sheet(api).setName("ผลปี 2569"));
    expect(names(xlsx)[0]).toBe("ผลปี 2569");
    const chart = xlsx.sheets[0]!.charts.find((each) => each.type === "column-clustered");
    expect(chart?.series[0]?.values).toBe("'ผลปี 2569'!$E$3:$E$5");
    expect(xlsx.names.find((each) => each.name === "เฉพาะแผ่น")?.sheet).toBe("ผลปี 2569");
  });

  it("can be deleted", async () => {
    const { xlsx } = await throughGrid(bytes, (api) =>
      api.getActiveWorkbook()!.deleteSheet(sheet(api, OTHER_SHEET)),
    );
    expect(names(xlsx)).toEqual([SHEET, "ซ่อนไว้", "ลับ"]);
  });

  it("can be put in another order", async () => {
    const { xlsx } = await throughGrid(bytes, (api) =>
      api.getActiveWorkbook()!.moveSheet(sheet(api, OTHER_SHEET), 0),
    );
    expect(names(xlsx).slice(0, 2)).toEqual([OTHER_SHEET, SHEET]);
    expect(names(xlsx)[xlsx.activeSheet]).toBe(SHEET);
  });

  it("can be hidden and shown; a very hidden one stays so", async () => {
    const { xlsx } = await throughGrid(bytes, (api) => {
      sheet(api, OTHER_SHEET).hideSheet();
      sheet(api, "ซ่อนไว้").showSheet();
    });
    expect(xlsx.sheets.map((each) => each.visibility)).toEqual([
      "visible",
      "hidden",
      "visible",
      "veryHidden",
    ]);
  });
});

describe("names", () => {
  it("are added, changed and removed; the others stay as they are", async () => {
    const { xlsx } = await throughGrid(bytes, (api) => {
      const workbook = api.getActiveWorkbook()!;
      const kept = workbook.getDefinedName("น้ำหนักรวม")!;
      kept.setRef(`'${SHEET}'!$C$3:$C$4`);
      workbook.deleteDefinedName("ค่าคงที่");
      workbook.insertDefinedNameBuilder({
        id: "new",
        unitId: workbook.getId(),
        name: "ใหม่",
        formulaOrRefString: `'${SHEET}'!$A$1`,
        localSheetId: "AllDefaultWorkbook",
      });
    });
    expect(Object.fromEntries(xlsx.names.map(({ name, formula }) => [name, formula]))).toEqual({
      น้ำหนักรวม: `'${SHEET}'!$C$3:$C$4`,
      เฉพาะแผ่น: `'${SHEET}'!$E$3`,
      ถ่วง: "LAMBDA(a,b,a*b)",
      ใหม่: `'${SHEET}'!$A$1`,
    });
  });
});

describe("the host's state", () => {
  it("a chart of one's own becomes a native chart", async () => {
    const { xlsx, bytes: after } = await throughGrid(bytes, (_, { state }) => {
      state.charts.push({
        id: "own",
        sheetId: "sheet-2",
        name: "สรุป",
        type: "ColumnClustered",
        title: "สรุปคะแนน",
        hasTitle: true,
        hasLegend: false,
        source: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 1 },
        sourceSheetId: "sheet-2",
        left: 150,
        top: 30,
        width: 300,
        height: 180,
        isOwn: true,
      });
    });
    const chart = xlsx.sheets[1]!.charts[0]!;
    expect(chart).toMatchObject({ name: "สรุป", type: "column-clustered", title: "สรุปคะแนน" });
    expect(chart.series).toEqual([
      {
        name: `'${OTHER_SHEET}'!$B$1`,
        categories: `'${OTHER_SHEET}'!$A$2:$A$4`,
        values: `'${OTHER_SHEET}'!$B$2:$B$4`,
      },
    ]);
    expect(partText(after, SHEET_PART)).toBe(partText(bytes, SHEET_PART));
  });

  it("a chart of the file keeps its part while nothing of it changes, and its place is saved when it does", async () => {
    const { xlsx } = await throughGrid(bytes, (_, { state }) => {
      state.charts[0]!.title = "คะแนนใหม่";
    });
    const charts = xlsx.sheets[0]!.charts;
    expect(charts.map(({ title, type }) => `${type} ${title}`).sort()).toEqual([
      "column-clustered คะแนนใหม่",
      "other แนวโน้ม",
    ]);
    expect(charts.find(({ type }) => type !== "other")?.from).toMatchObject({ row: 12, column: 1 });
  });

  it("protection and unlocked cells", async () => {
    const { xlsx } = await throughGrid(bytes, (_, { state }) => {
      state.protectedSheets.delete("sheet-1");
      state.protectedSheets.add("sheet-2");
      state.unlocked.set("sheet-2", [{ startRow: 1, startColumn: 1, endRow: 2, endColumn: 1 }]);
    });
    expect(xlsx.sheets[0]!.protection?.sheet ?? false).toBe(false);
    expect(xlsx.sheets[1]!.protection?.sheet).toBe(true);
    expect(cell(xlsx, 1, 1, 1)?.style?.protection?.locked).toBe(false);
    expect(cell(xlsx, 3, 1, 1)?.style?.protection?.locked ?? true).toBe(true);
  });
});
