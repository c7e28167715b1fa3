import { ratingContent, totalContent } from "../../../src/domain/closing/closing-cells";
import { tableFacts } from "../../../src/domain/closing/table-facts";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import {
  GOVERNMENT_UNIT,
  PERFORMANCE_AGREEMENT,
  PUBLIC_ORGANISATION_2565,
  PUBLIC_ORGANISATION_FIVE_POINT,
  PUBLIC_ORGANISATION_FROM_2566,
} from "../../../src/domain/framework/frameworks";
import type { Framework } from "../../../src/domain/framework/framework";
import { planScoreSheet } from "../../../src/domain/guide/score-sheet";
import { totalWrites } from "../../../src/domain/repairs/closing-fix";
import { restoredClosing } from "../../../src/domain/repairs/restored-formula";
import { planSummaryOf } from "../../../src/domain/summary/plan-summary";
import { formWith, type TestCells } from "../../support/form";

function closingOf(cells: TestCells, framework: Framework = PUBLIC_ORGANISATION_2565) {
  const snapshot = formWith(cells);
  const evaluation = readEvaluation(snapshot, framework);
  const table = evaluation.forms[0]!;
  const facts = tableFacts(table, framework, snapshot.sheets[0], evaluation.summary);
  return { snapshot, evaluation, table, facts, total: totalContent(facts) };
}

/** A form that computes: its weighted scores are formulas. */
const COMPUTED: TestCells = {
  H8: ["=KPIWEIGHTED(G8,B8)", 35],
  H9: ["=KPIWEIGHTED(G9,B9)", 20],
  H11: ["=KPIWEIGHTED(G11,B11)", 30],
};

describe("the total as it belongs into its cell", () => {
  test.each<{ name: string; cells: TestCells; formula: string | null; value: number }>([
    { name: "the clean form", cells: {}, formula: "=KPITOTAL(G8:G11,B8:B11)", value: 85 },
    {
      name: "a score that is not there yet",
      cells: { G9: null },
      formula: "=KPITOTAL(G8:G11,B8:B11)",
      value: 65,
    },
    { name: "a dash for a score", cells: { G9: "-" }, formula: "=KPITOTAL(G8:G11,B8:B11)", value: 65 },
    {
      name: "an indicator that does not apply",
      cells: { G9: "N/A" },
      formula: "=KPITOTAL(G8:G11,B8:B11)",
      value: 81.25,
    },
    { name: "a score in words", cells: { G9: "ผ่าน" }, formula: null, value: 65 },
    { name: "a score that may be more", cells: { G9: "มากกว่า 80" }, formula: null, value: 65 },
    { name: "a score that is a truth value", cells: { G9: true }, formula: null, value: 65 },
    {
      name: "only the result says that it does not apply, which the function cannot know",
      cells: { F9: "N/A", G9: null },
      formula: null,
      value: 81.25,
    },
    { name: "a figure of something else between the scores", cells: { G10: 40 }, formula: null, value: 85 },
  ])("$name", ({ cells, formula, value }) => {
    expect(closingOf(cells).total).toMatchObject({ formula, value });
  });

  test.each<{ name: string; cells: TestCells }>([
    { name: "nothing is scored", cells: { G8: null, G9: null, G11: null } },
    { name: "a score shows an error", cells: { G9: "#REF!" } },
    { name: "a weight shows an error", cells: { B9: "#N/A" } },
    { name: "a weight is missing", cells: { B9: null } },
  ])("cannot be told where $name", ({ cells }) => {
    const { snapshot, evaluation, table, facts, total } = closingOf({ ...cells, H12: null, H13: null });
    expect(total).toBeNull();
    expect(totalWrites(facts)).toEqual([]);
    const { changes } = planSummaryOf(snapshot, evaluation, table, { findings: [] }).changeSet;
    expect(changes.filter((change) => change.kind === "set-cell" && change.sheet === table.sheet)).toEqual(
      [],
    );
  });

  test("is rounded as it is shown where it is written as a figure", () => {
    const cells = { G8: 87.47, G9: "ผ่าน", G11: 87.471 };
    expect(closingOf(cells).total).toMatchObject({ formula: null, value: 69.98, exact: 69.9764 });
  });
});

