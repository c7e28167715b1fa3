import { PUBLIC_ORGANISATION_2565 } from "../framework/frameworks";
import type { TranslatedCall } from "./call-arguments";
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
    `IF(${name}="","",${figure}))`
  );
}

/** The line through the targets that are there; `answer` makes of two neighbours what the function gives. */
function scaleLambda(kind: "score" | "tier"): string {
  const [low, mid, high] = points as [number, number, number];
  const between = (p: number, q: number, a: string, b: string) =>
    kind === "tier" ? String(p) : `line(${p},${q},${a},${b})`;
  const under = kind === "tier" ? "0" : "under";
  const definitions = [
    `lo,ISNUMBER(minimum),md,ISNUMBER(standard)`,
    `start,IF(lo,minimum,IF(md,standard,advanced))`,
    `way,IF(start=advanced,IF(direction="lower",-1,1),SIGN(advanced-start))`,
    `x,way*result,a,IF(lo,way*minimum,0),b,IF(md,way*standard,0),c,way*advanced`,
    `span,MAX(ABS(start),ABS(advanced))`,
    `met,LAMBDA(t,x>=t-IF(t=0,span,ABS(t))/2^50)`,
    `settled,LAMBDA(v,noise,IF(ABS(ROUND(v,9)-v)<=noise,ROUND(v,9),v))`,
    `line,LAMBDA(p,q,t,u,settled(p+(x-t)*(q-p)/(u-t),((q-p)*MAX(ABS(t),ABS(u),ABS(x))+q*(u-t))/(u-t)/2^50))`,
    `under,IF(lo,IF(below="extrapolate",MAX(0,IF(md,line(${low},${mid},a,b),line(${low},${high},a,c))),` +
      `IF(below="proportional",IF(minimum>0,MAX(0,IF(way>0,${low}*result/minimum,${low}*minimum/result)),0),0)),0)`,
  ];
  const kept =
    kind === "tier" ? definitions.filter((text) => !/^(?:settled|line|under),/.test(text)) : definitions;
  const body =
    `IF(OR(way=0,NOT(ISNUMBER(result)),NOT(ISNUMBER(advanced)),AND(lo,md,b<=a),AND(md,c<=b)),NA(),` +
    `IF(met(c),${high},IF(IF(md,met(b),FALSE),${between(mid, high, "b", "c")},` +
    `IF(IF(lo,met(a),FALSE),IF(md,${between(low, mid, "a", "b")},${between(low, high, "a", "c")}),${under}))))`;
  const figure = `LET(${kept.join(",")},${body})`;
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

export function namedRating({ total, scale, value }: RatingCall): TranslatedCall {
  const name = scale === "ita" ? LAMBDA_NAMES.rating_ita : LAMBDA_NAMES.rating;
  return { text: `${name}(${total.text})`, value };
}
