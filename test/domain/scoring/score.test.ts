import fc from "fast-check";
import { scoreResult, type ScoreOutcome } from "../../../src/domain/scoring/score";
import type { BelowMinimum, Direction, ScoringScale } from "../../../src/domain/scoring/scoring-scale";
import { TierLine } from "../../../src/domain/scoring/tier-line";
import published from "./published-rows.json";

const PUBLIC = [50, 75, 100];
const FIVE = [1, 2, 3, 4, 5];
const ULP = 2 ** -52;

interface Case {
  readonly points?: readonly number[];
  readonly targets: readonly (number | null)[];
  readonly direction?: Direction;
  readonly belowMinimum?: BelowMinimum;
}

function score(result: number, scale: Case): number | string {
  const outcome = scoreResult(result, { points: PUBLIC, ...scale });
  return outcome.kind === "scored" ? outcome.score : outcome.kind === "error" ? outcome.code : "blank";
}

describe("scoreResult reads the score off the targets", () => {
  const percent = { targets: [95, 96, 97] };
  const money = { targets: [6, 7, 8] };
  const gap = { targets: [380, null, 425] };
  const lower = { targets: [30, 25, 20] };
  const noMinimum = { targets: [null, 75, 100] };
  const five = { points: FIVE, targets: [80, 85, 90, 95, 100] };
  const cases: readonly [string, Case, readonly (readonly [number, number])[]][] = [
    ["three tiers", percent, [[99.29, 100], [97, 100], [96.99, 99.75], [96.5, 87.5], [96, 75], [95.99, 74.75], [95.5, 62.5], [95, 50], [94.99, 0], [0, 0], [-5, 0]]], // prettier-ignore
    [
      "ล้านบาท",
      money,
      [
        [12.849, 100],
        [7.25, 81.25],
        [6.5, 62.5],
        [5.999999, 0],
      ],
    ],
    [
      "no standard target",
      gap,
      [
        [442.56, 100],
        [413.75, 87.5],
        [402.5, 75],
        [380, 50],
        [379.99, 0],
      ],
    ],
    [
      "no minimum target",
      noMinimum,
      [
        [100, 100],
        [87.5, 87.5],
        [75, 75],
        [74.99, 0],
      ],
    ],
    ["lower is better", lower, [[10, 100], [20, 100], [20.01, 99.95], [22.5, 87.5], [25, 75], [27.5, 62.5], [30, 50], [30.01, 0]]], // prettier-ignore
    [
      "targets through 0",
      { targets: [-1, 0, 1] },
      [
        [-1.01, 0],
        [-1, 50],
        [0, 75],
        [0.5, 87.5],
        [1, 100],
      ],
    ],
    [
      "five points",
      five,
      [
        [79.99, 0],
        [80, 1],
        [82.5, 1.5],
        [85, 2],
        [99, 4.8],
        [100, 5],
        [101, 5],
      ],
    ],
    ["five points with gaps", { points: FIVE, targets: [60, null, null, 90, 100] }, [[60, 1], [75, 2.5], [90, 4], [95, 4.5]]], // prettier-ignore
    [
      "two points",
      { points: [0, 100], targets: [0, 10] },
      [
        [-1, 0],
        [0, 0],
        [5, 50],
        [10, 100],
      ],
    ],
    [
      "one target, higher",
      { targets: [null, null, 5], direction: "higher" },
      [
        [5, 100],
        [4.99, 0],
      ],
    ],
    [
      "one target, lower",
      { targets: [null, null, 5], direction: "lower" },
      [
        [5, 100],
        [5.01, 0],
        [4, 100],
      ],
    ],
    ["stated direction that agrees", { ...lower, direction: "lower" }, [[22.5, 87.5]]],
  ];
  test.each(cases.flatMap(([name, scale, rows]) => rows.map(([r, s]) => [name, r, s, scale] as const)))(
    "%s: %p gives %p",
    (_, result, expected, scale) => expect(score(result, scale)).toBe(expected),
  );
});

