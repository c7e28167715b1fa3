import type { Evaluation } from "../../form/evaluation";
import { valueOf, type Field } from "../../form/field";
import { agrees } from "../../scoring/agreement";
import { formatFigure } from "../../scoring/figure-text";
import { figuresInProse, type ProseFigure, type ProseLabel } from "../../thai/prose";
import { normaliseText } from "../../thai/text";
import { bahtOf, formatBaht } from "../amounts";
import { defineFact } from "../fact";
import { monitoringPairs, type MonitoringPair } from "../monitoring-pairs";
import { amountsInText, statedValues, VALUE_DECIMALS } from "../value-figures";

/** What a text about value for money says by name, so that two texts can be held against each other. */
const LABELS: readonly ProseLabel[] = ["benefit", "cost", "net", "ratio"];

interface Told {
  readonly label: ProseLabel;
  readonly figure: ProseFigure;
}

/** "ผลการดำเนินงานปี 2565": the year that a result says it is of, at its beginning. */
const OWN_YEAR = /^.{0,40}?ปี\s*(?:งบประมาณ)?\s*(?:พ\.\s*ศ\.)?\s*(2[45]\d\d)(?!\d)/u;

/**
 * What was reached in a year: in the table over several years, and in the column or the text of part 3. Only figures
 * that both name, once each: what else a text tells nobody can hold against another.
 */
export const monitoringResult = defineFact<Told, ProseLabel>({
  *collect({ evaluation }) {
    const { part3 } = evaluation.parts;
    const pairs = monitoringPairs(evaluation.parts);
    for (const { told, of } of tellings(part3?.result ?? null, pairs)) {
      const year = yearOf(told, evaluation);
      if (year === null) continue;
      for (const label of LABELS) {
        yield null;
        const results = of.flatMap(({ monitored }) => monitored.years[year]?.result ?? []);
        const [result, another] = results.filter((each) => figureOf(each, label) !== null);
        // The text below the table speaks of all its indicators: of two that name the figure, nobody knows whose it is.
        if (!result || another) continue;
        const [counts, stated] = [figureOf(result, label), figureOf(told, label)];
        if (!counts || !stated || [result, told].some((text) => isContradicted(text, label))) continue;
        yield {
          counts: { value: { label, figure: counts }, from: [result.at] },
          others: [{ at: told.at, value: { label, figure: stated } }],
          parameters: { year },
        };
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

/** The texts of part 3 that tell results, and the indicators that each may speak of. */
function tellings(below: Field<string> | null, pairs: readonly MonitoringPair[]) {
  const own = pairs.flatMap((pair) => (pair.impact.result ? [{ told: pair.impact.result, of: [pair] }] : []));
  return [...own, ...(below ? [{ told: below, of: pairs }] : [])];
}

/** The year that the text names, else that of the form, as long as the form itself is in no doubt of it. */
function yearOf(told: Field<string>, { parts, fiscalYear }: Evaluation): number | null {
  const named = OWN_YEAR.exec(normaliseText(valueOf(told) ?? ""));
  if (named) return Number(named[1]);
  const [entered, titled] = [valueOf(parts.basics?.figures.fiscalYear)?.value ?? null, valueOf(fiscalYear)];
  return entered !== null && titled !== null && entered !== titled ? null : (entered ?? titled);
}

/** The one figure of a text with that label; null where it has none or several. */
function figureOf(field: Field<string>, label: ProseLabel): ProseFigure | null {
  const [one, another] = figuresInProse(valueOf(field) ?? "").filter((figure) => figure.label === label);
  return one === undefined || another !== undefined ? null : one;
}

/** A ratio or a net benefit that its own text contradicts is told as that. */
function isContradicted(field: Field<string>, label: ProseLabel): boolean {
  return statedValues(amountsInText(valueOf(field) ?? "")).some(
    ({ way, exact, stated }) => way === label && !agrees(stated, exact, VALUE_DECIMALS),
  );
}

/** How finely a figure is told: 0.01 of 9.77, 10,000 of 6.98 million. */
function stepOf({ quantity, decimals }: ProseFigure): number {
  return quantity.multiplier / 10 ** decimals;
}
