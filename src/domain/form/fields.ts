import { CellWords } from "../framework/cell-words";
import type { Framework } from "../framework/framework";
import { perFramework } from "../framework/per-framework";
import { fromExcelSerial, parseThaiDate, type ThaiDate } from "../thai/date";
import { parseQuantity } from "../thai/parse-quantity";
import { plainQuantity, type Quantity } from "../thai/quantity";
import { normaliseText } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import { isCellError, type Cell, type SheetCells } from "../workbook/snapshot";
import { BLANK, emptyField, hasValue, withReading, type Field, type Reading } from "./field";
import { inPerCent, isPercentCell, shownDay, shownQuantity, shownValue } from "./shown-value";

/** Numbers below are no dates: 2565 in a date column is a year, not a day of 1907. */
const FIRST_DATE_SERIAL = 10_000;

const PER_CENT = 100;

const cellWords = perFramework((framework) => new CellWords(framework));

/** What a cell holds that is no error. */
type PlainValue = string | number | boolean;

/** Reads what a cell holds; `cell` tells how a number is shown. */
type Read<T> = (value: PlainValue, cell: Cell) => Reading<T>;

/** Reads single cells of one sheet into fields, by the framework's words for "nothing" and "not applicable". */
export class FieldReader {
  private readonly words: CellWords;
  private readonly weightTotal: number;

  constructor(
    private readonly sheet: string,
    private readonly cells: SheetCells,
    framework: Framework,
  ) {
    this.words = cellWords(framework);
    this.weightTotal = framework.weightTotal;
  }

  place(row: number, column: number): CellAddress {
    return { sheet: this.sheet, row, column };
  }

  quantity(row: number, column: number): Field<Quantity> {
    return this.field(row, column, quantityReading);
  }

  /** A figure that stands for itself: "ไม่เกิน 15" is a condition, and so a text. */
  number(row: number, column: number): Field<number> {
    return this.field(row, column, numberReading);
  }

  /** A weight as a part of what all weights sum to; "ร้อยละ 40", and 0.4 shown as 40%, are 0.4 where that is 1. */
  weight(row: number, column: number): Field<number> {
    const field = this.number(row, column);
    if (this.weightTotal === PER_CENT || field.cell === null) return field;
    return isInPerCent(field.cell)
      ? mapField(field, (weight) => (weight * this.weightTotal) / PER_CENT)
      : field;
  }

  text(row: number, column: number): Field<string> {
    return this.field(row, column, textReading);
  }

  /** A day, written or as Excel keeps it. */
  date(row: number, column: number): Field<ThaiDate> {
    return this.field(row, column, dayReading);
  }

  /** An empty field for a place that the form has but nobody filled. */
  private field<T>(row: number, column: number, read: Read<T>): Field<T> {
    const at = this.place(row, column);
    const cell = this.cells.at(row, column);
    if (cell === undefined) return emptyField(at, this.cells.blankFormat(row, column));
    return { at, cell, reading: this.reading(cell, read) };
  }

  private reading<T>(cell: Cell, read: Read<T>): Reading<T> {
    const { value } = cell;
    if (value === null) return BLANK;
    if (isCellError(value)) return { kind: "error", code: value.error };
    if (typeof value === "string") {
      const meaning = this.words.meaning(value);
      if (meaning !== null) return { kind: meaning };
    }
    return read(value, cell);
  }
}

function isInPerCent(cell: Cell): boolean {
  if (typeof cell.value !== "string") return isPercentCell(cell);
  const parsed = parseQuantity(cell.value);
  return parsed.kind === "quantity" && parsed.quantity.unit === "percent";
}

function quantityReading(value: PlainValue, cell: Cell): Reading<Quantity> {
  if (typeof value === "number") {
    if (isShownAsIs(cell)) return { kind: "value", value: plainQuantity(value) };
    return dayAsText(cell) ?? { kind: "value", value: shownQuantity(value, cell) };
  }
  const parsed = parseQuantity(String(value));
  if (parsed.kind === "quantity") return { kind: "value", value: parsed.quantity };
  // A row of dots or lines is a place left open.
  return parsed.reason === "blank" ? { kind: "none" } : { kind: "text", text: String(value) };
}

/** Nearly every number is: told first. */
function isShownAsIs({ format }: Cell): boolean {
  return format === undefined || format.kind === "number";
}

/** A day is no figure, whether it was typed as words or kept as a number; null where the cell shows none. */
function dayAsText(cell: Cell): { readonly kind: "text"; readonly text: string } | null {
  const text = shownDay(cell);
  return text === null ? null : { kind: "text", text };
}

function numberReading(value: PlainValue, cell: Cell): Reading<number> {
  if (typeof value === "number") {
    if (isShownAsIs(cell)) return { kind: "value", value };
    if (isPercentCell(cell)) return { kind: "value", value: inPerCent(value) };
    return dayAsText(cell) ?? { kind: "value", value };
  }
  const reading = quantityReading(value, cell);
  if (reading.kind !== "value") return reading;
  const { comparator, value: figure } = reading.value;
  return comparator === null ? { kind: "value", value: figure } : { kind: "text", text: String(value) };
}

function textReading(value: PlainValue, cell: Cell): Reading<string> {
  return { kind: "value", value: normaliseText(String(cell.format ? shownValue(cell) : value)) };
}

function dayReading(value: PlainValue): Reading<ThaiDate> {
  if (typeof value !== "number") return dateReading(String(value));
  const date = value < FIRST_DATE_SERIAL ? null : fromExcelSerial(value);
  return date ? { kind: "value", value: date } : { kind: "text", text: String(value) };
}

/** The day that a text names; wording where it names none. */
export function dateReading(text: string): Reading<ThaiDate> {
  const parsed = parseThaiDate(text);
  if (parsed.kind === "date") return { kind: "value", value: parsed.date };
  return parsed.kind === "blank" ? { kind: "none" } : { kind: "text", text };
}

/** The same field with its value turned into something else. */
export function mapField<A, B>(field: Field<A>, map: (value: A) => B): Field<B> {
  return hasValue(field)
    ? withReading(field, { kind: "value", value: map(field.reading.value) })
    : (field as Field<B> & Field<A>);
}
