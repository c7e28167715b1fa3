import type { Evaluation, Indicator } from "../../src/domain/form/evaluation";
import { formatCell, quoteSheet, type CellAddress } from "../../src/domain/workbook/address";
import {
  SheetCells,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/workbook/snapshot";

/** A workbook that mutations start from, with what it means. */
export interface Base {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly evaluation: Evaluation;
}

/** One thing gone wrong in a workbook that was as it should be, and the findings that must tell of it. */
export interface Mutation {
  /** "weight-changed 2.1.3"; unique for one base. */
  readonly id: string;
  /** What went wrong, as the published list says it. */
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** Each must be found, in this place; null for the whole workbook. */
  readonly claims: readonly Claim[];
  /** Rules that may speak up as well, for what follows from the fault. */
  readonly followedBy: readonly string[];
}

export interface Claim {
  readonly rule: string;
  readonly at: string | null;
}

export type Edit =
  | { readonly kind: "cell"; readonly at: CellAddress; readonly cell: Cell | null }
  | { readonly kind: "hide-row"; readonly at: CellAddress }
  | { readonly kind: "hide-column"; readonly at: CellAddress }
  | { readonly kind: "hide-sheet"; readonly sheet: string };

export const value = (at: CellAddress, content: CellValue): Edit => ({
  kind: "cell",
  at,
  cell: content === null ? null : { value: content, formula: null },
});

export const formula = (at: CellAddress, text: string, shows: CellValue): Edit => ({
  kind: "cell",
  at,
  cell: { formula: text, value: shows },
});

export const claim = (rule: string, at: CellAddress | null): Claim => ({
  rule,
  at: at && place(at.sheet, formatCell(at)),
});

export function place(sheet: string, address: string): string {
  return `${quoteSheet(sheet)}!${address}`;
}

export const codeOf = (indicator: Indicator): string => indicator.code ?? indicator.name;

/** The workbook after the edits; nothing is recalculated. */
export function edited(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = edits.filter(
      (edit) => (edit.kind === "hide-sheet" ? edit.sheet : edit.at.sheet) === sheet.name,
    );
    return own.length === 0 ? sheet : editedSheet(sheet, own);
  });
  return { ...snapshot, sheets };
}

function editedSheet(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const changed = new Map(
    edits.flatMap((edit) =>
      edit.kind === "cell" ? [[`${edit.at.row},${edit.at.column}`, edit] as const] : [],
    ),
  );
  const all = new Map<string, { row: number; column: number; cell: Cell | null }>();
  for (const row of sheet.cells.rowIndices()) {
    for (const { column, cell } of sheet.cells.inRow(row)) all.set(`${row},${column}`, { row, column, cell });
  }
  for (const [key, { at, cell }] of changed) all.set(key, { row: at.row, column: at.column, cell });
  const cells = new SheetCells();
  for (const { row, column, cell } of [...all.values()].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  )) {
    if (cell)
      cells.add(row, column, cell.value, cell.formula, cell.format ?? sheet.cells.at(row, column)?.format);
  }
  const spans = (kind: "hide-row" | "hide-column") =>
    edits.flatMap((edit) => {
      if (edit.kind !== kind) return [];
      const index = kind === "hide-row" ? edit.at.row : edit.at.column;
      return [{ first: index, last: index }];
    });
  const [hiddenRows, hiddenColumns] = [spans("hide-row"), spans("hide-column")];
  return {
    ...sheet,
    cells,
    ...(hiddenRows.length > 0 && { hiddenRows: [...(sheet.hiddenRows ?? []), ...hiddenRows] }),
    ...(hiddenColumns.length > 0 && { hiddenColumns: [...(sheet.hiddenColumns ?? []), ...hiddenColumns] }),
    ...(edits.some(({ kind }) => kind === "hide-sheet") && { visibility: "hidden" as const }),
  };
}
