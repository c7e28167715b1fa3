import { hasValue, type ValueField } from "../../form/field";
import { printedSummaryOf, soleForm } from "../../form/scored-forms";
import { showSame } from "../../form/stated-figure";
import { defineFact } from "../fact";

interface StatedTotal {
  readonly field: ValueField<number>;
  readonly decimals: number;
}

/** The total of the form: below its indicators, and on the summary page. */
export const total = defineFact<StatedTotal, "differs">({
  *collect({ evaluation }) {
    const printed = printedSummaryOf(evaluation)?.total;
    const own = soleForm(evaluation.forms)?.total;
    if (!hasValue(own) || !hasValue(printed)) return;
    const decimals = evaluation.framework.decimals.total;
    yield {
      counts: { value: { field: own, decimals }, from: [own.at] },
      others: [{ at: printed.at, value: { field: printed, decimals } }],
    };
  },
  compare: ({ field: own, decimals }, { field: printed }) =>
    showSame(printed, own, decimals)
      ? null
      : { way: "differs", expected: own.reading.value, found: printed.reading.value },
});
