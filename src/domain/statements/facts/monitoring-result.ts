import { hasValue, valueOf, type Field } from "../../form/field";
import { agrees } from "../../scoring/agreement";
import { formatFigure } from "../../scoring/figure-text";
import { figuresInProse, type ProseFigure, type ProseLabel } from "../../thai/prose";
import { bahtOf, formatBaht } from "../amounts";
import { defineFact } from "../fact";
import { monitoringPairs } from "../monitoring-pairs";
import { VALUE_DECIMALS, valuesOf } from "../value-figures";

/** What a text about value for money says by name, so that two texts can be held against each other. */
const LABELS: readonly ProseLabel[] = ["benefit", "cost", "net", "ratio"];

interface Told {
  readonly label: ProseLabel;
  readonly figure: ProseFigure;
}

/**
 * What was reached in the year of the form: in the table over several years, and in the column or the text of part 3.
 * Only figures that both name, once each: what else a text tells nobody can hold against another.
 */
export const monitoringResult = defineFact<Told, ProseLabel>({
  *collect({ evaluation }) {
    const { part3, basics } = evaluation.parts;
    const year = valueOf(basics?.figures.fiscalYear)?.value ?? valueOf(evaluation.fiscalYear);
    if (year === null) return;
    const pairs = monitoringPairs(evaluation.parts).flatMap(({ impact, monitored }) => {
      const result = monitored.years[year]?.result;
      return hasValue(result) ? [{ impact, result }] : [];
    });
    for (const label of LABELS) {
      yield null;
      const naming = pairs.filter(({ result }) => figureOf(result, label) !== null);
      for (const { impact, result } of naming) {
        // The text below the table speaks of all its indicators: of two that name the figure, nobody knows whose it is.
        for (const told of [impact.result, naming.length === 1 ? part3?.result : null]) {
          const [counts, stated] = [figureOf(result, label), told && figureOf(told, label)];
          if (!told || !counts || !stated || isContradicted(told, label)) continue;
          yield {
            counts: { value: { label, figure: counts }, from: [result.at] },
            others: [{ at: told.at, value: { label, figure: stated } }],
            parameters: { year },
          };
        }
      }
    }
  },
  compare({ label, figure: counts }, { figure: stated }) {
    const [finer, coarser] = stepOf(counts) <= stepOf(stated) ? [counts, stated] : [stated, counts];
    const exact = bahtOf(finer.quantity) / coarser.quantity.multiplier;
    if (agrees(coarser.quantity.value, exact, coarser.decimals)) return null;
    const show = label === "ratio" ? formatFigure : formatBaht;
    return { way: label, expected: show(bahtOf(counts.quantity)), found: show(bahtOf(stated.quantity)) };
  },
});

/** The one figure of a text with that label; null where it has none or several. */
function figureOf(field: Field<string>, label: ProseLabel): ProseFigure | null {
  const [one, another] = figuresInProse(valueOf(field) ?? "").filter((figure) => figure.label === label);
  return one === undefined || another !== undefined ? null : one;
}

/** A ratio or a net benefit that its own text contradicts is told as that. */
function isContradicted(field: Field<string>, label: ProseLabel): boolean {
  return valuesOf(valueOf(field) ?? "").some(
    ({ way, exact, stated }) => way === label && !agrees(stated, exact, VALUE_DECIMALS),
  );
}

/** How finely a figure is told: 0.01 of 9.77, 10,000 of 6.98 million. */
function stepOf({ quantity, decimals }: ProseFigure): number {
  return quantity.multiplier / 10 ** decimals;
}
