import type { MonitoredFigure } from "./summary";

/** So many lines can be told apart in one chart. */
const MOST_LINES = 4;

/** Results of monitored indicators as per cent of their targets, year by year. */
export interface YearLines {
  /** Fiscal years, Buddhist Era, rising: two at least. */
  readonly years: readonly number[];
  /** At most four; a figure for each of the years, null where that tells none. */
  readonly lines: readonly { readonly name: string; readonly figures: readonly (MonitoredFigure | null)[] }[];
}

/** Null where fewer than two years tell a result against a target. */
export function yearLines(figures: readonly MonitoredFigure[]): YearLines | null {
  const told = figures.filter(({ reached }) => reached !== null);
  const names = [...new Set(told.map(({ name }) => name))].slice(0, MOST_LINES);
  const years = [...new Set(told.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length < 2) return null;
  const lines = names.map((name) => ({
    name,
    figures: years.map((year) => told.find((each) => each.name === name && each.year === year) ?? null),
  }));
  return { years, lines };
}
