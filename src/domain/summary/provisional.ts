import { hasFormula } from "../form/field";
import type { Evaluation, Indicator, ScoredForm } from "../form/evaluation";
import { indicatorName } from "../form/quoting";
import { ratingBand } from "../framework/rating-bands";
import type { Framework } from "../framework/framework";
import { totalScore, type IndicatorScore } from "../scoring/totals";
import { formatFigure } from "../scoring/figure-text";
import { formatText, type LocalisedText } from "../text/localised";
import type { CellAddress } from "../workbook/address";
import type { ConcernedFinding, SortedFindings } from "./concerned-findings";
import type {
  IndicatorSummary,
  Provisional,
  ProvisionalKind,
  ProvisionalReason,
  ScoreState,
  TotalRange,
  Treatment,
} from "./summary";

const SCORE_KINDS: Readonly<Partial<Record<ScoreState, ProvisionalKind>>> = {
  missing: "score-missing",
  failing: "score-failing",
  unreadable: "score-unreadable",
};

const TEXTS = {
  "score-missing": {
    th: "{name} น้ำหนัก {weight} ยังไม่มีคะแนน",
    en: "{name}, weight {weight}: no score yet",
  },
  "score-failing": {
    th: "{name} น้ำหนัก {weight} เซลล์คะแนนแสดงค่าผิดพลาด",
    en: "{name}, weight {weight}: the score shows an error",
  },
  "score-unreadable": {
    th: "{name} น้ำหนัก {weight} คะแนนเป็นข้อความ อ่านเป็นตัวเลขไม่ได้",
    en: "{name}, weight {weight}: the score is text, not a figure",
  },
  "weight-unreadable": { th: "{name} ไม่มีน้ำหนักที่ใช้คำนวณได้", en: "{name}: no weight to compute with" },
  "total-failing": { th: "คะแนนรวมในแบบประเมินแสดงข้อผิดพลาด", en: "the form's own total shows an error" },
  "framework-undecided": {
    th: "ยังไม่ทราบกรอบการประเมิน จึงไม่มีระดับผลการประเมิน",
    en: "the framework is not known, so there is no rating",
  },
} as const satisfies Record<Exclude<ProvisionalKind, "open-error">, LocalisedText>;

const UNKNOWN_WEIGHT: LocalisedText = { th: "ที่ไม่ทราบ", en: "unknown" };

const TREATMENTS: Readonly<Record<Treatment["policy"], LocalisedText>> = {
  "not-reported-counts-zero": {
    th: "นับส่วนที่ยังไม่มีคะแนนเป็น 0 น้ำหนักคงเดิม",
    en: "what has no score counts 0; its weight stays",
  },
  "no-total": {
    th: "ไม่คิดคะแนนรวมจนกว่าจะมีคะแนนและน้ำหนักที่ใช้ได้",
    en: "no total until there are scores and weights to make it of",
  },
};

export interface Judged {
  readonly evaluation: Evaluation;
  readonly form: ScoredForm;
  /** In the order of the form's. */
  readonly indicators: readonly IndicatorSummary[];
  readonly total: number | null;
  readonly told: SortedFindings;
}

/** Why the result of a form is not final; null where it is. */
export function judgeProvisional(judged: Judged): Provisional | null {
  const { evaluation, indicators, total } = judged;
  const reasons = reasonsOf(judged);
  if (reasons.length === 0) return null;
  const policy: Treatment["policy"] = total === null ? "no-total" : "not-reported-counts-zero";
  return {
    reasons,
    missingWeight: indicators.reduce(
      (sum, { state, weight }) => sum + (SCORE_KINDS[state] ? (weight.value ?? 0) : 0),
      0,
    ),
    treatment: { policy, text: TREATMENTS[policy] },
    range: isRangeKnown(judged) ? rangeOf(indicators, evaluation.framework) : null,
  };
}

function reasonsOf({ evaluation, form, indicators, told }: Judged): ProvisionalReason[] {
  const isUndecided = evaluation.frameworkReason.kind === "undecided";
  const total = form.total?.reading.kind === "error" && hasFormula(form.total) ? form.total.at : null;
  const open = new Set(form.indicators.filter((_, i) => isOpen(indicators[i])));
  return [
    ...(isUndecided ? [reason("framework-undecided", null)] : []),
    ...indicators.flatMap(reasonsOfRow),
    ...told.concerned.flatMap((each) => reasonOfFinding(each, open)),
    ...(total ? [reason("total-failing", total)] : []),
  ];
}

function reasonsOfRow(indicator: IndicatorSummary): ProvisionalReason[] {
  const { code, name, at, weight, score, state } = indicator;
  const kind = SCORE_KINDS[state];
  const values = {
    name: indicatorName({ code, name }),
    weight: weight.value === null ? UNKNOWN_WEIGHT : formatFigure(weight.value),
  };
  return [
    ...(kind && kind !== "open-error" ? [reason(kind, score.at ?? at, values)] : []),
    ...(weight.value === null ? [reason("weight-unreadable", weight.at ?? at, values)] : []),
  ];
}

function isOpen(indicator: IndicatorSummary | undefined): boolean {
  return indicator !== undefined && reasonsOfRow(indicator).length > 0;
}

/** What is wrong about a row that is open already would only say it twice. */
function reasonOfFinding(
  { finding, at, indicator }: ConcernedFinding,
  open: ReadonlySet<Indicator>,
): ProvisionalReason[] {
  if (indicator && open.has(indicator)) return [];
  return [{ kind: "open-error", text: finding.message, at }];
}

function reason(
  kind: Exclude<ProvisionalKind, "open-error">,
  at: CellAddress | null,
  values: Readonly<Record<string, string | LocalisedText>> = {},
): ProvisionalReason {
  const inLanguage = (language: "th" | "en") => formatText(TEXTS[kind], language, values);
  return { kind, text: { th: inLanguage("th"), en: inLanguage("en") }, at };
}

function isRangeKnown({ evaluation, indicators, told }: Judged): boolean {
  const areWeightsOpen =
    indicators.some(({ weight }) => weight.value === null) ||
    told.concerned.some(({ concerns }) => concerns === "weight");
  return evaluation.frameworkReason.kind !== "undecided" && !areWeightsOpen;
}

/** Whatever is open may still become the lowest score or the highest. */
function rangeOf(indicators: readonly IndicatorSummary[], framework: Framework): TotalRange | null {
  const { lowest, highest } = framework.scoreRange;
  const [low, high] = [lowest, highest].map((open) => totalWith(indicators, framework, open));
  if (low == null || high == null) return null;
  const rated = (total: number) => ratingBand(total, framework).name;
  return { low, high, ratingAtLow: rated(low), ratingAtHigh: rated(high) };
}

function totalWith(
  indicators: readonly IndicatorSummary[],
  { policies, weightTotal }: Framework,
  open: number,
): number | null {
  const scoreOf = ({ state, score, isDisputed }: IndicatorSummary): IndicatorScore =>
    state === "not-applicable" ? state : state !== "scored" || isDisputed ? open : (score.value ?? open);
  const rows = indicators.map((indicator) => ({
    weight: indicator.weight.value ?? 0,
    score: scoreOf(indicator),
  }));
  const outcome = totalScore(rows, { notApplicable: policies.notApplicable, weightTotal });
  return outcome.kind === "total" ? outcome.total : null;
}
