import { PUBLIC_ORGANISATION_2565 } from "../../framework/default-framework";
import { RATING_SCALES, type RatingScaleName } from "../../framework/rating-scales";
import { rateTotal } from "../../scoring/rating";
import { totalScore, weightedScore, type WeightedScore } from "../../scoring/totals";
import type { CellValue } from "../../workbook/snapshot";
import { rangeValues, type Argument, type TranslatedCall } from "../reading/call-arguments";
import { allOf, keepWords, optionOf } from "./native-score";
import { OPTION_WORDS } from "../../scoring/option-words";
import { wordMeaning } from "../../framework/cell-words";
import type { PortableReason } from "./portable-plan";

const { policies } = PUBLIC_ORGANISATION_2565;

/** A single figure, or a word in its place, as KPIWEIGHTED and KPIRATING take it. */
export interface Figure {
  readonly text: string;
  readonly value: CellValue | undefined;
  readonly isLive: boolean;
}

export interface WeightedCall {
  readonly score: Figure;
  readonly weight: Figure;
  readonly value: number | string | undefined;
}

export function readFigure(arg: Argument | undefined): Figure | PortableReason {
  if (!arg || arg.kind === "omitted" || arg.kind === "word") return "argument-not-plain";
  if (arg.kind === "range") return "array-call";
  const { text, value } = arg;
  const isKnown = value === null || value === undefined || typeof value === "number";
  if (!isKnown && !(typeof value === "string" && wordMeaning(value) !== null)) return "text-argument";
  return { text, value, isLive: arg.kind !== "number" };
}

export function readWeightedCall(args: readonly Argument[]): WeightedCall | PortableReason {
  const score = readFigure(args[0]);
  const weight = readFigure(args[1]);
  if (typeof score === "string") return score;
  if (typeof weight === "string") return weight;
  if (typeof weight.value === "string") return "text-argument";
  return { score, weight, value: weightedNow(score, weight) };
}

function weightedNow({ value: score }: Figure, { value: weight }: Figure): number | string | undefined {
  if (score === undefined) return undefined;
  if (typeof score !== "number") return wordOf(score);
  return typeof weight === "number" ? weightedScore(weight, score) : undefined;
}

/** What stands in for a figure that is not there. */
function wordOf(value: CellValue): string {
  return typeof value === "string" && wordMeaning(value) === "not-applicable" ? "N/A" : "";
}

export function nativeWeighted({ score, weight, value }: WeightedCall): TranslatedCall {
  const live = [score, weight].filter((figure) => figure.isLive).map((figure) => figure.text);
  const conditions = live.length === 0 ? [] : [`COUNT(${live.join(",")})=${live.length}`];
  if (weight.isLive) conditions.push(`${weight.text}>=0`);
  const product = `${weight.text}*${score.text}/100`;
  const kept = conditions.length === 0 ? product : `IF(${allOf(conditions)},${product},NA())`;
  return { text: score.isLive ? keepWords(score, kept) : kept, value };
}

export interface TotalCall {
  readonly scores: string;
  readonly weights: string;
  /** Words in place of scores, as they stand: those that mean nothing, and those that mean "does not apply". */
  readonly noneWords: readonly string[];
  readonly notApplicableWords: readonly string[];
  readonly isRedistributed: boolean;
  /** What the weights of the whole form sum to. */
  readonly weightTotal: number;
  readonly value: number | string;
}

export function readTotalCall(args: readonly Argument[]): TotalCall | PortableReason {
  const [scores, weights, option] = args;
  if (scores?.kind !== "range" || weights?.kind !== "range") return "argument-not-plain";
  const { rowCount, columnCount } = scores.rectangle;
  if (weights.rectangle.rowCount !== rowCount || weights.rectangle.columnCount !== columnCount)
    return "argument-not-plain";
  const policy = optionOf(option, OPTION_WORDS.notApplicable);
  if (policy === undefined) return "targets-unusable";
  const notApplicable = policy ?? policies.notApplicable;
  const scoreValues = rangeValues(scores);
  const rows = readRows(scoreValues, rangeValues(weights));
  if (typeof rows === "string") return rows;
  const outcome = totalScore(rows, { notApplicable });
  if (outcome.kind === "error") return "targets-unusable";
  const scored = outcome.kind === "total" ? outcome.scoredWeight : 0;
  const words = [...new Set(scoreValues.filter((value) => typeof value === "string"))];
  const notApplicableWords = words.filter((word) => wordMeaning(word) === "not-applicable");
  // Nothing of any weight is left: the function gives 0, a quotient would fail.
  if (notApplicableWords.length > 0 && scored === 0) return "targets-unusable";
  return {
    scores: scores.text,
    weights: weights.text,
    noneWords: words.filter((word) => wordMeaning(word) === "none"),
    notApplicableWords,
    isRedistributed: notApplicable === "redistribute",
    weightTotal: 100,
    value: outcome.kind === "total" ? outcome.total : "",
  };
}

