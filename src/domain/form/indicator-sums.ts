import type { Indicator } from "./evaluation";
import { valueOf, type Field } from "./field";

/** What weights and weighted scores sum to; null where one has no figure. */
export interface Sums {
  readonly weights: number | null;
  readonly weighted: number | null;
}

/** The sums of a growing list of indicators: taken on when they are asked for, which most rows do not. */
export class IndicatorSums {
  private sums: Sums = { weights: 0, weighted: 0 };
  private count = 0;

  of(indicators: readonly Indicator[]): Sums {
    for (const { weight, weighted } of indicators.slice(this.count)) {
      this.sums = { weights: plus(this.sums.weights, weight), weighted: plus(this.sums.weighted, weighted) };
    }
    this.count = indicators.length;
    return this.sums;
  }
}

/** Null as soon as one of the fields has no value. */
function plus(sum: number | null, field: Field<number> | null): number | null {
  const value = valueOf(field);
  return sum === null || value === null ? null : sum + value;
}
