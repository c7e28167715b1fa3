import type { LayoutDifference } from "../layout/fit-layout";
import type { Layout } from "../layout/layout";

/** A layout and whose it is: one that the caller gave goes before the one that the workbook carries. */
export interface ChosenLayout {
  readonly layout: Layout;
  readonly source: "given" | "stored";
}

/** What became of a layout in a workbook. */
export interface LayoutUse extends ChosenLayout {
  /** How many blocks of headings it was applied to; 0 where it was made for another form. */
  readonly tables: number;
  /** How the nearest table differs; null where it was applied, or there is no table that could be one. */
  readonly difference: TableDifference | null;
}

export interface TableDifference extends LayoutDifference {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
}
