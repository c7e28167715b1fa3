import { formatText, type Language, type LocalisedText } from "../text/localised";
import { roundHalfUp } from "./rounding";
import type { Scored, ScoreOutcome } from "./score";
import { SCORING_PROBLEMS, type BelowMinimum, type Direction } from "./scoring-scale";
import type { TargetTier } from "./tier-line";

const SENTENCES = {
  blank: { th: "ยังไม่มีผลการดำเนินงาน จึงยังไม่มีคะแนน", en: "There is no result yet, so there is no score yet" },
  error: { th: "คิดคะแนนไม่ได้: {problem}", en: "No score can be given: {problem}" },
  top: {
    th: "ผล {result} เท่ากับเป้าหมายขั้นสูงสุด {target} ได้ {score} คะแนน ({direction})",
    en: "The result {result} meets the highest target {target}: {score} points ({direction})",
  },
  capped: {
    th: "ผล {result} ดีกว่าเป้าหมายขั้นสูงสุด {target} ได้คะแนนเต็มเพียง {score} คะแนน ({direction})",
    en: "The result {result} is better than the highest target {target}: capped at {score} points ({direction})",
  },
  onTarget: {
    th: "ผล {result} ตรงกับเป้าหมาย {target} พอดี ได้ {score} คะแนน ({direction})",
    en: "The result {result} meets the target {target} exactly: {score} points ({direction})",
  },
  onStrict: {
    th: "ผล {result} เท่ากับเป้าหมาย {target} พอดี แต่เป้าหมายเขียนว่าต้อง{beyond} จึงยังไม่ถึง {point} คะแนน ได้ {score} คะแนน ({direction})",
    en: "The result {result} equals the target {target}, which is to be {beyond}; its {point} points are not reached: {score} points ({direction})",
  },
  between: {
    th: "ผล {result} อยู่ระหว่างเป้าหมาย {lowTarget} ({low} คะแนน) กับ {highTarget} ({high} คะแนน): {low} + ({high} − {low}) × ({r} − {lt}) ÷ ({ht} − {lt}) = {score} คะแนน ({direction})",
    en: "The result {result} is between the targets {lowTarget} ({low} points) and {highTarget} ({high} points): {low} + ({high} − {low}) × ({r} − {lt}) ÷ ({ht} − {lt}) = {score} points ({direction})",
  },
  skipped: {
    th: "ไม่มีเป้าหมายระดับ {skipped} คะแนน จึงเทียบระหว่างเป้าหมายที่ระบุไว้",
    en: "there is no target for {skipped} points, so it is linear between the two others",
  },
  zero: {
    th: "ผล {result} ไม่ถึงเป้าหมายขั้นต่ำ {target} ({point} คะแนน) ได้ {score} คะแนน ({direction})",
    en: "The result {result} misses the lowest target {target} ({point} points): {score} points ({direction})",
  },
  extrapolate: {
    th: "ผล {result} ไม่ถึงเป้าหมายขั้นต่ำ {target} ({point} คะแนน) คิดต่อตามอัตราของช่วงล่าง: {point} − ({next} − {point}) × ({t} − {r}) ÷ ({nt} − {t}) โดยไม่ต่ำกว่า 0 = {score} คะแนน ({direction})",
    en: "The result {result} misses the lowest target {target} ({point} points); continued at the rate of the lowest range: {point} − ({next} − {point}) × ({t} − {r}) ÷ ({nt} − {t}), not below 0 = {score} points ({direction})",
  },
  proportionalHigher: {
    th: "ผล {result} ไม่ถึงเป้าหมายขั้นต่ำ {target} ({point} คะแนน) คิดตามสัดส่วน: {point} × {r} ÷ {t} โดยไม่ต่ำกว่า 0 = {score} คะแนน ({direction})",
    en: "The result {result} misses the lowest target {target} ({point} points); in proportion: {point} × {r} ÷ {t}, not below 0 = {score} points ({direction})",
  },
  proportionalLower: {
    th: "ผล {result} ไม่ถึงเป้าหมายขั้นต่ำ {target} ({point} คะแนน) คิดตามสัดส่วน: {point} × {t} ÷ {r} โดยไม่ต่ำกว่า 0 = {score} คะแนน ({direction})",
    en: "The result {result} misses the lowest target {target} ({point} points); in proportion: {point} × {t} ÷ {r}, not below 0 = {score} points ({direction})",
  },
  proportionalZero: {
    th: "ผล {result} ไม่ถึงเป้าหมายขั้นต่ำ {target} ({point} คะแนน) ซึ่งไม่มากกว่า 0 จึงคิดตามสัดส่วนไม่ได้ ได้ {score} คะแนน ({direction})",
    en: "The result {result} misses the lowest target {target} ({point} points), which is not above 0, so there is no proportion: {score} points ({direction})",
  },
  belowFirst: {
    th: "ผล {result} ไม่ถึงเป้าหมาย {target} ({point} คะแนน) และไม่มีเป้าหมายระดับ {skipped} คะแนน ได้ {score} คะแนน ({direction})",
    en: "The result {result} misses the target {target} ({point} points) and there is no target for {skipped} points: {score} points ({direction})",
  },
} as const satisfies Record<string, LocalisedText>;

