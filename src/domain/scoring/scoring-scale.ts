import type { LocalisedText } from "../text/localised";

/** `higher`: a higher result is better, targets rise with the points. `lower`: the other way round. */
export type Direction = "higher" | "lower";

/**
 * What a result that misses the lowest target is worth, never less than 0:
 * - `zero`: nothing;
 * - `extrapolate`: the line of the lowest segment, continued downwards;
 * - `proportional`: the lowest points in proportion, points × result ÷ target where higher is better and
 *   points × target ÷ result where lower is better; 0 where the lowest target is not above 0.
 *
 * Where the lowest tier has no target there is nothing to fall short of: below the first target is 0 throughout.
 */
export type BelowMinimum = "zero" | "extrapolate" | "proportional";

/** One target per point of the scale, both from the lowest tier to the highest. */
export interface ScoringScale {
  /** At least two, none negative, strictly rising: 50, 75, 100 or 1, 2, 3, 4, 5. */
  readonly points: readonly number[];
  /** Null where the tier has no target: one straight line spans the gap. The highest tier must have one. */
  readonly targets: readonly (number | null)[];
  /** Which of the targets are to be exceeded, not only met; absent where none is. */
  readonly strict?: readonly boolean[] | undefined;
  /** Follows from the targets; where it is stated it must agree with them. */
  readonly direction?: Direction | undefined;
  /** `zero` where it is not stated. */
  readonly belowMinimum?: BelowMinimum | undefined;
}

/** Why no score can be given. */
export type ScoringProblem =
  | "points-invalid"
  | "target-not-a-number"
  | "no-advanced-target"
  | "targets-flat"
  | "targets-not-monotone"
  | "direction-unknown"
  | "direction-mismatch"
  | "result-not-a-number";

export const SCORING_PROBLEMS: Readonly<Record<ScoringProblem, LocalisedText>> = {
  "points-invalid": {
    th: "คะแนนของระดับเป้าหมายต้องมีอย่างน้อย 2 ระดับ ไม่ติดลบ และเรียงจากน้อยไปมาก",
    en: "The scale needs at least two points, none negative, in rising order",
  },
  "target-not-a-number": { th: "ค่าเป้าหมายไม่ใช่ตัวเลข", en: "A target is not a number" },
  "no-advanced-target": { th: "ไม่มีค่าเป้าหมายขั้นสูง", en: "There is no advanced target" },
  "targets-flat": { th: "ค่าเป้าหมายสองระดับเท่ากัน", en: "Two targets are equal" },
  "targets-not-monotone": {
    th: "ค่าเป้าหมายไม่เรียงไปทางเดียวกัน (ต้องเพิ่มขึ้นหรือลดลงตลอด)",
    en: "The targets neither rise throughout nor fall throughout",
  },
  "direction-unknown": {
    th: "มีค่าเป้าหมายเพียงระดับเดียว ต้องระบุว่ายิ่งมากยิ่งดีหรือยิ่งน้อยยิ่งดี",
    en: "With a single target the direction (higher or lower) must be stated",
  },
  "direction-mismatch": {
    th: "ทิศทางที่ระบุไม่ตรงกับลำดับของค่าเป้าหมาย",
    en: "The stated direction does not agree with the order of the targets",
  },
  "result-not-a-number": { th: "ผลการดำเนินงานไม่ใช่ตัวเลข", en: "The result is not a number" },
};
