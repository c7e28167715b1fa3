import { parseQuantity } from "../thai/parse-quantity";
import { shiftDecimal } from "../thai/quantity";
import { isCellError, type Cell, type CellValue, type SheetCells } from "../workbook/snapshot";
import type { HeadingGrid } from "./heading-grid";

/** Rows of figures that are looked at: enough to tell what a column holds. */
const SAMPLED_ROWS = 24;
/** Rows that are searched for them: groups, components and texts stand between. */
const SEARCHED_ROWS = 120;
/** Longer texts are wording, whatever numbers they hold. */
const LONGEST_FIGURE = 40;

/** What stands in one column below its headings, row by row of the sample. */
export interface ColumnSample {
  readonly column: number;
  /** The figure of each sampled row, in its written unit; null where there is none. */
  readonly figures: readonly (number | null)[];
  readonly texts: readonly (string | null)[];
}

export interface DataSample {
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<number, ColumnSample>;
}

/** What was sampled of a column; undefined where there is none. */
export function sampleOf(sample: DataSample, column: number | undefined): ColumnSample | undefined {
  return column === undefined ? undefined : sample.columns.get(column);
}

/** The first rows below the headings that hold two figures or more, column by column. */
export function sampleBelow(cells: SheetCells, { lastRow, columns }: HeadingGrid): DataSample {
  const samples = columns.map(({ column }): OpenSample => ({ column, figures: [], texts: [] }));
  const rows: number[] = [];
  let searched = 0;
  for (const row of cells.rowsFrom(lastRow + 1)) {
    if (rows.length >= SAMPLED_ROWS || ++searched > SEARCHED_ROWS) break;
    if (takeRow(cells, row, samples)) rows.push(row);
  }
  return { rows, columns: new Map(samples.map((sample) => [sample.column, sample])) };
}

interface OpenSample extends ColumnSample {
  figures: (number | null)[];
  texts: (string | null)[];
}

/** Whether the row was added to the samples. */
function takeRow(cells: SheetCells, row: number, samples: readonly OpenSample[]): boolean {
  const values: CellValue[] = [];
  const figures: (number | null)[] = [];
  let count = 0;
  for (const { column } of samples) {
    const cell = cells.at(row, column);
    const figure = shownFigure(cell);
    values.push(cell?.value ?? null);
    figures.push(figure);
    if (figure !== null) count += 1;
  }
  if (count < 2 || isColumnNumbers(values)) return false;
  samples.forEach((sample, i) => {
    const value = values[i];
    sample.figures.push(figures[i] ?? null);
    sample.texts.push(typeof value === "string" ? value.trim() : null);
  });
  return true;
}

/** "1.1 ชื่อ" is the label of an indicator and no figure, though "6 ล้านบาท" is one. */
const CODED = /^[\d๐-๙]+(?:\.[\d๐-๙]+)*\s*[.)]?\s+\S*[ก-๙a-z]/iu;
const AMOUNT = /^[\d๐-๙.,]+\s*(?:ล้าน|พัน|แสน|หมื่น|บาท|คน|ครั้ง|ร้อยละ|%|วัน|เดือน|เรื่อง|ราย|แห่ง|คะแนน)/u;

/** The figure as it is shown: 0.4 shown as 40% is 40; a day is none. */
function shownFigure(cell: Cell | undefined): number | null {
  if (cell === undefined) return null;
  const { value, format } = cell;
  if (typeof value !== "number") return figureOf(value);
  if (format?.kind === "date") return null;
  return format?.kind === "percent" ? shiftDecimal(value, PER_CENT_POWER) : value;
}

const PER_CENT_POWER = 2;

export function figureOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (value === null || isCellError(value) || typeof value === "boolean" || value.length > LONGEST_FIGURE)
    return null;
  if (!/[\d๐-๙]/u.test(value) || (CODED.test(value) && !AMOUNT.test(value))) return null;
  const parsed = parseQuantity(value);
  return parsed.kind === "quantity" ? parsed.quantity.value : null;
}

/** A mark of a column: "(3)", "3", "ค", "[3]", "(8) = (2)x(7)/100". */
const COLUMN_MARK = /^[([]?\s*([\d๐-๙]{1,2}|[ก-ฮa-z])\s*[)\]]?(?:\s*=.*)?$/iu;
const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";

/** A figure of more or less than a number of columns, as most rows hold one: told without writing it out. */
function isNoMark(value: CellValue): boolean {
  return typeof value === "number" && !(Number.isInteger(value) && value >= 0 && value < 100);
}

/**
 * Whether a row numbers its columns: three marks or more, each a number or a letter, rising by one or two, and
 * nothing else in the row.
 */
export function isColumnNumbers(values: readonly CellValue[]): boolean {
  if (values.some(isNoMark)) return false;
  const marks: (number | string)[] = [];
  for (const value of values) {
    if (value === null || value === "") continue;
    const mark = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
    const match = COLUMN_MARK.exec(mark);
    if (!match?.[1]) return false;
    const plain = match[1].replace(/[๐-๙]/gu, (digit) => String(THAI_DIGITS.indexOf(digit)));
    marks.push(/^\d+$/u.test(plain) ? Number(plain) : plain);
  }
  if (marks.length < 3 || marks.length * 2 < values.length) return false;
  const orders = marks.map((mark) => (typeof mark === "number" ? mark : letterOrder(mark)));
  return orders.every((order, i) => {
    const before = orders[i - 1];
    return before === undefined || (order > before && order <= before + 2);
  });
}

/** "ฃ" and "ฅ" are no longer used, so ค follows ข. */
const LETTERS = "กขคงจฉชซฌญ";

function letterOrder(letter: string): number {
  const index = LETTERS.indexOf(letter);
  return index >= 0 ? index + 1 : letter.toLowerCase().charCodeAt(0) - 96;
}
