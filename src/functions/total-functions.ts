import { PUBLIC_ORGANISATION_2565, RATING_BANDS as BANDS } from "../domain/framework/default-framework";
import { rateTotal } from "../domain/scoring/rating";
import { roundHalfUp } from "../domain/scoring/rounding";
import {
  TOTAL_PROBLEMS,
  totalScore,
  weightedScore,
  type IndicatorScore,
  type NotApplicablePolicy,
  type WeightedScore,
} from "../domain/scoring/totals";
import type { ArgumentGrid, Shape } from "./argument-grid";
import { CellReader, isBlank, NOT_APPLICABLE_TEXT } from "./cell-input";
import { Fault, fault, faultOfItem } from "./fault";
import { NOT_APPLICABLE, RATING_SCALES, readOption } from "./option";
import { readPlainNumber } from "./plain-number";
import type { CellFunction, CellOutput } from "./score-functions";

const { decimals, scoreRange, policies } = PUBLIC_ORGANISATION_2565;

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
    const score = readPlainNumber(reader, scoreCell, scores!.name);
    if (score instanceof Fault) return score;
    if (score === "blank") return "";
    if (score === "not-applicable") return NOT_APPLICABLE_TEXT;
    const weight = readPlainNumber(reader, weightCell, weights!.name);
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
  for (let i = 0, row = 0, column = -1; i < shape.rows * shape.columns; i++) {
    column += 1;
    if (column === shape.columns) {
      column = 0;
      row += 1;
    }
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

/**
 * The score and weight of one row. Null for a row without a figure in either, such as headings, group rows and
 * continued text: where one is a wording, a 0 in the other is the blank that it is on the desktop.
 */
export function readItem(
  reader: CellReader,
  scores: ArgumentGrid,
  weights: ArgumentGrid,
  row: number,
  column: number,
): WeightedScore | Fault | null {
  const score = readPlainNumber(reader, scores.at(row, column), scores.name);
  const weight = readPlainNumber(reader, weights.at(row, column), weights.name);
  if (score instanceof Fault && score.isPassedOn) return score;
  if (weight instanceof Fault && weight.isPassedOn) return weight;
  if (score instanceof Fault) return typeof weight === "number" && weight !== 0 ? score : null;
  if (weight instanceof Fault) return score === "blank" || score === 0 ? null : weight;
  if (typeof weight === "string") return score === "blank" ? null : fault("weight-missing");
  if (weight === 0 && score === 0) return null;
  const indicatorScore: IndicatorScore = score === "blank" ? "not-reported" : score;
  return { weight, score: indicatorScore };
}

export function kpiRating([totals, scales]: readonly ArgumentGrid[]): CellFunction {
  const reader = new CellReader();
  return (row, column) => {
    const total = readPlainNumber(reader, totals!.at(row, column), totals!.name);
    if (typeof total !== "number") return withoutFigure(total);
    const scale = readOption(scales!.at(row, column), scales!.name, RATING_SCALES, "ratings" as const);
    return scale instanceof Fault ? scale : bandName(total, scale);
  };
}

/** The ITA band of a score; shown beside the total, never added to it. */
export function kpiIta([scores]: readonly ArgumentGrid[]): CellFunction {
  const reader = new CellReader();
  return (row, column) => {
    const score = readPlainNumber(reader, scores!.at(row, column), scores!.name);
    return typeof score === "number" ? bandName(score, "ita") : withoutFigure(score);
  };
}

function withoutFigure(reading: "blank" | "not-applicable" | Fault): CellOutput {
  if (reading instanceof Fault) return reading;
  return reading === "blank" ? "" : NOT_APPLICABLE_TEXT;
}

function bandName(total: number, scale: keyof typeof BANDS): CellOutput {
  const shown = roundHalfUp(total, decimals.total);
  const isInRange = shown >= scoreRange.lowest && shown <= scoreRange.highest;
  const band = isInRange ? rateTotal(total, BANDS[scale], decimals.total) : null;
  return band === null ? fault("total-out-of-range", { ...scoreRange }) : band.name.th;
}
