import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import type { Framework } from "../../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import type { Finding } from "../../../src/domain/validation/engine/finding";
import { nextBand } from "../../../src/domain/framework/rating-bands";
import { computeSummary } from "../../../src/domain/summary/compute-summary";
import { formatCell } from "../../../src/domain/workbook/address";
import { formWith, sheetOf, workbookOf, type TestCells } from "../../support/form";

function summarise(
  cells: TestCells,
  framework: Framework = PUBLIC_ORGANISATION_2565,
  findings: readonly Finding[] = [],
) {
  const form = formWith(cells);
  const printed = sheetOf({ A1: "คะแนน ITA**", A2: "97.11 คะแนน" }, "สรุป");
  const evaluation = readEvaluation(workbookOf(...form.sheets, printed), framework);
  return computeSummary(evaluation, evaluation.forms[0]!, findings);
}

const countAsZero: Framework = {
  ...PUBLIC_ORGANISATION_2565,
  policies: { ...PUBLIC_ORGANISATION_2565.policies, notApplicable: "count-as-zero" },
};

const ACCEPTED = {
  rule: "r",
  messageId: "m",
  sheet: null,
  address: null,
  row: "",
  fingerprint: "",
  reason: "มีหลักฐาน",
  by: "สมศรี",
  at: "2026-08-01T07:00:00.000Z",
};

