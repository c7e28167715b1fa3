import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import type { Framework } from "../../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { planScoreSheet } from "../../../src/domain/guide/score-sheet";
import { SKIP_REASONS } from "../../../src/domain/guide/skip-reasons";
import { formatCell } from "../../../src/domain/workbook/address";
import { formWith, type TestCells, type TestValue } from "../../support/form";

function plan(changes: TestCells = {}, framework: Framework = PUBLIC_ORGANISATION_2565) {
  const snapshot = formWith(changes);
  const { tables } = readEvaluation(snapshot, framework);
  return planScoreSheet(snapshot.sheets[0]!, tables, framework);
}

/** "G8" → formula, of everything that would be written. */
function written(changes: TestCells = {}, framework?: Framework): Record<string, string> {
  return Object.fromEntries(
    plan(changes, framework).formulas.map(({ change }) => [
      formatCell(change),
      "formula" in change.after ? change.after.formula : "",
    ]),
  );
}

function skipped(changes: TestCells = {}): Record<string, string> {
  return Object.fromEntries(plan(changes).skipped.map(({ at, reason }) => [formatCell(at), reason.en]));
}

const SCORE = (row: number) => `=IF(F${row}="","",KPISCORE(F${row},C${row},D${row},E${row}))`;
const WEIGHTED = (row: number) => `=IF(G${row}="","",KPIWEIGHTED(G${row},B${row}))`;
const CLOSING = { H12: "=SUM(H8:H11)", H13: "=KPIRATING(H12)" };

test("a form filled by hand: every figure gets its formula, wording stays with a person", () => {
  expect(written()).toEqual({
    G8: SCORE(8),
    H8: WEIGHTED(8),
    H9: WEIGHTED(9),
    G11: SCORE(11),
    H11: WEIGHTED(11),
    H12: "=KPITOTAL(G8:G11,B8:B11)",
    H13: "=KPIRATING(H12)",
  });
  expect(skipped()).toEqual({ G9: SKIP_REASONS.wording.en });
});

test("what stands there is known, and what the formula will show", () => {
  const { formulas, sheet } = plan({ G8: 90, H8: null });
  expect(sheet).toBe("ส่วนที่ 1");
  expect(formulas.slice(0, 2)).toMatchObject([
    { role: "score", indicator: "1.1.1", isOverwrite: true, gives: 87.5, change: { before: { value: 90 } } },
    { role: "weighted", indicator: "1.1.1", isOverwrite: false, gives: 35, change: { before: null } },
  ]);
  expect(formulas.at(-1)).toMatchObject({ role: "rating", indicator: null, isOverwrite: true, gives: null });
});

test("a second run has nothing left to do", () => {
  const filled = Object.fromEntries(
    Object.entries(written()).map(([address, formula]): [string, TestValue] => [
      address,
      [formula, { G8: 87.5, H8: 35, H9: 20, G11: 75, H11: 30, H12: 85, H13: "ดี" }[address]!],
    ]),
  );
  expect(plan(filled)).toMatchObject({ formulas: [], unchanged: 7 });
});

describe("formulas that stand there already", () => {
  test.each<[string, TestValue, boolean]>([
    ["ours, with spaces and dollar signs", ['=IF($F$8="", "", kpiscore(F8,C8,D8,E8))', 87.5], false],
    ["ours, though it fails", [SCORE(8), "#NAME?"], false],
    ["a person's that gives the right figure", ["=75+12.5", 87.5], false],
    ["a person's that gives another figure", ["=75+10", 85], true],
    ["a person's that fails", ["=A1*2", "#VALUE!"], true],
  ])("%s: written over %#", (_, cell, isWritten) => {
    expect("G8" in written({ G8: cell })).toBe(isWritten);
  });

  test("without a result a person's formula stays", () => {
    expect(Object.keys(written({ F8: null, G8: ["=1+1", 2], ...CLOSING }))).not.toContain("G8");
  });

  test.each<[string, TestValue, boolean]>([
    ["a sum that is right", ["=SUM(H8:H11)", 85], false],
    ["a sum that is wrong", ["=SUM(H8:H9)", 55], true],
    ["a typed figure that is right", 85, true],
  ])("total: %s", (_, cell, isWritten) => {
    expect("H12" in written({ H12: cell })).toBe(isWritten);
  });

  test.each<[string, TestValue, boolean]>([
    ["adds up the weighted scores as they stand", ["=SUM(H8:H11)", 60], false],
    ["leaves one of them out", ["=SUM(H8:H9)", 30], true],
  ])("a total that %s, one of which is wrong and one missing", (_, cell, isWritten) => {
    expect("H12" in written({ H8: 30, H9: null, H12: cell })).toBe(isWritten);
  });
});

