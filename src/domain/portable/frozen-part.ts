import type { WorkbookSnapshot } from "../workbook/snapshot";

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
export function frozenPart({ parts = [] }: WorkbookSnapshot): string | null {
  return parts.find((part) => part.namespace === FROZEN_NAMESPACE)?.content ?? null;
}

/**
 * The cells kept in a part. Entries that are not what {@link writeFrozenPart} writes are left out: a part
 * can be edited outside of Excel, and nothing but a whole entry may become a formula.
 */
export function readFrozenPart(content: string | null): FrozenCell[] {
  const body = /<(?:\w+:)?frozen\b[^>]*>([^<]*)<\/(?:\w+:)?frozen>/.exec(content ?? "")?.[1];
  if (body === undefined) return [];
  try {
    const entries: unknown = JSON.parse(unescapeXml(body));
    return Array.isArray(entries) ? entries.filter(isFrozenCell) : [];
  } catch {
    return [];
  }
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

/** The whole part; null where nothing is frozen. JSON inside the XML keeps line breaks in formulas as they are. */
export function writeFrozenPart(cells: readonly FrozenCell[]): string | null {
  if (cells.length === 0) return null;
  return `<frozen xmlns="${FROZEN_NAMESPACE}">${escapeXml(JSON.stringify(cells))}</frozen>`;
}

function escapeXml(json: string): string {
  return json
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\u007F-\u009F\uFFFE\uFFFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}
