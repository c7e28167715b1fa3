import { hasValue, valueFields } from "../../form/field";
import { agrees } from "../../scoring/agreement";
import { bahtOf, formatBaht } from "../amounts";
import { defineFact } from "../fact";

/** Amounts are stated in satang. */
const DECIMALS = 2;

/** What all revenue comes to, in baht: as its lines sum to it, and as the total below them. */
export const revenueTotal = defineFact<number, "differs">({
  *collect({ evaluation }) {
    const { revenue } = evaluation.parts;
    if (!revenue || !hasValue(revenue.total)) return;
    const amounts = valueFields(revenue.lines.map(({ amount }) => amount));
    if (amounts === null || amounts.length === 0) return;
    const sum = amounts.reduce((whole, { reading }) => whole + bahtOf(reading.value), 0);
    yield {
      counts: { value: sum, from: amounts.map(({ at }) => at) },
      others: [{ at: revenue.total.at, value: bahtOf(revenue.total.reading.value) }],
    };
  },
  compare: (sum, total) =>
    agrees(total, sum, DECIMALS)
      ? null
      : { way: "differs", expected: formatBaht(sum), found: formatBaht(total) },
});
