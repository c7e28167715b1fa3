import { toGrid, type OpenedGrid } from "../../../src/host/convert/to-grid";
import { resource } from "../../../src/host/convert/to-xlsx";
import { createXlsx, openXlsx } from "../../../src/xlsx/reading/open";
import type { XlsxValue } from "../../../src/xlsx/model/cells";
import { richWorkbook } from "./rich-workbook";

let opened: OpenedGrid;

beforeAll(async () => {
  opened = toGrid(await openXlsx(await richWorkbook()), "unit", "สมุดงาน.xlsx");
});

const first = () => opened.snapshot.sheets["sheet-1"]!;
const at = (row: number, column: number) => first().cellData?.[row]?.[column];
const style = (row: number, column: number) => {
  const id = at(row, column)?.s;
  return typeof id === "string" ? opened.snapshot.styles[id] : undefined;
};

describe("values", () => {
  it.each<[string, XlsxValue, object]>([
    ["a number", 12.5, { v: 12.5, t: 2 }],
    ["true", true, { v: 1, t: 3 }],
    ["false", false, { v: 0, t: 3 }],
    ["a text", "ดีมาก", { v: "ดีมาก", t: 1 }],
    ["a text like a formula", "=A1", { v: "=A1", t: 4 }],
    ["a text like a number", "007", { v: "007", t: 4 }],
    ["a text of a sign", "-", { v: "-", t: 4 }],
    ["an empty text", "", { v: "", t: 1 }],
    ["an error", { error: "#N/A" }, { v: "#N/A", t: 1 }],
    ["nothing", null, {}],
  ])("%s", async (_, value, expected) => {
    const xlsx = await createXlsx("A");
    xlsx.sheets[0]!.cells.set(0, 0, { value, formula: null });
    expect(toGrid(xlsx, "unit").snapshot.sheets["sheet-1"]!.cellData![0]![0]).toEqual(expected);
  });

  it("a formula keeps its result, of whatever kind", () => {
    expect(at(2, 4)).toMatchObject({ f: "=MIN(100,C3)", v: 92.5, t: 2 });
  });

  it("a date is its serial number under a Thai format", () => {
    expect(at(6, 1)).toMatchObject({ v: 46295, t: 2 });
    expect(style(6, 1)?.n?.pattern).toBe("[$-th-TH]d mmmm bbbb");
  });

  it("what an array formula fills is left to the engine", () => {
    expect(at(7, 1)?.f).toBe("=SEQUENCE(2,2)");
    expect([at(7, 2)?.v, at(8, 1)?.v, at(8, 2)?.v]).toEqual([undefined, undefined, undefined]);
  });
});

describe("styles", () => {
  it("fonts, the default one included", () => {
    expect(style(0, 0)).toMatchObject({ ff: "TH SarabunPSK", fs: 20, bl: 1 });
    expect(style(2, 2)).toMatchObject({ ff: "TH SarabunPSK", fs: 16 });
    expect(first().defaultStyle).toMatchObject({ ff: "TH SarabunPSK", fs: 16 });
  });

  it("theme colours with their tint, fills, borders, alignment, wrapping, rotation", () => {
    expect(style(1, 0)).toMatchObject({
      cl: { rgb: "#2F5597" },
      bg: { rgb: "#DDEBF7" },
      ht: 2,
      vt: 2,
      tb: 3,
    });
    expect(style(1, 0)?.bd).toMatchObject({ t: { s: 1, cl: { rgb: "#808080" } }, l: { s: 1 } });
    expect(style(10, 1)?.tr).toEqual({ a: -90 });
  });
});

describe("layout", () => {
  it("merges, frozen panes, hidden grid lines, the tab's colour", () => {
    expect(first().mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 4 }]);
    expect(first().freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
    expect(first()).toMatchObject({ showGridlines: 0, tabColor: "#3B3FA6" });
  });

  it("widths and hidden columns", () => {
    expect(first().columnData).toMatchObject({ 0: { w: 56 }, 1: { w: 308 }, 3: { hd: 1 } });
  });

  it("a height that the file names is fixed, any other leaves room for Thai vowels", () => {
    expect(first().rowData?.[0]).toMatchObject({ h: 48, ia: 0 });
    expect(first().rowData?.[9]).toMatchObject({ hd: 1 });
    expect(first().defaultRowHeight).toBeGreaterThanOrEqual(16 * 1.9);
  });

  it("hidden and very hidden sheets", () => {
    expect(opened.snapshot.sheetOrder.map((id) => opened.snapshot.sheets[id]!.hidden)).toEqual([0, 0, 1, 1]);
    expect([...opened.state.veryHidden]).toEqual(["sheet-4"]);
  });
});

