import type { NotApplicablePolicy } from "../domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { rateTotal } from "../domain/scoring/rating";
import { roundHalfUp } from "../domain/scoring/rounding";
import {
  TOTAL_PROBLEMS,
  totalScore,
  weightedScore,
  type IndicatorScore,
  type WeightedScore,
} from "../domain/scoring/totals";
import type { ArgumentGrid, Shape } from "./argument-grid";
import { CellReader, isBlank, NOT_APPLICABLE_TEXT, shorten } from "./cell-input";
import { Fault, fault, faultOfItem } from "./fault";
import { NOT_APPLICABLE, RATING_SCALES, readOption } from "./option";
import type { CellFunction, CellOutput } from "./score-functions";

const { ratings, ita, decimals, scoreRange, policies } = PUBLIC_ORGANISATION_2565;
const BANDS = { ratings, ita: ita.bands };

/** A score or weight: a plain number, whatever unit word stands behind it. */
function readNumber(
  reader: CellReader,
  cell: unknown,
  name: string,
): number | "blank" | "not-applicable" | Fault {
  const reading = reader.read(cell, name);
  if (typeof reading === "string" || reading instanceof Fault) return reading;
  const isPlain = reading.comparator === null && reading.multiplier === 1;
  return isPlain ? reading.value : fault("not-a-figure", { name, found: shorten(String(cell)) });
}

export function kpiWeighted([scores, weights]: readonly ArgumentGrid[]): CellFunction {
  const reader = new CellReader();
  return (row, column) => {
    const scoreCell = scores!.at(row, column);
    const weightCell = weights!.at(row, column);
    if (typeof scoreCell === "number" && typeof weightCell === "number" && weightCell >= 0) {
      const weighted = weightedScore(weightCell, scoreCell);
      if (Number.isFinite(weighted)) return weighted;
    }
    if (isBlank(scoreCell)) return "";
    const score = readNumber(reader, scoreCell, scores!.name);
    if (score instanceof Fault) return score;
    if (score === "blank") return "";
    if (score === "not-applicable") return NOT_APPLICABLE_TEXT;
    const weight = readNumber(reader, weightCell, weights!.name);
    if (weight instanceof Fault) return weight;
    if (typeof weight === "string") return fault("weight-missing");
    return weight < 0
      ? new Fault("#VALUE!", TOTAL_PROBLEMS["weight-negative"])
      : weightedScore(weight, score);
  };
}

/** One figure from all rows. Rows that have neither score nor weight, such as headings, do not count. */
export function kpiTotal(
  [scores, weights, notApplicable]: readonly ArgumentGrid[],
  shape: Shape,
): CellOutput {
  const policy = readPolicy(notApplicable!);
  if (policy instanceof Fault) return policy;
  const rows: WeightedScore[] = [];
  /** Place of each row in the ranges, counted from 1, for messages. */
  const places: number[] = [];
  const reader = new CellReader();
  for (let i = 0; i < shape.rows * shape.columns; i++) {
    const row = Math.floor(i / shape.columns);
    const column = i % shape.columns;
    const item = readItem(reader, scores!, weights!, row, column);
    if (item === null) continue;
    if (item instanceof Fault) return item.isPassedOn ? item : faultOfItem(i + 1, item);
    rows.push(item);
    places.push(i + 1);
  }
  const outcome = totalScore(rows, { notApplicable: policy });
  if (outcome.kind === "blank") return "";
  if (outcome.kind === "total") return outcome.total;
  return faultOfItem(places[outcome.row]!, { error: "#VALUE!", text: TOTAL_PROBLEMS[outcome.code] });
}

function readPolicy(grid: ArgumentGrid): NotApplicablePolicy | Fault {
  if (!grid.isSingle) return fault("not-one-value", { name: grid.name });
  return readOption(grid.at(0, 0), grid.name, NOT_APPLICABLE, policies.notApplicable);
}

function readItem(
  reader: CellReader,
  scores: ArgumentGrid,
  weights: ArgumentGrid,
  row: number,
  column: number,
): WeightedScore | Fault | null {
  const score = readNumber(reader, scores.at(row, column), scores.name);
  if (score instanceof Fault) return score;
  const weight = readNumber(reader, weights.at(row, column), weights.name);
  if (weight instanceof Fault) return weight;
  if (typeof weight === "string") return score === "blank" ? null : fault("weight-missing");
  const indicatorScore: IndicatorScore = score === "blank" ? "not-reported" : score;
  return { weight, score: indicatorScore };
}

export function kpiRating([totals, scales]: readonly ArgumentGrid[]): CellFunction {
  const reader = new CellReader();
  return (row, column) => {
    const total = readNumber(reader, totals!.at(row, column), totals!.name);
    if (total instanceof Fault) return total;
    if (total === "blank") return "";
    if (total === "not-applicable") return NOT_APPLICABLE_TEXT;
    const scale = readOption(scales!.at(row, column), scales!.name, RATING_SCALES, "ratings" as const);
    if (scale instanceof Fault) return scale;
    const shown = roundHalfUp(total, decimals.total);
    const isInRange = shown >= scoreRange.lowest && shown <= scoreRange.highest;
    const band = isInRange ? rateTotal(total, BANDS[scale], decimals.total) : null;
    return band === null ? fault("total-out-of-range", { ...scoreRange }) : band.name.th;
  };
}
