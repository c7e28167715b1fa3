import fc from "fast-check";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565, PERFORMANCE_AGREEMENT } from "../../../src/domain/framework/frameworks";
import type { Framework } from "../../../src/domain/framework/framework";
import {
  changeRow,
  judgeScenario,
  openScenario,
  type Scenario,
  type ScenarioRow,
} from "../../../src/domain/what-if/scenario";
import { waysUp, type Way } from "../../../src/domain/what-if/ways-up";
import { NO_UNIT } from "../../../src/domain/thai/unit";
import { formWith, type TestCells } from "../../support/form";

const framework = PUBLIC_ORGANISATION_2565;

function ways(cells: TestCells = {}, by: Framework = framework) {
  const evaluation = readEvaluation(formWith(cells), by);
  return waysUp(openScenario(evaluation.forms[0]!, by) as Scenario, by);
}

const told = (way: Way) =>
  way.raises.map(({ row, score, needed }) => [row, score, needed && [needed.result, needed.isBeyond]]);

test("indicators that are enough alone, and what each needs", () => {
  const found = ways();
  expect(found).toMatchObject({ band: { id: "excellent" }, missing: 5 });
  expect(found?.alone.map(told)).toEqual([[[0, 100, [100, false]]], [[2, 87.5, [22.5, false]]]]);
  expect(found?.cheapest).toMatchObject({ points: 12.5, total: 90 });
});

test("where none is enough alone, the heaviest together", () => {
  // 35 + 10 + 30 = 75: the two others bring 5 and 10 for 12.5 and 25 points, the milestone 10 for 50.
  const found = ways({ G9: 50, H9: 10 });
  expect(found?.missing).toBe(15);
  expect(found?.alone).toEqual([]);
  expect(told(found!.cheapest!)).toEqual([
    [0, 100, [100, false]],
    [2, 100, [20, false]],
  ]);
  expect(found?.cheapest?.points).toBe(37.5);
});

test("a milestone is raised by whole tiers", () => {
  // 20 + 20 + 38 = 78: of the 12 missing the other can bring 2, a tier brings 10.
  const found = ways({ B8: 20, F8: "ร้อยละ 100", G8: 100, B9: 40, G9: 50, F11: 21, G11: 95 });
  expect(found?.missing).toBe(12);
  expect(told(found!.cheapest!)).toEqual([
    [1, 75, null],
    [2, 100, [20, false]],
  ]);
  expect(found?.alone.map(told)).toEqual([[[1, 100, null]]]);
});

test("below the minimum there is only the minimum", () => {
  const found = ways({ F8: "ร้อยละ 70", G8: 0, H8: 0 });
  // 50 points so far, 60 are the next band: 25 × 0.4 would do, but the scale begins at 50.
  expect(found).toMatchObject({ band: { id: "fair" }, missing: 10 });
  expect(found?.alone.map(told)).toContainEqual([[0, 50, [80, false]]]);
  expect(found?.cheapest?.points).toBeCloseTo(25, 9);
});

test("a target that is to be exceeded is told so", () => {
  const found = ways({ E8: "มากกว่าร้อยละ 100" });
  expect(found?.alone.map(told)).toContainEqual([[0, 100, [100, true]]]);
});

test("a result that is counted is whole, and enough", () => {
  const found = ways({ C11: "30 แห่ง", D11: "40 แห่ง", E11: "47 แห่ง", F11: "40 แห่ง" });
  // 87.5 would be 43.5 places.
  const way = found?.alone.find(({ raises }) => raises[0]?.row === 2);
  expect(way?.raises[0]?.needed).toEqual({ result: 44, isBeyond: false });
  expect(way?.total).toBeGreaterThanOrEqual(90);
});

test("what does not apply and what weighs nothing is no way", () => {
  const found = ways({ F8: "ไม่ประเมิน", G8: "-", B9: 0 });
  expect(found?.alone.flatMap(({ raises }) => raises.map(({ row }) => row))).toEqual([2]);
});

test("no way is told at the top, nor where nothing is scored", () => {
  expect(ways({ G8: 100, G11: 100 })).toBeNull();
  expect(ways({ G8: null, G9: null, G11: null })).toBeNull();
});

