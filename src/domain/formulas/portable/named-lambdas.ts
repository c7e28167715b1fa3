import { PUBLIC_ORGANISATION_2565 } from "../../framework/default-framework";
import type { TranslatedCall } from "../reading/call-arguments";
import type { ScoreCall } from "./native-score";
import {
  nativeRating,
  nativeTotal,
  type RatingCall,
  type TotalCall,
  type WeightedCall,
} from "./native-total";

/**
 * Our functions as defined names of the workbook. A name must not be that of a function of the add-in, nor read
 * as a cell address: these hold no digits behind letters.
 */
export const LAMBDA_NAMES = {
  score: "PRAMOEN.SCORE",
  tier: "PRAMOEN.TIER",
  weighted: "PRAMOEN.WEIGHTED",
  total: "PRAMOEN.TOTAL",
  rating: "PRAMOEN.RATING",
  rating_ita: "PRAMOEN.RATING.ITA",
  rating_five: "PRAMOEN.RATING.FIVE",
} as const;

const points = PUBLIC_ORGANISATION_2565.tiers.map((tier) => tier.point);
const notApplicable = PUBLIC_ORGANISATION_2565.vocabulary.notApplicable;
const none = PUBLIC_ORGANISATION_2565.vocabulary.none;
const oneOf = (name: string, words: readonly string[]) =>
  `OR(${[...new Set(words)].map((word) => `${name}="${word}"`).join(",")})`;

/** Blank and words in place of a figure, as the functions answer them. */
function withWords(name: string, figure: string): string {
  return (
    `IF(ISTEXT(${name}),IF(${oneOf(name, ["", ...none])},"",IF(${oneOf(name, notApplicable)},"N/A",NA())),` +
    `IF(ISBLANK(${name}),"",${figure}))`
  );
}

/** Within binary noise of a target, as the function sees it; both times the direction. */
const met = (target: string) => `x>=${target}-IF(${target}=0,span,ABS(${target}))/2^50`;

/** The line through two targets, free of the noise of its figures. */
function line(low: number, high: number, from: string, to: string): string {
  const exact = `${low}+(x-${from})*${high - low}/(${to}-${from})`;
  const size = `MAX(ABS(${from}),ABS(${to}),ABS(x))`;
  const noise = `(${high - low}*${size}/(${to}-${from})+${high})/2^50`;
  return `IF(ABS(ROUND(${exact},9)-(${exact}))<=${noise},ROUND(${exact},9),${exact})`;
}

/** KPISCORE or KPITIER over all arguments. LET takes neither "c" nor "r" for a name, nor a LAMBDA everywhere. */
function scaleLambda(kind: "score" | "tier"): string {
  const [low, mid, high] = points as [number, number, number];
  const between = (p: number, q: number, from: string, to: string) =>
    kind === "tier" ? String(p) : `MAX(${p},${line(p, q, from, to)})`;
  const extrapolated = `MAX(0,IF(md,${line(low, mid, "ta", "tb")},${line(low, high, "ta", "tc")}))`;
  const proportional = `IF(minimum>0,MAX(0,IF(way>0,${low}*result/minimum,${low}*minimum/result)),0)`;
  const under =
    kind === "tier"
      ? "0"
      : `IF(lo,IF(below="extrapolate",${extrapolated},IF(below="proportional",${proportional},0)),0)`;
  const definitions = [
    `lo,ISNUMBER(minimum),md,ISNUMBER(standard)`,
    `start,IF(lo,minimum,IF(md,standard,advanced))`,
    `way,IF(start=advanced,IF(direction="lower",-1,1),SIGN(advanced-start))`,
    `x,way*result,ta,IF(lo,way*minimum,0),tb,IF(md,way*standard,0),tc,way*advanced`,
    `span,MAX(ABS(start),ABS(advanced))`,
  ];
  const unusable = `OR(way=0,NOT(ISNUMBER(result)),NOT(ISNUMBER(advanced)),AND(lo,md,tb<=ta),AND(md,tc<=tb))`;
  const body =
    `IF(${unusable},NA(),IF(${met("tc")},${high},` +
    `IF(IF(md,${met("tb")},FALSE),${between(mid, high, "tb", "tc")},` +
    `IF(IF(lo,${met("ta")},FALSE),IF(md,${between(low, mid, "ta", "tb")},${between(low, high, "ta", "tc")}),${under}))))`;
  const figure = `LET(${definitions.join(",")},${body})`;
  return `=LAMBDA(result,minimum,standard,advanced,direction,below,${withWords("result", figure)})`;
}

