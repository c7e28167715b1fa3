import { CellWords } from "../../framework/cell-words";
import type { Framework } from "../../framework/framework";
import type { TargetEntry, TemplateIndicator } from "../../template/template";
import { parseQuantity } from "../../thai/parse-quantity";
import { convertQuantity, plainQuantity, type Quantity } from "../../thai/quantity";

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
  const words = new CellWords(framework);
  const read = framework.tiers.map(({ id }) => readTarget(indicator.targets[id] ?? null, words));
  if (read.includes("wording") || read.at(-1) === null) return null;
  const quantities = read as (Quantity | null)[];
  const isBare = ({ unit, multiplier }: Quantity) => unit === null && multiplier === 1;
  const stated = quantities.filter((each) => each !== null);
  const measure = stated.find((each) => !isBare(each)) ?? stated[0];
  if (measure === undefined) return null;
  const convert = (quantity: Quantity) =>
    isBare(measure) && quantity.multiplier !== 1 ? null : convertQuantity(quantity, measure);
  const figures = quantities.map((quantity) => quantity && convert(quantity));
  if (figures.some((figure, i) => figure === null && quantities[i] !== null)) return null;
  return {
    figures,
    unitWord: measure.unitWord,
    figureOf: (entry) => {
      const quantity = readTarget(entry, words);
      return quantity === "wording" || quantity === null ? null : convert(quantity);
    },
  };
}

function readTarget(entry: TargetEntry, words: CellWords): Quantity | null | "wording" {
  if (entry === null) return null;
  if (typeof entry === "number") return plainQuantity(entry);
  const reading = parseQuantity(entry);
  if (reading.kind === "unreadable") return isNone(entry, words) ? null : "wording";
  const isStrict = ["more-than", "less-than"].includes(reading.quantity.comparator ?? "");
  return isStrict ? "wording" : reading.quantity;
}

function isNone(entry: string, words: CellWords): boolean {
  const reading = parseQuantity(entry);
  const isBlank = reading.kind === "unreadable" && reading.reason === "blank";
  return isBlank || ["blank", "none"].includes(words.meaning(entry) ?? "");
}
