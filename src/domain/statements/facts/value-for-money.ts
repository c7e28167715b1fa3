import { valueOf } from "../../form/field";
import { agrees } from "../../scoring/agreement";
import { roundHalfUp } from "../../scoring/rounding";
import { formatBaht } from "../amounts";
import { defineFact } from "../fact";
import { resultTexts } from "../result-texts";
import { VALUE_DECIMALS, valuesOf, type ValueFigure } from "../value-figures";

interface Value {
  readonly way: ValueFigure["way"];
  readonly figure: number;
}

/** The B/C ratio and the net benefit of one text: as they follow from its benefit and cost, and as it states them. */
export const valueForMoney = defineFact<Value, Value["way"]>({
  *collect({ evaluation }) {
    for (const field of resultTexts(evaluation.parts)) {
      yield null;
      for (const { way, exact, stated } of valuesOf(valueOf(field) ?? ""))
        yield {
          counts: { value: { way, figure: exact }, from: [] },
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