describe("everything that writes a total writes the same", () => {
  test.each<{ name: string; cells: TestCells; after: object }>([
    { name: "a formula", cells: {}, after: { formula: "=KPITOTAL(G8:G11,B8:B11)" } },
    { name: "the figure beside a score in words", cells: { G9: "ผ่าน", H9: null }, after: { value: 65 } },
  ])("$name: the summary and the fix", ({ cells, after }) => {
    const { snapshot, evaluation, table, facts } = closingOf({ ...COMPUTED, ...cells, H12: null });
    const summarised = planSummaryOf(snapshot, evaluation, table, { findings: [] }).changeSet.changes[0];
    expect(summarised).toMatchObject({ row: 11, column: 7, after });
    expect(totalWrites(facts)[0]).toMatchObject({ after });
  });

  test("a formula comes back only where it shows what stands there", () => {
    const right = closingOf({ ...COMPUTED });
    expect(right.facts.isTotalRight()).toBe(true);
    expect(restoredClosing("total", right.facts)?.writes).toMatchObject([
      { after: { formula: "=KPITOTAL(G8:G11,B8:B11)" } },
    ]);
    const words = closingOf({ ...COMPUTED, G9: "ผ่าน", H12: 65 });
    expect(words.facts.isTotalRight()).toBe(true);
    expect(restoredClosing("total", words.facts)).toBeUndefined();
    const wrong = closingOf({ ...COMPUTED, H12: 84 });
    expect(restoredClosing("total", wrong.facts)).toBeUndefined();
  });

  test("scoring a whole sheet leaves a total alone that a score in words would make fail", () => {
    const { snapshot, evaluation, table } = closingOf({ G9: "ผ่าน", H12: null });
    const { skipped, formulas } = planScoreSheet(snapshot.sheets[0]!, [table], evaluation.framework);
    expect(formulas.map(({ role }) => role)).not.toContain("total");
    expect(skipped).toContainEqual(
      expect.objectContaining({ role: "total", reason: expect.objectContaining({ th: "คะแนนไม่ใช่ตัวเลข" }) }),
    );
  });
});

test.each([
  [PERFORMANCE_AGREEMENT, '=KPIRATING(H12,"five")'],
  [PUBLIC_ORGANISATION_FIVE_POINT, '=KPIRATING(H12,"five")'],
  [PUBLIC_ORGANISATION_FROM_2566, "=KPIRATING(H12)"],
  // Bands that no scale of the function has.
  [
    GOVERNMENT_UNIT,
    '=IF(ISNUMBER(H12),IF(ROUND(H12,2)>=90,"คุณภาพ",IF(ROUND(H12,2)>=60,"มาตรฐาน","ต้องปรับปรุง")),"")',
  ],
])("the rating of a total by $id", (framework, formula) => {
  expect(ratingContent(closingOf({}).table, 1, framework).formula).toBe(formula);
});

test.each<[string, Partial<Framework["decimals"]>, string]>([
  ["rounded as the function rounds", {}, "=KPIRATING(H12)"],
  [
    "rounded otherwise",
    { total: 3 },
    '=IF(ISNUMBER(H12),IF(ROUND(H12,3)>=90,"ดีมาก",IF(ROUND(H12,3)>=75,"ดี",IF(ROUND(H12,3)>=60,"พอใช้","ต้องปรับปรุง"))),"")',
  ],
])("the rating of a total %s", (_, decimals, formula) => {
  const framework = {
    ...PUBLIC_ORGANISATION_2565,
    decimals: { ...PUBLIC_ORGANISATION_2565.decimals, ...decimals },
  };
  const { table } = closingOf({}, framework);
  expect(ratingContent(table, 89.9951, framework).formula).toBe(formula);
});
