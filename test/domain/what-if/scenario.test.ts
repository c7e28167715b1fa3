import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { changeRow, judgeScenario, openScenario, type RowChange } from "../../../src/domain/what-if/scenario";
import { rangeOf } from "../../../src/domain/what-if/result-scale";
import { formWith, type TestCells } from "../../support/form";

export function open(cells: TestCells = {}) {
  const evaluation = readEvaluation(formWith(cells), framework);
  const scenario = openScenario(evaluation.forms[0]!, framework);
  if ("weightsMissing" in scenario) throw new Error("no scenario");
  return scenario;
}

test("begins as the form stands", () => {
  const { rows } = open();
  expect(rows.map(({ code, weight, score, result }) => ({ code, weight, score, result }))).toEqual([
    { code: "1.1.1", weight: 40, score: 87.5, result: 95 },
    { code: "1.1.2", weight: 20, score: 100, result: null },
    { code: "2.1", weight: 40, score: 75, result: 25 },
  ]);
  expect(rows.map(({ scale }) => scale && [scale.direction, scale.targets, scale.unit.unitWord])).toEqual([
    ["higher", [80, 90, 100], "ร้อยละ"],
    null,
    ["lower", [30, 25, 20], null],
  ]);
  expect(judgeScenario(open(), framework)).toMatchObject({
    total: 85,
    rating: { id: "good" },
    weight: 100,
    next: { band: { id: "excellent" }, missing: 5 },
  });
});

test.each<{ name: string; row: number; change: RowChange; total: number; rating: string }>([
  { name: "a result up to the next target", row: 2, change: { result: 20 }, total: 95, rating: "excellent" },
  { name: "a result between two targets", row: 2, change: { result: 22.5 }, total: 90, rating: "excellent" },
  { name: "a result just short of it", row: 2, change: { result: 22.51 }, total: 89.98, rating: "good" },
  {
    name: "a result below the minimum",
    row: 0,
    change: { result: 79.99 },
    total: 50,
    rating: "needs-improvement",
  },
  { name: "a tier", row: 1, change: { score: 50 }, total: 75, rating: "good" },
  { name: "a tier lower", row: 1, change: { score: 0 }, total: 65, rating: "fair" },
  { name: "a weight, which leaves the sum open", row: 1, change: { weight: 10 }, total: 75, rating: "good" },
])("$name moves the total", ({ row, change, total, rating }) => {
  const judged = judgeScenario(changeRow(open(), row, change, framework), framework);
  expect(judged.total).toBeCloseTo(total, 9);
  expect(judged.rating?.id).toBe(rating);
});

test.each<{ name: string; row: number; change: RowChange }>([
  { name: "no figure", row: 0, change: { result: NaN } },
  { name: "an infinite weight", row: 0, change: { weight: Infinity } },
  { name: "a weight below 0", row: 0, change: { weight: -1 } },
  { name: "a row that is not there", row: 9, change: { weight: 1 } },
  { name: "a result where a tier is chosen", row: 1, change: { result: 5 } },
])("$name changes nothing", ({ row, change }) => {
  const scenario = open();
  expect(changeRow(scenario, row, change, framework)).toEqual(scenario);
});

test("a form whose weights cannot be read has no scenario, but the cells in question", () => {
  const evaluation = readEvaluation(formWith({ B8: null, B9: "มาก" }), framework);
  expect(openScenario(evaluation.forms[0]!, framework)).toEqual({
    weightsMissing: [
      expect.objectContaining({ row: 7, column: 1 }),
      expect.objectContaining({ row: 8, column: 1 }),
    ],
  });
});

test("what does not apply keeps out of the total", () => {
  const scenario = open({ F8: "ไม่ประเมิน", G8: "-" });
  expect(scenario.rows[0]).toMatchObject({ score: "not-applicable", scale: null });
  expect(judgeScenario(scenario, framework).total).toBeCloseTo(5000 / 60, 9);
});

test("nothing is missing at the top, nor where nothing is scored", () => {
  expect(judgeScenario(open({ G8: 100, G11: 100 }), framework).next).toBeNull();
  expect(judgeScenario(open({ G8: null, G9: null, G11: null }), framework)).toEqual({
    total: null,
    rating: null,
    weight: 100,
    next: null,
  });
});

test.each<{ name: string; cells: TestCells; row: number; range: object }>([
  { name: "rising", cells: {}, row: 0, range: { from: 60, to: 120, step: 0.01 } },
  { name: "falling", cells: {}, row: 2, range: { from: 10, to: 40, step: 0.01 } },
  {
    name: "things that are counted",
    cells: { C11: "1 แห่ง", D11: "3 แห่ง", E11: "5 แห่ง", F11: "4 แห่ง" },
    row: 2,
    range: { from: 0, to: 9, step: 1 },
  },
  {
    name: "without a middle target",
    cells: { C11: 380, D11: "-", E11: 425, F11: 400 },
    row: 2,
    range: { from: 335, to: 470 },
  },
])("results are moved about their targets: $name", ({ cells, row, range }) => {
  expect(rangeOf(open(cells).rows[row]!.scale!)).toMatchObject(range);
});

test.each<{ name: string; cells: TestCells }>([
  { name: "a result of another measure", cells: { F8: "5 แห่ง" } },
  { name: "a result that is a bound", cells: { F8: "มากกว่าร้อยละ 95" } },
  { name: "targets that rise and fall", cells: { D8: "ร้อยละ 110" } },
  { name: "a target in words", cells: { D8: "ดีขึ้น" } },
])("$name has no scale: a person chooses the tier", ({ cells }) => {
  expect(open(cells).rows[0]).toMatchObject({ scale: null, result: null, score: 87.5 });
});
