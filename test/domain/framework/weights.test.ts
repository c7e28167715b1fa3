import { checkFramework } from "../../../src/domain/framework/check-framework";
import type { Framework } from "../../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { isSameWeight, weightAsPerCent } from "../../../src/domain/framework/weights";
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
    const { summary } = planSummaryOf(snapshot, evaluation, table);
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
