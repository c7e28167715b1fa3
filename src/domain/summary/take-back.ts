import { SUMMARY_TITLE } from "../form/own-sheets";
import { formatCell } from "../workbook/address";
import type { CellContent, Change, ChangeSet } from "../workbook/change-set";
import { inverseOf } from "../workbook/inverse-cell";
import { holdsContent } from "../workbook/same-cell";
import type { Cell, SheetSnapshot } from "../workbook/snapshot";

/** A summary as it was written, and what takes it away again: either is the inverse of the other. */
export interface SummaryStep {
  readonly sheet: string;
  /** The sheet came with the summary, so that it goes with it. */
  readonly isNewSheet: boolean;
  readonly forth: ChangeSet;
  readonly back: ChangeSet;
}

/** What somebody else than the product has put onto a summary sheet. */
export interface OwnAdditions {
  /** In A1 notation without the sheet, row by row. */
  readonly cells: readonly string[];
  /** Charts by their names. */
  readonly charts: readonly string[];
}

/**
 * The step of a summary that writes these changes: cells get back just what stood there, a sheet that was added goes, one
 * that was refreshed looks as it did. A cell that somebody has edited since is refused as changed, like everywhere.
 *
 * @param formerLooks what gives a refreshed sheet its looks back; null where the sheet was added
 * @returns null where nothing was written, or a cell held what cannot be typed, such as an error without a formula
 */
export function summaryStep(
  sheet: string,
  forth: ChangeSet,
  formerLooks: readonly Change[] | null,
): SummaryStep | null {
  const isNewSheet = formerLooks === null;
  const cells = forth.changes.filter((change) => change.kind === "set-cell");
  const back: Change[] = [];
  for (const change of cells) {
    if (isNewSheet && change.sheet === sheet) continue;
    const inverse = inverseOf(change);
    if (inverse === null) return null;
    back.push(...inverse);
  }
  if (isNewSheet) back.push({ kind: "remove-sheet", sheet, title: SUMMARY_TITLE });
  else back.push(...formerLooks);
  return forth.changes.length === 0 ? null : { sheet, isNewSheet, forth, back: { changes: back } };
}

/**
 * What would be lost with a sheet that a summary has added: cells that it has not written, those of its own that say
 * something else by now, and charts. A formula counts as its own wherever its references have gone since.
 */
export function ownAdditions(
  { cells, charts = [] }: Pick<SheetSnapshot, "cells" | "charts">,
  { sheet, forth }: SummaryStep,
): OwnAdditions {
  const written = new Map<string, CellContent>();
  const drawn = new Set<string>();
  for (const change of forth.changes) {
    if (change.kind === "set-cell" && change.sheet === sheet) written.set(formatCell(change), change.after);
    if (change.kind === "put-chart") drawn.add(change.name);
  }
  const others = cells
    .rowIndices()
    .flatMap((row) =>
      cells.inRow(row).map(({ column, cell }) => ({ address: formatCell({ row, column }), cell })),
    )
    .filter(({ address, cell }) => isFilled(cell) && !isWritten(cell, written.get(address)));
  return {
    cells: others.map(({ address }) => address),
    charts: charts.filter((name) => !drawn.has(name)),
  };
}

function isWritten(cell: Cell, content: CellContent | undefined): boolean {
  if (content === undefined) return false;
  if (!("formula" in content) || cell.formula === null) return holdsContent(cell, content);
  return withoutReferences(cell.formula) === withoutReferences(content.formula);
}

/** Excel adjusts references where cells are moved, sheets renamed, and what they lead to is deleted. */
const REFERENCES = /(?:'(?:[^']|'')*'!|[\p{L}\p{M}\p{N}_.]+!)?(?:\$?[A-Z]{1,3}\$?\d+|#REF!)/gu;

function withoutReferences(formula: string): string {
  return formula.replace(REFERENCES, "A1");
}

/** A formula that shows nothing is somebody's work too. */
function isFilled({ value, formula }: Cell): boolean {
  return value !== null || formula !== null;
}