describe("below the minimum target", () => {
  test.each<[BelowMinimum, readonly number[], number, number]>([
    ["zero", [95, 96, 97], 94.99, 0],
    ["extrapolate", [95, 96, 97], 95, 50],
    ["extrapolate", [95, 96, 97], 94, 25],
    ["extrapolate", [95, 96, 97], 93, 0],
    ["extrapolate", [95, 96, 97], 92, 0],
    ["extrapolate", [30, 25, 20], 31, 45],
    ["extrapolate", [30, 25, 20], 41, 0],
    ["proportional", [80, 90, 100], 40, 25],
    ["proportional", [80, 90, 100], 79.2, 49.5],
    ["proportional", [80, 90, 100], -10, 0],
    ["proportional", [30, 25, 20], 60, 25],
    ["proportional", [0, 5, 10], -1, 0],
    ["proportional", [-10, 5, 10], -20, 0],
    ["proportional", [0, -5, -10], 1, 0],
  ])("%s: targets %p, result %p gives %p", (belowMinimum, targets, result, expected) => {
    expect(score(result, { targets, belowMinimum })).toBe(expected);
  });

  test.each<BelowMinimum>(["zero", "extrapolate", "proportional"])(
    "without a minimum target nothing is fallen short of: %s gives 0",
    (belowMinimum) => expect(score(74, { targets: [null, 75, 100], belowMinimum })).toBe(0),
  );
});

describe("faults are values", () => {
  test.each<[string, Case]>([
    ["targets-not-monotone", { targets: [95, 97, 96] }],
    ["targets-not-monotone", { targets: [80, 90, 80] }],
    ["targets-flat", { targets: [80, 80, 80] }],
    ["targets-flat", { targets: [80, 80, 90] }],
    ["targets-flat", { targets: [70, 80, 80] }],
    ["targets-flat", { targets: [0.3, 0.1 + 0.2, 0.4] }],
    ["targets-flat", { targets: [0, 0, 1] }],
    ["no-advanced-target", { targets: [80, 90, null] }],
    ["no-advanced-target", { targets: [null, null, null] }],
    ["direction-mismatch", { targets: [80, 90, 100], direction: "lower" }],
    ["direction-mismatch", { targets: [100, 90, 80], direction: "higher" }],
    ["direction-unknown", { targets: [null, null, 100] }],
    ["target-not-a-number", { targets: [80, NaN, 100] }],
    ["target-not-a-number", { targets: [80, 90, Infinity] }],
    ["points-invalid", { targets: [80, 90] }],
    ["points-invalid", { points: [100], targets: [80] }],
    ["points-invalid", { points: [50, 50, 100], targets: [1, 2, 3] }],
    ["points-invalid", { points: [100, 75, 50], targets: [1, 2, 3] }],
    ["points-invalid", { points: [-1, 0, 1], targets: [1, 2, 3] }],
    ["points-invalid", { points: [0, 50, Infinity], targets: [1, 2, 3] }],
  ])("%s", (code, scale) => expect(score(85, scale)).toBe(code));

  test.each([NaN, Infinity, -Infinity])("a result of %p is not a number", (result) => {
    expect(score(result, { targets: [1, 2, 3] })).toBe("result-not-a-number");
  });

  test("a blank result is blank, even against faulty targets", () => {
    expect(scoreResult(null, { points: PUBLIC, targets: [1, 1, 1] })).toEqual({ kind: "blank" });
  });
});

