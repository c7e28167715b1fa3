import { readFileSync } from "node:fs";
import path from "node:path";
import facts from "../../../assets/samples/etda-2565.json";
import { valueOf } from "../../../src/domain/form/field";
import { type Evaluation } from "../../../src/domain/form/evaluation";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { ETDA_2565 } from "../../../src/domain/template/templates";
import { runRule } from "../../../src/domain/validation/engine/engine";
import { RULES } from "../../../src/domain/validation/rules";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { calculatedWorkbook } from "../../support/standard-workbook";

const SAMPLE = path.join(__dirname, "../../../assets/samples/etda-2565.xlsx");

let sample: { snapshot: WorkbookSnapshot; evaluation: Evaluation };
beforeAll(async () => {
  const snapshot = await readWorkbookFile(readFileSync(SAMPLE), "etda-2565.xlsx");
  sample = { snapshot, evaluation: readEvaluation(snapshot, framework) };
});

function findings({ snapshot, evaluation }: typeof sample): string[] {
  return RULES.flatMap((rule) => runRule(rule, { snapshot, evaluation })).map((finding) =>
    finding.id.split("|").slice(0, 2).join(" "),
  );
}

describe.each(["functions", "portable"] as const)("made of framework and template, with %s", (form) => {
  let made: typeof sample;
  beforeAll(async () => {
    made = await calculatedWorkbook(framework, ETDA_2565, form);
  });

  /** Wording in full, figures by their value. */
  const shown = (
    field: { cell: { value: unknown } | null; reading: { kind: string } } | null | undefined,
  ) => {
    const value = valueOf(field as never) as { value?: number } | number | string | null;
    if (value !== null && typeof value === "object") return value.value;
    return value ?? field?.cell?.value ?? null;
  };

  test("every indicator with its weight, targets, result and scores", () => {
    const rows = ({ evaluation }: typeof sample) =>
      evaluation.tables[0]!.indicators.map((indicator) => ({
        code: indicator.code,
        name: indicator.name,
        component: indicator.component?.code,
        weight: valueOf(indicator.weight),
        targets: Object.fromEntries(
          Object.entries(indicator.targets).map(([tier, target]) => [tier, shown(target)]),
        ),
        result: shown(indicator.result),
        score: valueOf(indicator.score),
        weighted: valueOf(indicator.weighted),
      }));
    // Where a text ran over a page the sample goes on in the next row, which belongs to no indicator of its own.
    const whole = (text: unknown) => (typeof text === "string" ? text.split("\n")[0]!.slice(0, 60) : text);
    const comparable = (all: ReturnType<typeof rows>) =>
      all.map((row) => ({
        ...row,
        result: whole(row.result),
        targets: Object.fromEntries(Object.entries(row.targets).map(([tier, text]) => [tier, whole(text)])),
      }));
    expect(made.evaluation.tables).toHaveLength(1);
    expect(comparable(rows(made))).toEqual(comparable(rows(sample)));
    for (const [i, row] of rows(made).entries()) {
      const published = rows(sample)[i]!;
      for (const [tier, target] of Object.entries(row.targets))
        expect(String(target).startsWith(String(published.targets[tier]))).toBe(true);
    }
  });

  test("total, rating, components and groups", () => {
    const closing = ({ evaluation }: typeof sample) => {
      const table = evaluation.tables[0]!;
      return {
        total: valueOf(table.total),
        rating: valueOf(table.rating),
        components: table.components.map(({ code, name, statedWeight }) => [
          code,
          name,
          valueOf(statedWeight),
        ]),
        groups: table.groups.map(({ code, name }) => [code, name]),
      };
    };
    expect(closing(made)).toEqual(closing(sample));
    expect(closing(made)).toMatchObject({ total: 100, rating: "ดีมาก" });
  });

  test("agency, year and printed summary", () => {
    const { agency, fiscalYear, summary } = made.evaluation;
    expect([valueOf(agency), valueOf(fiscalYear)]).toEqual([
      valueOf(sample.evaluation.agency),
      valueOf(sample.evaluation.fiscalYear),
    ]);
    expect([valueOf(summary.total), valueOf(summary.rating), valueOf(summary.ita)]).toEqual([
      100,
      "ดีมาก",
      97.11,
    ]);
  });

  test("basic information, formulas included", () => {
    const basics = made.evaluation.parts.basics!;
    const published = sample.evaluation.parts.basics!;
    for (const id of ["agency", "abbreviation", "objective", "vision", "headcount"])
      expect([id, valueOf(basics.texts[id])]).toEqual([id, valueOf(published.texts[id])]);
    const figures = [
      "budget",
      "income",
      "reserve",
      "personnelCost",
      "spendingPlan",
      "personnelRatio",
    ] as const;
    for (const id of figures)
      expect([id, valueOf(basics.figures[id])?.value]).toEqual([id, facts.basics[id]]);
    expect(valueOf(basics.dates.asOf)).toMatchObject({ year: 2022, month: 9, day: 30 });
  });

  test("revenue and board", () => {
    const { revenue } = made.evaluation.parts;
    expect(revenue!.lines.map(({ name, amount }) => [valueOf(name), valueOf(amount)?.value])).toEqual(
      facts.revenue.lines.map(({ name, baht }) => [name, baht]),
    );
    expect(valueOf(revenue!.total)?.value).toBeCloseTo(facts.revenue.total, 2);
    const members = (evaluation: Evaluation) =>
      evaluation.parts.board!.members.map(({ no, name, appointed, termEnd }) => [
        no,
        valueOf(name),
        appointed.reading,
        termEnd.reading,
      ]);
    expect(members(made.evaluation)).toEqual(members(sample.evaluation));
  });

  test("both tables of monitoring indicators, which differ as published", () => {
    const tables = ({ part3, monitoring }: Evaluation["parts"]) => ({
      part3: part3!.indicators.map(({ name, targets }) => [
        valueOf(name),
        Object.entries(targets).map(([year, target]) => [year, shown(target)]),
      ]),
      years: [part3!.years, monitoring!.years],
      monitoring: monitoring!.indicators.map(({ no, name, years, totalTarget, totalResult }) => [
        no,
        valueOf(name),
        Object.entries(years).map(([year, each]) => [year, shown(each?.target), valueOf(each?.result)]),
        shown(totalTarget),
        valueOf(totalResult),
      ]),
    });
    expect(tables(made.evaluation.parts)).toEqual(tables(sample.evaluation.parts));
    const result = valueOf(made.evaluation.parts.part3!.result);
    expect(result).toContain("B/C Ratio ที่ 9.77");
  });

  test("no rule finds anything that it does not find in the sample", () => {
    const known = new Set(findings(sample));
    expect(findings(made).filter((finding) => !known.has(finding))).toEqual([]);
  });
});
