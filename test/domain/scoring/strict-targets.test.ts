import { explainScore } from "../../../src/domain/scoring/explain";
import { scoreResult } from "../../../src/domain/scoring/score";
import type { BelowMinimum } from "../../../src/domain/scoring/scoring-scale";
import { TierLine } from "../../../src/domain/scoring/tier-line";

/**
 * "มากกว่าร้อยละ 97" is not met by 97 itself: the points of the tier are missed by a hundredth. "x" marks the targets
 * that are to be exceeded or undercut, from the lowest tier on.
 */
type Targets = readonly (number | null)[];

const POINTS = [50, 75, 100];
const RISING = [95, 96, 97];
const FALLING = [30, 25, 20];
const marks = (text: string) => [...text].map((mark) => mark === "x");

function lineOf(targets: Targets, strict: string, belowMinimum: BelowMinimum = "zero"): TierLine {
  const line = new TierLine(POINTS, null, belowMinimum);
  expect(line.setTargets(targets, marks(strict))).toBeNull();
  return line;
}

describe("the score by targets of which some are to be exceeded", () => {
  test.each<[string, Targets, string, BelowMinimum, number, number, number]>([
    ["on the highest", RISING, "--x", "zero", 97, 99.99, 75],
    ["a little beyond the highest", RISING, "--x", "zero", 97.01, 100, 100],
    ["a little short of the highest", RISING, "--x", "zero", 96.96, 99, 75],
    ["on the one in the middle", RISING, "-x-", "zero", 96, 74.99, 50],
    ["beyond the one in the middle", RISING, "-x-", "zero", 96.04, 76, 75],
    ["short of the one in the middle", RISING, "-x-", "zero", 95.96, 74, 50],
    ["on another one", RISING, "-x-", "zero", 97, 100, 100],
    ["on the lowest, below which there is nothing", RISING, "x--", "zero", 95, 0, 0],
    ["on the lowest, the line going on", RISING, "x--", "extrapolate", 95, 49.99, 0],
    ["on the lowest, in proportion", RISING, "x--", "proportional", 95, 49.99, 0],
    ["beyond the lowest", RISING, "x--", "zero", 95.04, 51, 50],
    ["on the lowest of two, the other met", RISING, "xx-", "zero", 95.5, 62.5, 50],
    ["on the highest, lower being better", FALLING, "--x", "zero", 20, 99.99, 75],
    ["beyond the highest, lower being better", FALLING, "--x", "zero", 19.99, 100, 100],
    ["on the lowest, lower being better", FALLING, "x--", "zero", 30, 0, 0],
    ["on the highest over a gap", [380, null, 425], "x-x", "zero", 425, 99.99, 50],
    ["the mark of a target that is not there", [380, null, 425], "-x-", "zero", 425, 100, 100],
    ["on the first of two, the lowest missing", [null, 75, 100], "-x-", "extrapolate", 75, 0, 0],
    ["on it but for binary noise", [0.1, 0.2, 0.3], "--x", "zero", 0.1 + 0.2, 99.99, 75],
    ["on the only target of 0", [-2, -1, 0], "--x", "zero", 0, 99.99, 75],
  ])("%s", (_, targets, strict, belowMinimum, result, score, tier) => {
    const scale = { points: POINTS, targets, strict: marks(strict), belowMinimum };
    expect(scoreResult(result, scale)).toMatchObject({ kind: "scored", score, tier });
    const line = lineOf(targets, strict, belowMinimum);
    expect([line.score(result), line.tier(result)]).toEqual([score, tier]);
  });

  test("fewer marks than targets mark the others as plain", () => {
    expect(lineOf(RISING, "-x").score(97)).toBe(100);
    expect(lineOf(RISING, "").score(97)).toBe(100);
  });

  test("targets without marks are met by the very figure, whatever the row before had", () => {
    const line = lineOf(RISING, "--x");
    line.setTargets(RISING);
    expect([line.hasStrict, line.score(97), line.neededBeyond(100)]).toEqual([false, 100, null]);
    line.setTargets(FALLING, marks("x--"));
    expect([line.score(30), line.score(20)]).toEqual([0, 100]);
  });

  test("targets that cannot be scored against say why, marks or not", () => {
    expect(new TierLine(POINTS).setTargets([95, 95, 97], marks("--x"))).toBe("targets-flat");
    expect(scoreResult(97, { points: POINTS, targets: [95, 97, 96], strict: marks("--x") })).toEqual({
      kind: "error",
      code: "targets-not-monotone",
    });
  });
});

