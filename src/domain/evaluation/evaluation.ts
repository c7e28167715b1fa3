import type { ColumnRole, Framework, TierId } from "../framework/framework";
import type { Quantity } from "../thai/quantity";
import type { CellAddress } from "../workbook/address";
import type { Cell } from "../workbook/snapshot";
import type { FormParts } from "./parts";

/**
 * What one cell means. Blank, "-", "not applicable" and 0 are four different things and stay so.
 * `text` is wording where a figure would have to be read off by a person, such as a milestone.
 */
export type Reading<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "blank" }
  | { readonly kind: "none" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

/** A meaning together with the cell that it was read from. */
export interface Field<T> {
  readonly at: CellAddress;
  /** Null where the cell is empty. */
  readonly cell: Cell | null;
  readonly reading: Reading<T>;
}

/** The value of a field, or null for every other reading. */
export function valueOf<T>(field: Field<T> | null | undefined): T | null {
  return field?.reading.kind === "value" ? field.reading.value : null;
}

export interface Component {
  /** "1" … as written after "องค์ประกอบที่". */
  readonly code: string;
  readonly name: string;
  readonly at: CellAddress;
  /** The weight in its heading or in the weight column; blank where neither states one. */
  readonly statedWeight: Field<number>;
  readonly indicators: Indicator[];
}

export interface Indicator {
  /** "2.1.3"; null where the row has none. */
  readonly code: string | null;
  readonly name: string;
  /** The cell that names it. */
  readonly at: CellAddress;
  readonly component: Component | null;
  /** Null where the table has no such column. */
  readonly weight: Field<number> | null;
  /** By tier; a tier whose column the table lacks is missing. */
  readonly targets: Readonly<Partial<Record<TierId, Field<Quantity>>>>;
  readonly unit: Field<string> | null;
  readonly direction: Field<string> | null;
  readonly result: Field<Quantity> | null;
  /** What the agency gives itself and what the committee gives, where the table has columns for them. */
  readonly selfScore: Field<number> | null;
  readonly committeeScore: Field<number> | null;
  /** The score that counts. */
  readonly score: Field<number> | null;
  readonly weighted: Field<number> | null;
  readonly evidence: Field<string> | null;
  readonly reason: Field<string> | null;
}

/** One block of headings; a form repeats them on each printed page. */
export interface HeadingBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
}

/** Part 1 of the form: the table of indicators, with everything a row can be. */
export interface IndicatorTable {
  readonly sheet: string;
  /** The first one opens the table; each governs the rows below it. */
  readonly headings: readonly HeadingBlock[];
  readonly components: readonly Component[];
  readonly indicators: readonly Indicator[];
  /** Rows that only structure the table, such as "1.1 ตัวชี้วัดที่สอดคล้อง…". */
  readonly groups: readonly { readonly code: string; readonly name: string; readonly at: CellAddress }[];
  readonly total: Field<number> | null;
  readonly rating: Field<string> | null;
  /** The last row that belongs to the table. */
  readonly lastRow: number;
}

/** The printed summary: figures that other parts of the form must agree with. */
export interface PrintedSummary {
  readonly total: Field<number> | null;
  readonly rating: Field<string> | null;
  readonly ita: Field<number> | null;
}

/** What a workbook means under a framework. Every value knows its cell. */
export interface Evaluation {
  readonly framework: Framework;
  readonly agency: Field<string> | null;
  /** Buddhist Era. */
  readonly fiscalYear: Field<number> | null;
  readonly tables: readonly IndicatorTable[];
  readonly summary: PrintedSummary;
  /** The parts of the form besides the indicator table and the summary. */
  readonly parts: FormParts;
}
