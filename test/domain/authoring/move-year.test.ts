import { readFileSync } from "node:fs";
import path from "node:path";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import {
  PERFORMANCE_AGREEMENT,
  PUBLIC_ORGANISATION_2565 as framework,
} from "../../../src/domain/framework/frameworks";
import { moveYear, type MovedYear } from "../../../src/domain/authoring/move-year";
import { planStandardWorkbook } from "../../../src/domain/standard-workbook/plan-standard-workbook";
import { templateIndicators, type Template } from "../../../src/domain/template/template";
import { formatCell } from "../../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { applyChangeSet } from "../../support/apply-change-set";
import { sheetOf, workbookOf } from "../../support/form";
import { SAMPLE_TEMPLATE } from "../template/sample-template";

function move(snapshot: WorkbookSnapshot, template: Template | null = null, into = framework): MovedYear {
  return moveYear({ snapshot, evaluation: readEvaluation(snapshot, framework), template }, into)!;
}

describe("the published report moves to the next year", () => {
  let moved: MovedYear;
  beforeAll(async () => {
    const file = path.join(__dirname, "../../../assets/samples/etda-2565.xlsx");
    moved = move(await readWorkbookFile(readFileSync(file), "etda-2565.xlsx"));
  });

  test("with names, weights and targets, and last year's results in the notes only", () => {
    const { template } = moved;
    expect(template).toMatchObject({ id: "template-2566", fiscalYear: 2566, version: 1 });
    const warnings = templateIndicators(template).find(({ code }) => code === "2.1.2")!;
    expect(warnings).toMatchObject({
      weight: 10,
      targets: { minimum: "ร้อยละ 95 (ค่าเฉลี่ย 3 ปี ย้อนหลัง)", standard: "ร้อยละ 96", advanced: "ร้อยละ 97" },
      note: "ผลปี 2565: ร้อยละ 99.29",
    });
    expect(template.entries).toMatchObject({
      results: {},
      ita: null,
      part3Result: "",
      monitoring: {},
      revenue: [],
    });
  });

  test("with the monitoring window moved on by one year", () => {
    const { part3, monitoring } = moved.template;
    expect(part3[1]!.targets).toEqual({
      2566: "เพิ่มขึ้นจากปี 2564 ร้อยละ 10",
      2567: "เพิ่มขึ้นจากปี 2565 ร้อยละ 10",
    });
    expect(monitoring[1]).toEqual({
      code: "2",
      name: expect.stringContaining("B/C ratio"),
      targets: { 2564: "2 เท่า", 2565: "3 เท่า", 2566: "เพิ่มขึ้นจากปี 2564 ร้อยละ 10" },
    });
  });

  test("with the seats whose term reaches into the year, and their members", () => {
    expect(moved.template.board).toHaveLength(10);
    expect(moved.template.entries!.board[0]).toMatchObject({ no: 1, termEnd: "10 มีนาคม พ.ศ. 2567" });
  });

  test("and what stays behind is listed with its cell", () => {
    const texts = moved.notCarried.map(({ at, text }) => `${at ? formatCell(at) : "-"} ${text.en}`);
    expect(texts.some((text) => /^[A-Z]+\d+ Target of 2563 of monitoring indicator 1:/.test(text))).toBe(
      true,
    );
    expect(texts.some((text) => /Total target of monitoring indicator 2/.test(text))).toBe(true);
    expect(texts.some((text) => /Weight of component 4/.test(text))).toBe(false);
    expect(moved.template.components[3]!.weight).toBe(10);
  });
});

const board = (termEnd: string) =>
  sheetOf(
    {
      A1: "คณะกรรมการองค์การมหาชน",
      A2: "ตำแหน่ง",
      B2: "รายชื่อ",
      C2: "วันที่ได้รับแต่งตั้ง",
      D2: "วันที่ครบวาระ",
      A3: "ประธานกรรมการ",
      B3: "1. นายหนึ่ง",
      C3: "1 ตุลาคม 2561",
      D3: termEnd,
      A4: "กรรมการโดยตำแหน่ง",
      B4: "2. ปลัดกระทรวง",
      C4: "-",
      D4: "-",
    },
    "คณะกรรมการ",
  );

test.each([
  ["30 กันยายน 2565", ["กรรมการโดยตำแหน่ง"]],
  ["1 ตุลาคม 2565", ["ประธานกรรมการ", "กรรมการโดยตำแหน่ง"]],
  ["ยังไม่ทราบ", ["กรรมการโดยตำแหน่ง"]],
])("a term that ends on %s", (termEnd, roles) => {
  const { template, notCarried } = move(workbookOf(board(termEnd)), SAMPLE_TEMPLATE);
  expect(template.board.map(({ role, no }) => [no, role])).toEqual(roles.map((role, i) => [i + 1, role]));
  const left = notCarried.filter(({ at }) => at?.sheet === "คณะกรรมการ");
  expect(left.map(({ at }) => formatCell(at!))).toEqual(roles.length === 2 ? [] : ["D3"]);
});

test("a framework with another number of tiers takes no targets, and one with other points no checklists", () => {
  const { changeSet } = planStandardWorkbook({
    framework,
    template: SAMPLE_TEMPLATE,
    form: "functions",
    takenNames: [],
  });
  const snapshot = applyChangeSet(workbookOf(), changeSet);
  const { template, notCarried } = move(snapshot, SAMPLE_TEMPLATE, {
    ...PERFORMANCE_AGREEMENT,
    components: [],
  });
  const indicators = templateIndicators(template);
  expect(indicators.map(({ code, weight }) => [code, weight])).toEqual(
    templateIndicators(SAMPLE_TEMPLATE).map(({ code, weight }) => [code, weight]),
  );
  for (const indicator of indicators) expect(indicator).toMatchObject({ targets: {} });
  expect(indicators.some(({ checklist }) => checklist)).toBe(false);
  expect(notCarried.filter(({ text }) => text.en.startsWith("Targets of indicator"))).toHaveLength(7);
  expect(notCarried.filter(({ text }) => text.en.startsWith("The checklist"))).toHaveLength(1);
});

test("a component that this year's framework lacks stays behind with its indicators", () => {
  const into = { ...framework, components: framework.components.slice(0, 1) };
  const { template, notCarried } = move(workbookOf(), SAMPLE_TEMPLATE, into);
  expect(template.components.map(({ code, weight }) => [code, weight])).toEqual([["1", 40]]);
  expect(notCarried.map(({ text }) => text.en)).toEqual(
    expect.arrayContaining([
      expect.stringContaining("Component 2"),
      expect.stringContaining("Weight of component 1 (60)"),
    ]),
  );
});

test("the year before last's result leaves the note, the agency's own words stay", () => {
  const [first, ...others] = SAMPLE_TEMPLATE.components;
  const [indicator, ...rest] = first!.indicators;
  const noted = { ...indicator!, note: "นับเฉพาะงานในแผน\nผลปี 2564: 90" };
  const source = { ...SAMPLE_TEMPLATE, components: [{ ...first!, indicators: [noted, ...rest] }, ...others] };
  const { template } = move(workbookOf(), source);
  expect(templateIndicators(template)[0]!.note).toBe("นับเฉพาะงานในแผน");
});

test("a workbook with neither template nor form cannot be moved", () => {
  const snapshot = workbookOf(sheetOf({ A1: "บันทึก" }));
  expect(
    moveYear({ snapshot, evaluation: readEvaluation(snapshot, framework), template: null }, framework),
  ).toBeNull();
});