describe("the target that is to be exceeded for a score", () => {
  test.each<[string, Targets, string, BelowMinimum, number, number | null]>([
    ["all points", RISING, "--x", "zero", 100, 97],
    ["between a hundredth less and all points", RISING, "--x", "zero", 99.995, 97],
    ["the hundredth less, which the figure itself gives", RISING, "--x", "zero", 99.99, null],
    ["the tier below, which is met by the figure", RISING, "--x", "zero", 75, null],
    ["the lowest tier, marked or not reached at all", RISING, "x--", "zero", 50, 95],
    ["the jump below the lowest", RISING, "x--", "zero", 0.01, 95],
    ["below the lowest on the line that goes on", RISING, "x--", "extrapolate", 30, null],
    ["the last hundredth of the line that goes on", RISING, "x--", "extrapolate", 49.995, 95],
    ["the last hundredth in proportion", RISING, "x--", "proportional", 49.995, 95],
    ["in proportion", RISING, "x--", "proportional", 49, null],
    ["the middle, on the segment", RISING, "-x-", "zero", 60, null],
    ["the middle", RISING, "-x-", "zero", 75, 96],
    ["the first, the lowest missing", [null, 75, 100], "-x-", "extrapolate", 10, 75],
    ["the first of two, the last being marked", [null, 75, 100], "--x", "extrapolate", 10, null],
    ["lower is better", FALLING, "--x", "zero", 100, 20],
    ["a mirrored 0 is a plain 0", [2, 1, 0], "--x", "zero", 100, 0],
    ["more than there is", RISING, "--x", "zero", 100.01, null],
    ["no target marked", RISING, "---", "zero", 100, null],
  ])("%s", (_, targets, strict, belowMinimum, score, expected) => {
    expect(lineOf(targets, strict, belowMinimum).neededBeyond(score)).toBe(expected);
  });

  test("the points of an earlier, longer row say nothing", () => {
    const line = new TierLine([1, 2, 3, 4, 5], "higher");
    line.setTargets([80, 85, 90, 95, 100], marks("xxxxx"));
    line.setTargets([null, null, null, 95, 100], marks("xxxxx"));
    expect([line.neededBeyond(5), line.neededBeyond(4), line.neededBeyond(5.5)]).toEqual([100, 95, null]);
  });

  test("nor do its targets", () => {
    const line = new TierLine([1, 2, 3, 4, 5], "higher");
    line.setTargets([110, 120, 130, 140, 150], marks("xxxxx"));
    line.setTargets([null, null, null, 95, 100], marks("xxxxx"));
    expect(line.reached(130)).toBe(1);
    expect(line.isOnStrictTarget(130, 1)).toBe(false);
    expect(line.isOnStrictTarget(100, 0)).toBe(true);
  });
});

describe("an explanation names the target that is to be exceeded", () => {
  test.each<[number, Targets, string, object]>([
    [97, RISING, "--x", { kind: "on-strict", tier: { point: 100, target: 97 } }],
    [96, RISING, "-x-", { kind: "on-strict", tier: { point: 75, target: 96 } }],
    [95, RISING, "x--", { kind: "on-strict", tier: { point: 50, target: 95 } }],
    [20, FALLING, "--x", { kind: "on-strict", tier: { point: 100, target: 20 } }],
    [97.5, RISING, "--x", { kind: "top", tier: { point: 100, target: 97 }, capped: true }],
  ])("%p against %p, %s", (result, targets, strict, step) => {
    expect(scoreResult(result, { points: POINTS, targets, strict: marks(strict) })).toMatchObject({ step });
  });

  test.each<[number, Targets, string, string]>([
    [
      97,
      RISING,
      "ผล 97 เท่ากับเป้าหมาย 97 พอดี แต่เป้าหมายเขียนว่าต้องมากกว่า จึงยังไม่ถึง 100 คะแนน ได้ 99.99 คะแนน (ยิ่งมากยิ่งดี)",
      "The result 97 equals the target 97, which is to be exceeded; its 100 points are not reached: 99.99 points (higher is better)",
    ],
    [
      20,
      FALLING,
      "ผล 20 เท่ากับเป้าหมาย 20 พอดี แต่เป้าหมายเขียนว่าต้องน้อยกว่า จึงยังไม่ถึง 100 คะแนน ได้ 99.99 คะแนน (ยิ่งน้อยยิ่งดี)",
      "The result 20 equals the target 20, which is to be undercut; its 100 points are not reached: 99.99 points (lower is better)",
    ],
  ])("in words: %p", (result, targets, thai, english) => {
    const outcome = scoreResult(result, { points: POINTS, targets, strict: marks("--x") });
    expect(explainScore(outcome, "th")).toBe(thai);
    expect(explainScore(outcome, "en")).toBe(english);
  });
});
