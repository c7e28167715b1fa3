import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
// It has no types of its own.
// @ts-expect-error TS7016
import { DepParser } from "fast-formula-parser";
import { valueOf } from "../../../src/domain/form/field";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import type { Framework } from "../../../src/domain/framework/framework";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { FORM_NAMES } from "../../../src/domain/standard-workbook/form-names";
import { planStandardWorkbook } from "../../../src/domain/standard-workbook/plan-standard-workbook";
import type { WorkbookForm } from "../../../src/domain/formulas/writing/score-formulas";
import { blankTemplate } from "../../../src/domain/template/blank-template";
import {
  INDICATOR_KINDS,
  templateIndicators,
  type Template,
  type TemplateIndicator,
} from "../../../src/domain/template/template";
import { readTemplatePart } from "../../../src/domain/template/stored-template";
import templateSchema from "../../../src/domain/template/template.schema.json";
import { ETDA_2565, TEMPLATES } from "../../../src/domain/template/templates";
import { runRule } from "../../../src/domain/validation/engine/engine";
import { RULES } from "../../../src/domain/validation/rules";
import type { Rectangle } from "../../../src/domain/workbook/address";
import { isSheetChange, NOTE_HEADING, type Change } from "../../../src/domain/workbook/change-set";
import { plannedWorkbook } from "../../support/standard-workbook";

const FORMS: readonly WorkbookForm[] = ["functions", "portable"];
const AGENCY = { name: "สำนักงานทดสอบระบบ", abbreviation: "สทส." };
const CASES = FRAMEWORKS.flatMap((framework) =>
  FORMS.map((form) => [framework.id, form, framework] as const),
);

const wording = fc.constantFrom("จัดทำแผน", "=1+1", "ดำเนินการตามแผน 2 ด้าน", "ประเมินผล, 'ปรับปรุง' \"แล้ว\"");
const figure = fc.integer({ min: -100_000, max: 1_000_000 }).map((whole) => whole / 100);

/** Rising or falling figures, some with a unit, any tier but the highest without one. */
const figureTargets = ({ tiers }: Framework) =>
  fc
    .record({
      start: figure,
      step: fc.integer({ min: 1, max: 5000 }).map((whole) => whole / 100),
      isLower: fc.boolean(),
      written: fc.constantFrom<(value: number) => string | number>(
        (value) => value,
        (value) => `ร้อยละ ${value}`,
        (value) => `${value} ล้านบาท`,
      ),
      gap: fc.integer({ min: 0, max: 2 * tiers.length }),
    })
    .map(({ start, step, isLower, written, gap }) =>
      Object.fromEntries(
        tiers.map(({ id }, i) => {
          const value = Math.round((start + (isLower ? -i : i) * step) * 100) / 100;
          return [id, i === gap && i < tiers.length - 2 ? "-" : written(value)];
        }),
      ),
    );

const indicator = (framework: Framework): fc.Arbitrary<Omit<TemplateIndicator, "code" | "weight">> =>
  fc.constantFrom(...INDICATOR_KINDS).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      name: fc.constantFrom("ร้อยละความสำเร็จ", "=ระดับ", "จำนวน 'หน่วยงาน'", "PMQA 4.0"),
      unit: fc.constantFrom(null, "ร้อยละ", "ล้านบาท"),
      direction: fc.constant(null),
      targets:
        kind === "numeric"
          ? figureTargets(framework)
          : fc
              .array(wording, { minLength: framework.tiers.length, maxLength: framework.tiers.length })
              .map((texts) => Object.fromEntries(framework.tiers.map(({ id }, i) => [id, texts[i]!]))),
      ...(kind === "checklist" && {
        checklist: fc.record({
          base: fc.constantFrom(0, 1, 50),
          items: fc.array(fc.record({ name: wording, points: fc.integer({ min: 1, max: 20 }) }), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
      }),
      ...(kind === "choose-one" && { options: fc.constant(["แบบที่หนึ่ง", "แบบ, ที่สอง"]) }),
    }),
  );

