import { asOperand } from "../../formulas/reading/call-arguments";
import {
  readFormula,
  replaceSpans,
  spanText,
  type FunctionCall,
} from "../../formulas/reading/formula-reader";
import { kpiCalls, kpiFunctionOf } from "../../formulas/reading/kpi-calls";
import { ratingCall } from "../../formulas/writing/form-formulas";
import { isSingleCell } from "../../formulas/writing/formula-text";
import type { Framework } from "../../framework/framework";
import { ratingScaleOf, type RatingScaleName } from "../../framework/rating-scales";
import { OPTION_WORDS, readOptionWord } from "../../scoring/option-words";

/** A formula that rates by bands which are not the framework's. */
export interface OtherScale {
  /** The scale that it names, or takes where it names none. */
  readonly scale: RatingScaleName;
  /** The formula by the framework's bands. */
  readonly formula: string;
  /** Whether that formula can take its place as it is. */
  readonly isSafe: boolean;
}

/** Cheap test before a formula is read: most rate nothing. */
export function mayRate(formula: string): boolean {
  return /KPI(?:RATING|ITA)\s*\(/iu.test(formula);
}

/**
 * What is wrong with the scale by which a formula rates; null where it is the framework's, or is named in another cell.
 * The bands of ITA are wrong only for the rating of a form: `isRating`.
 */
export function otherScale(formula: string, framework: Framework, isRating: boolean): OtherScale | null {
  if (!mayRate(formula)) return null;
  const own = ratingScaleOf(framework);
  const wrong = kpiCalls(readFormula(formula)).flatMap((call) => {
    const scale = scaleOf(call, formula);
    const isRight = scale === null || scale === own || (scale === "ita" && !isRating);
    const total = call.args[0] && spanText(formula, call.args[0]).trim();
    return isRight || !total ? [] : [{ call, scale, total }];
  });
  const [first] = wrong;
  if (!first) return null;
  // What stands within another one goes with it.
  const outer = wrong.filter(
    ({ call }) => !wrong.some(({ call: other }) => other.start < call.start && call.end <= other.end),
  );
  const edits = outer.map(({ call: { start, end }, total }) => ({
    start,
    end,
    text: asOperand(ratingCall(total, framework).slice(1)),
  }));
  // Functions of Excel itself take one figure, where ours take a whole column too.
  const isSafe = outer.every(({ total }) => isSingleCell(total));
  return { scale: first.scale, formula: replaceSpans(formula, edits), isSafe };
}

/** Null for a call of another function, and where only a calculation tells the scale. */
function scaleOf(call: FunctionCall, formula: string): RatingScaleName | null {
  const name = kpiFunctionOf(call);
  if (name === "KPIITA") return "ita";
  if (name !== "KPIRATING") return null;
  const written = call.args[1] ? spanText(formula, call.args[1]).trim() : "";
  if (written === "" || written === '""') return "ratings";
  const word = /^"([^"]*)"$/u.exec(written)?.[1];
  return (word !== undefined && readOptionWord(OPTION_WORDS.ratingScale, word)) || null;
}
