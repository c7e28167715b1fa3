import { explainScore } from "../domain/scoring/explain";
import { TierLine } from "../domain/scoring/tier-line";
import { formatText, type Language } from "../domain/text/localised";
import type { ArgumentGrid } from "./argument-grid";
import { CellReader, errorCode, isBlank, NOT_APPLICABLE_TEXT } from "./cell-input";
import { Fault, passOn } from "./fault";
import { LANGUAGES, readOption } from "./option";
import { TargetScale, type ScaleArguments } from "./target-scale";

/** What a cell of a result can be. */
export type CellOutput = number | string | Fault;
/** Computes one cell of the result. */
export type CellFunction = (row: number, column: number) => CellOutput;

/** Turns a result that can be scored into the answer of the function. */
type Answer = (line: TierLine, result: number, scale: TargetScale) => CellOutput;

export function kpiScore(grids: readonly ArgumentGrid[]): CellFunction {
  return scoreCells(grids, (line, result) => line.score(result));
}

export function kpiTier(grids: readonly ArgumentGrid[]): CellFunction {
  return scoreCells(grids, (line, result) => line.tier(result));
}

/** Puts faults into words as well: where Excel shows no message, this is where users read it. */
export function kpiExplain(grids: readonly ArgumentGrid[]): CellFunction {
  let language: Language = "th";
  const explain = scoreCells(grids, (_, result, scale) =>
    explainScore(scale.explain(result), language, { unit: scale.unitWord }),
  );
  return (row, column) => {
    const option = readOption(grids[6]!.at(row, column), "language", LANGUAGES, "th" as const);
    if (option instanceof Fault) return option;
    language = option;
    const answer = explain(row, column);
    if (answer === NOT_APPLICABLE_TEXT) return NOT_APPLICABLE_SENTENCE[language];
    if (!(answer instanceof Fault) || answer.isPassedOn) return answer;
    return formatText(FAULT_SENTENCE, language, { problem: answer.text[language] });
  };
}

const NOT_APPLICABLE_SENTENCE = {
  th: "ตัวชี้วัดนี้ไม่นำมาประเมิน จึงไม่มีคะแนน",
  en: "This indicator does not apply, so it has no score",
};
const FAULT_SENTENCE = { th: "คิดคะแนนไม่ได้: {problem}", en: "No score can be given: {problem}" };

function scoreCells(grids: readonly ArgumentGrid[], answer: Answer): CellFunction {
  const args = scaleArguments(grids);
  const scale = new TargetScale(args, new CellReader());
  return (row, column) => {
    const cell = args.result.at(row, column);
    // A row without a result has no score, whatever its targets.
    if (isBlank(cell)) return "";
    if (cell === 0 && scale.isEmptyRow(row, column)) return "";
    const line = scale.lineAt(row, column);
    if (line instanceof TierLine && scale.isPlain && typeof cell === "number" && Number.isFinite(cell)) {
      return answer(line, cell, scale);
    }
    const code = errorCode(cell);
    if (code !== null) return passOn(code, args.result.name);
    const result = scale.resultAt(row, column);
    if (result === "blank") return "";
    if (result === "not-applicable") return NOT_APPLICABLE_TEXT;
    if (line instanceof Fault) return line;
    return result instanceof Fault ? result : answer(line, result, scale);
  };
}

export function scaleArguments(grids: readonly ArgumentGrid[]): ScaleArguments {
  const [result, minimum, standard, advanced, direction, belowMinimum] = grids;
  return {
    result: result!,
    targets: [minimum!, standard!, advanced!],
    direction: direction!,
    belowMinimum: belowMinimum!,
  };
}
