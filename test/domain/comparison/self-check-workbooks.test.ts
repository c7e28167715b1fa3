import { readFileSync } from "node:fs";
import path from "node:path";
import { moveYear } from "../../../src/domain/authoring/move-year";
import { compareTemplate } from "../../../src/domain/comparison/compare-template";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { planFreezeOf } from "../../../src/domain/formulas/portable/plan-freeze";
import type { FreezeForm } from "../../../src/domain/formulas/portable/portable-plan";
import type { Framework } from "../../../src/domain/framework/framework";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 as FY2565 } from "../../../src/domain/framework/frameworks";
import { blankTemplate } from "../../../src/domain/template/blank-template";
import type { Template } from "../../../src/domain/template/template";
import { ETDA_2565 } from "../../../src/domain/template/templates";
import { formatCell } from "../../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { edited, value } from "../../mutations/mutation";
import { applyChangeSet } from "../../support/apply-change-set";
import { shiftRows } from "../../support/shift-rows";
import { calculatedWorkbook, plannedWorkbook } from "../../support/standard-workbook";

const FORMS = ["functions", "portable"] as const;
const FREEZE_FORMS: readonly FreezeForm[] = ["formulas", "values", "names"];

const found = (snapshot: WorkbookSnapshot, template: Template, framework: Framework = FY2565) =>
  compareTemplate(snapshot, readEvaluation(snapshot, framework), template, framework).map(
    ({ kind, sheet, at }) => `${kind} ${sheet} ${at ? formatCell(at) : "-"}`,
  );

const inFrameworks = FRAMEWORKS.flatMap((framework) =>
  FORMS.map((form) => [framework.id, form, framework] as const),
);

test.each(inFrameworks)("a blank workbook of %s with %s has nothing altered", (_, form, framework) => {
  const agency = { name: "สำนักงานทดสอบระบบ", abbreviation: "สทส." };
  const template = blankTemplate(framework, agency, framework.fiscalYears.first);
  expect(found(plannedWorkbook(framework, template, form).snapshot, template, framework)).toEqual([]);
});

test.each(FORMS)(
  "a filled workbook of %s has nothing altered, beside sheets of the same names too",
  async (form) => {
    const { snapshot } = await calculatedWorkbook(FY2565, ETDA_2565, form);
    expect(found(snapshot, ETDA_2565)).toEqual([]);
    const names = snapshot.sheets.map(({ name }) => name);
    const beside = plannedWorkbook(FY2565, ETDA_2565, form, names.slice(1)).snapshot;
    const own = snapshot.sheets.slice(1).map((sheet) => ({ ...sheet, cells: snapshot.sheets[0]!.cells }));
    expect(found({ ...beside, sheets: [...own, ...beside.sheets] }, ETDA_2565)).toEqual([]);
  },
);

describe("frozen", () => {
  let made: WorkbookSnapshot;
  beforeAll(async () => {
    made = (await calculatedWorkbook(FY2565, ETDA_2565, "functions")).snapshot;
    made = { ...made, sheets: made.sheets.map((sheet) => ({ ...sheet, isProtected: false })) };
  });
  const frozen = (form: FreezeForm) =>
    applyChangeSet(made, planFreezeOf(made, null, form).changeSet, () => 0);
  const lists = "รายการตรวจสอบ";

  test.each(FREEZE_FORMS)("into %s nothing is altered, nor where rows come in", (form) => {
    const workbook = frozen(form);
    expect(found(workbook, ETDA_2565)).toEqual([]);
    expect(found(shiftRows(workbook, { sheet: lists, row: 3, count: 2 }), ETDA_2565)).toEqual([]);
    expect(found(shiftRows(workbook, { sheet: "ส่วนที่ 1", row: 8, count: 2 }), ETDA_2565)).toEqual([]);
  });

  test.each(FREEZE_FORMS)("into %s, what is typed over is found", (form) => {
    const score = made.sheets
      .find(({ name }) => name === lists)!
      .cells.rowIndices()
      .find((row) => made.sheets.find(({ name }) => name === lists)!.cells.at(row, 1)?.formula != null)!;
    const typed = edited(frozen(form), [value({ sheet: lists, row: score, column: 1 }, 12.5)]);
    expect(found(typed, ETDA_2565)).toEqual([`formula-replaced ${lists} B${score + 1}`]);
  });
});

test("the workbook of the next year has nothing altered from its own template", async () => {
  const { snapshot, evaluation } = await calculatedWorkbook(FY2565, ETDA_2565, "functions");
  const { template } = moveYear({ snapshot, evaluation, template: ETDA_2565 }, FY2565)!;
  for (const form of FORMS)
    expect(found(plannedWorkbook(FY2565, template, form).snapshot, template)).toEqual([]);
});

test("nothing is said of formulas of a form that is not ours", async () => {
  const file = path.join(__dirname, "../../../assets/samples/etda-2565.xlsx");
  const snapshot = await readWorkbookFile(readFileSync(file), "etda-2565.xlsx");
  const kinds = found(snapshot, ETDA_2565).map((each) => each.split(" ")[0]);
  expect(kinds).not.toContain("formula-replaced");
  expect(kinds.filter((kind) => kind!.startsWith("checklist"))).toEqual([]);
});

test("by the framework that the workbook was made with, whatever it is read by", async () => {
  const { snapshot } = await calculatedWorkbook(FY2565, ETDA_2565, "portable");
  const other: Framework = { ...FY2565, decimals: { score: 3, weighted: 4, total: 4 } };
  const evaluation = readEvaluation(snapshot, other);
  expect(compareTemplate(snapshot, evaluation, ETDA_2565, FY2565)).toEqual([]);
});

test("a part that went with its sheet leaves the formulas of the others alone", async () => {
  const { snapshot } = await calculatedWorkbook(FY2565, ETDA_2565, "functions");
  const sheets = snapshot.sheets.filter(({ name }) => name !== "สรุป");
  expect(found({ ...snapshot, sheets }, ETDA_2565)).toEqual([]);
  const withoutLists = snapshot.sheets.filter(({ name }) => name !== "รายการตรวจสอบ");
  expect(found({ ...snapshot, sheets: withoutLists }, ETDA_2565)).toEqual(["part-missing null -"]);
});
