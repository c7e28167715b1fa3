import Big from "big.js";
import fc from "fast-check";
import { RATING_BANDS } from "../../../src/domain/framework/default-framework";
import { rateTotal } from "../../../src/domain/scoring/rating";
import { roundHalfUp } from "../../../src/domain/scoring/rounding";
import {
  subtotal,
  totalScore,
  weightedScore,
  type IndicatorScore,
  type TotalPolicy,
} from "../../../src/domain/scoring/totals";
import published from "./published-rows.json";

const rows = (weights: readonly number[], scores: readonly IndicatorScore[]) =>
  weights.map((weight, i) => ({ weight, score: scores[i]! }));

function total(weights: readonly number[], scores: readonly IndicatorScore[], policy?: TotalPolicy) {
  const outcome = totalScore(rows(weights, scores), policy);
  return outcome.kind === "total" ? outcome.total : outcome.kind;
}

describe("weightedScore", () => {
  test.each(published.weighted)("$agency: $weight × $score ÷ 100 = $weighted", (row) => {
    expect(roundHalfUp(weightedScore(row.weight, row.score), row.decimals)).toBe(row.weighted);
  });

  test.each(published.report.indicators)("report FY2565, $indicator: $weighted", (row) => {
    expect(weightedScore(row.weight, row.score)).toBe(row.weighted);
  });

  test("a published figure that disagrees with its own weight is found to disagree", () => {
    expect(weightedScore(20, 3)).toBe(0.6);
  });

  test("agrees with decimal arithmetic to the last shown place", () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(hundredths, hundredths, (weight, score) => {
        const exact = new Big(weight).times(score).div(100);
        expect(roundHalfUp(weightedScore(weight, score), 2)).toBe(exact.round(2, Big.roundHalfUp).toNumber());
      }),
    );
  });
});

describe("totalScore", () => {
  test.each(published.totals)("$agency FY$fiscalYear: $total from unrounded parts", (row) => {
    const parts = row.weights.map((weight, i) => roundHalfUp(weightedScore(weight, row.scores[i]!), 2));
    expect(parts).toEqual(row.weighted);
    expect(roundHalfUp(total(row.weights, row.scores) as number, row.decimals)).toBe(row.total);
  });

  test("report FY2565: all indicators make 100", () => {
    const { indicators } = published.report;
    expect(total(indicators.map((i) => i.weight), indicators.map((i) => i.score))).toBe(100); // prettier-ignore
  });

  const weights = [40, 30, 20, 10];
  test.each<[string, readonly IndicatorScore[], TotalPolicy, number | string]>([
    ["all scored", [100, 0, 50, 80], {}, 58],
    ["N/A redistributed by default", [100, "not-applicable", 50, 80], {}, 5800 / 70],
    ["N/A counted as 0", [100, "not-applicable", 50, 80], { notApplicable: "count-as-zero" }, 58],
    ["not reported counts nothing yet", [100, "not-reported", 50, 80], {}, 58],
    ["not reported left out", [100, "not-reported", 50, 80], { notReported: "redistribute" }, 5800 / 70],
    ["both", [100, "not-applicable", "not-reported", 80], {}, 4800 / 70],
    ["a 0 is a score", [0, 0, 0, 0], {}, 0],
    ["nothing scored", ["not-reported", "not-applicable", "not-reported", "not-applicable"], {}, "blank"],
  ])("%s", (_, scores, policy, expected) => {
    const actual = total(weights, scores, policy);
    if (typeof expected === "number") expect(actual).toBeCloseTo(expected, 12);
    else expect(actual).toBe(expected);
  });

  test("a part of the whole keeps its share when one of its rows does not apply", () => {
    expect(total([30, 10], [80, "not-applicable"])).toBe(32);
  });

  test("no rows at all are blank", () => expect(total([], [])).toBe("blank"));
  test("weights that are all 0 total 0", () => expect(total([0, 0], [50, "not-applicable"])).toBe(0));

  test("says which rows have no score, and how much weight has one", () => {
    expect(totalScore(rows(weights, [100, "not-applicable", "not-reported", 80]))).toMatchObject({
      weight: 100,
      scoredWeight: 50,
      notApplicable: [1],
      notReported: [2],
    });
  });

  test.each<[string, number, IndicatorScore, number]>([
    ["weight-not-a-number", NaN, 50, 1],
    ["weight-not-a-number", Infinity, "not-reported", 1],
    ["weight-negative", -5, 50, 1],
    ["score-not-a-number", 5, NaN, 1],
  ])("%s names the row", (code, weight, score, row) => {
    expect(totalScore([{ weight: 10, score: 50 }, { weight, score }])).toEqual({ kind: "error", code, row }); // prettier-ignore
  });

  test("a total that is a tie in decimals rounds up", () => {
    expect(total([50, 50], [89.99, 90])).toBe(89.995);
    // In binary these come out as 11.434999999999997 and 31.614999999999995.
    expect(total([15.5, 43.45], [70.13, 1.3])).toBe(11.435);
    expect(total([8.23, 36.82], [35.36, 77.96])).toBe(31.615);
    expect(total([33.3, 33.3, 33.4], [89.995, 89.995, 89.995])).toBe(89.995);
  });

  test("agrees with decimal arithmetic", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 10_000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (list) => {
        const weight = list.map(([w]) => w / 100);
        const score = list.map(([, s]) => s / 100);
        const exact = list.reduce((sum, [w, s]) => sum.plus(new Big(w).times(s).div(1_000_000)), new Big(0));
        const actual = roundHalfUp(total(weight, score) as number, 2);
        expect(actual).toBe(exact.round(2, Big.roundHalfUp).toNumber());
      }),
    );
  });
});

