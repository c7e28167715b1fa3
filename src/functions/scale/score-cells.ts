import { TierLine } from "../../domain/scoring/tier-line";
import { NOT_APPLICABLE_TEXT, type CellFunction, type CellOutput } from "../cells/answer";
import type { ArgumentGrid } from "../cells/argument-grid";
import { errorIn, isBlank } from "../cells/cell-input";
import { Fault } from "../cells/fault";
import type { ReadScale } from "./read-scale";

/** The answers for results that can be scored; blanks, N/A and faults are settled here. */
export function scoreCells(
  results: ArgumentGrid,
  scale: ReadScale,
  answer: (line: TierLine, result: number, scale: ReadScale) => CellOutput,
): CellFunction {
  return (row, column) => {
    const cell = results.at(row, column);
    // A row without a result has no score, whatever its targets.
    if (isBlank(cell)) return "";
    if (cell === 0 && scale.isEmptyRow(row, column)) return "";
    const line = scale.lineAt(row, column);
    if (line instanceof TierLine && scale.isPlain && typeof cell === "number" && Number.isFinite(cell)) {
      return answer(line, cell, scale);
    }
    const error = errorIn(cell, results.name);
    if (error) return error;
    const result = scale.resultAt(row, column);
    if (result === "blank") return "";
    if (result === "not-applicable") return NOT_APPLICABLE_TEXT;
    if (line instanceof Fault) return line;
    return result instanceof Fault ? result : answer(line, result, scale);
  };
}
