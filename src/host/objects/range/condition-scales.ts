import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { formatColour, parseColour } from "./colours";
import type { GridCondition } from "./condition-kinds";

/** The condition that the parts below belong to. */
interface Owner {
  readonly $condition: GridCondition;
  $setCondition(condition: GridCondition): void;
}

interface Threshold {
  readonly type: string;
  readonly value?: number | string;
}

/** A bound as the API has it: Excel.ConditionalColorScaleCriterion without its colour, Excel.ConditionalDataBarRule. */
interface Bound {
  readonly type: string;
  readonly formula?: string | null;
}

/** The API's words for the types of bounds. */
const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** @param automatic what "Automatic" means at this end */
function gridBound({ type, formula }: Bound, automatic: string): Threshold {
  const kind = BOUNDS[type] ?? automatic;
  if (kind === "min" || kind === "max") return { type: kind };
  if (typeof formula !== "string" || formula === "") throw new HostError("InvalidArgument");
  if (kind === "formula") return { type: kind, value: formula.startsWith("=") ? formula : `=${formula}` };
  const number = Number(formula.replace(/^=/, ""));
  if (!Number.isFinite(number)) throw new HostError("ApiNotImplementedByHost");
  return { type: kind, value: number };
}

function excelBound({ type, value }: Threshold): Bound {
  const word = Object.keys(BOUNDS).find((name) => BOUNDS[name] === type)!;
  return { type: word, ...(value === undefined ? {} : { formula: String(value) }) };
}

type Criterion = Bound & { readonly color?: string };

interface Criteria {
  readonly minimum: Criterion;
  readonly midpoint?: Criterion | null;
  readonly maximum: Criterion;
}

export class ColorScaleConditionalFormat extends HostObject {
  override readonly $class = "ColorScaleConditionalFormat";

  constructor(readonly $owner: Owner) {
    super();
  }

  get criteria(): Criteria {
    const stops = this.$stops.map(({ color, value }) => ({
      ...excelBound(value),
      color: formatColour(color, ""),
    }));
    const [minimum, midpoint] = stops;
    const maximum = stops.at(-1)!;
    return stops.length > 2
      ? { minimum: minimum!, midpoint: midpoint!, maximum }
      : { minimum: minimum!, maximum };
  }

  set criteria({ minimum, midpoint, maximum }: Criteria) {
    const criteria = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
    const config = criteria.map(({ color, ...bound }, index) => ({
      index,
      color: parseColour(color),
      value: gridBound(bound, index === 0 ? "min" : "max"),
    }));
    this.$owner.$setCondition({ ...this.$owner.$condition, config });
  }

  get threeColorScale(): boolean {
    return this.$stops.length > 2;
  }

  get $stops(): readonly { color: string; value: Threshold }[] {
    return this.$owner.$condition["config"] as { color: string; value: Threshold }[];
  }
}

interface Bar {
  readonly min: Threshold;
  readonly max: Threshold;
  readonly positiveColor: string;
}

/** Bars of one colour without a gradient; negative ones are red. */
export class DataBarConditionalFormat extends HostObject {
  override readonly $class = "DataBarConditionalFormat";
  static override readonly $navigation = ["positiveFormat"];

  constructor(readonly $owner: Owner) {
    super();
  }

  get lowerBoundRule(): Bound {
    return excelBound(this.$bar.min);
  }

  set lowerBoundRule(rule: Bound) {
    this.$set({ min: gridBound(rule, "min") });
  }

  get upperBoundRule(): Bound {
    return excelBound(this.$bar.max);
  }

  set upperBoundRule(rule: Bound) {
    this.$set({ max: gridBound(rule, "max") });
  }

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this);
  }

  get $bar(): Bar {
    return this.$owner.$condition["config"] as Bar;
  }

  $set(change: Partial<Bar>): void {
    this.$owner.$setCondition({ ...this.$owner.$condition, config: { ...this.$bar, ...change } });
  }
}

export class ConditionalDataBarPositiveFormat extends HostObject {
  override readonly $class = "ConditionalDataBarPositiveFormat";

  constructor(readonly $owner: DataBarConditionalFormat) {
    super();
  }

  get fillColor(): string {
    return formatColour(this.$owner.$bar.positiveColor, "");
  }

  set fillColor(colour: string) {
    this.$owner.$set({ positiveColor: parseColour(colour) });
  }
}
