import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import type { Framework } from "../../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { computeSummary } from "../../../src/domain/summary/compute-summary";
import { formWith, sheetOf, workbookOf, type TestCells } from "../../support/form";

function summarise(cells: TestCells, framework: Framework = PUBLIC_ORGANISATION_2565) {
  const form = formWith(cells);
  const printed = sheetOf({ A1: "คะแนน ITA**", A2: "97.11 คะแนน" }, "สรุป");
  const evaluation = readEvaluation(workbookOf(...form.sheets, printed), framework);
  return computeSummary(evaluation, evaluation.forms[0]!);
}

const countAsZero: Framework = {
  ...PUBLIC_ORGANISATION_2565,
  policies: { ...PUBLIC_ORGANISATION_2565.policies, notApplicable: "count-as-zero" },
};

test("the clean form", () => {
  expect(summarise({})).toEqual({
    form: { agency: "สำนักงานทดสอบระบบ (สทส.)", fiscalYear: 2565 },
    components: [
      { code: "1", name: "ประสิทธิภาพ", weight: 60, weighted: 55, score: 55 / 0.6 },
      { code: "2", name: "ศักยภาพ", weight: 40, weighted: 30, score: 75 },
    ],
    total: 85,
    rating: { th: "ดี", en: "Good" },
    ita: { score: 97.11, rating: "AA" },
    unscored: [],
  });
});

test.each<{
  name: string;
  cells: TestCells;
  framework?: Framework;
  total: number | null;
  rating: string | null;
}>([
  { name: "shares a weight out", cells: { F8: "ไม่ประเมิน", G8: "-" }, total: 5000 / 60, rating: "ดี" },
  {
    name: "counts it as 0 where the policy says so",
    cells: { G8: "N/A" },
    framework: countAsZero,
    total: 50,
    rating: "ต้องปรับปรุง",
  },
  { name: "counts an unreported score as nothing", cells: { G8: null }, total: 50, rating: "ต้องปรับปรุง" },
  { name: "counts a score of 0", cells: { G8: 0 }, total: 50, rating: "ต้องปรับปรุง" },
  {
    name: "has no total without scores",
    cells: { G8: null, G9: null, G11: null },
    total: null,
    rating: null,
  },
  { name: "has no total with a weight missing", cells: { B8: null }, total: null, rating: null },
  { name: "rates a total as it is shown", cells: { G8: 99.9875 }, total: 89.995, rating: "ดีมาก" },
  { name: "does not round a total up twice", cells: { G8: 99.986 }, total: 89.9944, rating: "ดี" },
])("it $name", ({ cells, framework, total, rating }) => {
  const summary = summarise(cells, framework);
  if (total === null) expect(summary.total).toBeNull();
  else expect(summary.total).toBeCloseTo(total, 8);
  expect(summary.rating?.th ?? null).toBe(rating);
});

test.each<{ name: string; cells: TestCells; unscored: string[] }>([
  { name: "no score", cells: { G8: null }, unscored: ["1.1.1"] },
  { name: "a dash", cells: { G8: "-" }, unscored: ["1.1.1"] },
  { name: "words for a score", cells: { G9: "ผ่าน" }, unscored: ["1.1.2"] },
  { name: "a failed score", cells: { G9: "#REF!" }, unscored: ["1.1.2"] },
  { name: "no code", cells: { A11: "จำนวนวัน", G11: null }, unscored: ["จำนวนวัน"] },
  { name: "a score of 0", cells: { G8: 0 }, unscored: [] },
  { name: "an indicator that does not apply", cells: { F8: "ยกเลิก", G8: null }, unscored: [] },
])("$name", ({ cells, unscored }) => expect(summarise(cells).unscored).toEqual(unscored));

test("a component without scores has no weighted score and no mean, but its weight", () => {
  expect(summarise({ G11: null }).components[1]).toEqual({
    code: "2",
    name: "ศักยภาพ",
    weight: 40,
    weighted: null,
    score: null,
  });
});

test.each<{ name: string; cells: TestCells; codes: string[] }>([
  { name: "without component headings there is one group", cells: { A6: null, A10: null }, codes: [""] },
  { name: "indicators above the first heading come first", cells: { A6: null }, codes: ["", "2"] },
  {
    name: "a component without indicators is left out",
    cells: { A12: "องค์ประกอบที่ 3 ว่าง (ร้อยละ 0)" },
    codes: ["1", "2"],
  },
])("$name", ({ cells, codes }) => {
  expect(summarise(cells).components.map((component) => component.code)).toEqual(codes);
});
