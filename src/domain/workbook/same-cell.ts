import { canonicalValue } from "./canonical-cell";
import type { CellContent } from "./change-set";
import { plainFormula } from "./plain-formula";
import type { Cell, CellValue } from "./snapshot";

type MaybeCell = Cell | null | undefined;

/**
 * Whether what stands there now is what was read then. Of a formula only its text counts: its result may have been
 * calculated anew since, and what a person typed is the formula. An empty text shows as an empty cell, and of a
 * number the fifteen digits count that Excel keeps.
 */
export function isUnchanged(read: MaybeCell, now: MaybeCell): boolean {
  const [before, standing] = [read?.formula ?? null, now?.formula ?? null];
  if (before !== null || standing !== null) return isSameText(before, standing);
  return isSameValue(read?.value ?? null, now?.value ?? null);
}

/** Whether two formulas are the same to the letter, but for what Excel adds to a call of ours. */
export function isSameText(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && plainFormula(a) === plainFormula(b));
}

/** Whether a cell holds this content already. */
export function holdsContent(cell: MaybeCell, content: CellContent): boolean {
  const wanted =
    "formula" in content
      ? { value: null, formula: content.formula }
      : { value: content.value, formula: null };
  return isUnchanged(wanted, cell);
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return a === b || canonicalValue(shown(a)) === canonicalValue(shown(b));
}

function shown(value: CellValue): CellValue {
  return value === "" ? null : value;
}
