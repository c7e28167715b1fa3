import { statedRating } from "../domain/framework/rating-bands";
import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/default-framework";
import type { ArgumentGrid } from "./argument-grid";
import { CellReader, isBlank, NOT_APPLICABLE_TEXT, shorten } from "./cell-input";
import { Fault, fault } from "./fault";
import { readPlainNumber } from "./plain-number";
import { scaleArguments, type CellFunction } from "./score-functions";
import { TargetScale } from "./target-scale";

const { lowest, highest } = PUBLIC_ORGANISATION_2565.scoreRange;

/** The result that just reaches a score, in the targets' unit: the inverse of KPISCORE. */
export function kpiNeeded(grids: readonly ArgumentGrid[]): CellFunction {
  const args = scaleArguments(grids);
  const scores = args.result;
  const reader = new CellReader();
  const scale = new TargetScale(args, reader);
  return (row, column) => {
    const cell = scores.at(row, column);
    if (isBlank(cell) || (cell === 0 && scale.isEmptyRow(row, column))) return "";
    const score = readScore(reader, cell, scores.name);
    if (score === "blank") return "";
    if (score === "not-applicable") return NOT_APPLICABLE_TEXT;
    if (score instanceof Fault) return score;
    const line = scale.lineAt(row, column);
    if (line instanceof Fault) return line;
    const found = shorten(String(cell));
    return line.needed(score) ?? fault("score-not-reachable", { lowest, highest, found });
  };
}

/** A score, or the name of a rating, which stands for the least score that earns it. */
function readScore(reader: CellReader, cell: unknown, name: string) {
  const score = readPlainNumber(reader, cell, name);
  if (!(score instanceof Fault) || score.isPassedOn || typeof cell !== "string") return score;
  return statedRating(cell, PUBLIC_ORGANISATION_2565)?.from ?? score;
}
