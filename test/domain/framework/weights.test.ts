import { checkFramework } from "../../../src/domain/framework/check-framework";
import type { Framework } from "../../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { formOfText } from "../../support/layout";
import {
  isNearlyWhole,
  isSameWeight,
  isSameWeightedSum,
  weightAsPerCent,
} from "../../../src/domain/framework/weights";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { valueOf } from "../../../src/domain/form/field";
import { planScoreSheet } from "../../../src/domain/guide/score-sheet";
import { planSummaryOf } from "../../../src/domain/summary/plan-summary";
import { blankTemplate } from "../../../src/domain/template/blank-template";
import { checkTemplate } from "../../../src/domain/template/check-template";
import type { Template, TemplateIndicator } from "../../../src/domain/template/template";
import { runRule } from "../../../src/domain/validation/engine/engine";
import { RULES } from "../../../src/domain/validation/rules";
import { formWith, type TestCells, type TestValue } from "../../support/form";
import { calculatedWorkbook } from "../../support/standard-workbook";

/** The framework of FY2565 with weights that sum to something else than 100. */
function weighing(weightTotal: number): Framework {
  const components = PUBLIC_ORGANISATION_2565.components.map((component) => ({
    ...component,
    weight: component.weight === null ? null : (component.weight * weightTotal) / 100,
  }));
  return { ...PUBLIC_ORGANISATION_2565, weightTotal, components };
}

/** The clean form with its weights as parts of that total. */
function formWeighing(weightTotal: number, cells: TestCells = {}) {
  const [b8, b9, b11] = [40, 20, 40].map((weight): TestValue => (weight * weightTotal) / 100);
  return formWith({ B8: b8!, B9: b9!, B11: b11!, ...cells });
}

describe.each([1, 10, 100])("weights that sum to %d", (weightTotal) => {
  const framework = weighing(weightTotal);
  const read = (cells: TestCells = {}) => {
    const snapshot = formWeighing(weightTotal, cells);
    const evaluation = readEvaluation(snapshot, framework);
    return { snapshot, evaluation, table: evaluation.forms[0]! };
  };

  test("make a sound framework", () =>
    expect([
      ...checkFramework(
        framework,
        RULES.map(({ id }) => id),
      ),
    ]).toEqual([]));

  test("give the total and rating that they give as per cent", () => {
    const { snapshot, evaluation, table } = read();
    const { summary } = planSummaryOf(snapshot, evaluation, table, { findings: [] });
    expect(summary).toMatchObject({ total: 85, rating: { th: "ดี" } });
    expect(summary.components.map(({ weighted, score }) => [weighted, score])).toEqual([
      [55, expect.closeTo(91.6667, 4)],
      [30, 75],
    ]);
  });

  test("of a form without a fault are no fault of any rule", () => {
    const { snapshot, evaluation } = read();
    const found = RULES.flatMap((rule) => runRule(rule, { snapshot, evaluation }));
    expect(found.filter(({ severity }) => severity !== "info").map(({ id }) => id)).toEqual([]);
  });

  test.each<[string, TestCells, string]>([
    ["a wrong weighted score", { H8: 34 }, "weighted-mismatch"],
    ["a wrong total", { H12: 84 }, "total-mismatch"],
    ["a weight too many", { B9: (20.02 * weightTotal) / 100 }, "weight-total-not-100"],
    ["a component of another weight", { A10: "องค์ประกอบที่ 2 ศักยภาพ (ร้อยละ 39)" }, "component-weight-mismatch"],
  ])("%s is found", (_, cells, id) => {
    const { snapshot, evaluation } = read(cells);
    const rules = RULES.filter((rule) => rule.id === id);
    expect(rules.flatMap((rule) => runRule(rule, { snapshot, evaluation })).map(({ rule }) => rule)).toEqual([
      id,
    ]);
  });

  test("may be written as per cent", () => {
    const { table } = read({ B9: "ร้อยละ 20" });
    expect(valueOf(table.indicators[1]!.weight)).toBe((20 * weightTotal) / 100);
  });

  test("are told in per cent where headings do so", () => {
    const { table } = read();
    expect(table.components.map(({ statedWeight }) => valueOf(statedWeight))).toEqual(
      [60, 40].map((weight) => (weight * weightTotal) / 100),
    );
    expect(weightAsPerCent((35 * weightTotal) / 100, framework)).toBe(35);
  });

  test("stand in formulas that take them as per cent", () => {
    const { snapshot, evaluation, table } = read({ H8: null, H12: null });
    const { formulas } = planScoreSheet(snapshot.sheets[0]!, [table], evaluation.framework);
    const scale = { 1: "*100", 10: "*100/10", 100: "" }[weightTotal]!;
    const written = (role: string) =>
      formulas.flatMap(({ role: each, change }) =>
        each === role ? [(change.after as { formula: string }).formula] : [],
      );
    expect(written("weighted")[0]).toBe(`=IF(G8="","",KPIWEIGHTED(G8,B8${scale}))`);
    const total = "KPITOTAL(G8:G11,B8:B11)";
    expect(written("total")).toEqual([scale === "" ? `=${total}` : `=IF(${total}="","",${total}${scale})`]);
  });
});

