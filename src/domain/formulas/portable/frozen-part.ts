import { partContent, readJsonPart, writeJsonPart } from "../../workbook/json-part";
import { plainFormula } from "../../workbook/plain-formula";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** The namespace of the custom XML part that keeps what was frozen; its last word is the version of the format. */
export const FROZEN_NAMESPACE = "urn:pramoen:frozen:1";

/** One cell as it was before it was frozen, and as it was left. */
export interface FrozenCell {
  readonly sheet: string;
  /** Counted from 0, where it stood when it was frozen. */
  readonly row: number;
  readonly column: number;
  /** The formula that stood there; null for a cell that the formula of another one filled. */
  readonly original: string | null;
  /** A formula with its "=", or a constant; null for an empty cell. */
  readonly frozen: { readonly formula: string } | { readonly value: string | number | boolean | null };
}

/** The part as the workbook holds it; null where it holds none. */
export function frozenPart(snapshot: WorkbookSnapshot): string | null {
  return partContent(snapshot, FROZEN_NAMESPACE);
}

/**
 * The cells kept in a part. Entries that are not what {@link writeFrozenPart} writes are left out: a part
 * can be edited outside of Excel, and nothing but a whole entry may become a formula.
 */
export function readFrozenPart(content: string | null): FrozenCell[] {
  const entries = readJsonPart(content, "frozen");
  return Array.isArray(entries) ? entries.filter(isFrozenCell).map(inPlainFormulas) : [];
}

/** As the cells of a snapshot are read. */
function inPlainFormulas(entry: FrozenCell): FrozenCell {
  const { original, frozen } = entry;
  return {
    ...entry,
    original: original === null ? null : plainFormula(original),
    frozen: "formula" in frozen ? { formula: plainFormula(frozen.formula) } : frozen,
  };
}

function isFrozenCell(entry: unknown): entry is FrozenCell {
  if (typeof entry !== "object" || entry === null) return false;
  const { sheet, row, column, original, frozen } = entry as Record<string, unknown>;
  const isPlace = typeof sheet === "string" && Number.isInteger(row) && Number.isInteger(column);
  const isOriginal = original === null || (typeof original === "string" && original.startsWith("="));
  if (!isPlace || !isOriginal || typeof frozen !== "object" || frozen === null) return false;
  const { formula, value } = frozen as Record<string, unknown>;
  return typeof formula === "string" || (value !== undefined && typeof value !== "object") || value === null;
}

/** The whole part; null where nothing is frozen. */
export function writeFrozenPart(cells: readonly FrozenCell[]): string | null {
  return cells.length === 0 ? null : writeJsonPart(FROZEN_NAMESPACE, "frozen", cells);
}