function totalLambda(): string {
  const words = (kind: readonly string[]) => [...new Set(kind.map((word) => word.toUpperCase()))];
  const dropped = words(notApplicable)
    .map((word) => `-SUMIF(scores,"${word}",weights)`)
    .join("");
  const filled = ["", ...words([...none, ...notApplicable])].map((word) => `(scores<>"${word}")`).join("*");
  return (
    `=LAMBDA(scores,weights,policy,IF(COUNT(scores)=0,"",` +
    `IF(SUMPRODUCT(${filled})=SUMPRODUCT(ISNUMBER(scores)*ISNUMBER(weights)*(weights>=0)),` +
    `ROUND(SUMPRODUCT(scores,weights)/IF(policy="zero",SUM(weights),SUM(weights)${dropped})*SUM(weights)/100,12),NA())))`
  );
}

function ratingLambda(scale: RatingCall["scale"]): string {
  const total = { text: "total", value: undefined, isLive: true };
  const { text } = nativeRating({ total, scale, value: undefined });
  return `=LAMBDA(total,${withWords("total", text)})`;
}

/** Every name with its formula, as Excel's name manager shows it. */
export const LAMBDA_FORMULAS: ReadonlyMap<string, string> = new Map([
  [LAMBDA_NAMES.score, scaleLambda("score")],
  [LAMBDA_NAMES.tier, scaleLambda("tier")],
  [
    LAMBDA_NAMES.weighted,
    `=LAMBDA(score,weight,${withWords("score", "IF(AND(COUNT(score,weight)=2,weight>=0),weight*score/100,NA())")})`,
  ],
  [LAMBDA_NAMES.total, totalLambda()],
  [LAMBDA_NAMES.rating, ratingLambda("ratings")],
  [LAMBDA_NAMES.rating_ita, ratingLambda("ita")],
  [LAMBDA_NAMES.rating_five, ratingLambda("five")],
]);

function scaleCall(name: string, { result, slots, direction, belowMinimum }: ScoreCall): string {
  return `${name}(${[result.text, ...slots].join(",")},"${direction}","${belowMinimum}")`;
}

export function namedScore(call: ScoreCall): TranslatedCall {
  return { text: scaleCall(LAMBDA_NAMES.score, call), value: call.value?.score };
}

export function namedTier(call: ScoreCall): TranslatedCall {
  return { text: scaleCall(LAMBDA_NAMES.tier, call), value: call.value?.tier };
}

export function namedWeighted({ score, weight, value }: WeightedCall): TranslatedCall {
  return { text: `${LAMBDA_NAMES.weighted}(${score.text},${weight.text})`, value };
}

export function namedTotal(call: TotalCall): TranslatedCall {
  const policy = call.isRedistributed ? "redistribute" : "zero";
  return {
    text: `${LAMBDA_NAMES.total}(${call.scores},${call.weights},"${policy}")`,
    value: nativeTotal(call).value,
  };
}

const RATING_LAMBDAS: Readonly<Record<RatingCall["scale"], string>> = {
  ratings: LAMBDA_NAMES.rating,
  ita: LAMBDA_NAMES.rating_ita,
  five: LAMBDA_NAMES.rating_five,
};

export function namedRating({ total, scale, value }: RatingCall): TranslatedCall {
  return { text: `${RATING_LAMBDAS[scale]}(${total.text})`, value };
}
