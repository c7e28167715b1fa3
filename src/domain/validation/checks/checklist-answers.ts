import { kpiFunctionOf } from "../../formulas/reading/kpi-calls";
import { readFormula, type FunctionCall, type ReadFormula } from "../../formulas/reading/formula-reader";
import { NO_TICK, TICK } from "../../formulas/writing/score-formulas";
import { wordMeaning } from "../../framework/cell-words";
import { ACHIEVED_WORDS, readOptionWord } from "../../scoring/option-words";
import { parseRectangle, type Rectangle } from "../../workbook/address";

/** Cells that say what of a checklist was achieved, and what its formula understands there. */
export interface AnswerArea {
  readonly answers: Rectangle;
  /** The points that the answers stand beside: a row without them is a heading. */
  readonly points: Rectangle | null;
  readonly isKnown: (answer: string) => boolean;
}

const MAY_BE_CHECKLIST = new RegExp(`KPICHECKLIST\\(|SUMIF\\(.*"${TICK}"`, "iu");
const BASE = new RegExp(`(\\$?[A-Z]{1,3}\\$?\\d+)="${TICK}"`, "giu");

/** Where the formula of a checklist looks for answers on its own sheet; empty for every other formula. */
export function answerAreas(formula: string): AnswerArea[] {
  if (!MAY_BE_CHECKLIST.test(formula)) return [];
  const read = readFormula(formula);
  const bases = [...formula.matchAll(BASE)].flatMap(([, cell = ""]) => areaOf(cell, null, isOurWord) ?? []);
  return [...bases, ...read.calls.flatMap((call) => areaOfCall(read, call) ?? [])];
}

function areaOfCall(read: ReadFormula, call: FunctionCall): AnswerArea | null {
  const argument = (i: number) => {
    const span = call.args[i];
    return span ? read.formula.slice(span.start, span.end).trim() : "";
  };
  if (kpiFunctionOf(call) === "KPICHECKLIST") return areaOf(argument(2), argument(1), isWordOfFunction);
  const isTicked = call.name.toUpperCase() === "SUMIF" && argument(1) === `"${TICK}"`;
  return isTicked ? areaOf(argument(0), argument(2), isOurWord) : null;
}

function areaOf(answers: string, points: string | null, isKnown: AnswerArea["isKnown"]): AnswerArea | null {
  const area = parseRectangle(answers);
  return area && { answers: area, points: points === null ? null : parseRectangle(points), isKnown };
}

/** A formula of Excel itself counts the tick and nothing else. */
function isOurWord(answer: string): boolean {
  return answer === TICK || isNo(answer);
}

function isWordOfFunction(answer: string): boolean {
  return readOptionWord(ACHIEVED_WORDS, answer) === "yes" || isNo(answer);
}

function isNo(answer: string): boolean {
  return (
    answer === NO_TICK || readOptionWord(ACHIEVED_WORDS, answer) === "no" || wordMeaning(answer) !== null
  );
}
