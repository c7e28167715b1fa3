import type { Evaluation } from "../form/evaluation";
import { valueOf, type Field } from "../form/field";
import { roundHalfUp } from "../scoring/rounding";
import { proseFigure, type ProseLabel } from "../thai/prose";
import { bahtOf } from "../statements/amounts";
import type { FiguresBeside } from "./summary";
import { traced, untraced } from "./traced";

/** Amounts are published in satang. */
const DECIMALS = 2;

/** Personnel ratio, B/C ratio and net benefit, as far as the form has them. */
export function figuresBeside(evaluation: Evaluation): FiguresBeside {
  const ratio = evaluation.parts.basics?.figures["personnelRatio"];
  const texts = [...resultsOfYear(evaluation)];
  return {
    personnelRatio: valueOf(ratio) === null ? null : traced(ratio, ({ value }) => value),
    benefitCost: firstTold(texts, (text) => proseFigure(text, "ratio")?.value ?? null),
    netBenefit: firstTold(texts, netBenefit),
  };
}

/** The net benefit that a text tells, or benefit less cost. */
function netBenefit(text: string): number | null {
  const told = (label: ProseLabel) => {
    const figure = proseFigure(text, label);
    return figure && bahtOf(figure);
  };
  const net = told("net");
  if (net !== null) return net;
  const [benefit, cost] = [told("benefit"), told("cost")];
  return benefit === null || cost === null ? null : roundHalfUp(benefit - cost, DECIMALS);
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