test.each<[number, number, number, boolean]>([
  [100, 100, 100.004, true],
  [100, 100, 100.006, false],
  [1, 1, 1.00004, true],
  [1, 1, 1.00006, false],
  [10, 10, 10.0004, true],
  [10, 10, 10.0006, false],
])("of a whole of %d, %d and %d are the same: %s", (weightTotal, a, b, is) => {
  expect(isSameWeight(a, b, weighing(weightTotal))).toBe(is);
});

test.each<[number, number, boolean]>([
  [100, 98, true],
  [100, 97.99, false],
  [100, 102, true],
  [100, 102.01, false],
  [1, 0.98, true],
  [1, 0.9799, false],
  [1, 1.02, true],
  [1, 1.0201, false],
])("of a whole of %d, %d make it up: %s", (weightTotal, sum, is) => {
  expect(isNearlyWhole(sum, weighing(weightTotal))).toBe(is);
});

test.each<[decimals: number, count: number, stated: number, is: boolean]>([
  [2, 2, 80.015, true],
  [2, 2, 80.016, false],
  [2, 5, 80.03, true],
  [2, 5, 79.969, false],
  [2, 9, 80.05, true],
  [2, 9, 80.051, false],
  [2, 40, 80.051, false],
  // A form may print two decimals of four.
  [4, 2, 80.015, true],
  [4, 2, 80.016, false],
  [1, 2, 80.15, true],
  [1, 2, 80.16, false],
])("at %d decimals, %d weighted scores that sum to 80 sum to %d: %s", (weighted, count, stated, is) => {
  const { decimals } = PUBLIC_ORGANISATION_2565;
  expect(isSameWeightedSum(stated, 80, count, { decimals: { ...decimals, weighted } })).toBe(is);
});