const templateOf = (framework: Framework): fc.Arbitrary<Template> =>
  fc
    .array(fc.tuple(fc.boolean(), fc.array(indicator(framework), { minLength: 1, maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((components) => {
      const count = components.reduce((sum, [, indicators]) => sum + indicators.length, 0);
      return {
        ...blankTemplate(framework, AGENCY, 2570),
        components: components.map(([hasGroup, indicators], c) => ({
          code: String(c + 1),
          name: `องค์ประกอบ ${c + 1}`,
          weight: null,
          groups: hasGroup ? [{ code: `${c + 1}.1`, name: "กลุ่มตัวชี้วัด" }] : [],
          indicators: indicators.map((each, i) => ({
            ...each,
            code: hasGroup ? `${c + 1}.1.${i + 1}` : `${c + 1}.${i + 1}`,
            weight: Math.round(10_000 / count) / 100,
          })),
        })),
      };
    });

const anyCase = fc
  .tuple(fc.constantFrom(...FRAMEWORKS), fc.constantFrom(...FORMS))
  .chain(([framework, form]) => templateOf(framework).map((template) => ({ framework, form, template })));

const contains = (outer: Rectangle, { row, column }: { row: number; column: number }) =>
  row >= outer.row &&
  row < outer.row + outer.rowCount &&
  column >= outer.column &&
  column < outer.column + outer.columnCount;

function formulasOf(changes: readonly Change[]): { sheet: string; formula: string }[] {
  return changes.flatMap((change) => {
    if (change.kind === "set-cell" && "formula" in change.after)
      return [{ sheet: change.sheet, formula: change.after.formula }];
    if (change.kind === "format-condition") return [{ sheet: change.sheet, formula: change.formula }];
    if (change.kind === "validate-range" && change.allow.kind === "formula")
      return [{ sheet: change.sheet, formula: change.allow.formula }];
    return [];
  });
}

/** What no plan may get wrong, whatever the template. */
function checkPlan(changes: readonly Change[], form: WorkbookForm): void {
  const added = new Set(changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : [])));
  const cells = changes.filter((change) => change.kind === "set-cell");
  const places = new Set(cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  expect(places.size).toBe(cells.length);
  expect(changes.filter((change) => isSheetChange(change) && !added.has(change.sheet))).toEqual([]);
  const bottoms = new Map<string, number>();
  for (const { sheet, row } of cells) bottoms.set(sheet, Math.max(row, bottoms.get(sheet) ?? 0));
  const faults = formulasOf(changes).flatMap(({ sheet, formula }) =>
    formulaFaults(formula, sheet, bottoms, form).map((fault) => `${sheet}: ${formula}: ${fault}`),
  );
  expect(faults).toEqual([]);
  expect(entryFaults(changes)).toEqual([]);
}

const grammar = new DepParser() as { parse(formula: string, at: object): unknown };

/** A grammar that is not ours reads it, and what it refers to is on the sheets of the plan. */
function formulaFaults(
  formula: string,
  sheet: string,
  bottoms: ReadonlyMap<string, number>,
  form: WorkbookForm,
): string[] {
  if (form === "portable" && /KPI/.test(formula)) return ["calls the add-in"];
  let references: readonly Reference[];
  try {
    references = grammar.parse(formula.slice(1), { sheet, row: 1, col: 1 }) as Reference[];
  } catch (error) {
    return [String(error)];
  }
  return references.flatMap((reference) => {
    const bottom = bottoms.get(reference.sheet);
    if (bottom === undefined) return [`no sheet ${reference.sheet}`];
    // Rows that are open for more stand below what is written.
    const row = reference.to?.row ?? reference.row!;
    return row > bottom + 11 ? [`row ${row} is outside`] : [];
  });
}

/** A cell, or a range from its first cell to its last; rows count from 1. */
interface Reference {
  readonly sheet: string;
  readonly row?: number;
  readonly to?: { readonly row: number };
}

/** Cells that take entries are validated and the other way round, with texts that Excel takes. */
function entryFaults(changes: readonly Change[]): string[] {
  const open = changes.filter((change) => change.kind === "format-range" && change.format.locked === false);
  const rules = changes.filter((change) => change.kind === "validate-range");
  const key = (change: Change) => JSON.stringify("range" in change && [change.sheet, change.range]);
  expect(open.map(key)).toEqual(rules.map(key));
  const formulas = changes
    .filter((change) => change.kind === "set-cell")
    .filter(({ after }) => "formula" in after);
  const faults = rules.flatMap(({ sheet, range, prompt, alert, allow }) => [
    ...[prompt!, alert!].flatMap(({ title, message }) =>
      title.length <= 32 && message.length <= 255 && /[ก-๙]/.test(message) ? [] : [message],
    ),
    ...(allow.kind === "list" && allow.values.join(",").length > 255 ? ["a list that is too long"] : []),
    ...(allow.kind === "list" && allow.values.some((value) => value.includes(","))
      ? ["a comma in a list"]
      : []),
    ...formulas
      .filter((change) => change.sheet === sheet && contains(range, change))
      .map(({ row, column }) => `an entry in the place of a formula: ${sheet} ${row} ${column}`),
  ]);
  const last = new Map(changes.filter(isSheetChange).map((change) => [change.sheet, change.kind]));
  const notes = changes.filter((change) => change.kind === "put-note");
  return [
    ...faults,
    ...[...last].filter(([, kind]) => kind !== "protect-sheet").map(([sheet]) => `${sheet} is open`),
    ...notes.filter(({ text }) => !text!.startsWith(NOTE_HEADING)).map(({ text }) => text!),
  ];
}

test("any template gives a workbook that reads as the template, with formulas that hold together", () => {
  fc.assert(
    fc.property(anyCase, ({ framework, form, template }) => {
      const { changeSet, evaluation } = plannedWorkbook(framework, template, form);
      checkPlan(changeSet.changes, form);
      expect(evaluation.tables).toHaveLength(1);
      const { indicators, groups, components } = evaluation.tables[0]!;
      const wanted = templateIndicators(template);
      expect(indicators.map(({ code, name, weight }) => [code, name, valueOf(weight)])).toEqual(
        wanted.map(({ code, name, weight }) => [code, name, weight]),
      );
      expect(components.map(({ code }) => code)).toEqual(template.components.map(({ code }) => code));
      expect(groups).toHaveLength(template.components.flatMap((component) => component.groups).length);
      indicators.forEach(({ targets, unit }, i) => {
        for (const { id } of framework.tiers) {
          const written = wanted[i]!.targets[id]!;
          const read = targets[id]!;
          const isFigure = wanted[i]!.kind === "numeric" && written !== "-";
          if (isFigure) expect(valueOf(read)?.value).toBe(Number(String(written).replace(/[^\d.-]/g, "")));
          else expect(read.cell?.value).toBe(written);
        }
        if (wanted[i]!.unit !== null) expect(valueOf(unit)).toBe(wanted[i]!.unit);
      });
    }),
    { numRuns: 40 },
  );
});

describe.each(CASES)("%s, %s", (_, form, framework) => {
  const template = blankTemplate(framework, AGENCY, framework.fiscalYears.first);

  test("the starter suits the schema of templates", () => {
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
      templateSchema,
    );
    expect(validate(template) ? [] : validate.errors).toEqual([]);
  });

  test("an empty workbook holds together, and nothing is wrong in it: all that rules find is yet to be filled in", () => {
    const { changeSet, snapshot, evaluation } = plannedWorkbook(framework, template, form);
    checkPlan(changeSet.changes, form);
    const context = { snapshot, evaluation, framework };
    const found = RULES.flatMap((rule) => runRule(rule, context));
    expect(found.filter(({ severity }) => severity !== "unfilled")).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  test("has a sheet for every part of the framework, in its order", () => {
    const { sheets } = plannedWorkbook(framework, template, form);
    expect(sheets.map(({ name }) => name)).toEqual(["วิธีกรอก", ...framework.parts.map(({ sheet }) => sheet)]);
    expect(sheets.every(({ renamedFrom }) => renamedFrom === null)).toBe(true);
  });
});

test("templates that come with the product suit the schema", () => {
  const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    templateSchema,
  );
  for (const template of TEMPLATES) expect(validate(template) ? [] : validate.errors).toEqual([]);
});

describe("names that are taken", () => {
  const framework = PUBLIC_ORGANISATION_2565;
  const taken = ["ส่วนที่ 1", "ส่วนที่ 1 (2)", "สรุป", FORM_NAMES.total.toLowerCase(), "รายได้"];
  const { changeSet, sheets } = planStandardWorkbook({
    framework,
    template: ETDA_2565,
    form: "functions",
    takenNames: taken,
  });

  test("get a number, and the plan tells what they were", () => {
    const renamed = sheets.filter(({ renamedFrom }) => renamedFrom !== null);
    expect(renamed).toEqual([
      { part: "revenue", name: "รายได้ (2)", renamedFrom: "รายได้" },
      { part: "part1", name: "ส่วนที่ 1 (3)", renamedFrom: "ส่วนที่ 1" },
      { part: "summary", name: "สรุป (2)", renamedFrom: "สรุป" },
    ]);
  });

  test("are written to nowhere, and formulas and defined names follow", () => {
    const lower = taken.map((name) => name.toLowerCase());
    for (const change of changeSet.changes) {
      if (isSheetChange(change)) expect(lower).not.toContain(change.sheet.toLowerCase());
      if (change.kind === "put-name") {
        expect(lower).not.toContain(change.name.toLowerCase());
        if (change.name !== FORM_NAMES.ita) expect(change.formula).toMatch(/^='ส่วนที่ 1 \(3\)'!\$/);
      }
    }
    checkPlan(changeSet.changes, "functions");
    const names = changeSet.changes.flatMap((change) => (change.kind === "put-name" ? [change.name] : []));
    expect(names).toContain(`${FORM_NAMES.total}_2`);
  });

  test("of 31 letters are cut for the number", () => {
    const sheet = "ก".repeat(31);
    const parts = framework.parts.map((part) => (part.id === "board" ? { ...part, sheet } : part));
    const plan = planStandardWorkbook({
      framework: { ...framework, parts },
      template: ETDA_2565,
      form: "functions",
      takenNames: [sheet],
    });
    expect(plan.sheets.find(({ part }) => part === "board")!.name).toBe(`${"ก".repeat(27)} (2)`);
  });
});

test("a second workbook beside the first is read as a second table", () => {
  const framework = PUBLIC_ORGANISATION_2565;
  const { snapshot } = plannedWorkbook(framework, ETDA_2565, "functions");
  const takenNames = [...snapshot.sheets.map(({ name }) => name), ...snapshot.names!.map(({ name }) => name)];
  const second = plannedWorkbook(framework, ETDA_2565, "functions", takenNames);
  const both = { name: null, sheets: [...snapshot.sheets, ...second.snapshot.sheets] };
  expect(readEvaluation(both, framework).tables.map(({ sheet }) => sheet)).toEqual(["ส่วนที่ 1", "ส่วนที่ 1 (2)"]);
});

describe("template and framework", () => {
  const request = {
    framework: PUBLIC_ORGANISATION_2565,
    template: ETDA_2565,
    form: "functions" as const,
    takenNames: [],
  };
  const parts = (storesTemplate: boolean) =>
    planStandardWorkbook({ ...request, storesTemplate }).changeSet.changes.flatMap((change) =>
      change.kind === "put-part" ? [change.content!] : [],
    );

  test("travel with the workbook", () => {
    expect(parts(true).map(readTemplatePart)).toEqual([
      { framework: PUBLIC_ORGANISATION_2565, template: ETDA_2565 },
    ]);
  });

  test("of a workbook that carries one already stay as they are", () => {
    expect(parts(false)).toEqual([]);
  });
});
