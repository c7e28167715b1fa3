import { checkTemplateSheet } from "../../src/app/check-template";
import { recogniseAndChoose } from "../../src/app/understand-form";
import { compareWithTemplate } from "../../src/app/compare-with-template";
import { applyWorkbook, planWorkbook, type WorkbookPlan } from "../../src/app/create-workbook";
import { planNextYear } from "../../src/app/move-year";
import { applyNewTemplate, planNewTemplate } from "../../src/app/new-template";
import { planSaveTemplate, storeTemplate } from "../../src/app/save-template";
import { readStored } from "../../src/app/stored-template";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { CancelledError } from "../../src/app/workbook-port";
import {
  PERFORMANCE_AGREEMENT,
  PUBLIC_ORGANISATION_2565 as framework,
  PUBLIC_ORGANISATION_FIVE_POINT,
} from "../../src/domain/framework/frameworks";
import { blankTemplate } from "../../src/domain/template/blank-template";
import { writeTemplatePart } from "../../src/domain/template/stored-template";
import { TEMPLATE_NAMESPACE, type Template } from "../../src/domain/template/template";
import { finish } from "../../src/domain/steps";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { SAMPLE_TEMPLATE } from "../domain/template/sample-template";
import { CLEAN_FORM, formWith, sheetOf, workbookOf } from "../support/form";
import { MemoryPort } from "../support/memory-port";

const cancelled = { signal: { aborted: true } };
type Planned = Extract<WorkbookPlan, { kind: "plan" }>;

async function created(into: WorkbookSnapshot = workbookOf()): Promise<MemoryPort> {
  const port = new MemoryPort(into);
  const plan = await planWorkbook(port, { framework, template: SAMPLE_TEMPLATE, form: "functions" });
  await applyWorkbook(port, plan as Planned);
  return port;
}

async function authored(template: Template = SAMPLE_TEMPLATE): Promise<MemoryPort> {
  const port = new MemoryPort(workbookOf());
  await applyNewTemplate(port, await planNewTemplate(port, { framework, start: template }));
  return port;
}

const contents = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, cells }) => [name, cells.rowIndices().map((row) => [row, ...cells.inRow(row)])]);

describe("creating a workbook", () => {
  test("stores the template, and finds nothing altered", async () => {
    const port = await created();
    expect(port.applied).toBe(1);
    expect(await compareWithTemplate(port)).toEqual({
      kind: "compared",
      template: SAMPLE_TEMPLATE,
      alterations: [],
    });
  });

  test("a second time offers new names and leaves everything that is there", async () => {
    const port = await created();
    const before = port.snapshot;
    const plan = (await planWorkbook(port, {
      framework,
      template: SAMPLE_TEMPLATE,
      form: "portable",
    })) as Planned;
    expect(plan.sheets.every(({ renamedFrom }) => renamedFrom !== null)).toBe(true);
    expect(plan.keepsStoredTemplate).toBe(false);
    await applyWorkbook(port, plan);
    expect(contents(port.snapshot).slice(0, before.sheets.length)).toEqual(contents(before));
  });

  test("a blank starter has no targets yet, and is no template to hold the workbook against", async () => {
    const port = new MemoryPort(workbookOf());
    const template = blankTemplate(framework, { name: "สำนักงานทดสอบ", abbreviation: "" }, 2565);
    const options = { framework, template, form: "functions" } as const;
    expect(await planWorkbook(port, options)).toMatchObject({ kind: "refused" });
    await applyWorkbook(port, (await planWorkbook(port, { ...options, isStarter: true })) as Planned);
    expect(await compareWithTemplate(port)).toEqual({ kind: "none" });
    const late = { ...template, fiscalYear: 2566 };
    const refused = await planWorkbook(port, { ...options, template: late, isStarter: true });
    expect(refused).toMatchObject({ kind: "refused", faults: [{ en: expect.stringContaining("2566") }] });
  });

  test("another template leaves the one that is stored", async () => {
    const port = await created();
    const template = { ...SAMPLE_TEMPLATE, version: 4 };
    const plan = (await planWorkbook(port, { framework, template, form: "functions" })) as Planned;
    expect(plan.keepsStoredTemplate).toBe(true);
    await applyWorkbook(port, plan);
    expect(await compareWithTemplate(port)).toMatchObject({ template: { version: 3 } });
  });

  test.each<[string, Template, string | undefined]>([
    ["of another agency", SAMPLE_TEMPLATE, "สพธอ."],
    ["of another framework", { ...SAMPLE_TEMPLATE, framework: { id: "other", version: 1 } }, undefined],
    ["with a code that stands twice", withCode("2.1", "2.2"), undefined],
  ])("a template %s is refused and nothing is read or inserted", async (_, template, agency) => {
    const port = new MemoryPort(workbookOf());
    const plan = await planWorkbook(port, {
      framework,
      template,
      form: "functions",
      ...(agency && { agency }),
    });
    expect(plan.kind).toBe("refused");
    expect((plan as Extract<WorkbookPlan, { kind: "refused" }>).faults.length).toBeGreaterThan(0);
    expect([port.reads, port.applied]).toEqual([0, 0]);
  });

  test("cancelling leaves the workbook as it was", async () => {
    const port = new MemoryPort(workbookOf());
    const plan = await planWorkbook(port, { framework, template: SAMPLE_TEMPLATE, form: "functions" });
    await expect(applyWorkbook(port, plan as Planned, { control: cancelled })).rejects.toThrow(
      CancelledError,
    );
    expect(port.applied).toBe(0);
  });
});

