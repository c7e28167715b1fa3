import { valueOf, type Field } from "../../form/field";
import type { MonitoredIndicator } from "../../form/parts";
import { quoteCell } from "../../form/quoting";
import { shorten } from "../../text/shorten";
import { proseFigure } from "../../thai/prose";
import { convertQuantity, type Quantity } from "../../thai/quantity";
import { defineFact } from "../fact";
import { monitoringPairs } from "../monitoring-pairs";

interface StatedTarget {
  readonly year: number;
  readonly field: Field<Quantity>;
  readonly monitored: MonitoredIndicator;
}

/** What a monitoring indicator is to reach in a year: in the table over several years, and in part 3. */
export const monitoringTarget = defineFact<StatedTarget, "differs" | "past-result">({
  *collect({ evaluation }) {
    for (const { impact, monitored } of monitoringPairs(evaluation.parts)) {
      for (const [written, target] of Object.entries(impact.targets)) {
        const year = Number(written);
        const other = monitored.years[year]?.target;
        if (!target || !other) continue;
        yield {
          counts: { value: { year, field: other, monitored }, from: [other.at] },
          others: [{ at: target.at, value: { year, field: target, monitored } }],
          parameters: { year, indicator: shorten(valueOf(impact.name) ?? ""), past: "" },
        };
      }
    }
  },
  compare({ field: other, monitored, year }, { field: target }) {
    if (isSameTarget(target, other)) return null;
    const past = pastResult(monitored, year, valueOf(target));
    return {
      way: past ? "past-result" : "differs",
      expected: quoteCell(other.cell),
      found: quoteCell(target.cell),
      ...(past && { related: [past.field.at], parameters: { past: past.year } }),
    };
  },
});

/** Blank against anything is a missing target, which is no contradiction. */
function isSameTarget(a: Field<Quantity>, b: Field<Quantity>): boolean {
  const kinds = [a.reading.kind, b.reading.kind];
  if (kinds.includes("blank") || kinds.includes("error")) return true;
  const [x, y] = [valueOf(a), valueOf(b)];
  if (x && y) {
    const isBare = x.unit === null || y.unit === null;
    return (isBare ? y.value : convertQuantity(y, x)) === x.value && x.comparator === y.comparator;
  }
  return quoteCell(a.cell) === quoteCell(b.cell);
}

function pastResult({ years }: MonitoredIndicator, year: number, target: Quantity | null) {
  for (const [past, { result } = { result: null }] of Object.entries(years)) {
    if (!target || !result || Number(past) >= year) continue;
    if (proseFigure(valueOf(result) ?? "", "ratio")?.value === target.value)
      return { year: past, field: result };
  }
  return null;
}
