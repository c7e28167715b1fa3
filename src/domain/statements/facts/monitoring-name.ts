import { valueOf } from "../../form/field";
import { shorten } from "../../text/shorten";
import { defineFact } from "../fact";
import { comparableName, monitoringPairs } from "../monitoring-pairs";

/** The name of a monitoring indicator: in part 3, and in the table over several years. */
export const monitoringName = defineFact<{ name: string; key: string }, "differs">({
  *collect({ evaluation }) {
    for (const { impact, monitored } of monitoringPairs(evaluation.parts)) {
      const [counts, stated] = [impact, monitored].map((indicator) => ({
        at: indicator.name.at,
        value: { name: valueOf(indicator.name) ?? "", key: comparableName(indicator) },
      }));
      if (counts && stated) yield { counts: { value: counts.value, from: [counts.at] }, others: [stated] };
    }
  },
  compare: (counts, stated) =>
    counts.key === stated.key
      ? null
      : { way: "differs", expected: shorten(counts.name), found: shorten(stated.name) },
});
