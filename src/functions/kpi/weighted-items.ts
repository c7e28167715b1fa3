import type { WeightedScore } from "../../domain/scoring/totals";
import { Fault, fault } from "../cells/fault";
import type { FigureReading } from "../cells/figure";

/**
 * The score and weight of one item. Null for a row without a figure in either, such as headings, group rows and
 * continued text: where one is a wording, a 0 in the other is the blank that it is on the desktop.
 */
export function weightedItem(score: FigureReading, weight: FigureReading): WeightedScore | Fault | null {
  if (score instanceof Fault && score.isPassedOn) return score;
  if (weight instanceof Fault && weight.isPassedOn) return weight;
  if (score instanceof Fault) return typeof weight === "number" && weight !== 0 ? score : null;
  if (weight instanceof Fault) return score === "blank" || score === 0 ? null : weight;
  if (typeof weight === "string") return score === "blank" ? null : fault("weight-missing");
  if (weight === 0 && score === 0) return null;
  return { weight, score: score === "blank" ? "not-reported" : score };
}
