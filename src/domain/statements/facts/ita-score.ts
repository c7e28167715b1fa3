import { allIndicators } from "../../form/evaluation";
import { hasValue } from "../../form/field";
import { indicatorName } from "../../form/quoting";
import { agrees } from "../../scoring/agreement";
import { normaliseText } from "../../thai/text";
import { defineFact } from "../fact";

/** The announced score itself, not a plan to raise it or a share of those who answered. */
const IS_ITA_SCORE =
  /^(?:[\d.]+\s*)?(?:ผล(?:การ)?ประเมิน|คะแนน(?:ผล)?(?:การ)?(?:ประเมิน)?).{0,60}(?:\bITA\b|คุณธรรมและความโปร่งใส)/u;
/** Scores are announced with two decimals. */
const DECIMALS = 2;

/** The ITA score: as the summary states it beside the total, and as the result of an indicator of its own. */
export const itaScore = defineFact<number, "indicator">({
  *collect({ evaluation }) {
    const { ita } = evaluation.summary;
    if (!hasValue(ita)) return;
    const counts = { value: ita.reading.value, from: [ita.at] };
    for (const indicator of allIndicators(evaluation)) {
      yield null;
      const { result } = indicator;
      if (!hasValue(result) || !IS_ITA_SCORE.test(normaliseText(indicator.name))) continue;
      const { unit, value, comparator } = result.reading.value;
      if ((unit !== null && unit !== "score" && unit !== "percent") || comparator !== null) continue;
      yield {
        counts,
        others: [{ at: result.at, value }],
        parameters: { indicator: indicatorName(indicator) },
      };
    }
  },
  compare: (counts, stated) =>
    agrees(stated, counts, DECIMALS) ? null : { way: "indicator", expected: counts, found: stated },
});
