import type { ColumnRole, Framework, TierId } from "../framework/framework";
import type { NonEmpty } from "../non-empty";
import type { Quantity } from "../thai/quantity";
import type { CountingPolicy } from "../recognition/assessment-groups";
import type { RecognisedTable } from "../recognition/recognised";
import type { CellAddress } from "../workbook/address";
import type { EmptyField, Field } from "./field";
import type { FrameworkReason } from "./framework-reason";
import type { LayoutUse } from "./layout-use";
import type { NearMiss } from "./near-miss";
import type { FormParts } from "./parts";

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

/** Where the columns stand, counted from 0; only what names the indicators stands in every table. */
export type HeadingColumns = Readonly<Partial<Record<ColumnRole, number>>> & { readonly indicator: number };

/** One block of headings; a form repeats them on each printed page. */
export interface HeadingBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Those of the assessment that counts, and those that all share. */
  readonly columns: HeadingColumns;
  /** What was understood of each column, and why. */
  readonly recognised: RecognisedTable;
  /** Of several assessments side by side the one that counts, and why; null where there is only one. */
  readonly counting: { readonly key: string; readonly policy: CountingPolicy } | null;
}

/** A row that weighs what two or more indicators below it weigh together: they count in its place. */
export interface ParentRow {
  readonly code: string | null;
  readonly name: string;
  readonly at: CellAddress;
  readonly indicators: readonly Indicator[];
}

/** Part 1 of the form: the table of indicators, with everything a row can be. */
export interface IndicatorTable {
  readonly sheet: string;
  /** The first one opens the table; each governs the rows below it. */
  readonly headings: NonEmpty<HeadingBlock>;
  readonly components: readonly Component[];
  readonly indicators: readonly Indicator[];
  /** Rows that only structure the table, such as "1.1 ตัวชี้วัดที่สอดคล้อง…". */
  readonly groups: readonly { readonly code: string; readonly name: string; readonly at: CellAddress }[];
  readonly parents: readonly ParentRow[];
  readonly total: Field<number> | null;
  readonly rating: Field<string> | null;
  /** The last row that belongs to the table. */
  readonly lastRow: number;
}

/**
 * What is totalled and rated together: one table, or those of several sheets whose weights make up the whole only
 * together, a sheet for each component. As a table it has everything of its parts; total and rating may stand on any
 * sheet, also on a summary page.
 */
export interface ScoredForm extends IndicatorTable {
  /** Each as it is judged on its own: of several parts none has the form's total. */
  readonly parts: NonEmpty<IndicatorTable>;
}

/** The printed summary: figures that other parts of the form must agree with. */
export interface PrintedSummary {
  readonly total: Field<number> | null;
  readonly rating: Field<string> | null;
  readonly ita: Field<number> | null;
  /**
   * Cells for them that nobody has filled, told by a filled one beside: below its label in the same row, or to the right
   * of its label in the same column.
   */
  readonly empty: readonly { readonly figure: PrintedFigure; readonly field: EmptyField }[];
}

export type PrintedFigure = "total" | "rating" | "ita";

/** What a workbook means under a framework. Every value knows its cell. */
export interface Evaluation {
  readonly framework: Framework;
  /** Why it is judged by that framework. */
  readonly frameworkReason: FrameworkReason;
  /** The layout that its columns are read by, or that was made for another form; null where there is none. */
  readonly layout: LayoutUse | null;
  readonly agency: Field<string> | null;
  /** Buddhist Era. */
  readonly fiscalYear: Field<number> | null;
  /** Tables as they stand on their sheets. */
  readonly tables: readonly IndicatorTable[];
  /** The same by what is totalled together. */
  readonly forms: readonly ScoredForm[];
  /** Where there is no table: the row that comes nearest to the headings of one; null where none does. */
  readonly nearest: NearMiss | null;
  readonly summary: PrintedSummary;
  /** The parts of the form besides the indicator table and the summary. */
  readonly parts: FormParts;
}

/** The tables as each is judged on its own sheet. */
export function judgedTables({ forms }: Pick<Evaluation, "forms">): IndicatorTable[] {
  return forms.flatMap(({ parts }) => parts);
}

/** Every indicator of every table. */
export function* allIndicators(evaluation: Evaluation): Iterable<Indicator> {
  for (const table of evaluation.tables) yield* table.indicators;
}
