import { explainScore, formatGroupedFigure } from "../../../src/domain/scoring/explain";
import { scoreResult } from "../../../src/domain/scoring/score";
import {
  SCORING_PROBLEMS,
  type BelowMinimum,
  type ScoringProblem,
} from "../../../src/domain/scoring/scoring-scale";

type Targets = readonly (number | null)[];

function explain(
  language: "th" | "en",
  result: number | null,
  targets: Targets,
  belowMinimum: BelowMinimum = "zero",
  unit?: string,
) {
  return explainScore(scoreResult(result, { points: [50, 75, 100], targets, belowMinimum }), language, {
    unit,
  });
}

const PERCENT = [95, 96, 97];
const FALLING = [30, 25, 20];

test.each<[string, number | null, Targets, BelowMinimum, string, string]>([
  [
    "between",
    96.5,
    PERCENT,
    "zero",
    "ผล 96.5 อยู่ระหว่างเป้าหมาย 96 (75 คะแนน) กับ 97 (100 คะแนน): 75 + (100 − 75) × (96.5 − 96) ÷ (97 − 96) = 87.5 คะแนน (ยิ่งมากยิ่งดี)",
    "The result 96.5 is between the targets 96 (75 points) and 97 (100 points): 75 + (100 − 75) × (96.5 − 96) ÷ (97 − 96) = 87.5 points (higher is better)",
  ],
  [
    "over a gap",
    402.5,
    [380, null, 425],
    "zero",
    "ผล 402.5 อยู่ระหว่างเป้าหมาย 380 (50 คะแนน) กับ 425 (100 คะแนน): 50 + (100 − 50) × (402.5 − 380) ÷ (425 − 380) = 75 คะแนน (ยิ่งมากยิ่งดี) ไม่มีเป้าหมายระดับ 75 คะแนน จึงเทียบระหว่างเป้าหมายที่ระบุไว้",
    "The result 402.5 is between the targets 380 (50 points) and 425 (100 points): 50 + (100 − 50) × (402.5 − 380) ÷ (425 − 380) = 75 points (higher is better); there is no target for 75 points, so it is linear between the two others",
  ],
  [
    "on a target",
    25,
    FALLING,
    "zero",
    "ผล 25 ตรงกับเป้าหมาย 25 พอดี ได้ 75 คะแนน (ยิ่งน้อยยิ่งดี)",
    "The result 25 meets the target 25 exactly: 75 points (lower is better)",
  ],
  [
    "on the highest",
    97,
    PERCENT,
    "zero",
    "ผล 97 เท่ากับเป้าหมายขั้นสูงสุด 97 ได้ 100 คะแนน (ยิ่งมากยิ่งดี)",
    "The result 97 meets the highest target 97: 100 points (higher is better)",
  ],
  [
    "capped",
    99.29,
    PERCENT,
    "zero",
    "ผล 99.29 ดีกว่าเป้าหมายขั้นสูงสุด 97 ได้คะแนนเต็มเพียง 100 คะแนน (ยิ่งมากยิ่งดี)",
    "The result 99.29 is better than the highest target 97: capped at 100 points (higher is better)",
  ],
  [
    "below, zero",
    94.99,
    PERCENT,
    "zero",
    "ผล 94.99 ไม่ถึงเป้าหมายขั้นต่ำ 95 (50 คะแนน) ได้ 0 คะแนน (ยิ่งมากยิ่งดี)",
    "The result 94.99 misses the lowest target 95 (50 points): 0 points (higher is better)",
  ],
  [
    "below, extrapolate",
    94,
    PERCENT,
    "extrapolate",
    "ผล 94 ไม่ถึงเป้าหมายขั้นต่ำ 95 (50 คะแนน) คิดต่อตามอัตราของช่วงล่าง: 50 − (75 − 50) × (95 − 94) ÷ (96 − 95) โดยไม่ต่ำกว่า 0 = 25 คะแนน (ยิ่งมากยิ่งดี)",
    "The result 94 misses the lowest target 95 (50 points); continued at the rate of the lowest range: 50 − (75 − 50) × (95 − 94) ÷ (96 − 95), not below 0 = 25 points (higher is better)",
  ],
  [
    "below, proportional, higher",
    40,
    [80, 90, 100],
    "proportional",
    "ผล 40 ไม่ถึงเป้าหมายขั้นต่ำ 80 (50 คะแนน) คิดตามสัดส่วน: 50 × 40 ÷ 80 โดยไม่ต่ำกว่า 0 = 25 คะแนน (ยิ่งมากยิ่งดี)",
    "The result 40 misses the lowest target 80 (50 points); in proportion: 50 × 40 ÷ 80, not below 0 = 25 points (higher is better)",
  ],
  [
    "below, proportional, lower",
    60,
    FALLING,
    "proportional",
    "ผล 60 ไม่ถึงเป้าหมายขั้นต่ำ 30 (50 คะแนน) คิดตามสัดส่วน: 50 × 30 ÷ 60 โดยไม่ต่ำกว่า 0 = 25 คะแนน (ยิ่งน้อยยิ่งดี)",
    "The result 60 misses the lowest target 30 (50 points); in proportion: 50 × 30 ÷ 60, not below 0 = 25 points (lower is better)",
  ],
  [
    "below, no proportion",
    -1,
    [0, 5, 10],
    "proportional",
    "ผล -1 ไม่ถึงเป้าหมายขั้นต่ำ 0 (50 คะแนน) ซึ่งไม่มากกว่า 0 จึงคิดตามสัดส่วนไม่ได้ ได้ 0 คะแนน (ยิ่งมากยิ่งดี)",
    "The result -1 misses the lowest target 0 (50 points), which is not above 0, so there is no proportion: 0 points (higher is better)",
  ],
  [
    "no minimum target",
    74,
    [null, 75, 100],
    "zero",
    "ผล 74 ไม่ถึงเป้าหมาย 75 (75 คะแนน) และไม่มีเป้าหมายระดับ 50 คะแนน ได้ 0 คะแนน (ยิ่งมากยิ่งดี)",
    "The result 74 misses the target 75 (75 points) and there is no target for 50 points: 0 points (higher is better)",
  ],
  [
    "blank",
    null,
    PERCENT,
    "zero",
    "ยังไม่มีผลการดำเนินงาน จึงยังไม่มีคะแนน",
    "There is no result yet, so there is no score yet",
  ],
])("%s", (_, result, targets, policy, thai, english) => {
  expect(explain("th", result, targets, policy)).toBe(thai);
  expect(explain("en", result, targets, policy)).toBe(english);
});