/** What a target that is to be exceeded asks for. */
const BEYOND: Readonly<Record<Direction, LocalisedText>> = {
  higher: { th: "มากกว่า", en: "exceeded" },
  lower: { th: "น้อยกว่า", en: "undercut" },
};

const DIRECTIONS: Readonly<Record<Direction, LocalisedText>> = {
  higher: { th: "ยิ่งมากยิ่งดี", en: "higher is better" },
  lower: { th: "ยิ่งน้อยยิ่งดี", en: "lower is better" },
};

type Sentence = keyof typeof SENTENCES;

export interface ExplainOptions {
  /** Unit word that results and targets share, such as "ล้านบาท". */
  readonly unit?: string | undefined;
}

/** The explanation of an outcome in words: one or two sentences without a full stop at the end. */
export function explainScore(
  outcome: ScoreOutcome,
  language: Language,
  options: ExplainOptions = {},
): string {
  if (outcome.kind === "blank") return SENTENCES.blank[language];
  if (outcome.kind === "error") {
    return formatText(SENTENCES.error, language, { problem: SCORING_PROBLEMS[outcome.code][language] });
  }
  const { step } = outcome;
  const [sentence, figures] = chooseSentence(outcome, options.unit ?? "");
  const parameters = {
    ...figures,
    direction: DIRECTIONS[outcome.direction][language],
    beyond: BEYOND[outcome.direction][language],
  };
  const text = formatText(SENTENCES[sentence], language, parameters);
  if (step.kind !== "between" || step.skipped.length === 0) return text;
  const mark = language === "th" ? "" : ";";
  const skipped = listPoints(step.skipped);
  return `${text}${mark} ${formatText(SENTENCES.skipped, language, { skipped })}`;
}

function chooseSentence(outcome: Scored, unit: string): [Sentence, Record<string, string>] {
  const { step } = outcome;
  const measured = (value: number) => withUnit(value, unit);
  // Sentences name a figure with its unit; formulas (r, t, lt, ht, nt) take it without.
  const base = {
    result: measured(outcome.result),
    r: formatGroupedFigure(outcome.result),
    score: formatGroupedFigure(outcome.score),
  };
  const at = (tier: TargetTier) => ({
    ...base,
    target: measured(tier.target),
    t: formatGroupedFigure(tier.target),
    point: formatGroupedFigure(tier.point),
  });
  switch (step.kind) {
    case "top":
      return [step.capped ? "capped" : "top", at(step.tier)];
    case "on-target":
      return ["onTarget", at(step.tier)];
    case "on-strict":
      return ["onStrict", at(step.tier)];
    case "between": {
      const { lower, upper } = step;
      const figures = {
        ...base,
        low: formatGroupedFigure(lower.point),
        high: formatGroupedFigure(upper.point),
        lowTarget: measured(lower.target),
        highTarget: measured(upper.target),
        lt: formatGroupedFigure(lower.target),
        ht: formatGroupedFigure(upper.target),
      };
      return ["between", figures];
    }
    case "below-minimum": {
      const next = { next: formatGroupedFigure(step.next.point), nt: formatGroupedFigure(step.next.target) };
      const sentence = sentenceBelow(step.policy, outcome.direction, step.lowest.target);
      return [sentence, { ...at(step.lowest), ...next }];
    }
    case "below-first-target":
      return ["belowFirst", { ...at(step.first), skipped: listPoints(step.skipped) }];
  }
}

function sentenceBelow(policy: BelowMinimum, direction: Direction, lowestTarget: number): Sentence {
  if (policy !== "proportional") return policy;
  if (lowestTarget <= 0) return "proportionalZero";
  return direction === "higher" ? "proportionalHigher" : "proportionalLower";
}

function listPoints(points: readonly number[]): string {
  return points.map(formatGroupedFigure).join(", ");
}

function withUnit(value: number, unit: string): string {
  if (unit === "ร้อยละ") return `ร้อยละ ${formatGroupedFigure(value)}`;
  return unit === "" ? formatGroupedFigure(value) : `${formatGroupedFigure(value)} ${unit}`;
}

/** A figure as an explanation states it: up to 6 decimals, thousands set off by commas, "12,849,057.59". */
export function formatGroupedFigure(value: number): string {
  const [whole, fraction] = String(roundHalfUp(value, 6)).split(".") as [string, string | undefined];
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
