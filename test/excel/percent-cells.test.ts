import { applyFixes, planFindingFixes } from "../../src/app/fix-findings";
import { applyPlan, planFreeze } from "../../src/app/freeze-workbook";
import { applyScoring, planScoring } from "../../src/app/score-sheet";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { SUMMARY_SHEET } from "../../src/domain/summary/plan-summary";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { SKIP_REASONS } from "../../src/domain/guide/skip-reasons";
import { formatCell } from "../../src/domain/workbook/address";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenedExcel } from "../support/embedded-excel";
import { formatted, type TestCells } from "../support/form";
import { openPramoen } from "../support/pramoen-excel";
import { typedForm } from "../support/typed-form";

const SHEET = "ส่วนที่ 1";

let excel: OpenedExcel | undefined;
afterEach(() => excel?.close());

async function open(cells: TestCells) {
  excel = await openPramoen(null, { workbook: [typedForm(cells)] });
  return createExcelWorkbook();
}

/** What is wrong; that the clean form has targets of words is no fault. */
async function faults(port: ReturnType<typeof createExcelWorkbook>): Promise<string[]> {
  const { findings } = await validateWorkbook(port);
  return findings.filter(({ severity }) => severity !== "info").map(({ id, found }) => `${id} ${found}`);
}

const percent = (value: number) => formatted(value, "0.00%");
const WEIGHTS: TestCells = { B8: percent(0.4), B9: percent(0.2), B11: percent(0.4) };
const SCORES: TestCells = { G8: percent(0.875), G9: percent(1), G11: percent(0.75) };
const WEIGHTED: TestCells = { H8: percent(0.35), H9: percent(0.2), H11: percent(0.3) };
const TARGETS: TestCells = { C8: percent(0.8), D8: percent(0.9), E8: percent(1) };
const TOTAL: TestCells = { H12: percent(0.85) };

/** Each is the clean form, shown in another way. */
const FORMS: readonly (readonly [name: string, cells: TestCells])[] = [
  ["weights", WEIGHTS],
  ["scores", SCORES],
  ["weighted scores and total", { ...WEIGHTED, ...TOTAL }],
  ["the total alone", TOTAL],
  ["targets and result", { ...TARGETS, F8: percent(0.95) }],
  ["the result alone", { F8: percent(0.95) }],
  ["targets alone", TARGETS],
  ["everything", { ...WEIGHTS, ...SCORES, ...WEIGHTED, ...TARGETS, ...TOTAL, F8: percent(0.95) }],
  ["one weight only", { B8: percent(0.4) }],
  ["one score only", { G9: percent(1) }],
];

test.each(FORMS)(
  "%s as per cent: nothing is found, and the summary is that of the form",
  async (name, cells) => {
    const port = await open(cells);
    expect(await faults(port)).toEqual([]);
    const plan = await planSummary(port);
    expect(plan.summary).toMatchObject({ total: 85, rating: { th: "ดี" } });
    expect(plan.overwrites).toEqual([]);
    await applySummary(port, plan);
    await excel!.waitForCalculation();
    expect(excel!.cells(SUMMARY_SHEET, "B6:B7")).toEqual([[85], ["ดี"]]);
    expect(excel!.cells(SUMMARY_SHEET, "B20:D20")).toEqual([[60, 55, expect.closeTo(91.667, 3)]]);
    const isFollowed = (await planSummary(port)).changeSet.changes.length === 0;
    expect([name, isFollowed]).toEqual([name, true]);
    expect(await faults(port)).toEqual([]);
  },
);

test.each(FORMS)(
  "%s as per cent: formulas over the whole sheet give the same figures",
  async (name, cells) => {
    const port = await open({
      ...cells,
      H8: empty(cells["H8"]),
      H9: empty(cells["H9"]),
      H11: empty(cells["H11"]),
    });
    const plan = await planScoring(port);
    await applyScoring(port, plan);
    await excel!.waitForCalculation();
    // No formula reads a mixed column, so its total stays a figure beside formulas.
    const isMixed = ["one weight only", "one score only"].includes(name);
    expect(await faults(port)).toEqual(isMixed ? [`formula-overwritten|closing|${SHEET}|H12 85`] : []);
    const total = cells["H12"] === undefined ? 85 : 0.85;
    expect(excel!.cells(SHEET, "H12")).toEqual([[expect.closeTo(total, 9)]]);

    const found = await faults(port);
    await applyPlan(port, await planFreeze(port, { form: "formulas", scope: "workbook" }));
    await excel!.waitForCalculation();
    expect(excel!.cells(SHEET, "H12:H13")).toEqual([[expect.closeTo(total, 9)], ["ดี"]]);
    expect(await faults(port)).toHaveLength(found.length);
  },
);