/** As KPITOTAL reads them: a row without a weight counts only if it has no score either. */
function readRows(
  scores: readonly CellValue[],
  weights: readonly CellValue[],
): WeightedScore[] | PortableReason {
  const rows: WeightedScore[] = [];
  for (const [i, score] of scores.entries()) {
    const weight = weights[i] ?? null;
    const meaning = typeof score === "string" ? wordMeaning(score) : null;
    if (score !== null && typeof score !== "number" && meaning === null) return "text-argument";
    if (weight !== null && typeof weight !== "number") return "text-argument";
    if (weight === null) {
      if (score !== null && meaning !== "none") return "targets-unusable";
      continue;
    }
    const isBlank = score === null || meaning === "none";
    rows.push({
      weight,
      score: typeof score === "number" ? score : isBlank ? "not-reported" : "not-applicable",
    });
  }
  return rows;
}

/** SUMPRODUCT over the same ranges; a text among the scores that it would leave out unseen gives #N/A instead. */
export function nativeTotal(call: TotalCall): TranslatedCall {
  const { scores, weights, noneWords, notApplicableWords, isRedistributed, weightTotal } = call;
  const words = ["", ...noneWords, ...notApplicableWords].map(quote);
  const filled = words.map((word) => `(${scores}<>${word})`).join("*");
  const isWhole = `SUMPRODUCT(${words.length === 1 ? `${filled}*1` : filled})=SUMPRODUCT(ISNUMBER(${scores})*ISNUMBER(${weights})*(${weights}>=0))`;
  // Weights count with scores that are words, or not there yet, as well: each must be a figure, or nothing.
  const areWeights = `SUMPRODUCT((${weights}<>"")*1)=SUMPRODUCT(ISNUMBER(${weights})*(${weights}>=0))`;
  const ofWords = notApplicableWords.map(
    (word) => `SUMPRODUCT((${scores}=${quote(word)})*(${weights}=""))=0`,
  );
  const isKept = allOf([isWhole, areWeights, ...ofWords]);
  const products = `SUMPRODUCT(${scores},${weights})`;
  const dropped = notApplicableWords.map((word) => `-SUMIF(${scores},${quote(word)},${weights})`).join("");
  const isShared = isRedistributed && dropped !== "";
  const total = isShared
    ? `${products}/(SUM(${weights})${dropped})*SUM(${weights})/${weightTotal}`
    : `${products}/${weightTotal}`;
  // Twelve decimals take the noise of the sum off, so that a tie such as 89.995 is a tie.
  return {
    text: `IF(${isKept},IF(COUNT(${scores})=0,"",ROUND(${total},12)),NA())`,
    value: call.value,
  };
}

function quote(word: string): string {
  return `"${word.replace(/"/g, '""')}"`;
}

export interface RatingCall {
  readonly total: Figure;
  readonly scale: RatingScaleName;
  readonly value: string | undefined;
}

export function readRatingCall(args: readonly Argument[]): RatingCall | PortableReason {
  const total = readFigure(args[0]);
  if (typeof total === "string") return total;
  const option = optionOf(args[1], OPTION_WORDS.ratingScale);
  if (option === undefined) return "targets-unusable";
  const scale = option ?? "ratings";
  const { value } = total;
  if (value === undefined) return { total, scale, value: undefined };
  if (typeof value !== "number") return { total, scale, value: wordOf(value) };
  const { bands, decimals } = RATING_SCALES[scale];
  const band = rateTotal(value, bands, decimals);
  return band === null ? "targets-unusable" : { total, scale, value: band.name.th };
}

/** Bands begin half of the last decimal shown below their threshold: that is where rounding takes a total up. */
export function nativeRating({ total, scale, value }: RatingCall): TranslatedCall {
  const { bands, decimals, range } = RATING_SCALES[scale];
  const half = (from: number, sign: 1 | -1) => {
    const unit = 10 ** decimals;
    return String((from * unit * 2 + sign) / (unit * 2));
  };
  const t = total.text;
  const rising = [...bands].sort((a, b) => a.from - b.from);
  const body = rising.reduce(
    (inner, band, i) =>
      i === 0 ? quote(band.name.th) : `IF(${t}>=${half(band.from, -1)},${quote(band.name.th)},${inner})`,
    "",
  );
  const inRange = [`${t}>${half(range.lowest, -1)}`, `${t}<${half(range.highest, 1)}`];
  const conditions = total.isLive ? [`COUNT(${t})=1`, ...inRange] : inRange;
  const kept = `IF(AND(${conditions.join(",")}),${body},NA())`;
  return { text: total.isLive ? keepWords(total, kept) : kept, value };
}
