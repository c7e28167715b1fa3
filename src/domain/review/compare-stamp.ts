import { formatCell } from "../workbook/address";
import { TOLD } from "./compared";
import type { SheetPrint, Stamp } from "./stamp";

/**
 * Merged areas, which may cover what stands below them; text of its ground's colour, rows and columns too narrow to
 * read; notes. Each only where both sources told it.
 */
export type OnlyWhereTold = (typeof ONLY_WHERE_TOLD)[keyof typeof ONLY_WHERE_TOLD];

const ONLY_WHERE_TOLD = {
  merges: "sheet-merges",
  legibility: "sheet-legibility",
  notes: "sheet-notes",
} as const satisfies Record<(typeof TOLD)[number], string>;

/** Whether the digest of a sign-off, which every source can work out, knows nothing of the change. */
export function isBesideDigest({ kind }: StampChange): boolean {
  return Object.values<string>(ONLY_WHERE_TOLD).includes(kind);
}

/** One thing that is not as it was when the workbook was signed. */
export interface StampChange {
  readonly kind:
    "added" | "removed" | "changed" | "sheet-added" | "sheet-removed" | "sheet-look" | OnlyWhereTold;
  readonly sheet: string;
  /** "B8" for a cell, "8:8" for a row of a large workbook, null for a whole sheet. */
  readonly address: string | null;
}

/**
 * What changed since the stamp, as precisely as it was kept: cells, or rows in large workbooks. Empty where only
 * the framework, the template, the layout or the acceptances did.
 */
export function changesSince(stamp: Pick<Stamp, "sheets">, prints: readonly SheetPrint[]): StampChange[] {
  const now = new Map(prints.map((print) => [print.name, print]));
  const before = new Map(stamp.sheets.map((print) => [print.name, print]));
  const names = [...new Set([...now.keys(), ...before.keys()])];
  return names.flatMap((name) => changesOfSheet(name, before.get(name), now.get(name)));
}

function changesOfSheet(
  sheet: string,
  before: SheetPrint | undefined,
  now: SheetPrint | undefined,
): StampChange[] {
  if (!before) return [{ kind: "sheet-added", sheet, address: null }];
  if (!now) return [{ kind: "sheet-removed", sheet, address: null }];
  const look: StampChange[] = before.look === now.look ? [] : [{ kind: "sheet-look", sheet, address: null }];
  const told = TOLD.flatMap((name): StampChange[] => {
    const isOther = before[name] !== undefined && now[name] !== undefined && before[name] !== now[name];
    return isOther ? [{ kind: ONLY_WHERE_TOLD[name], sheet, address: null }] : [];
  });
  const keys = [...new Set([...Object.keys(before.prints), ...Object.keys(now.prints)])].sort(byPlace);
  const cells = keys.flatMap((key): StampChange[] => {
    const [old, current] = [before.prints[key], now.prints[key]];
    if (old === current) return [];
    const kind = old === undefined ? "added" : current === undefined ? "removed" : "changed";
    return [{ kind, sheet, address: addressOf(key) }];
  });
  return [...look, ...told, ...cells];
}

function placeOf(key: string): [row: number, column: number | null] {
  const comma = key.indexOf(",");
  return comma < 0 ? [Number(key), null] : [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}

function byPlace(a: string, b: string): number {
  const [rowA, columnA] = placeOf(a);
  const [rowB, columnB] = placeOf(b);
  return rowA - rowB || (columnA ?? 0) - (columnB ?? 0);
}

function addressOf(key: string): string {
  const [row, column] = placeOf(key);
  return column === null ? `${row + 1}:${row + 1}` : formatCell({ row, column });
}
