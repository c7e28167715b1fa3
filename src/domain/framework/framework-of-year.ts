import type { LocalisedText } from "../text/localised";
import { coversYear } from "./extend-framework";
import type { Framework } from "./framework";

/** A framework for a year, and whether it was in force then. */
export interface FrameworkOfYear {
  readonly framework: Framework;
  readonly isInForce: boolean;
}

/**
 * The framework of a family for a fiscal year, Buddhist Era: the first that is in force, else the one whose years are
 * nearest, the later of two that are as near. Null where there is none of the family.
 */
export function frameworkOfYear(
  frameworks: readonly Framework[],
  family: string,
  year: number,
): FrameworkOfYear | null {
  const candidates = frameworks.filter((framework) => framework.family === family);
  const inForce = candidates.find((framework) => coversYear(framework, year));
  if (inForce) return { framework: inForce, isInForce: true };
  const [nearest] = candidates.sort(
    (a, b) => yearsAway(a, year) - yearsAway(b, year) || b.fiscalYears.first - a.fiscalYears.first,
  );
  return nearest ? { framework: nearest, isInForce: false } : null;
}

/** How many years lie between a year and the nearest one in which the framework was in force; 0 where it was. */
export function yearsAway({ fiscalYears: { first, last } }: Framework, year: number): number {
  return Math.max(first - year, year - (last ?? year), 0);
}

/** "2565", "2566–2567" or "2560 and later". */
export function formatYears({ fiscalYears: { first, last } }: Framework): LocalisedText {
  if (last === null) return { th: `${first} เป็นต้นไป`, en: `${first} and later` };
  const years = first === last ? String(first) : `${first}–${last}`;
  return { th: years, en: years };
}