describe.each([1, 100])("rows of a form whose weights sum to %d", (weightTotal) => {
  const framework = weighing(weightTotal);
  const share = (perCent: number) => Number(((perCent * weightTotal) / 100).toFixed(9));
  const HEADINGS =
    "ตัวชี้วัด | น้ำหนัก | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก";
  const indicator = (name: string, weight: number) =>
    `${name} | ${share(weight)} | 60 | 70 | 80 | 80 | 100 | ${weight}`;
  const read = (...rows: string[]) =>
    readEvaluation(formOfText([HEADINGS, ...rows].join("\n")), framework).tables;

  test.each<[weight: number, isTotal: boolean]>([
    [100, true],
    [100.0049, true],
    [100.0051, false],
    [99.9951, true],
    [99.9949, false],
  ])("a row that weighs %d per cent sums up 100: %s", (weight, isTotal) => {
    const [table] = read(
      indicator("1.1 ก", 60),
      indicator("1.2 ข", 40),
      `ทั้งหน่วยงาน | ${share(weight)} | | | | | | 96`,
    );
    expect(valueOf(table!.total)).toBe(isTotal ? 96 : null);
  });

  test.each<[weight: number, isTotal: boolean]>([
    [38, true],
    [37.9, false],
    [42, true],
    [42.1, false],
  ])("60 and %d per cent make up the whole that a row sums up: %s", (weight, isTotal) => {
    const sum = `ทั้งหน่วยงาน | ${share(60 + weight)} | | | | | | 96`;
    const [table] = read(indicator("1.1 ก", 60), indicator("1.2 ข", weight), sum);
    expect(valueOf(table!.total)).toBe(isTotal ? 96 : null);
  });

  test.each<[weighted: number, isTotal: boolean]>([
    [100.015, true],
    [100.016, false],
  ])("a row of the weighted score %d sums up 60 and 40: %s", (weighted, isTotal) => {
    const [table] = read(
      indicator("1.1 ก", 60),
      indicator("1.2 ข", 40),
      `ทั้งหน่วยงาน | | | | | | | ${weighted}`,
    );
    expect(valueOf(table!.total)).toBe(isTotal ? weighted : null);
  });

  test.each<[weight: number, isParent: boolean]>([
    [60, true],
    [60.0049, true],
    [60.0051, false],
    [59.9951, true],
    [59.9949, false],
  ])("a row that weighs %d per cent is about the two of 30 below it: %s", (weight, isParent) => {
    const parent = `1 การพัฒนา | ${share(weight)} | | | | | 100 | 60`;
    const rows = [indicator("1.1 ก", 30), indicator("1.2 ข", 30), indicator("2 ค", 40)];
    const [table] = read(parent, ...rows);
    expect(table!.indicators).toHaveLength(isParent ? 3 : 4);
  });

  test.each<[weight: number, isOne: boolean]>([
    [37.9, true],
    [38, false],
  ])("headings below the total of 60 and %d per cent go on with the table: %s", (weight, isOne) => {
    const total = "คะแนนรวม | | | | | | | 96";
    const first = [indicator("1.1 ก", 60), indicator("1.2 ข", weight), total];
    expect(read(...first, HEADINGS, indicator("2.1 ค", 2), total)).toHaveLength(isOne ? 1 : 2);
  });
});

test.each(["functions", "portable"] as const)(
  "a standard workbook whose weights sum to 1 computes with %s what it computes with per cent",
  async (form) => {
    const figures = async (weightTotal: number) => {
      const framework = weighing(weightTotal);
      const template = templateOf(framework);
      expect([...checkTemplate(template, framework)]).toEqual([]);
      const { evaluation } = await calculatedWorkbook(framework, template, form);
      const { indicators, total, rating, components } = evaluation.forms[0]!;
      return {
        weighted: indicators.map(({ weighted }) => valueOf(weighted) ?? weighted?.reading.kind),
        total: valueOf(total),
        rating: valueOf(rating),
        shares: components.map(({ statedWeight }) => weightAsPerCent(valueOf(statedWeight)!, framework)),
      };
    };
    const wanted = { weighted: [35, 20, 30], total: 85, rating: "ดี", shares: [100] };
    expect(await figures(1)).toEqual(wanted);
    expect(await figures(100)).toEqual(wanted);
  },
);

/** Three indicators with the clean form's scores, through targets that rise by 10 from 60. */
function templateOf(framework: Framework): Template {
  const results: Record<string, { result: number }> = {
    "1.1": { result: 75 },
    "1.2": { result: 80 },
    "1.3": { result: 70 },
  };
  const weights = [40, 20, 40].map((weight) => (weight * framework.weightTotal) / 100);
  const targets = Object.fromEntries(framework.tiers.map(({ id }, i) => [id, 60 + 10 * i]));
  const indicators = Object.keys(results).map((code, i): TemplateIndicator => ({
    code,
    name: "ร้อยละความสำเร็จ",
    weight: weights[i]!,
    kind: "numeric",
    unit: null,
    direction: null,
    targets,
  }));
  const blank = blankTemplate(framework, { name: "สำนักงานทดสอบระบบ", abbreviation: "" }, 2565);
  return {
    ...blank,
    components: [{ code: "1", name: "ผลงาน", weight: framework.weightTotal, groups: [], indicators }],
    entries: {
      basics: {},
      revenue: [],
      board: [],
      results,
      ita: null,
      part3Result: "",
      monitoring: {},
      highlights: [],
    },
  };
}
