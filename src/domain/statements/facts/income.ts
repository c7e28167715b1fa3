import { allIndicators } from "../../form/evaluation";
import { hasValue, type ValueField } from "../../form/field";
import { indicatorName } from "../../form/quoting";
import { agrees } from "../../scoring/agreement";
import { formatFigure } from "../../scoring/figure-text";
import { roundHalfUp } from "../../scoring/rounding";
import type { TextParameters } from "../../text/localised";
import type { Quantity } from "../../thai/quantity";
import { normaliseText } from "../../thai/text";
import { bahtOf, bahtOfBasics, decimalsWritten, inMillions } from "../amounts";
import { defineFact } from "../fact";

const IS_REVENUE = /(?:หา|มี|จัดเก็บ|สร้าง)?รายได้/u;
/** A growth or a share of revenue is measured in per cent and is another figure. */
const IS_SHARE = /ร้อยละ|สัดส่วน|เพิ่มขึ้น|อัตรา/u;
/** Basic information states millions of baht with two decimals. */
const DECIMALS = 2;

interface Amount {
  readonly baht: number;
  /** In how many baht it is written, and to how many decimals of those. */
  readonly unit: number;
  readonly decimals: number;
  readonly way: "basics" | "indicator";
  readonly parameters?: TextParameters;
}

/** What the agency earned: by the total of its revenue, the basic information, and the indicators about revenue. */
export const income = defineFact<Amount, Amount["way"]>({
  *collect({ evaluation }) {
    const { basics, revenue } = evaluation.parts;
    const total = revenue?.total;
    if (!hasValue(total)) return;
    const received = bahtOf(total.reading.value);
    const counts = {
      value: { baht: received, unit: 1, decimals: 0, way: "basics" as const },
      from: [total.at],
    };
    const entered = basics?.figures.income;
    const baht = bahtOfBasics(entered);
    if (entered && baht !== null)
      yield {
        counts,
        others: [{ at: entered.at, value: { baht, unit: 1_000_000, decimals: DECIMALS, way: "basics" } }],
      };
    for (const indicator of allIndicators(evaluation)) {
      yield null;
      const { result } = indicator;
      const name = normaliseText(indicator.name);
      if (!IS_REVENUE.test(name) || IS_SHARE.test(name) || !hasValue(result)) continue;
      if (result.reading.value.unit !== "baht") continue;
      yield {
        counts,
        others: [{ at: result.at, value: amountOf(result) }],
        parameters: { indicator: indicatorName(indicator) },
      };
    }
  },
  compare(counts, { baht, unit, decimals, way }) {
    if (agrees(baht / unit, counts.baht / unit, decimals)) return null;
    const exact = inMillions(counts.baht);
    if (way === "basics")
      return { way, expected: roundHalfUp(exact, DECIMALS), found: formatFigure(inMillions(baht)) };
    return { way, expected: roundHalfUp(exact, Math.max(decimals, DECIMALS)), found: inMillions(baht) };
  },
});

function amountOf(field: ValueField<Quantity>): Amount {
  const { value, multiplier } = field.reading.value;
  const decimals = decimalsWritten(field) || -zerosWritten(value);
  return { baht: value * multiplier, unit: multiplier, decimals, way: "indicator" };
}

/** How many places an amount in baht is rounded to, told by its zeros: three or six; 0 where it is written out. */
function zerosWritten(value: number): number {
  if (value < 1_000 || value % 1_000 !== 0) return 0;
  return value % 1_000_000 === 0 ? 6 : 3;
}
