import { valueOf } from "../../form/field";
import { agrees } from "../../scoring/agreement";
import { roundHalfUp } from "../../scoring/rounding";
import { formatBaht } from "../amounts";
import { defineFact } from "../fact";
import { resultTexts } from "../result-texts";
import {
  amountsInCells,
  amountsInText,
  statedValues,
  VALUE_DECIMALS,
  type ValueFigure,
} from "../value-figures";

interface Value {
  readonly way: ValueFigure["way"];
  readonly figure: number;
}

/**
 * The B/C ratio and the net benefit of one text, or of the cells that the form has for them: as they follow from benefit
 * and cost, and as they are stated there.
 */
export const valueForMoney = defineFact<Value, Value["way"]>({
  *collect({ evaluation }) {
    for (const field of resultTexts(evaluation.parts)) {
      yield null;
      for (const { way, exact, stated } of statedValues(amountsInText(valueOf(field) ?? "")))
        yield {
          counts: { value: { way, figure: exact }, from: [] },
          others: [{ at: field.at, value: { way, figure: stated } }],
        };
    }
    const { value } = evaluation.parts;
    if (value === null) return;
    const from = [value.benefit, value.cost].flatMap((field) => field?.at ?? []);
    for (const { way, exact, stated } of statedValues(amountsInCells(value))) {
      const field = way === "ratio" ? value.benefitCost : value.netBenefit;
      if (!field) continue;
      yield {
        counts: { value: { way, figure: exact }, from },
        others: [{ at: field.at, value: { way, figure: stated } }],
      };
    }
  },
  compare({ figure: exact }, { way, figure }) {
    if (agrees(figure, exact, VALUE_DECIMALS)) return null;
    return way === "ratio"
      ? { way, expected: roundHalfUp(exact, VALUE_DECIMALS), found: figure }
      : { way, expected: formatBaht(exact), found: formatBaht(figure) };
  },
});
