import * as fc from "fast-check";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { blankTemplate } from "../../../src/domain/template/blank-template";
import { readTemplateSheet } from "../../../src/domain/authoring/read-template-sheet";
import type { Template } from "../../../src/domain/template/template";
import { planTemplateSheet, templateSheets } from "../../../src/domain/authoring/template-sheet";
import { formatCell, parseRectangle } from "../../../src/domain/workbook/address";
import type { SetCell } from "../../../src/domain/workbook/change-set";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { applyChangeSet } from "../../support/apply-change-set";
import { formWith, sheetOf, workbookOf } from "../../support/form";
import { moveCells } from "../../support/move-cells";
import { anyTemplate, SAMPLE_TEMPLATE } from "../template/sample-template";

const BLANK = blankTemplate(framework, { name: "สำนักงานทดสอบ", abbreviation: "สทส." }, 2565);

function layOut(template: Template, into: WorkbookSnapshot = workbookOf()): WorkbookSnapshot {
  return applyChangeSet(into, planTemplateSheet(into, framework, template).changeSet);
}

const sheetWith = (template: Template): SheetSnapshot => templateSheets(layOut(template))[0]!;
const read = (sheet: SheetSnapshot) => readTemplateSheet(sheet, FRAMEWORKS);

/** The sheet with single cells changed. */
function edit(
  sheet: SheetSnapshot,
  changes: Readonly<Record<string, string | number | null>>,
): SheetSnapshot {
  const edits = Object.entries(changes).map(([address, value]): SetCell => {
    const { row, column } = parseRectangle(address)!;
    const before = sheet.cells.at(row, column) ?? null;
    return { kind: "set-cell", sheet: sheet.name, row, column, before, after: { value } };
  });
  return applyChangeSet(workbookOf(sheet), { changes: edits }).sheets[0]!;
}

test("a template that is laid out is read back as it was", () => {
  expect(read(sheetWith(SAMPLE_TEMPLATE))).toMatchObject({
    template: SAMPLE_TEMPLATE,
    framework,
    faults: [],
  });
});

test("any template is, with every row and column elsewhere and the sheet renamed", () => {
  fc.assert(
    fc.property(
      anyTemplate,
      fc.nat(4),
      fc.integer({ min: 1, max: 3 }),
      fc.nat(20),
      (template, down, times, turn) => {
        const sheet = { ...sheetWith(template), name: "ชื่ออื่น" };
        // Labels keep their entries to the right; only the columns behind them change places.
        const columnOf = (column: number) => (column < 3 ? column : 3 + ((column - 3 + turn) % 20));
        const moved = moveCells(sheet, (row) => down + row * times, columnOf);
        expect(read(moved)).toMatchObject({ template, faults: [] });
      },
    ),
    { numRuns: 60 },
  );
});

test("a new one begins with the framework's components and can be read at once", () => {
  const { template, faults } = read(sheetWith(BLANK));
  expect(faults).toEqual([]);
  expect(template!.components.map(({ code, weight }) => [code, weight])).toEqual([
    ["1", 40],
    ["2", 30],
    ["3", 20],
    ["4", 10],
  ]);
});

test("a sheet that is there already stays, the new one takes another name", () => {
  const once = layOut(SAMPLE_TEMPLATE);
  const plan = planTemplateSheet(once, framework, BLANK);
  expect(plan).toMatchObject({ sheet: "แม่แบบ (2)", existing: ["แม่แบบ"] });
  const twice = applyChangeSet(once, plan.changeSet);
  expect(read(twice.sheets[0]!).template).toEqual(SAMPLE_TEMPLATE);
});

test("the form beside it is read without it", () => {
  const form = formWith();
  expect(readEvaluation(layOut(SAMPLE_TEMPLATE, form), framework)).toEqual(readEvaluation(form, framework));
});