test("the clean form", () => {
  const summary = summarise({});
  expect(summary).toMatchObject({
    form: { agency: "สำนักงานทดสอบระบบ (สทส.)", fiscalYear: 2565 },
    sheets: ["ส่วนที่ 1"],
    total: 85,
    rating: { th: "ดี", en: "Good" },
    provisional: null,
    next: { rating: { th: "ดีมาก" }, from: 90, points: 5 },
    ita: { score: 97.11, rating: "AA", at: { sheet: "สรุป", row: 1, column: 0 }, factor: null },
    unscored: [],
  });
  expect(
    summary.components.map(({ code, weight, weighted, score, share }) => [
      code,
      weight,
      weighted,
      score,
      share,
    ]),
  ).toEqual([
    ["1", 60, 55, expect.closeTo(91.6667, 4), expect.closeTo(91.6667, 4)],
    ["2", 40, 30, 75, 75],
  ]);
  expect(summary.indicators.map(({ code, weighted, tier }) => [code, weighted, tier?.id])).toEqual([
    ["1.1.1", 35, "standard"],
    ["1.1.2", 20, "advanced"],
    ["2.1", 30, "standard"],
  ]);
  expect([summary.strongest, summary.weakest].map((list) => list.map(({ code }) => code))).toEqual([
    ["1.1.2", "1.1.1", "2.1"],
    ["2.1", "1.1.1"],
  ]);
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
  { name: "counts an unreported score as nothing, unrated", cells: { G8: null }, total: 50, rating: null },
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

test("a component without scores has no weighted score and no score, but its weight", () => {
  expect(summarise({ G11: null }).components[1]).toMatchObject({
    code: "2",
    name: "ศักยภาพ",
    weight: 40,
    weighted: null,
    score: null,
    share: null,
  });
});

test.each<{ name: string; cells: TestCells }>([
  { name: "every score", cells: {} },
  { name: "a score missing", cells: { G9: null } },
  { name: "an indicator that does not apply", cells: { F9: "ไม่ประเมิน", G9: "-" } },
])("with $name the columns of a component multiply", ({ cells }) => {
  for (const { weight, notApplicable, score, weighted } of summarise(cells).components)
    expect(((weight - notApplicable) * score!) / 100).toBeCloseTo(weighted!, 8);
});

describe("a result is provisional", () => {
  const reasonsOf = (cells: TestCells, findings: readonly Finding[] = []) =>
    summarise(cells, undefined, findings).provisional?.reasons.map(({ kind, at }) => [
      kind,
      at && formatCell(at),
    ]);

  test.each<{ name: string; cells: TestCells; reasons: readonly unknown[] | undefined }>([
    { name: "a score missing", cells: { G8: null }, reasons: [["score-missing", "G8"]] },
    { name: "a dash for a score", cells: { G8: "-" }, reasons: [["score-missing", "G8"]] },
    { name: "a score that fails", cells: { G8: "#DIV/0!" }, reasons: [["score-failing", "G8"]] },
    { name: "words for a score", cells: { G8: "ผ่าน" }, reasons: [["score-unreadable", "G8"]] },
    { name: "a weight missing", cells: { B8: null }, reasons: [["weight-unreadable", "B8"]] },
    { name: "a weight that fails", cells: { B8: "#REF!" }, reasons: [["weight-unreadable", "B8"]] },
    {
      name: "a total that fails",
      cells: { H12: ["=SUM(#REF!)", "#REF!"] },
      reasons: [["total-failing", "H12"]],
    },
    // What is typed is written over by the total itself.
    { name: "an error typed as the total", cells: { H12: "#N/A" }, reasons: undefined },
    { name: "a score of 0", cells: { G8: 0 }, reasons: undefined },
    { name: "a milestone that a person scored", cells: { F9: "ทำครบถ้วนตามหลักฐาน" }, reasons: undefined },
    { name: "an indicator that does not apply", cells: { F8: "ไม่ประเมิน", G8: null }, reasons: undefined },
  ])("with $name: $reasons", ({ cells, reasons }) => expect(reasonsOf(cells)).toEqual(reasons));

  test.each<{ name: string; cells: TestCells; range: unknown; missing: number; total: number | null }>([
    {
      name: "a score missing: its weight gets 0 or 100",
      cells: { G8: null },
      range: [50, 90, "ต้องปรับปรุง", "ดีมาก"],
      missing: 40,
      total: 50,
    },
    {
      name: "two: both do",
      cells: { G8: null, G9: "#N/A" },
      range: [30, 90, "ต้องปรับปรุง", "ดีมาก"],
      missing: 60,
      total: 30,
    },
    {
      name: "all of them",
      cells: { G8: null, G9: null, G11: null },
      range: [0, 100, "ต้องปรับปรุง", "ดีมาก"],
      missing: 100,
      total: null,
    },
    {
      name: "one beside one that does not apply: the rest is shared out",
      cells: { F8: "ไม่ประเมิน", G8: null, G9: null },
      range: [50, 83.3333, "ต้องปรับปรุง", "ดี"],
      missing: 20,
      total: 50,
    },
    { name: "a weight missing: nobody knows", cells: { B8: null }, range: null, missing: 0, total: null },
  ])("with $name", ({ cells, range, missing, total }) => {
    const summary = summarise(cells);
    const told = summary.provisional!.range;
    if (summary.total === null) expect(total).toBeNull();
    else expect(summary.total).toBeCloseTo(total!, 4);
    expect(summary.rating).toBeNull();
    expect(summary.provisional!.missingWeight).toBe(missing);
    expect(told && [told.low, told.high, told.ratingAtLow.th, told.ratingAtHigh.th]).toEqual(
      range === null
        ? null
        : (range as unknown[]).map((end) => (typeof end === "number" ? expect.closeTo(end, 4) : end)),
    );
  });

  test.each<{ name: string; parts: Partial<Finding>; reasons: number; low: number | null }>([
    { name: "an error on a score: it may end anywhere", parts: { address: "G8" }, reasons: 1, low: 50 },
    { name: "on its result", parts: { address: "F8", group: "results" }, reasons: 1, low: 50 },
    { name: "on its weighted score: the score stands", parts: { address: "H8" }, reasons: 1, low: 85 },
    { name: "on a weight: no range", parts: { address: "B8", group: "weights" }, reasons: 1, low: null },
    { name: "on the sum of the weights", parts: { address: "B5", group: "weights" }, reasons: 1, low: null },
    { name: "a warning there", parts: { address: "G8", severity: "warning" }, reasons: 0, low: null },
    { name: "one that was accepted", parts: { address: "G8", accepted: ACCEPTED }, reasons: 0, low: null },
    { name: "one on the total, which is closed anew", parts: { address: "H12" }, reasons: 0, low: null },
    { name: "one on another sheet", parts: { address: "G8", sheet: "ส่วนที่ 3" }, reasons: 0, low: null },
    { name: "one across parts", parts: { address: "F8", group: "across" }, reasons: 0, low: null },
    { name: "one of the whole workbook", parts: { sheet: null, address: null }, reasons: 0, low: null },
  ])("with $name", ({ parts, reasons, low }) => {
    const { provisional, openErrors } = summarise({}, undefined, [finding(parts)]);
    expect(provisional?.reasons ?? []).toHaveLength(reasons);
    expect(provisional?.range?.low ?? null).toBe(low);
    expect(openErrors.map(({ concernsTotal }) => concernsTotal)).toEqual(
      parts.severity || parts.accepted ? [] : [reasons > 0],
    );
  });

  test("an error on a row that is open already says nothing new", () => {
    expect(
      reasonsOf({ G8: null }, [finding({ address: "G8" }), finding({ address: "F8", group: "results" })]),
    ).toEqual([["score-missing", "G8"]]);
  });
});

function finding(parts: Partial<Finding>): Finding {
  return {
    id: "x",
    rule: "score-mismatch",
    ruleName: { th: "คะแนนไม่ตรง", en: "Score differs" },
    remedy: { th: "คำนวณใหม่", en: "Work it out again." },
    group: "scores",
    severity: "error",
    messageId: "differs",
    message: { th: "คะแนนไม่ตรง", en: "The score differs." },
    sheet: "ส่วนที่ 1",
    address: "G8",
    related: [],
    expected: null,
    found: null,
    fix: null,
    row: "",
    fingerprint: "",
    accepted: null,
    outdated: null,
    ...parts,
  };
}

test.each<{ total: number; points: number | null; rating: string | null }>([
  { total: 59.994, points: 0.01, rating: "พอใช้" },
  { total: 59.995, points: 15, rating: "ดี" },
  { total: 85, points: 5, rating: "ดีมาก" },
  { total: 89.994, points: 0.01, rating: "ดีมาก" },
  { total: 89.995, points: null, rating: null },
  { total: 0, points: 60, rating: "พอใช้" },
])("from $total it takes $points to $rating", ({ total, points, rating }) => {
  const next = nextBand(total, PUBLIC_ORGANISATION_2565);
  expect([next?.missing ?? null, next?.band.name.th ?? null]).toEqual([points, rating]);
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
