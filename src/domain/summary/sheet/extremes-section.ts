import type { IndicatorSummary } from "../summary";
import { listedIndicators } from "./score-sections";
import type { Section } from "./section";
import { figure, source, text, type SummaryRow } from "./sheet-cell";
import type { SummarySheetInput } from "./sheet-input";
import { NOTHING, STRONGEST, WEAKEST } from "./words";

/** The indicators to look at first: those with the highest scores, and those that the total loses most by. */
export function extremesSection({ summary }: SummarySheetInput): Section {
  const listed = listedIndicators(summary);
  const named = (indicators: readonly IndicatorSummary[], why: string) =>
    indicators.map((indicator) => ({ index: listed.indexOf(indicator), indicator, why }));
  const rows = [...named(summary.strongest, STRONGEST), ...named(summary.weakest, WEAKEST)];
  return {
    id: "extremes",
    columns: ["ตัวชี้วัด", "น้ำหนัก", "คะแนนถ่วงน้ำหนัก", "คะแนน", "เพราะ", "ที่มา"],
    rowCount: Math.max(1, rows.length),
    rows: (places) =>
      rows.length === 0
        ? [{ A: text(NOTHING) }]
        : rows.map(({ index, indicator, why }): SummaryRow => {
            const { code, name, weight, weighted, score } = indicator;
            const own = (column: "B" | "C" | "D") => places.cell("indicators", column, index);
            return {
              A: text(code === null ? name : `${code} ${name}`),
              B: figure(own("B"), weight.value),
              C: figure(own("C"), weighted),
              D: figure(own("D"), score.value),
              E: text(why),
              ...source(score.at),
            };
          }),
  };
}
