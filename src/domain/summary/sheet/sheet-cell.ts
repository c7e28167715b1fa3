import { linkFormula, quotedText } from "../../workbook/link-formula";
import { formatCell, quoteSheet, type CellAddress } from "../../workbook/address";
import type { CellContent } from "../../workbook/change-set";
import type { Traced } from "../summary";

/** The product's columns, from the left; what stands further right is the user's. */
export const COLUMNS = ["A", "B", "C", "D", "E", "F"] as const;
export type Column = (typeof COLUMNS)[number];
/** The column that leads to the source of a row. */
export const SOURCE_COLUMN: Column = "F";

/** What the sheet has to say in one cell. */
export type SummaryCell =
  | { readonly kind: "text"; readonly text: string }
  /** A figure or word that follows from cells: its formula without "=", and what that shows now. */
  | { readonly kind: "figure"; readonly formula: string | null; readonly value: string | number | null }
  | { readonly kind: "link"; readonly to: CellAddress };

export type SummaryRow = Readonly<Partial<Record<Column, SummaryCell>>>;

/** `values`: figures as they are now instead of formulas; links stay. */
export type FigureMode = "formulas" | "values";

export function text(value: string): SummaryCell {
  return { kind: "text", text: value };
}

export function figure(formula: string | null, value: string | number | null): SummaryCell {
  return { kind: "figure", formula, value };
}

/** Leads to the cell that a row was read from; nothing where there is none. */
export function source(at: CellAddress | null | undefined): SummaryRow {
  return at ? { [SOURCE_COLUMN]: { kind: "link", to: at } } : {};
}

/** The cells of a row by their columns, counted from 0. */
export function columnsOf(row: SummaryRow): (SummaryCell | undefined)[] {
  return COLUMNS.map((column) => row[column]);
}

/** What is written for a cell. */
export function contentOf(cell: SummaryCell, mode: FigureMode): CellContent {
  switch (cell.kind) {
    case "text":
      return { value: cell.text === "" ? null : cell.text };
    case "link":
      return { formula: linkFormula(cell.to.sheet, formatCell(cell.to), placeText(cell.to)) };
    case "figure":
      return cell.formula !== null && mode === "formulas"
        ? { formula: `=${cell.formula}` }
        : { value: cell.value === "" ? null : cell.value };
  }
}

/** `'ส่วนที่ 1'!B8` as it stands in a formula. */
export function reference(at: CellAddress): string {
  return `${quoteSheet(at.sheet)}!${formatCell(at)}`;
}

/** The figure of a traced cell as it can be followed: `'ส่วนที่ 1'!B8*100`; null where no formula reads it. */
export function followed({ at, factor }: Traced<unknown>): string | null {
  if (at === null || factor === null) return null;
  return factor === 1 ? reference(at) : `${reference(at)}*${factor}`;
}

/** A figure of the form as it stands there, or the words for one that does not. */
export function linkedFigure(traced: Traced<number>, without: string): SummaryCell {
  const formula = followed(traced);
  if (formula === null || traced.at === null) return figure(null, traced.value ?? without);
  return figure(
    `IF(ISNUMBER(${reference(traced.at)}),${formula},${quotedText(without)})`,
    traced.value ?? without,
  );
}

/** "ส่วนที่ 1!B8". */
export function placeText(at: CellAddress): string {
  return `${at.sheet}!${formatCell(at)}`;
}