describe("what plugins of the grid keep", () => {
  const rules = <Rule>(name: string) => resource<Record<string, Rule[]>>(opened.snapshot, name)?.["sheet-1"];

  it("names, Thai ones and LAMBDA included; a name of one sheet belongs to it", () => {
    const names = resource<Record<string, object>>(opened.snapshot, "SHEET_DEFINED_NAME_PLUGIN");
    expect(Object.values(names ?? {})).toEqual([
      expect.objectContaining({ name: "น้ำหนักรวม", formulaOrRefString: "'ประเมินผล'!$C$3:$C$5" }),
      expect.objectContaining({ name: "เฉพาะแผ่น", localSheetId: "sheet-1" }),
      expect.objectContaining({ name: "ถ่วง", formulaOrRefString: "=LAMBDA(a,b,a*b)" }),
      expect.objectContaining({ name: "ค่าคงที่", formulaOrRefString: "=0.25" }),
    ]);
  });

  it("conditional formats, but for kinds that the grid cannot draw", () => {
    expect(rules<{ rule: object }>("SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.map(({ rule }) => rule)).toEqual([
      expect.objectContaining({ subType: "formula", value: "=ISTEXT(C3)" }),
      expect.objectContaining({ subType: "number", operator: "lessThan", value: 50 }),
      expect.objectContaining({ type: "colorScale" }),
    ]);
  });

  it("validations: lists by value and by reference, limits", () => {
    expect(rules("SHEET_DATA_VALIDATION_PLUGIN")).toEqual([
      expect.objectContaining({ type: "list", formula1: "ร้อยละ,คะแนน" }),
      expect.objectContaining({ type: "list", formula1: "='เกณฑ์ระดับ'!$A$2:$A$4" }),
      expect.objectContaining({ type: "decimal", operator: "between", formula1: "0", formula2: "100" }),
    ]);
  });

  it("notes", () => {
    const notes = resource<Record<string, Record<string, Record<string, { note: string }>>>>(
      opened.snapshot,
      "SHEET_NOTE_PLUGIN",
    );
    expect(notes?.["sheet-1"]?.[2]?.[1]?.note).toBe("โปรดแนบหลักฐาน");
  });
});

describe("the host's state", () => {
  it("protection, and what stays open under it", () => {
    expect([...opened.state.protectedSheets]).toEqual(["sheet-1"]);
    expect(opened.state.unlocked.get("sheet-1")).toEqual([
      { startRow: 2, startColumn: 2, endRow: 4, endColumn: 2 },
    ]);
  });

  it("charts of the file with their place and source", () => {
    expect(opened.state.charts).toEqual([
      expect.objectContaining({
        type: "ColumnClustered",
        title: "คะแนน",
        isOwn: false,
        source: { startRow: 2, startColumn: 1, endRow: 4, endColumn: 4 },
        sourceSheetId: "sheet-1",
        left: 42,
      }),
      expect.objectContaining({ type: "Invalid", title: "แนวโน้ม" }),
    ]);
  });
});

test.each<[string, { arrayRange: string; isDynamic?: boolean }, object]>([
  ["does not spill", { arrayRange: "B3:B5" }, { arrayRange: "B3:B5", isFixed: true }],
  ["spills", { arrayRange: "B3:B5", isDynamic: true }, { arrayRange: "B3:B5" }],
])("an array formula that %s is known as such", async (_, array, custom) => {
  const xlsx = await createXlsx("S");
  xlsx.sheets[0]!.cells.set(2, 1, { value: 2, formula: "=A3:A5*2", ...array });
  const { snapshot } = toGrid(xlsx, "array-unit");
  expect(snapshot.sheets["sheet-1"]?.cellData?.[2]?.[1]?.custom).toEqual(custom);
});
