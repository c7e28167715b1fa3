import { CellWords } from "../../framework/cell-words";
import type { Framework } from "../../framework/framework";
import type { TargetEntry, TemplateIndicator } from "../../template/template";
import { parseQuantity } from "../../thai/parse-quantity";
import { measureResult } from "../../scoring/measured-result";
import { measureTargets } from "../../scoring/measured-targets";
import { isStrict, plainQuantity, type Quantity } from "../../thai/quantity";

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
  const { unit, figures, problems } = measureTargets(quantities);
  if (problems.some((problem) => problem !== null)) return null;
  return {
    figures,
    unitWord: unit.unitWord,
    figureOf: (entry) => {
      const quantity = readTarget(entry, words);
      if (quantity === "wording" || quantity === null) return null;
      const figure = measureResult(quantity, { figures, unit });
      return typeof figure === "number" ? figure : null;
    },
  };
}

function readTarget(entry: TargetEntry, words: CellWords): Quantity | null | "wording" {
  if (entry === null) return null;
  if (typeof entry === "number") return plainQuantity(entry);
  const reading = parseQuantity(entry);
  if (reading.kind === "unreadable") return isNone(entry, words) ? null : "wording";
  return isStrict(reading.quantity) ? "wording" : reading.quantity;
}

function isNone(entry: string, words: CellWords): boolean {
  const reading = parseQuantity(entry);
  const isBlank = reading.kind === "unreadable" && reading.reason === "blank";
  return isBlank || ["blank", "none"].includes(words.meaning(entry) ?? "");
}