test("on five levels of one point each", () => {
  const rows = [2, 3, 4].map((score, i) => tierRow(i, [30, 30, 40][i]!, score));
  const found = waysUp({ rows }, PERFORMANCE_AGREEMENT);
  expect(found?.cheapest).not.toBeNull();
  expect(judged(rows, found!.cheapest!, PERFORMANCE_AGREEMENT)).toBeGreaterThanOrEqual(found!.band.from);
});

const tierRow = (i: number, weight: number, score: ScenarioRow["score"]): ScenarioRow => ({
  code: `1.${i + 1}`,
  name: "",
  at: { sheet: "", row: i, column: 0 },
  weight,
  score,
  scale: null,
  result: null,
});
const scaleRow = (i: number, weight: number, score: number): ScenarioRow => ({
  ...tierRow(i, weight, score),
  scale: {
    unit: NO_UNIT,
    targets: [50, 75, 100],
    strict: [false, false, false],
    direction: "higher",
    decimals: 2,
  },
  result: score,
});

function judged(rows: readonly ScenarioRow[], way: Way, by: Framework): number {
  const raised = rows.map((row, i) => ({
    ...row,
    score: way.raises.find((raise) => raise.row === i)?.score ?? row.score,
  }));
  return judgeScenario({ rows: raised }, by).rating!.from;
}

const scores = fc.oneof(
  fc.constantFrom(0, 50, 75, 100),
  fc.integer({ min: 200, max: 400 }).map((n) => n / 4),
);
const anyRows = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 40 }), score: scores, isScale: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) =>
    list.map(({ weight, score, isScale }, i) =>
      isScale ? scaleRow(i, weight, score) : tierRow(i, weight, score),
    ),
  );

/** Every raise in steps of 2.5 points, and whole tiers. */
function* choices(rows: readonly ScenarioRow[], at = 0): Iterable<readonly number[]> {
  const row = rows[at];
  if (!row) return yield [];
  const stands = row.score as number;
  const grid = row.scale ? Array.from({ length: 21 }, (_, i) => 50 + 2.5 * i) : [50, 75, 100];
  for (const rest of choices(rows, at + 1))
    for (const score of [stands, ...grid.filter((step) => step > stands)]) yield [score, ...rest];
}

test("the cheapest way is enough, and nothing on a grid is cheaper", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const found = waysUp({ rows }, framework);
      if (found === null) return;
      let fewest = Infinity;
      for (const choice of choices(rows)) {
        const raised = rows.map((row, i) => ({ ...row, score: choice[i]! }));
        if (judgeScenario({ rows: raised }, framework).rating!.from < found.band.from) continue;
        fewest = Math.min(
          fewest,
          choice.reduce((sum, score, i) => sum + score - (rows[i]!.score as number), 0),
        );
      }
      if (found.cheapest === null) return expect(fewest).toBe(Infinity);
      expect(judged(rows, found.cheapest, framework)).toBeGreaterThanOrEqual(found.band.from);
      // A grid may profit from the rounding of the total, half a hundredth of a point, and results are told to hundredths.
      const lightest = Math.min(...rows.map(({ weight }) => weight));
      expect(found.cheapest.points).toBeLessThanOrEqual(fewest + 0.5 / lightest + 0.02 * rows.length);
      for (const way of found.alone) {
        expect(judged(rows, way, framework)).toBeGreaterThanOrEqual(found.band.from);
        expect(found.cheapest.points).toBeLessThanOrEqual(way.points + 0.02);
      }
    }),
    { numRuns: 60 },
  );
});

test("a result that is put back gives the rating", () => {
  const evaluation = readEvaluation(formWith({}), framework);
  const scenario = openScenario(evaluation.forms[0]!, framework) as Scenario;
  for (const way of waysUp(scenario, framework)!.alone) {
    const [raise] = way.raises;
    const moved = changeRow(scenario, raise!.row, { result: raise!.needed!.result }, framework);
    expect(judgeScenario(moved, framework).rating?.id).toBe("excellent");
  }
});