describe("subtotal", () => {
  test.each(published.groups)("$agency ($assessor): weighted mean $mean", (group) => {
    expect(roundHalfUp(subtotal(rows(group.weights, group.scores)).score!, 4)).toBe(group.mean);
  });

  test.each<[readonly number[], readonly IndicatorScore[], object]>([
    [[15, 15, 5, 5], [100, 100, 100, 100], { weight: 40, weighted: 40, score: 100 }],
    [[10, 10], [80, "not-applicable"], { weight: 20, weighted: 8, score: 80 }],
    [[10, 10], [80, "not-reported"], { weight: 20, weighted: 8, score: 80 }],
    [[10, 10], ["not-applicable", "not-reported"], { weight: 20, weighted: null, score: null }],
    [[0], [80], { weight: 0, weighted: 0, score: null }],
    [[], [], { weight: 0, weighted: null, score: null }],
    [[0.1, 0.2], [100, 100], { weight: 0.3, weighted: 0.3, score: 100 }],
  ])("%p with %p", (weights, scores, expected) => {
    expect(subtotal(rows(weights, scores))).toEqual(expected);
  });
});

describe("rateTotal", () => {
  const { ratings, ita } = RATING_BANDS;
  const rate = (bands: readonly (typeof ratings)[number][], value: number) =>
    rateTotal(value, bands, 2)?.name.th ?? null;

  test.each(published.ratings)("$agency FY$fiscalYear: $total is $rating", (row) => {
    expect(rate(row.bands === "ita" ? ita : ratings, row.total)).toBe(row.rating);
  });

  test.each([
    [100, "ดีมาก"],
    [90, "ดีมาก"],
    [89.995, "ดีมาก"],
    [89.9949, "ดี"],
    [89.99, "ดี"],
    [75, "ดี"],
    [74.995, "ดี"],
    [74.994, "พอใช้"],
    [60, "พอใช้"],
    [59.994, "ต้องปรับปรุง"],
    [0, "ต้องปรับปรุง"],
    [-0.01, null],
    [NaN, null],
  ])("%p is %p", (value, expected) => expect(rate(ratings, value)).toBe(expected));

  test.each([
    [95, "AA"],
    [94.99, "A"],
    [85, "A"],
    [84.99, "B"],
    [74.99, "C"],
    [65, "C"],
    [64.99, "D"],
    [54.99, "E"],
    [50, "E"],
    [49.99, "F"],
  ])("ITA %p is %p", (value, expected) => expect(rate(ita, value)).toBe(expected));

  test("the order of the bands does not matter", () => {
    expect(rate([...ratings].reverse(), 80)).toBe("ดี");
  });
});