describe("thresholds are met whatever the binary noise", () => {
  const tenths = Array.from({ length: 10 }).reduce<number>((sum) => sum + 0.1, 0);
  test.each([
    ["0.1 + 0.2 against 0.3, lower is better", 0.1 + 0.2, [0.5, 0.4, 0.3], 100],
    ["ten tenths against 1", tenths, [0.5, 0.8, 1], 100],
    ["ten tenths against a minimum of 1", tenths, [1, 2, 3], 50],
    ["noise about 0", 0.3 - 0.2 - 0.1, [0, 1, 2], 50],
    ["one ulp below", 96 * (1 - ULP / 2), [95, 96, 97], 75],
  ])("%s", (_, result, targets, expected) => expect(score(result, { targets })).toBe(expected));

  test.each([
    [94.9999999999999, [95, 96, 97], 0],
    [9.99999999999999, [10, 20, 30], 0],
    [0.999999999999999, [1, 2, 3], 0],
  ])("%p differs from its target in the 15th digit and misses it", (result, targets, expected) => {
    expect(score(result, { targets })).toBe(expected);
  });

  test.each([
    [96.0998, [95, 96, 97], 77.495],
    [0.15, [0.1, 0.2, 0.3], 62.5],
    [96.5998, [95, 96, 97], 89.995],
    [6_500_000.01, [6e6, 7e6, 8e6], 62.50000025],
    [1.1, [1, 1.4, 1.8], 56.25],
  ])("%p against %p is exactly %p", (result, targets, expected) => {
    expect(score(result, { targets })).toBe(expected);
  });

  test("a target met but for noise gives its points in full, endless decimals or not", () => {
    const scale = { points: [0, 10 / 3, 10], targets: [-6 / 7, 1 / 7, 1.7 / 7] };
    expect(score((1 / 7) * (1 - ULP), scale)).toBe(10 / 3);
  });

  test("a score with endless decimals is not rounded", () => {
    expect(score(1, { points: [0, 100], targets: [0, 3] })).toBe(100 / 3);
  });
});

const step = (outcome: ScoreOutcome) => (outcome.kind === "scored" ? outcome.step : outcome.kind);

describe("the explanation as data", () => {
  const explain = (result: number, scale: Case) => scoreResult(result, { points: PUBLIC, ...scale });
  const tier = (point: number, target: number) => ({ point, target });

  test.each<[number, Case, object, number]>([
    [97, { targets: [95, 96, 97] }, { kind: "top", tier: tier(100, 97), capped: false }, 100],
    [0, { targets: [2, 1, 0] }, { kind: "top", tier: tier(100, 0), capped: false }, 100],
    [97.01, { targets: [95, 96, 97] }, { kind: "top", tier: tier(100, 97), capped: true }, 100],
    [96, { targets: [95, 96, 97] }, { kind: "on-target", tier: tier(75, 96) }, 75],
    [95.5, { targets: [95, 96, 97] }, { kind: "between", lower: tier(50, 95), upper: tier(75, 96), skipped: [] }, 50], // prettier-ignore
    [400, { targets: [380, null, 425] }, { kind: "between", lower: tier(50, 380), upper: tier(100, 425), skipped: [75] }, 50], // prettier-ignore
    [19, { targets: [30, 25, 20] }, { kind: "top", tier: tier(100, 20), capped: true }, 100],
    [31, { targets: [30, 25, 20] }, { kind: "below-minimum", policy: "zero", lowest: tier(50, 30), next: tier(75, 25) }, 0], // prettier-ignore
    [74, { targets: [null, 75, 100] }, { kind: "below-first-target", first: tier(75, 75), skipped: [50] }, 0],
  ])("%p against %p", (result, scale, expected, reached) => {
    const outcome = explain(result, scale);
    expect(step(outcome)).toEqual(expected);
    expect(outcome).toMatchObject({ kind: "scored", result, tier: reached });
  });
});

/** Rising targets on a grid of hundredths, some missing, for scales of 2 to 6 points. */
const scales = fc
  .integer({ min: 2, max: 6 })
  .chain((n) =>
    fc.record({
      points: fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: n, maxLength: n }),
      targets: fc.uniqueArray(fc.integer({ min: -50_000, max: 50_000 }), { minLength: n, maxLength: n }),
      missing: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      belowMinimum: fc.constantFrom<BelowMinimum>("zero", "extrapolate", "proportional"),
      falling: fc.boolean(),
    }),
  )
  .map(({ points, targets, missing, belowMinimum, falling }): ScoringScale => {
    const last = points.length - 1;
    const sorted = targets.map((t) => t / 100).sort((a, b) => (falling ? b - a : a - b));
    return {
      points: points.sort((a, b) => a - b),
      targets: sorted.map((t, i) => (missing[i] && i < last ? null : t)),
      direction: falling ? "lower" : "higher",
      belowMinimum,
    };
  });
const results = fc.integer({ min: -60_000, max: 60_000 }).map((r) => r / 100);