function withCode(from: string, to: string): Template {
  const components = SAMPLE_TEMPLATE.components.map((component) => ({
    ...component,
    indicators: component.indicators.map((each) => (each.code === from ? { ...each, code: to } : each)),
  }));
  return { ...SAMPLE_TEMPLATE, components };
}

describe("the template sheet", () => {
  test("is checked and saved as the template that it is", async () => {
    const port = await authored();
    expect(await checkTemplateSheet(port)).toMatchObject({
      sheet: "แม่แบบ",
      template: SAMPLE_TEMPLATE,
      faults: [],
    });
    const saved = await planSaveTemplate(port);
    expect(saved).toMatchObject({ sheet: "แม่แบบ", template: SAMPLE_TEMPLATE, faults: [] });
    expect(JSON.parse(saved.text!)).toMatchObject(SAMPLE_TEMPLATE);
    await storeTemplate(port, saved.storing!);
    expect(readStored(port.snapshot)).toMatchObject({ kind: "stored", template: SAMPLE_TEMPLATE });
    const again = await planSaveTemplate(port);
    expect(await storeTemplate(port, again.storing!)).toEqual({ written: 0 });
  });

  test("faults of its meaning name their cell, and then there is nothing to save", async () => {
    const port = await authored(withCode("2.1", "2.2"));
    const { faults } = (await checkTemplateSheet(port))!;
    const rows = faults.map(({ at }) => port.snapshot.sheets[0]!.cells.value(at!.row, at!.column));
    expect(rows).toContain("2.2");
    expect(await planSaveTemplate(port)).toMatchObject({ text: null, storing: null });
  });

  test("there may be none", async () => {
    expect(await checkTemplateSheet(new MemoryPort(formWith()))).toBeNull();
  });
});

describe("saving a filled form", () => {
  test("reads names, weights and targets off it", async () => {
    const saved = await planSaveTemplate(new MemoryPort(formWith()), { id: "test-2565" });
    expect(saved).toMatchObject({ sheet: null, template: { id: "test-2565", fiscalYear: 2565 } });
    expect(saved.remarks.length).toBeGreaterThan(0);
  });

  test("a workbook without any is refused", async () => {
    const port = new MemoryPort(workbookOf(sheetOf({ A1: "บันทึก" })));
    await expect(planSaveTemplate(port)).rejects.toMatchObject({ problem: "no-form" });
    await expect(planNextYear(port, { framework })).rejects.toMatchObject({ problem: "no-form" });
  });
});

