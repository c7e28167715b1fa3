/** Why the engine is not sure of a formula. */
export const DOUBTS = [
  "unknown-function",
  "differing-function",
  "unknown-name",
  "name",
  "other-workbook",
  "table",
  "spill-reference",
  "sheet-span",
  "unreadable",
  "array",
  "whole-sheet",
  "moving-reference",
  "volatile",
  "several-values",
  "ambiguous",
  "circular",
  "depends",
  "too-long",
] as const;

export type Doubt = (typeof DOUBTS)[number];

/** With these the engine can make nothing of a formula; with the others it has a result, that may be another than Excel's. */
const WITHOUT_RESULT: ReadonlySet<Doubt> = new Set<Doubt>([
  "unknown-function",
  "unknown-name",
  "other-workbook",
  "table",
  "spill-reference",
  "sheet-span",
  "unreadable",
  "several-values",
  "depends",
  "too-long",
]);

export function hasResult(doubt: Doubt | null): boolean {
  return doubt === null || !WITHOUT_RESULT.has(doubt);
}

/** The graver of two doubts: one without a result before one with, else the first. */
export function graver(first: Doubt | null, second: Doubt | null): Doubt | null {
  if (first === null || second === null) return first ?? second;
  return hasResult(first) && !hasResult(second) ? second : first;
}