function scoreOf(result: number, scale: ScoringScale): number {
  const outcome = scoreResult(result, scale);
  if (outcome.kind !== "scored") throw new Error(`not scored: ${JSON.stringify(outcome)}`);
  return outcome.score;
}

describe("properties of any valid scale", () => {
  test("scores lie between 0 and the highest point, and hit every point at its target", () => {
    fc.assert(
      fc.property(scales, results, (scale, result) => {
        const top = scale.points.at(-1)!;
        const value = scoreOf(result, scale);
        expect(value >= 0 && value <= top).toBe(true);
        scale.targets.forEach((t, i) => t !== null && expect(scoreOf(t, scale)).toBe(scale.points[i]));
      }),
    );
  });

  test("a better result never scores less", () => {
    fc.assert(
      fc.property(scales, results, results, (scale, a, b) => {
        const [worse, better] = a < b === (scale.direction === "higher") ? [a, b] : [b, a];
        expect(scoreOf(better, scale)).toBeGreaterThanOrEqual(scoreOf(worse, scale));
      }),
    );
  });

  test("the line has no jump from its first target on", () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const targets = scale.targets.filter((t) => t !== null);
        const first = targets[0]!;
        const span = targets.at(-1)! - first;
        const result = first + share * span;
        const next = result + span * 1e-9;
        // Neighbouring targets are at least 0.01 apart, so this bounds the steepest slope.
        const steepest = scale.points.at(-1)! / 0.01;
        const change = Math.abs(scoreOf(next, scale) - scoreOf(result, scale));
        expect(change).toBeLessThanOrEqual(steepest * Math.abs(span) * 1.1e-9 + 1e-9);
      }),
    );
  });

  test("higher and lower mirror each other", () => {
    fc.assert(
      fc.property(scales, results, (scale, result) => {
        fc.pre(scale.belowMinimum !== "proportional");
        const mirrored: ScoringScale = {
          ...scale,
          targets: scale.targets.map((t) => (t === null ? null : -t)),
          direction: scale.direction === "higher" ? "lower" : "higher",
        };
        expect(scoreOf(-result, mirrored)).toBe(scoreOf(result, scale));
      }),
    );
  });

  test("the explanation leads to the same score", () => {
    fc.assert(
      fc.property(scales, results, (scale, result) => {
        const outcome = scoreResult(result, scale);
        if (outcome.kind !== "scored") throw new Error("not scored");
        expect(outcome.score).toBeCloseTo(workOut(outcome), 6);
      }),
    );
  });

  test("one line for many results scores as one result at a time", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(scales, results), { minLength: 2, maxLength: 5 }), (rows) => {
        for (const [scale, result] of rows) {
          const line = new TierLine(scale.points, scale.direction, scale.belowMinimum);
          // Left over from another scale: nothing of it may show.
          line.setTargets(scale.points);
          expect(line.setTargets(scale.targets)).toBeNull();
          expect(line.score(result)).toBe(scoreOf(result, scale));
        }
      }),
    );
  });
});

/** The score by the words of the explanation alone. */
function workOut(outcome: Extract<ScoreOutcome, { kind: "scored" }>): number {
  const { step: s, result } = outcome;
  switch (s.kind) {
    case "top":
    case "on-target":
      return s.tier.point;
    case "between":
      return s.lower.point + ((s.upper.point - s.lower.point) * (result - s.lower.target)) / (s.upper.target - s.lower.target); // prettier-ignore
    case "on-strict":
      return s.tier.point - 0.01;
    case "below-first-target":
      return 0;
    case "below-minimum": {
      const { lowest, next, policy } = s;
      if (policy === "zero") return 0;
      if (policy === "extrapolate") {
        const slope = (next.point - lowest.point) / (next.target - lowest.target);
        return Math.max(0, lowest.point - slope * (lowest.target - result));
      }
      if (lowest.target <= 0) return 0;
      const share = outcome.direction === "higher" ? result / lowest.target : lowest.target / result;
      return Math.max(0, lowest.point * share);
    }
  }
}

describe("published lines of other frameworks", () => {
  test.each(published.lines.map((line) => [line.name, line] as const))("%s", (_, line) => {
    expect(score(line.result, { points: line.points, targets: line.targets })).toBe(line.score);
  });
});