describe("left to a person, with the reason", () => {
  test.each<[string, TestCells, string, string]>([
    ["a target of wording", { D8: "ทำตามแผน" }, "G8", SKIP_REASONS.wording.en],
    ["an empty target", { D8: null }, "G8", SKIP_REASONS["target-blank"].en],
    ["a result of wording", { F8: "แล้วเสร็จตามแผน" }, "G8", SKIP_REASONS["result-wording"].en],
    ["a result that is a condition", { F8: "มากกว่าร้อยละ 95" }, "G8", SKIP_REASONS["result-indefinite"].en],
    ["other units", { F8: "95 ล้านบาท" }, "G8", SKIP_REASONS["not-comparable"].en],
    ["a result that does not apply", { F8: "ไม่ประเมิน" }, "G8", SKIP_REASONS["not-applicable"].en],
    ["an error", { F8: "#REF!" }, "G8", SKIP_REASONS["cell-error"].en],
    [
      "targets out of order",
      { D8: "ร้อยละ 70" },
      "G8",
      "The targets neither rise throughout nor fall throughout",
    ],
    ["no advanced target", { E8: "-" }, "G8", "There is no advanced target"],
    ["a score without a result", { F8: null }, "G8", SKIP_REASONS["score-without-result"].en],
    ["no weight", { B8: null }, "H8", SKIP_REASONS["weight-missing"].en],
    ["a negative weight", { B8: -1 }, "H8", SKIP_REASONS["weight-missing"].en],
    ["a score of words", { G9: "เต็ม" }, "H9", SKIP_REASONS["score-wording"].en],
  ])("%s", (_, changes, address, reason) => {
    expect(skipped(changes)).toHaveProperty(address, reason);
    expect(written(changes)).not.toHaveProperty(address);
  });

  test("a form without a total has no rating to work out", () => {
    expect(skipped({ G12: null, H12: null })).toHaveProperty("H13", SKIP_REASONS["total-missing"].en);
  });
});

test.each<[string, TestCells]>([
  ["no result yet", { F8: null, G8: null }],
  ["a dash for a result", { F8: "-", G8: null }],
  ["a standard target that there is not", { D8: "-" }],
  ["a weight of 0", { B8: 0 }],
])("%s: the guarded formula is written", (_, changes) => {
  expect(written(changes)).toMatchObject({ G8: SCORE(8), H8: WEIGHTED(8) });
});

describe("entries between the indicators", () => {
  const heading = { G10: "คะแนนที่ได้", H10: "คะแนนถ่วงน้ำหนัก" };

  test.each<[string, TestCells]>([
    ["headings of the next page", heading],
    ["headings, and an indicator that does not apply", { ...heading, F11: "ไม่ประเมิน", G11: "N/A" }],
  ])("%s: the function passes over wording", (_, changes) => {
    expect(written(changes)["H12"]).toBe("=KPITOTAL(G8:G11,B8:B11)");
  });

  test.each<[string, TestCells]>([
    ["the weight of a component", { B10: 40 }],
    ["an average among the scores", { G10: 75 }],
    ["a figure with a unit", { G10: "75 คะแนน" }],
    ["a word in place of a figure", { G10: "ไม่ประเมิน" }],
    ["a formula", { G10: ['="หัว"', "หัว"] }],
  ])("%s: no formula for the total", (_, changes) => {
    expect(written(changes)).not.toHaveProperty("H12");
    expect(skipped(changes)["H12"]).toBe(SKIP_REASONS["column-mixed"].en);
  });
});

test("a framework's own policy goes into the formula", () => {
  const { policies } = PUBLIC_ORGANISATION_2565;
  const framework: Framework = {
    ...PUBLIC_ORGANISATION_2565,
    policies: { ...policies, belowMinimum: "extrapolate" },
  };
  expect(written({}, framework)["G8"]).toBe('=IF(F8="","",KPISCORE(F8,C8,D8,E8,,"extrapolate"))');
});
