import type { Framework } from "../../framework/framework";
import type { TargetEntry, TemplateIndicator } from "../../template/template";
import { convertQuantity, parseQuantity, plainQuantity, type Quantity } from "../../thai/quantity";
import { normaliseText } from "../../thai/text";

/** The targets of an indicator as figures of one unit, lowest tier first. */
export interface TargetFigures {
  readonly figures: readonly (number | null)[];
  /** "ล้านบาท"; null where no target has a unit. */
  readonly unitWord: string | null;
  /** The same measure for a result. */
  readonly figureOf: (entry: string | number) => number | null;
}

/**
 * Null where a target is wording, a condition that 80 itself does not meet ("มากกว่า 80") or of another measure, and
 * where the highest tier has none: such targets cannot be put into a formula as figures.
 */
export function targetFigures(indicator: TemplateIndicator, framework: Framework): TargetFigures | null {
  const read = framework.tiers.map(({ id }) => readTarget(indicator.targets[id] ?? null));
  if (read.includes("wording") || read.at(-1) === null) return null;
  const quantities = read as (Quantity | null)[];
  const isBare = ({ unit, multiplier }: Quantity) => unit === null && multiplier === 1;
  const measure = quantities.find((each) => each && !isBare(each)) ?? quantities.find((each) => each)!;
  const convert = (quantity: Quantity) =>
    isBare(measure) && quantity.multiplier !== 1 ? null : convertQuantity(quantity, measure);
  const figures = quantities.map((quantity) => quantity && convert(quantity));
  if (figures.some((figure, i) => figure === null && quantities[i] !== null)) return null;
  return {
    figures,
    unitWord: measure.unitWord,
    figureOf: (entry) => {
      const quantity = readTarget(entry);
      return quantity === "wording" || quantity === null ? null : convert(quantity);
    },
  };
}

function readTarget(entry: TargetEntry): Quantity | null | "wording" {
  if (entry === null) return null;
  if (typeof entry === "number") return plainQuantity(entry);
  const reading = parseQuantity(entry);
  if (reading.kind === "unreadable") return isNone(entry) ? null : "wording";
  const isStrict = ["more-than", "less-than"].includes(reading.quantity.comparator ?? "");
  return isStrict ? "wording" : reading.quantity;
}

function isNone(entry: string): boolean {
  const reading = parseQuantity(entry);
  return (reading.kind === "unreadable" && reading.reason === "blank") || normaliseText(entry) === "ไม่มี";
}
