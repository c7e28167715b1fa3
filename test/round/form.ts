import type { CellAddress } from "../../src/domain/workbook/address";
import type { XlsxSheet, XlsxWorkbook } from "../../src/xlsx/model/workbook";
import type { AgencyPlan, PlannedIndicator } from "./plan";

/** How a form was made: with the add-in's functions, with those of Excel alone, or by the agency itself. */
export type FormKind = "functions" | "portable" | "own";

export type Role =
  "name" | "weight" | "minimum" | "standard" | "advanced" | "result" | "self" | "score" | "weighted";

export interface FormRow {
  readonly component: string;
  readonly indicator: PlannedIndicator;
  /** `self`: what the agency itself gives; where there is one column of scores, that one. */
  readonly at: Readonly<Record<Role, CellAddress>>;
}

/** A workbook before anything is planted in it, and where its figures stand. */
export interface RoundForm {
  readonly file: string;
  readonly kind: FormKind;
  readonly plan: AgencyPlan;
  readonly workbook: XlsxWorkbook;
  readonly rows: readonly FormRow[];
  /** The headings of the components, by code. */
  readonly components: Readonly<Record<string, CellAddress>>;
  /** The heading of the weights, in the first table. */
  readonly weights: CellAddress;
  readonly total: CellAddress;
  readonly rating: CellAddress;
  /** Of each component, where the form has them. */
  readonly subtotals: Readonly<Record<string, CellAddress>>;
  /** Formulas stand in the columns of scores and weighted scores. */
  readonly hasFormulas: boolean;
}

export function sheetNamed({ sheets }: XlsxWorkbook, name: string): XlsxSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet is called “${name}”.`);
  return found;
}

/** The first cell of a sheet whose text is this, or fits it. */
export function findText(sheet: XlsxSheet, wanted: string | RegExp): CellAddress {
  for (const { row, column, cell } of sheet.cells.entries()) {
    const text = typeof cell.value === "string" ? cell.value : "";
    if (typeof wanted === "string" ? text === wanted : wanted.test(text))
      return { sheet: sheet.name, row, column };
  }
  throw new Error(`“${sheet.name}” has no cell with ${String(wanted)}.`);
}

/** The text or figure of a cell that holds one. */
export function contentAt(workbook: XlsxWorkbook, { sheet, row, column }: CellAddress): string | number {
  const content = sheetNamed(workbook, sheet).cells.get(row, column)?.value;
  if (typeof content !== "string" && typeof content !== "number")
    throw new Error(`Nothing stands on “${sheet}” there.`);
  return content;
}

export const beside = (at: CellAddress, columns: number): CellAddress => ({
  ...at,
  column: at.column + columns,
});

export const below = (at: CellAddress, rows: number): CellAddress => ({ ...at, row: at.row + rows });
