import { STEP_NOISE } from "../../domain/scoring/noise";
import { pointsOnLine } from "../../domain/scoring/tier-line";
import { PUBLIC_ORGANISATION_2565 } from "../../domain/framework/default-framework";
import { Fault } from "../cells/fault";
import type { Call, PlainRows } from "../record";
import { BELOW_MINIMUM, DIRECTION, type ScaleName } from "./scale-parameters";

const [LOW, MIDDLE, HIGH] = PUBLIC_ORGANISATION_2565.tiers.map((tier) => tier.point) as [
  number,
  number,
  number,
];

/**
 * The scores of a column of plain figures with three targets each. It decides only what TierLine would decide
 * whatever the binary noise, by the same formula, and exists because a column of a million rows is scored
 * in half the time so: one loop, nothing allocated but the answer.
 */
export function scorePlainRows({ grids, shape }: Call<ScaleName | "result">): PlainRows | null {
  const { result, minimum, standard, advanced, direction: directions, belowMinimum: policies } = grids;
  const { rows } = shape;
  if (!directions.isSingle || !policies.isSingle) return null;
  const direction = DIRECTION.read(directions.at(0, 0));
  const policy = BELOW_MINIMUM.read(policies.at(0, 0));
  if (direction instanceof Fault || policy instanceof Fault) return null;
  const mayRise = direction !== "lower";
  const mayFall = direction !== "higher";
  const isZeroBelow = policy === "zero";
  const [resultCells, lowCells, middleCells, highCells] = [result.cells, minimum.cells, standard.cells, advanced.cells]; // prettier-ignore
  const [resultStep, lowStep, middleStep, highStep] = [result.rowStep, minimum.rowStep, standard.rowStep, advanced.rowStep]; // prettier-ignore

  // One row for all blank ones: a reference to a whole column is mostly those.
  const blank = [""];
  return (answers, from) => {
    for (let row = from; row < rows; row++) {
      const r = resultCells[row * resultStep]![0];
      if (r === null || r === "") {
        answers[row] = blank;
        continue;
      }
      const low = lowCells[row * lowStep]![0];
      const middle = middleCells[row * middleStep]![0];
      const high = highCells[row * highStep]![0];
      if (typeof r !== "number" || typeof low !== "number") return row;
      if (typeof middle !== "number" || typeof high !== "number") return row;
      if (r === 0 && low === 0 && middle === 0 && high === 0) {
        answers[row] = blank;
        continue;
      }
      let score: number;
      if (high > low) score = mayRise ? plainScore(r, low, middle, high) : DOUBTFUL;
      else score = mayFall ? plainScore(-r, -low, -middle, -high) : DOUBTFUL;
      // Less than 0 is below the minimum target, where a policy may decide.
      if (score < 0 && isZeroBelow) score = 0;
      if (!(score >= 0)) return row;
      answers[row] = [score];
    }
    return rows;
  };
}

const DOUBTFUL = NaN;
const BELOW = -1;

/** The score where targets rise, {@link BELOW} under the minimum target, {@link DOUBTFUL} where noise might decide. */
function plainScore(r: number, low: number, middle: number, high: number): number {
  // At least as wide as any noise of these figures; not a number or endless where one of them is.
  const doubt = STEP_NOISE * (Math.abs(r) + Math.abs(low) + Math.abs(middle) + Math.abs(high));
  if (!(middle - low > doubt && high - middle > doubt)) return DOUBTFUL;
  if (r >= high) return HIGH;
  if (r >= middle) return high - r > doubt ? segment(MIDDLE, HIGH, middle, high, r) : DOUBTFUL;
  if (r >= low) return middle - r > doubt ? segment(LOW, MIDDLE, low, middle, r) : DOUBTFUL;
  return low - r > doubt ? BELOW : DOUBTFUL;
}

function segment(low: number, high: number, from: number, to: number, r: number): number {
  const score = pointsOnLine(low, high, from, to, r);
  return score > low ? (score < high ? score : high) : low;
}
