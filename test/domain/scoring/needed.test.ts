import fc from "fast-check";
import type { BelowMinimum, Direction } from "../../../src/domain/scoring/scoring-scale";
import { TierLine } from "../../../src/domain/scoring/tier-line";

type Targets = readonly (number | null)[];

function lineOf(
  targets: Targets,
  belowMinimum: BelowMinimum = "zero",
  points: readonly number[] = [50, 75, 100],
  direction: Direction | null = null,
): TierLine {
  const line = new TierLine(points, direction, belowMinimum);
  expect(line.setTargets(targets)).toBeNull();
  return line;
}

describe("the result needed for a score", () => {
  test.each<[string, Targets, BelowMinimum, number, number | null]>([
    ["on the highest target", [95, 96, 97], "zero", 100, 97],
    ["between", [95, 96, 97], "zero", 87.5, 96.5],
    ["on a target", [95, 96, 97], "zero", 75, 96],
    ["on the lowest target", [95, 96, 97], "zero", 50, 95],
    ["inside the jump below the minimum", [95, 96, 97], "zero", 49.99, 95],
    ["a little above nothing", [95, 96, 97], "zero", 1e-9, 95],
    ["line continued", [95, 96, 97], "extrapolate", 25, 94],
    ["in proportion, higher", [80, 90, 100], "proportional", 25, 40],
    ["in proportion, lower", [30, 25, 20], "proportional", 25, 60],
    ["no proportion to a target of 0", [0, 5, 10], "proportional", 25, 0],
    ["lower is better", [30, 25, 20], "zero", 62.5, 27.5],
    ["a mirrored 0 is a plain 0", [2, 1, 0], "zero", 100, 0],
    ["below the lowest as well", [0, -1, -2], "zero", 25, 0],
    ["over a gap", [380, null, 425], "zero", 75, 402.5],
    ["no minimum target", [null, 75, 100], "extrapolate", 50, 75],
    ["0 needs nothing", [95, 96, 97], "zero", 0, null],
    ["more than there is", [95, 96, 97], "zero", 100.01, null],
    ["no number", [95, 96, 97], "zero", NaN, null],
  ])("%s", (_, targets, belowMinimum, score, expected) => {
    expect(lineOf(targets, belowMinimum).needed(score)).toBe(expected);
  });
});

/** Targets a hundredth apart at least, as any form has them, and scores to four decimals. */
const targets = fc
  .uniqueArray(fc.integer({ min: 1, max: 200_000 }), { minLength: 5, maxLength: 5 })
  .map((list) => list.sort((a, b) => a - b).map((target) => target / 100));
const missing = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
const policies = fc.constantFrom<BelowMinimum>("zero", "extrapolate", "proportional");
const FIVE = [1, 2, 3, 4, 5];

test("is the inverse of the score, for any scale, direction and policy", () => {
  fc.assert(
    fc.property(
      targets,
      missing,
      policies,
      fc.boolean(),
      fc.integer({ min: 1, max: 50_000 }),
      (rising, gaps, policy, isFalling, n) => {
        const ordered = isFalling ? [...rising].reverse() : rising;
        const scale = ordered.map((target, i) => (gaps[i] ? null : target));
        const line = lineOf(scale, policy, FIVE, isFalling ? "lower" : "higher");
        const score = n / 10_000;
        const result = line.needed(score)!;
        const reached = line.score(result);
        expect(reached).toBeGreaterThanOrEqual(score - 1e-9);
        const first = scale.findIndex((target) => target !== null);
        const isJump = score < FIVE[first]! && (first > 0 || policy === "zero");
        if (isJump) expect(result).toBe(scale[first]);
        else expect(reached).toBeCloseTo(score, 9);
        // A result that is worse by more than noise no longer reaches it.
        const worse = result + (isFalling ? 1 : -1) * 1e-6 * Math.max(1, Math.abs(result));
        expect(line.score(worse)).toBeLessThan(score);
      },
    ),
    { numRuns: 500 },
  );
});

test("a result on the line is needed for its own score", () => {
  fc.assert(
    fc.property(targets, fc.integer({ min: 0, max: 10_000 }), (rising, share) => {
      const line = lineOf(rising, "zero", FIVE);
      const result = rising[0]! + ((rising[4]! - rising[0]!) * share) / 10_000;
      expect(Math.abs(line.needed(line.score(result))! - result)).toBeLessThanOrEqual(1e-9 * rising[4]!);
    }),
  );
});
