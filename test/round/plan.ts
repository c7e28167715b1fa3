import type { Dice } from "../support/dice";
import { AGENCIES, type Agency } from "./agencies";
import { scoreOnLine, sumOf, type Targets } from "./arithmetic";
import { FIGURES, WORDS } from "./indicator-names";

export const FISCAL_YEAR = 2565;

/** An indicator as its agency filled it in. */
export interface PlannedIndicator {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  /** Of words only where a person judges it. */
  readonly measure: Measure | null;
  /** As the form words them. */
  readonly targets: readonly [string, string, string];
  readonly result: number | string;
  /** Not rounded. */
  readonly score: number;
}

export interface Measure {
  readonly unit: string;
  readonly targets: Targets;
}

export interface PlannedComponent {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly indicators: readonly PlannedIndicator[];
}

/** What an agency hands in: nothing in it is wrong. */
export interface AgencyPlan {
  readonly agency: Agency;
  readonly components: readonly PlannedComponent[];
}

const COMPONENTS = [
  "ประสิทธิภาพการดำเนินงาน",
  "ประสิทธิภาพและความคุ้มค่าในการดำเนินงาน",
  "ศักยภาพขององค์การมหาชน",
  "การควบคุมดูแลกิจการของคณะกรรมการองค์การมหาชน",
];
const COMPONENT_WEIGHTS = [
  [40, 30, 20, 10],
  [35, 30, 20, 15],
  [45, 25, 20, 10],
  [50, 20, 20, 10],
];
/** Indicators of a component: the first one has the most. */
const COUNTS = [
  [3, 4],
  [2, 3],
  [2, 3],
  [1, 2],
];
const SHARE_OF_FIGURES = 0.7;
/** With them a score on the line has two decimals at most where the result has one. */
const STEPS = [2, 5, 10];

export interface PlanOptions {
  /** Decimals of the results that are not counted in whole numbers. */
  readonly decimals: number;
}

export function planAgency(number: number, dice: Dice, { decimals }: PlanOptions): AgencyPlan {
  const weights = dice.pick(COMPONENT_WEIGHTS);
  const figures = shuffled(FIGURES, dice);
  const words = shuffled(WORDS, dice);
  const components = COMPONENTS.map((name, c): PlannedComponent => {
    const [least, most] = COUNTS[c] as [number, number];
    const shares = sharesOf(weights[c]!, dice.between(least, most), dice);
    const indicators = shares.map((weight, i): PlannedIndicator => {
      const base = { code: `${c + 1}.${i + 1}`, weight };
      // The first of a form is one of figures: most faults need one.
      const isFigure = (c === 0 && i < 2) || dice.next() < SHARE_OF_FIGURES;
      return isFigure
        ? { ...base, ...measured(figures.pop()!, dice, decimals) }
        : { ...base, ...judged(words.pop()!, dice) };
    });
    return { code: String(c + 1), name, weight: weights[c]!, indicators };
  });
  return { agency: AGENCIES[number % AGENCIES.length]!, components };
}

function measured({ name, unit, isFalling, from }: (typeof FIGURES)[number], dice: Dice, decimals: number) {
  const step = dice.pick(STEPS);
  const isPercent = unit === "ร้อยละ";
  const start = isPercent ? 100 - 2 * step - dice.between(0, 3) * 5 : from + dice.between(0, 4) * 5;
  const targets = [0, 1, 2].map((i) => start + (isFalling ? -i : i) * step) as unknown as Targets;
  const [low, , high] = isFalling ? [...targets].reverse() : targets;
  const least = low! - (isFalling ? 0 : step / 4);
  const most = Math.min(high! + (isFalling ? step / 4 : step / 2), isPercent ? 100 : Infinity);
  const result = dice.between(least, most, isPercent ? decimals : 0);
  const worded = (target: number) => (isPercent ? `ร้อยละ ${target}` : `${target} ${unit}`);
  return {
    name,
    measure: { unit, targets },
    targets: targets.map(worded) as unknown as [string, string, string],
    result,
    score: scoreOnLine(result, targets),
  };
}

function judged({ name, targets, result }: (typeof WORDS)[number], dice: Dice) {
  return { name, measure: null, targets, result, score: dice.pick([50, 75, 75, 100, 100]) };
}

/** Whole numbers that add up, none of them below 3. */
function sharesOf(weight: number, count: number, dice: Dice): number[] {
  const shares = Array.from({ length: count }, () => Math.floor(weight / count));
  shares[0]! += weight - sumOf(shares);
  for (let i = 1; i < count; i++) {
    const moved = dice.between(0, Math.max(0, shares[i]! - 3));
    const taken = Math.min(moved, 4);
    shares[i]! -= taken;
    shares[i - 1]! += taken;
  }
  return shares;
}

function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  return list
    .map((entry) => ({ entry, place: dice.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
