import * as fc from "fast-check";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { planStandardWorkbook } from "../../../src/domain/standard-workbook/plan-standard-workbook";
import { compareTemplate } from "../../../src/domain/comparison/compare-template";
import type { Template } from "../../../src/domain/template/template";
import { formatCell, parseRectangle } from "../../../src/domain/workbook/address";
import type { Change } from "../../../src/domain/workbook/change-set";
import { SheetCells, type WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { applyChangeSet } from "../../support/apply-change-set";
import { workbookOf } from "../../support/form";
import { moveCells, replaceSheet } from "../../support/move-cells";
import { anyTemplate, SAMPLE_TEMPLATE } from "../template/sample-template";

function workbook(template: Template, form: "functions" | "portable" = "functions"): WorkbookSnapshot {
  const { changeSet } = planStandardWorkbook({ framework, template, form, takenNames: [] });
  return applyChangeSet(workbookOf(), changeSet);
}

const compare = (snapshot: WorkbookSnapshot, template: Template) =>
  compareTemplate(snapshot, readEvaluation(snapshot, framework), template);

test.each(["functions", "portable"] as const)("an untouched workbook of %s has no alterations", (form) => {
  expect(compare(workbook(SAMPLE_TEMPLATE, form), SAMPLE_TEMPLATE)).toEqual([]);
});

test("any untouched workbook has none", () => {
  fc.assert(
    fc.property(anyTemplate, fc.constantFrom("functions" as const, "portable" as const), (template, form) => {
      expect(compare(workbook(template, form), template)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("a unit that one target alone states is no alteration where the workbook states it", () => {
  const targets = { minimum: "15 งาน", standard: 20, advanced: 25 };
  const components = SAMPLE_TEMPLATE.components.map((component) => ({
    ...component,
    indicators: component.indicators.map((indicator) =>
      indicator.kind === "numeric" ? { ...indicator, unit: null, direction: null, targets } : indicator,
    ),
  }));
  const template = { ...SAMPLE_TEMPLATE, components };
  for (const form of ["functions", "portable"] as const)
    expect(compare(workbook(template, form), template)).toEqual([]);
});

const SHEET = "ส่วนที่ 1";
const untouched = workbook(SAMPLE_TEMPLATE);
/** Where a text stands on a sheet, or the cell of another column in its row. */
function find(text: string, column?: string, sheet = SHEET): string {
  const { cells } = untouched.sheets.find(({ name }) => name === sheet)!;
  for (const row of cells.rowIndices()) {
    for (const { column: at, cell } of cells.inRow(row)) {
      if (typeof cell.value === "string" && cell.value.startsWith(text))
        return column ? `${column}${row + 1}` : formatCell({ row, column: at });
    }
  }
  throw new Error(text);
}

function edit(address: string, value: string | number | null, sheet = SHEET): WorkbookSnapshot {
  const { row, column } = parseRectangle(address)!;
  const before = untouched.sheets.find(({ name }) => name === sheet)!.cells.at(row, column) ?? null;
  const change: Change = { kind: "set-cell", sheet, row, column, before, after: { value } };
  // Who alters what a template has locked has lifted the protection before.
  const open = { ...untouched, sheets: untouched.sheets.map((each) => ({ ...each, isProtected: false })) };
  return applyChangeSet(open, { changes: [change] });
}

describe("a single alteration is found at its cell and nowhere else", () => {
  test.each<[string, string, string, string | number | null, string?]>([
    ["weight-changed", "B", "1.1.1", 35],
    ["weight-changed", "B", "1.1.1", null],
    ["target-changed", "C", "1.1.1", "ร้อยละ 70"],
    ["target-changed", "E", "1.2.1", "ประเมินผล"],
    ["target-changed", "C", "2.1", 31],
    ["target-changed", "D", "2.1", 25],
    ["target-changed", "C", "2.1", null],
    ["target-changed", "C", "1.1.1", 81],
    ["unit-changed", "K", "2.1", "เดือน"],
    ["unit-changed", "K", "1.2.1", "ระดับ"],
    ["direction-changed", "L", "1.1.1", "ยิ่งน้อยยิ่งดี"],
    ["direction-changed", "L", "1.1.1", null],
    ["formula-replaced", "G", "1.1.1", 100],
    ["formula-replaced", "G", "2.2", 100],
    ["formula-replaced", "I", "1.2.1", 100],
    ["formula-replaced", "J", "2.4", 5],
    ["formula-replaced", "J", "คะแนนรวม", 100],
    ["formula-replaced", "J", "สรุปผลการประเมินระดับองค์กร", "ดีมาก"],
    ["indicator-renamed", "A", "2.1", "2.1 จำนวนวันทำการ"],
    ["indicator-renamed", "A", "2.1", "2.9 จำนวนวันให้บริการ"],
    ["component-renamed", "A", "องค์ประกอบที่ 1", "องค์ประกอบที่ 1 ประสิทธิผล (น้ำหนักร้อยละ 60)"],
    ["component-weight-changed", "A", "องค์ประกอบที่ 1", "องค์ประกอบที่ 1 ประสิทธิภาพการดำเนินงาน (น้ำหนักร้อยละ 50)"],
    ["group-renamed", "A", "1.2 กลุ่ม", "1.2 กลุ่มอื่น"],
  ])("%s in column %s of %s", (kind, column, row, value) => {
    const address = find(row, column);
    const found = compare(edit(address, value), SAMPLE_TEMPLATE);
    expect(found.map((each) => [each.kind, each.sheet, each.at && formatCell(each.at)])).toEqual([
      [kind, SHEET, address],
    ]);
  });

  test.each([
    ["monitoring-target-changed", "ส่วนที่ 3", "เพิ่มขึ้นร้อยละ 10", "เพิ่มขึ้นร้อยละ 5"],
    ["monitoring-target-changed", "ติดตาม 3 ปี", "2 เท่า", "4 เท่า"],
    ["monitoring-renamed", "ติดตาม 3 ปี", "1. ความคุ้มค่า", "1. ความพึงพอใจ"],
  ])("%s on %s", (kind, sheet, text, value) => {
    const address = find(text, undefined, sheet);
    const found = compare(edit(address, value, sheet), SAMPLE_TEMPLATE);
    expect(found.map((each) => [each.kind, each.sheet, each.at && formatCell(each.at)])).toEqual([
      [kind, sheet, address],
    ]);
  });

  test.each(["ส่วนที่ 3", "ติดตาม 3 ปี", "คณะกรรมการ", "รายได้"])("sheet %s is gone", (name) => {
    const sheets = untouched.sheets.filter((sheet) => sheet.name !== name);
    expect(compare({ ...untouched, sheets }, SAMPLE_TEMPLATE)).toMatchObject([
      { kind: "part-missing", sheet: null },
    ]);
  });

  test("part 1 is gone", () => {
    const sheets = untouched.sheets.filter((sheet) => sheet.name !== SHEET);
    expect(compare({ ...untouched, sheets }, SAMPLE_TEMPLATE)).toMatchObject([{ kind: "part-missing" }]);
  });
});

test.each<[string, string, string | number]>([
  ["the figure of a target with its unit", find("1.1.1", "C"), 80],
  ["other spaces", find("1.1.1", "C"), "ร้อยละ  80 "],
  ["Thai digits", find("2.1", "C"), "๓๐"],
  ["a result that is filled in", find("1.1.1", "F"), 95],
  ["a committee's score", find("1.1.1", "H"), 75],
  ["evidence", find("1.1.1", "M"), "https://example.go.th"],
])("%s is no alteration", (_, address, value) => {
  expect(compare(edit(address, value), SAMPLE_TEMPLATE)).toEqual([]);
});

test("names of functions in lower case, as LibreOffice writes them, are no alteration", () => {
  const lower = replaceSheet(untouched, SHEET, (sheet) => {
    const cells = new SheetCells();
    for (const row of sheet.cells.rowIndices())
      for (const { column, cell } of sheet.cells.inRow(row))
        cells.add(
          row,
          column,
          cell.value,
          cell.formula?.replace(/KPI[A-Z]+/g, (name) => name.toLowerCase()),
        );
    return { ...sheet, cells };
  });
  expect(compare(lower, SAMPLE_TEMPLATE)).toEqual([]);
});

test("a renamed sheet is no alteration", () => {
  const renamed = replaceSheet(untouched, "คณะกรรมการ", (sheet) => ({ ...sheet, name: "บอร์ด" }));
  expect(compare(renamed, SAMPLE_TEMPLATE)).toEqual([]);
});

describe("rows of indicators", () => {
  const rowOf = (code: string) => parseRectangle(find(code))!.row;
  /** The table with rows exchanged; formulas keep their places, so only what is told about names counts here. */
  const moved = (rows: ReadonlyMap<number, number>) =>
    compare(
      replaceSheet(untouched, SHEET, (sheet) => moveCells(sheet, (row) => rows.get(row) ?? row)),
      SAMPLE_TEMPLATE,
    ).filter(({ kind }) => kind !== "formula-replaced");

  test("exchanged within their component", () => {
    const [a, b] = [rowOf("2.3"), rowOf("2.4")];
    expect(
      moved(
        new Map([
          [a, b],
          [b, a],
        ]),
      ),
    ).toMatchObject([{ kind: "order-changed" }]);
  });

  test("moved to another component", () => {
    // The last one of the first component changes places with the heading below it.
    const [a, b] = [rowOf("1.2.10"), rowOf("องค์ประกอบที่ 2")];
    expect(
      moved(
        new Map([
          [a, b],
          [b, a],
        ]),
      ),
    ).toMatchObject([{ kind: "indicator-moved", subject: "1.2.10" }]);
  });

  test("taken away, added, or standing twice", () => {
    const gone = {
      ...SAMPLE_TEMPLATE,
      components: SAMPLE_TEMPLATE.components.map((component) => ({
        ...component,
        indicators: component.indicators.filter(({ code }) => code !== "2.3"),
      })),
    };
    expect(compare(workbook(gone), SAMPLE_TEMPLATE)).toMatchObject([
      { kind: "indicator-missing", subject: "2.3" },
    ]);
    expect(compare(untouched, gone)).toMatchObject([{ kind: "indicator-extra", at: { row: rowOf("2.3") } }]);
    const twice = edit(find("2.4"), "2.3 อื่น");
    expect(compare(twice, SAMPLE_TEMPLATE).map(({ kind }) => kind)).toContain("indicator-duplicate");
  });
});