test("nothing but the sheet's own cells is written, and texts stay texts", () => {
  const odd = { ...SAMPLE_TEMPLATE, revenueLines: ["=HYPERLINK(A1)", "+1"] };
  const { changeSet, sheet } = planTemplateSheet(workbookOf(), framework, odd);
  for (const change of changeSet.changes) expect(change).toMatchObject({ sheet });
  expect(read(sheetWith(odd)).template!.revenueLines).toEqual(odd.revenueLines);
});

describe("faults name their cell", () => {
  const sheet = sheetWith(SAMPLE_TEMPLATE);
  const find = (text: string, column?: string): string => {
    for (const row of sheet.cells.rowIndices()) {
      for (const { column: at, cell } of sheet.cells.inRow(row)) {
        if (cell.value === text) return column ? `${column}${row + 1}` : formatCell({ row, column: at });
      }
    }
    throw new Error(text);
  };
  test.each<[string, string, string | number | null, RegExp]>([
    ["a weight in words", find("1.1.1", "D"), "สามสิบ", /สามสิบ/],
    ["a kind that is unknown", find("1.1.1", "K"), "เดา", /เดา/],
    ["a direction that is unknown", find("1.1.1", "J"), "ขึ้น", /ขึ้น/],
    ["a row type that is unknown", find("1.1.1", "A"), "แถว", /แถว/],
    ["points in words", find("มีคำอธิบาย", "E"), "ยี่สิบ", /ยี่สิบ/],
    ["an item without points", find("มีคำอธิบาย", "E"), null, /ไม่มีคะแนน/],
    ["a framework that is unknown", find(framework.id), "other", /other.*public-organisation-2565/],
    ["a year in words", find("ปีงบประมาณ (พ.ศ.)", "C"), "ปีนี้", /ปีนี้/],
    ["a year of the Common Era", find("ปีงบประมาณ (พ.ศ.)", "C"), 2022, /2022/],
    ["a seat without term or none", find("กรรมการโดยตำแหน่ง", "D"), null, /วาระ/],
    ["a seat without number", find("กรรมการโดยตำแหน่ง", "B"), "สอง", /ลำดับ/],
  ])("%s", (_, address, value, message) => {
    const { faults } = read(edit(sheet, { [address]: value }));
    expect(faults.map(({ at }) => at && formatCell(at))).toEqual([address]);
    expect(faults[0]!.text.th).toMatch(message);
    expect(faults[0]!.text.en).not.toBe("");
  });

  const headings = find("ชนิดแถว");
  test.each([
    ["ชื่อ", "A1"],
    ["น้ำหนัก (ร้อยละ)", "A1"],
    ["เป้าหมายขั้นสูง (100)", headings],
    ["วิธีให้คะแนน", headings],
  ])("a column %s that is gone is told at %s", (heading, address) => {
    const { faults } = read(edit(sheet, { [find(heading)]: null }));
    expect(faults.map(({ at }) => formatCell(at!))).toEqual([address]);
  });

  test("rows above the first component belong nowhere", () => {
    const first = find("องค์ประกอบ");
    const { faults } = read(edit(sheet, { [first]: "กลุ่ม" }));
    expect(faults[0]!.at).toMatchObject({ row: parseRectangle(first)!.row });
  });
});

test("rows without a type are told by their code and what they hold", () => {
  const sheet = sheetWith(SAMPLE_TEMPLATE);
  const headings = [...sheet.cells.rowIndices()].find((row) => sheet.cells.value(row, 0) === "ชนิดแถว")!;
  const types = sheet.cells
    .rowIndices()
    .filter(
      (row) => row > headings && sheet.cells.value(row, 0) !== null && sheet.cells.value(row, 2) !== null,
    );
  const bare = edit(sheet, Object.fromEntries(types.map((row) => [`A${row + 1}`, null])));
  expect(read(bare).template).toEqual(SAMPLE_TEMPLATE);
});

test("a sheet without the title is none", () => {
  expect(templateSheets(workbookOf(sheetOf({ A1: "แม่แบบ" })))).toEqual([]);
});
