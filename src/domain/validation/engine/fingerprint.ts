import { relativeForm } from "../../formulas/reading/moved-formula";
import { shortHash } from "../../text/short-hash";
import type { CellAddress } from "../../workbook/address";
import { canonicalCell } from "../../workbook/canonical-cell";
import type { Places } from "./places";

/** What the row of a finding is about, wherever it stands. */
export interface RowLabel {
  /** "2.1.3", or the name of what has no code; "" for findings without a cell. */
  readonly key: string;
  /** Everything that tells it from other rows. */
  readonly full: string;
}

export const NO_ROW: RowLabel = { key: "", full: "" };

/** The row of a cell: its indicator, or else the first text that stands in it. */
export function rowLabel(places: Places, at: CellAddress): RowLabel {
  const indicator = places.indicatorAt(at);
  if (indicator) {
    const { code, name, component } = indicator;
    return { key: code ?? name, full: [component?.code ?? "", code ?? "", name].join("\u0000") };
  }
  for (const { cell } of places.sheet(at.sheet)?.cells.inRow(at.row) ?? []) {
    if (typeof cell.value === "string") return { key: cell.value, full: cell.value };
  }
  return NO_ROW;
}

/**
 * What a finding rests on, in short: whose form of which year it is, the rule, what it says, the row and the content of
 * the cells concerned, but not where they stand. It stays when rows are inserted elsewhere and changes with anything that a person would look at.
 */
export function fingerprintOf(
  places: Places,
  said: readonly (string | null)[],
  row: RowLabel,
  cells: readonly CellAddress[],
): string {
  const contents = cells.map((at) => {
    const cell = places.sheet(at.sheet)?.cells.at(at.row, at.column);
    return canonicalCell(cell, cell?.formula == null ? null : relativeForm(cell.formula, at));
  });
  return shortHash(JSON.stringify([places.identity, said, row.full, contents]));
}
