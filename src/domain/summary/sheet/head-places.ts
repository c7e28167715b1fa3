import type { HeadFact, HeadPlaces } from "./section";

/** The lines above the facts, each over all columns. */
export const LINES = ["title", "identity", "made", "basis", "status"] as const;
export type HeadLine = (typeof LINES)[number];

/** What the sheet says first, one row each; the order here is the order there. */
export const FACTS: readonly HeadFact[] = [
  "total",
  "rating",
  "next",
  "missing",
  "errors",
  "low",
  "high",
  "ita",
  "personnel",
  "benefitCost",
  "netBenefit",
];

/** The first ones, total and rating, are read from afar. */
export const LARGE_FACTS = 2;
/** Lines, facts and a free row. */
export const HEAD_ROWS = LINES.length + FACTS.length + 1;

export const HEAD_PLACES: HeadPlaces = {
  fact: (id, column = "B") => `${column}${LINES.length + FACTS.indexOf(id) + 1}`,
  status: `A${LINES.indexOf("status") + 1}`,
};