/** What a person would have to score anew: a wrong figure, shown as before. */
const empty = (value: TestCells[string] | undefined) => (value === undefined ? 1 : percent(0.01));

const skippedIn = async (cells: TestCells) => {
  const { skipped } = await planScoring(await open(cells));
  return Object.fromEntries(skipped.map(({ at, reason }) => [formatCell(at), reason.en]));
};

test("where per cent and plain figures are mixed no formula is offered, and the reason is told", async () => {
  const mixed = SKIP_REASONS["per-cent-mixed"].en;
  expect(await skippedIn({ F8: percent(0.95) })).toMatchObject({ G8: mixed });
  await excel!.close();
  expect(await skippedIn({ B9: percent(0.2) })).toMatchObject({ H12: mixed });
  await excel!.close();
  expect(await skippedIn({ G8: percent(0.875) })).toMatchObject({ G8: mixed, H12: mixed });
});

test("what is still empty is filled as it will be shown", async () => {
  const blank = formatted(null, "0.00%");
  const port = await open({ ...WEIGHTS, H8: blank, H9: blank, H11: blank, H12: blank, H13: null });
  await applyScoring(port, await planScoring(port));
  await excel!.waitForCalculation();
  expect(excel!.cells(SHEET, "H8:H13").flat()).toEqual([
    ...[expect.closeTo(0.35, 9), expect.closeTo(0.2, 9), "", expect.closeTo(0.3, 9), expect.closeTo(0.85, 9)],
    "ดี",
  ]);
  expect(await faults(port)).toEqual([]);
});

test("a total that is no formula is filled so too", async () => {
  const port = await open({ G9: "ผ่าน", H12: formatted(null, "0%"), H13: null });
  await applySummary(port, await planSummary(port));
  expect(excel!.cells(SHEET, "H12")).toEqual([[0.65]]);
});

test("an empty result of per cent beside targets in words of per cent gets no formula", async () => {
  const mixed = SKIP_REASONS["per-cent-mixed"].en;
  expect(await skippedIn({ F8: formatted(null, "0%"), G8: null })).toMatchObject({ G8: mixed });
});

test.each<[string, TestCells, string, number | string, string, string]>([
  ["a weighted score", { ...WEIGHTED, H8: percent(0.36) }, "weighted-mismatch", 0.35, "35%", "36%"],
  ["a total", { H12: percent(0.84) }, "total-mismatch", 0.85, "85%", "84%"],
  [
    "a plain weighted score over weights of per cent",
    { ...WEIGHTS, H8: 0.35 },
    "weighted-mismatch",
    35,
    "35",
    "0.35",
  ],
])(
  "%s that is wrong is told as it is shown, and mended so",
  async (_, cells, rule, value, expected, found) => {
    const port = await open(cells);
    const { findings } = await validateWorkbook(port);
    const finding = findings.find((each) => each.rule === rule)!;
    expect(finding).toMatchObject({ expected, found });
    await applyFixes(port, await planFindingFixes(port, { finding }));
    await excel!.waitForCalculation();
    expect(await faults(port)).toEqual([]);
    const place = finding.address!;
    expect(excel!.cells(SHEET, place)).toEqual([[value]]);
  },
);

test("a formula over weights of per cent takes them as what they show", async () => {
  const port = await open({ ...WEIGHTS, H8: ["=KPIWEIGHTED(G8,B8)", 0], H9: ["=KPIWEIGHTED(G9,B9)", 0] });
  const { findings } = await validateWorkbook(port);
  const wrong = findings.filter(({ rule }) => rule === "weighted-mismatch");
  expect(wrong.map(({ address, found, expected }) => [address, found, expected])).toEqual([
    ["H8", "0.35", "35"],
    ["H9", "0.2", "20"],
  ]);
  for (const finding of wrong) {
    await applyFixes(port, await planFindingFixes(port, { finding }));
    await excel!.waitForCalculation();
  }
  // The constants beside the formulas have been there before.
  expect(new Set((await faults(port)).map((fault) => fault.split("|")[0]))).toEqual(
    new Set(["formula-overwritten"]),
  );
  expect(excel!.cells(SHEET, "H8:H9")).toEqual([[35], [20]]);
});

test("a day in place of a figure is no figure of 45,000", async () => {
  const day = formatted(44_834, "d mmm yyyy");
  const port = await open({ F8: day, G8: 87.5, B9: day });
  const { findings } = await validateWorkbook(port);
  const told = findings.map(({ rule, address, found }) => [rule, address, found]);
  expect(told).toContainEqual(["weight-not-number", "B9", "30/9/2565"]);
  expect(told.map(([rule]) => rule)).not.toContain("score-mismatch");
  expect(await skippedIn({ F8: day })).toMatchObject({ G8: SKIP_REASONS["result-wording"].en });
});
