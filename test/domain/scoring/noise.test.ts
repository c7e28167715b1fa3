import { rateTotal } from "../../../src/domain/scoring/rating";
import { roundHalfUp, settle } from "../../../src/domain/scoring/rounding";
import { scoreResult } from "../../../src/domain/scoring/score";
import type { BelowMinimum } from "../../../src/domain/scoring/scoring-scale";
import { TierLine } from "../../../src/domain/scoring/tier-line";
import { totalScore, weightedScore } from "../../../src/domain/scoring/totals";

/**
 * Every figure here is exact on paper; the comment or the name says what plain arithmetic makes of it.
 * Noise is taken off in proportion to the figures that it came from: more would swallow digits, less would leave noise.
 */
const ULP = 2 ** -52;
const POINTS = [50, 75, 100];

function line(targets: readonly number[], belowMinimum: BelowMinimum = "zero", points = POINTS): TierLine {
  const built = new TierLine(points, null, belowMinimum);
  expect(built.setTargets(targets)).toBeNull();
  return built;
}

describe("a score on the line", () => {
  test.each<[string, number[], number[], number, number]>([
    ["96.94250000000001", POINTS, [-100, -43.81, 56.19], 43.96, 96.9425],
    ["71.50500000000001", POINTS, [-47.38, 52.62, 100], 38.64, 71.505],
    ["1.1105999999999998", [1, 2], [-74.71, -24.71], -69.18, 1.1106],
    ["1.5452000000000001", [1, 2], [-73.92, -23.92], -46.66, 1.5452],
  ])("not %s", (_, points, targets, result, expected) => {
    expect(line(targets, "zero", points).score(result)).toBe(expected);
  });

  // 97.0797884571165785…, 52.7585144089998458… and 79.0060770830001599…
  test.each<[number[], number, number]>([
    [[1, 15.42, 58.91], 53.83, 97.07978845711658],
    [[57.42, 122.31, 200], 64.58, 52.758514408999844],
    [[1, 7.91, 70.44], 17.93, 79.00607708300016],
  ])("of endless decimals keeps them: %p at %p", (targets, result, expected) => {
    expect(line(targets).score(result)).toBe(expected);
  });
});

describe("a score in proportion", () => {
  test("not 29.099999999999994", () => {
    expect(line([450, 500, 550], "proportional").score(261.9)).toBe(29.1);
  });
});

describe("the result that a score needs", () => {
  test.each<[string, number[], BelowMinimum, number, number]>([
    ["100.53012000000001", [1, 65.07, 111.17], "zero", 94.23, 100.53012],
    ["48.61850400000001", [1, 13.68, 64.14], "zero", 92.31, 48.618504],
    ["90727.05687999999", [90_697.42, 90_729.62, 90_800], "zero", 73.01, 90_727.05688],
    ["25146.617780000004", [45_671.3, 50_000, 60_000], "proportional", 27.53, 25_146.61778],
    ["-9.603895999999992", [-100, -79.57, -3.98], "zero", 98.14, -9.603896],
    ["-2.5, there being no proportion to a target below 0", [-5, 0, 5], "proportional", 25, -5],
  ])("not %s", (_, targets, belowMinimum, score, expected) => {
    expect(line(targets, belowMinimum).needed(score)).toBe(expected);
  });

  test("not 54.816799999999816, though the points lie close together", () => {
    expect(line([18.86, 73.34], "zero", [99, 100]).needed(99.66)).toBe(54.8168);
  });

  test("of endless decimals is not rounded, though the points lie far apart", () => {
    expect(line([0, 3], "zero", [0, 1e6]).needed(1e6 / 9)).toBeCloseTo(1 / 3, 15);
    expect(line([0, 3], "zero", [0, 1e6]).needed(1e6 / 9)).not.toBe(0.333333333);
  });

  test("of endless decimals is not rounded", () => {
    expect(line([10, 20, 30], "proportional").needed(100 / 3)).toBeCloseTo(20 / 3, 14);
    expect(line([10, 20, 30], "proportional").needed(100 / 3)).not.toBe(6.666666667);
    expect(line([0, 3, 10], "zero", [0, 100, 200]).needed(100 / 9)).toBeCloseTo(1 / 3, 15);
    expect(line([0, 3, 10], "zero", [0, 100, 200]).needed(100 / 9)).not.toBe(0.333333333);
  });

  test("is a plain 0 where the line continued reaches it from below", () => {
    expect(line([-1, -2, -3], "extrapolate").needed(25)).toBe(0);
  });
});

