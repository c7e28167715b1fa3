import type { ThaiDate } from "../thai/date";
import type { Quantity } from "../thai/quantity";
import type { MeasureUnit } from "../thai/unit";
import type { CellAddress } from "../workbook/address";
import type { Field } from "./field";

/** The cells that a part takes up, title left out, headings included; rows and columns counted from 0. */
export interface PartArea {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** An entry of the form together with the cell of its label; both are one cell where the entry stands behind the label. */
export type LabelledField<T> = Field<T> & { readonly label: CellAddress };

export function labelled<T>(field: Field<T>, label: CellAddress): LabelledField<T> {
  return { ...field, label };
}

export function holdsPlace(area: PartArea, { row, column }: { row: number; column: number }): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}

/** Entries by the framework's field id; a field whose label the workbook lacks is missing. */
export type FieldsById<T> = Readonly<Partial<Record<string, LabelledField<T>>>>;

/**
 * Basic information. A field stands in the group of its kind: `number`, `whole` and `year` are figures.
 * A year is of the Buddhist Era. "207/166" of `headcount` is also read as `headcountFrame` and `headcountActual`.
 */
export interface Basics {
  readonly area: PartArea;
  readonly texts: FieldsById<string>;
  /** With the unit written beside, in the label or behind the figure; without one where none is written. */
  readonly figures: FieldsById<Quantity>;
  readonly dates: FieldsById<ThaiDate>;
}

export interface RevenueLine {
  readonly name: Field<string>;
  readonly amount: Field<Quantity>;
}

export interface Revenue {
  readonly area: PartArea;
  readonly lines: readonly RevenueLine[];
  readonly total: Field<Quantity> | null;
}

export interface BoardMember {
  /** The running number before the name or in a column of its own; null where there is none. */
  readonly no: number | null;
  /** The cell that states the role: its own, or the one above that it was merged with, or a group heading. */
  readonly role: Field<string> | null;
  /** Without its number. */
  readonly name: Field<string>;
  /** "-" is `none`: an ex-officio seat has no term. */
  readonly appointed: Field<ThaiDate>;
  readonly termEnd: Field<ThaiDate>;
}

export interface Board {
  readonly area: PartArea;
  readonly members: readonly BoardMember[];
}

/** An indicator of part 3: what it is to reach in each year. */
export interface ImpactIndicator {
  readonly no: number | null;
  /** Without its number. */
  readonly name: Field<string>;
  /** By fiscal year, Buddhist Era. Growth ("เพิ่มขึ้นจากปี 2564 ร้อยละ 10") is a text. */
  readonly targets: Readonly<Partial<Record<number, Field<Quantity>>>>;
  /** Null where results have no column of their own. */
  readonly result: Field<string> | null;
}

export interface ImpactTargets {
  readonly area: PartArea;
  /** As the headings name them, from left to right. */
  readonly years: readonly number[];
  readonly indicators: readonly ImpactIndicator[];
  /** The text below the table that reports the year's results. */
  readonly result: Field<string> | null;
}

export interface MonitoredYear {
  /** Null where the year has no such column. */
  readonly target: Field<Quantity> | null;
  readonly result: Field<string> | null;
}

/** An indicator of the table over several years. */
export interface MonitoredIndicator {
  readonly no: number | null;
  /** Without its number. */
  readonly name: Field<string>;
  /** By fiscal year, Buddhist Era. */
  readonly years: Readonly<Partial<Record<number, MonitoredYear>>>;
  readonly totalTarget: Field<Quantity> | null;
  readonly totalResult: Field<string> | null;
}

export interface MonitoringTable {
  readonly area: PartArea;
  readonly years: readonly number[];
  readonly indicators: readonly MonitoredIndicator[];
}

export interface Highlight {
  readonly no: number | null;
  readonly project: Field<string>;
  /** Null where the table has no such column. */
  readonly outcome: Field<string> | null;
}

export interface Highlights {
  readonly area: PartArea;
  readonly entries: readonly Highlight[];
}

export interface EvidenceEntry {
  /** The code or name of the indicator, from the row or the one above that it was merged with. */
  readonly code: Field<string> | null;
  readonly document: Field<string>;
  readonly link: Field<string> | null;
}

export interface EvidenceList {
  readonly area: PartArea;
  readonly entries: readonly EvidenceEntry[];
}

export type ValueFieldId = "benefit" | "cost" | "benefitCost" | "netBenefit";

/** Value for money in cells of its own, as far as the form has them; a unit is the one written beside or in the label. */
export type ValueFigures = Readonly<
  Partial<Record<ValueFieldId, LabelledField<Quantity> & { readonly stated: MeasureUnit | null }>>
>;

/** The parts of the form besides the indicator table; null where the workbook has none. The first one found counts. */
export interface FormParts {
  readonly basics: Basics | null;
  readonly revenue: Revenue | null;
  readonly board: Board | null;
  readonly part3: ImpactTargets | null;
  readonly monitoring: MonitoringTable | null;
  readonly highlights: Highlights | null;
  readonly evidence: EvidenceList | null;
  readonly value: ValueFigures | null;
}

export const NO_PARTS: FormParts = {
  basics: null,
  revenue: null,
  board: null,
  part3: null,
  monitoring: null,
  highlights: null,
  evidence: null,
  value: null,
};
