import { targetRole, type ColumnRole, type FixedColumnRole, type Framework } from "../framework/framework";
import { mapEach, type NonEmpty } from "../non-empty";

/** The columns of part 1 by what they hold, counted from 0. */
export interface Part1Columns {
  readonly indicator: number;
  readonly weight: number;
  /** Lowest tier first. */
  readonly targets: NonEmpty<number>;
  readonly result: number;
  readonly selfScore: number;
  readonly committeeScore: number;
  readonly score: number;
  readonly weighted: number;
  readonly unit: number;
  readonly direction: number;
  readonly evidence: number;
  readonly reason: number;
  readonly count: number;
}

/** What is filled in and read stands beside the targets; what only explains them stands behind. */
const BEHIND_TARGETS = [
  "result",
  "selfScore",
  "committeeScore",
  "score",
  "weighted",
  "unit",
  "direction",
  "evidence",
  "reason",
] as const satisfies readonly FixedColumnRole[];

/**
 * Points; targets share what their number leaves them. From the indicator to the score it is less than 980 points, so
 * that both are in view on a screen of 1366 pixels.
 */
const WIDTHS: Readonly<Record<FixedColumnRole, number>> = {
  code: 40,
  indicator: 165,
  weight: 50,
  unit: 52,
  direction: 62,
  result: 140,
  selfScore: 62,
  committeeScore: 66,
  score: 85,
  weighted: 66,
  evidence: 86,
  reason: 86,
};
const ALL_TARGETS = 330;
const NARROWEST_TARGET = 82;

export function part1Columns({ tiers }: Framework): Part1Columns {
  const targets = mapEach(tiers, (_, i) => 2 + i);
  const first = 2 + tiers.length;
  const behind = Object.fromEntries(BEHIND_TARGETS.map((role, i) => [role, first + i])) as Record<
    (typeof BEHIND_TARGETS)[number],
    number
  >;
  return { indicator: 0, weight: 1, targets, ...behind, count: first + BEHIND_TARGETS.length };
}

/** The roles from left to right. */
export function part1Roles({ tiers }: Framework): ColumnRole[] {
  return ["indicator", "weight", ...tiers.map((tier) => targetRole(tier.id)), ...BEHIND_TARGETS];
}

export function part1Widths(framework: Framework): number[] {
  const target = Math.max(NARROWEST_TARGET, ALL_TARGETS / framework.tiers.length);
  return part1Roles(framework).map((role) => WIDTHS[role as FixedColumnRole] ?? target);
}

/** The wording that is written over a column: the framework's first one. */
export function part1Heading(role: ColumnRole, { tiers, vocabulary }: Framework): string {
  const tier = tiers.find(({ id }) => targetRole(id) === role);
  return tier ? tier.headings[0] : vocabulary.columns[role as FixedColumnRole][0];
}