test("next year comes from the stored template, without results", async () => {
  const moved = await planNextYear(await created(), { framework });
  expect(moved.template).toMatchObject({ id: "test-2566", fiscalYear: 2566, agency: SAMPLE_TEMPLATE.agency });
  expect(moved.carried.length).toBeGreaterThan(0);
});

describe("comparing", () => {
  test("a workbook without a template says so", async () => {
    expect(await compareWithTemplate(new MemoryPort(formWith()))).toEqual({ kind: "none" });
  });

  test("a stored template that was damaged is told with its faults", async () => {
    const content = writeTemplatePart(framework, { ...SAMPLE_TEMPLATE, schemaVersion: 99 as 1 });
    const parts = [{ namespace: TEMPLATE_NAMESPACE, content }];
    const comparison = await compareWithTemplate(new MemoryPort({ ...formWith(), parts }));
    expect(comparison).toMatchObject({ kind: "faulty", faults: [expect.anything()] });
  });

  test("an altered weight is found", async () => {
    const port = await created();
    const sheet = port.snapshot.sheets.findIndex(({ name }) => name === "ส่วนที่ 1");
    const { cells } = port.snapshot.sheets[sheet]!;
    const row = cells.rowIndices().find((each) => String(cells.value(each, 0)).startsWith("1.1.1"))!;
    const before = cells.at(row, 1)!;
    await port.apply({
      changes: [{ kind: "set-cell", sheet: "ส่วนที่ 1", row, column: 1, before, after: { value: 31 } }],
    });
    expect(await compareWithTemplate(port)).toMatchObject({
      alterations: [
        { kind: "weight-changed", at: { sheet: "ส่วนที่ 1", row, column: 1 }, expected: "30", found: "31" },
      ],
    });
  });
});

describe("the framework of a workbook", () => {
  const frameworkOf = (snapshot: WorkbookSnapshot) => finish(recogniseAndChoose(snapshot)).choice.framework;
  const levels = (year: number) =>
    workbookOf(
      sheetOf({
        A2: `แบบประเมิน ประจำปีงบประมาณ พ.ศ. ${year}`,
        A4: "ตัวชี้วัด",
        B4: "น้ำหนัก",
        ...Object.fromEntries(
          PERFORMANCE_AGREEMENT.tiers.map(({ headings }, i) => [`${"CDEFG"[i]}4`, headings[0]!] as const),
        ),
        H4: "ผลการดำเนินงาน",
      }),
    );

  test.each<[string, WorkbookSnapshot, string]>([
    ["three tiers", formWith(), framework.id],
    ["five levels of a year long ago", levels(2555), PUBLIC_ORGANISATION_FIVE_POINT.id],
    ["five levels of today", levels(2566), PERFORMANCE_AGREEMENT.id],
    ["nothing that is known", workbookOf(sheetOf({ A1: "บันทึก" })), framework.id],
  ])("%s", (_, snapshot, id) => {
    expect(frameworkOf(snapshot).id).toBe(id);
  });

  test("the stored one comes first, and is judged by", async () => {
    const own = { ...framework, id: "own", name: { th: "ของหน่วยงาน", en: "The agency's own" } };
    const template = { ...SAMPLE_TEMPLATE, framework: { id: own.id, version: own.version } };
    const parts = [{ namespace: TEMPLATE_NAMESPACE, content: writeTemplatePart(own, template) }];
    const report = await validateWorkbook(new MemoryPort({ ...workbookOf(sheetOf(CLEAN_FORM)), parts }));
    expect(report.framework.name).toEqual(own.name);
  });

  test("a stored one that cannot be read is passed over", () => {
    const parts = [{ namespace: TEMPLATE_NAMESPACE, content: "<workbook/>" }];
    expect(frameworkOf({ ...formWith(), parts }).id).toBe(framework.id);
  });
});