describe("a target is met but for noise", () => {
  test.each<[string, number, number[], number]>([
    ["of a million", 1e6 * (1 - ULP), [1, 2e5, 1e6], 100],
    ["of a million, less than nothing", -1e6 * (1 + ULP), [-1e6, 0, 1], 50],
    ["of 0 among millions", -1e-12, [-1e6, 0, 1e6], 75],
    ["of 0, the largest being the highest", -1e-12, [0, 1, 1e6], 50],
    ["of 0, the largest being the lowest", -1e-12, [-1e6, -1, 0], 100],
  ])("%s", (_, result, targets, expected) => {
    expect(line(targets).score(result)).toBe(expected);
    expect(line(targets).tier(result)).toBe(expected);
  });

  test("of a millionth, not by more than it", () => {
    const small = line([1e-6, 2e-6, 3e-6]);
    expect(small.tier(1e-6 * (1 - ULP))).toBe(50);
    expect(small.tier(1e-6 - 1e-12)).toBe(0);
  });

  test.each([
    [1e6, 1e6 * (1 + ULP), false],
    [1e6, 1e6 + 1e-6, true],
    [1e-6, 1e-6 * (1 + ULP), false],
    [1e-6, 1e-6 + 1e-12, true],
  ])("the highest target %p with %p is exceeded: %p", (target, result, capped) => {
    const scale = { points: [0, 100], targets: [0, target] };
    expect(scoreResult(result, scale)).toMatchObject({ step: { kind: "top", capped } });
  });
});

test.each<[readonly number[], string | null]>([
  [[1e6, 1e6 * (1 + ULP), 2e6], "targets-flat"],
  [[1e6, 1e6 + 1e-6, 2e6], null],
  [[1e-6, 1e-6 * (1 + ULP), 1], "targets-flat"],
  [[1e-6, 1e-6 + 1e-12, 1], null],
])("the targets %p: %p", (targets, problem) => {
  expect(new TierLine(POINTS).setTargets(targets)).toBe(problem);
});

test("nothing is given below the minimum unless a policy is stated", () => {
  const plain = new TierLine(POINTS);
  plain.setTargets([80, 90, 100]);
  expect(plain.score(79)).toBe(0);
});

test("a weighted score is not 60.45804999999999", () => expect(weightedScore(69.5, 86.99)).toBe(60.45805));

test("what scores without a weight totals 0, all weight being shared out", () => {
  const rows = [{ weight: 0, score: 50 } as const, { weight: 10, score: "not-applicable" } as const];
  expect(totalScore(rows)).toMatchObject({ kind: "total", total: 0 });
});

test("a total that is no number has no rating", () => {
  const bands = [{ from: 0 }, { from: 60 }];
  expect(rateTotal(Infinity, bands, 2)).toBeNull();
  expect(rateTotal(-Infinity, bands, 2)).toBeNull();
});

test("half of the smallest kept digit, less an ulp and below 0, is a plain 0", () => {
  expect(roundHalfUp(-0.49999999999999994, 0)).toBe(0);
  expect(roundHalfUp(-0.5, 0)).toBe(-1);
});

test("decimals that cannot be kept are named", () => {
  expect(() => roundHalfUp(1, 16)).toThrow("decimals must be a whole number from 0 to 15: 16");
});

test("noise of exactly the size that is allowed is taken off", () => {
  expect(settle(2 ** -31, 2 ** -31)).toBe(0);
  expect(settle(2 ** -31, 2 ** -32)).toBe(2 ** -31);
});