test("each tier without a target is named where the line spans several", () => {
  const outcome = scoreResult(75, { points: [1, 2, 3, 4, 5], targets: [60, null, null, 90, 100] });
  expect(explainScore(outcome, "en")).toMatch(/; there is no target for 2, 3 points, so/);
});

test.each<[string, string]>([
  [
    "ล้านบาท",
    "ผล 7.25 ล้านบาท อยู่ระหว่างเป้าหมาย 7 ล้านบาท (75 คะแนน) กับ 8 ล้านบาท (100 คะแนน): 75 + (100 − 75) × (7.25 − 7) ÷ (8 − 7) = 81.25 คะแนน (ยิ่งมากยิ่งดี)",
  ],
  [
    "ร้อยละ",
    "ผล ร้อยละ 7.25 อยู่ระหว่างเป้าหมาย ร้อยละ 7 (75 คะแนน) กับ ร้อยละ 8 (100 คะแนน): 75 + (100 − 75) × (7.25 − 7) ÷ (8 − 7) = 81.25 คะแนน (ยิ่งมากยิ่งดี)",
  ],
])("figures carry their unit %s, formulas do not", (unit, expected) => {
  expect(explain("th", 7.25, [6, 7, 8], "zero", unit)).toBe(expected);
});

test.each(Object.keys(SCORING_PROBLEMS) as ScoringProblem[])("the fault %s has words", (code) => {
  const outcome = { kind: "error", code } as const;
  expect(explainScore(outcome, "th")).toBe(`คิดคะแนนไม่ได้: ${SCORING_PROBLEMS[code].th}`);
  expect(explainScore(outcome, "en")).toBe(`No score can be given: ${SCORING_PROBLEMS[code].en}`);
  expect(SCORING_PROBLEMS[code].th).toMatch(/[ก-๙]/);
});

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [12849057.59, "12,849,057.59"],
  [-1234.5, "-1,234.5"],
  [100 / 3, "33.333333"],
  [0.0000001, "0"],
  [1e21, "1e+21"],
])("the figure %p is written %p", (value, text) => expect(formatGroupedFigure(value)).toBe(text));
