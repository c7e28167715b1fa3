import type { Evaluation } from "../form/evaluation";
import { hasValue, valueOf, type Field } from "../form/field";
import { roundHalfUp } from "../scoring/rounding";
import { bahtOf } from "../statements/amounts";
import { amountsInText, VALUE_DECIMALS } from "../statements/value-figures";
import type { Quantity } from "../thai/quantity";
import type { FiguresBeside } from "./summary";
import { traced, untraced } from "./traced";

/** Personnel ratio, B/C ratio and net benefit, as far as the form has them. */
export function figuresBeside(evaluation: Evaluation): FiguresBeside {
  const { basics, value } = evaluation.parts;
  const ratio = basics?.figures["personnelRatio"];
  const texts = [...resultsOfYear(evaluation)];
  return {
    personnelRatio: valueOf(ratio) === null ? null : traced(ratio, ({ value }) => value),
    benefitCost: ownCell(value?.benefitCost) ?? firstTold(texts, (text) => amountsInText(text).ratio),
    netBenefit: ownCell(value?.netBenefit, bahtOf) ?? firstTold(texts, netBenefit),
  };
}

/** A figure in a cell of its own, which formulas can follow. */
function ownCell(
  field: Field<Quantity> | undefined,
  figureOf: (quantity: Quantity) => number = ({ value }) => value,
): FiguresBeside["benefitCost"] {
  if (!hasValue(field)) return null;
  const figure = traced(field, figureOf);
  return figure.factor === null
    ? figure
    : { ...figure, factor: figure.factor * field.reading.value.multiplier };
}

/** The net benefit that a text tells, or benefit less cost. */
function netBenefit(text: string): number | null {
  const { net, benefit, cost } = amountsInText(text);
  if (net !== null) return net;
  return benefit === null || cost === null ? null : roundHalfUp(benefit - cost, VALUE_DECIMALS);
}

/** Texts that tell the results of the form's own year: part 3, then the table over several years. */
function* resultsOfYear({ parts, fiscalYear }: Evaluation): Iterable<Field<string>> {
  const { part3, monitoring } = parts;
  const year = valueOf(fiscalYear);
  for (const { result } of part3?.indicators ?? []) if (result) yield result;
  if (part3?.result) yield part3.result;
  for (const { years } of monitoring?.indicators ?? []) {
    const result = year === null ? null : years[year]?.result;
    if (result) yield result;
  }
}

function firstTold(
  texts: readonly Field<string>[],
  figureIn: (text: string) => number | null,
): FiguresBeside["benefitCost"] {
  for (const field of texts) {
    const figure = figureIn(valueOf(field) ?? "");
    if (figure !== null) return untraced(figure, field.at);
  }
  return null;
}
