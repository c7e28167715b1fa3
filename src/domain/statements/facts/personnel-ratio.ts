import { allIndicators } from "../../form/evaluation";
import { hasValue, type Field } from "../../form/field";
import { indicatorName } from "../../form/quoting";
import { agrees } from "../../scoring/agreement";
import { roundHalfUp } from "../../scoring/rounding";
import type { Quantity } from "../../thai/quantity";
import { normaliseText } from "../../thai/text";
import { bahtOfBasics } from "../amounts";
import { defineFact } from "../fact";

/** Shares are published with two decimals. */
export const PERSONNEL_DECIMALS = 2;
const IS_PERSONNEL_RATIO = /(?:ร้อยละ|สัดส่วน).*ค่าใช้จ่าย\s?ด้าน\s?บุคลากร/u;

interface Ratio {
  readonly percent: number;
  readonly way: "computed" | "indicator";
}

/**
 * What staff cost of the spending plan, per cent: as it follows from the two amounts, in the basic information, and as
 * the result of the indicator about it. The first is held against the second, the second against the third.
 */
export const personnelRatio = defineFact<Ratio, Ratio["way"]>({
  *collect({ evaluation }) {
    const { personnelRatio: entered, personnelCost, spendingPlan } = evaluation.parts.basics?.figures ?? {};
    if (!hasValue(entered)) return;
    const percent = entered.reading.value.value;
    // What cannot be a ratio is told as that.
    if (percent < 0 || percent > 100) return;
    const exact = personnelShare(personnelCost, spendingPlan);
    if (exact !== null)
      yield {
        counts: {
          value: { percent: exact, way: "computed" },
          from: [personnelCost, spendingPlan].flatMap((field) => field?.at ?? []),
        },
        others: [{ at: entered.at, value: { percent, way: "computed" } }],
      };
    for (const indicator of allIndicators(evaluation)) {
      yield null;
      const { result } = indicator;
      if (!hasValue(result)) continue;
      const { unit, value } = result.reading.value;
      if (unit !== "percent" || !IS_PERSONNEL_RATIO.test(normaliseText(indicator.name))) continue;
      yield {
        counts: { value: { percent, way: "indicator" }, from: [entered.at] },
        others: [{ at: result.at, value: { percent: value, way: "indicator" } }],
        parameters: { indicator: indicatorName(indicator) },
      };
    }
  },
  compare: (counts, { percent, way }) =>
    agrees(percent, counts.percent, PERSONNEL_DECIMALS)
      ? null
      : {
          way,
          expected: way === "computed" ? roundHalfUp(counts.percent, PERSONNEL_DECIMALS) : counts.percent,
          found: percent,
        },
});

/** Whether there can be such a share, however it came about: one lacks its unit where it is next to nothing. */
export function canBeShare(percent: number): boolean {
  return percent <= 100 && roundHalfUp(percent, PERSONNEL_DECIMALS) > 0;
}

/** What the cost is of the plan, per cent; null where either of them is missing or there is no plan. */
export function personnelShare(
  cost: Field<Quantity> | undefined,
  plan: Field<Quantity> | undefined,
): number | null {
  const [spent, planned] = [bahtOfBasics(cost), bahtOfBasics(plan)];
  return spent === null || planned === null || planned <= 0 ? null : (spent / planned) * 100;
}
