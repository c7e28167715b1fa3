import type { Framework } from "./framework";

/** Whether the framework was in force in a fiscal year, Buddhist Era. */
export function coversYear({ fiscalYears: { first, last } }: Framework, year: number): boolean {
  return year >= first && (last === null || year <= last);
}

/**
 * The next version of a framework with the same rules, in force for a further year too: an agency's own decision,
 * where nobody has published the rules of that year. The framework itself where it covers the year.
 */
export function extendFramework(framework: Framework, year: number): Framework {
  if (coversYear(framework, year)) return framework;
  const { first, last } = framework.fiscalYears;
  const fiscalYears = { first: Math.min(first, year), last: last === null ? null : Math.max(last, year) };
  return { ...framework, version: framework.version + 1, fiscalYears };
}
