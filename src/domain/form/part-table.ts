import type { Framework } from "../framework/framework";
import { caught } from "../text/caught";
import type { Quantity } from "../thai/quantity";
import type { MeasureUnit } from "../thai/unit";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";
import { BLANK, hasValue, withReading, type Field } from "./field";
import { FieldReader, mapField } from "./fields";
import { columnOf, type PartBlock } from "./part-blocks";
import { statedUnit } from "./part-words";
import type { PartArea } from "./parts";

/** Rows further apart than this are not of one table. */
const LARGEST_GAP = 3;
const NOTE = /^(?:หมายเหตุ|\*|\()/u;
const LIST_NUMBER = /^(\d{1,3})[.)]\s*(?!\d)(.*)$/su;

/** The rows below a part's headings, and how its cells are read. */
export class PartTable {
  readonly fields: FieldReader;
  /** The last row that an entry was read from, or of the headings. */
  private end: number;

  constructor(
    private readonly sheet: SheetSnapshot,
    readonly block: PartBlock,
    private readonly endRow: number,
    framework: Framework,
  ) {
    this.fields = new FieldReader(sheet.name, sheet.cells, framework);
    this.end = block.lastRow;
  }

  /** Rows that hold something in the table's columns, up to the next part or a wide gap. */
  *rows(): Iterable<number> {
    let last = this.block.lastRow;
    for (const row of this.sheet.cells.rowsFrom(this.block.lastRow + 1)) {
      if (row >= this.endRow || row > last + LARGEST_GAP + 1) return;
      if (!this.columns.some((column) => this.has(row, column))) continue;
      last = row;
      yield row;
    }
  }

  /** Counts a row as one of the table. */
  take(row: number): void {
    this.end = row;
  }

  /** Whether a row without figures is an entry not filled in yet rather than a note below the table. */
  isOpenEntry(row: number, text: string): boolean {
    return row === this.end + 1 && !NOTE.test(text);
  }

  has(row: number, column: number | undefined): boolean {
    return column !== undefined && this.sheet.cells.has(row, column);
  }

  value(row: number, column: number): CellValue {
    return this.sheet.cells.value(row, column);
  }

  optionalText(row: number, column: number | undefined): Field<string> | null {
    return column === undefined ? null : this.fields.text(row, column);
  }

  /** A figure with the unit in the cell to its right, where it has none of its own. */
  figure(row: number, column: number, headingUnit: MeasureUnit | null): Field<Quantity> {
    return withUnit(this.fields.quantity(row, column), this.unitBeside(row, column) ?? headingUnit);
  }

  private unitBeside(row: number, column: number): MeasureUnit | null {
    const beside = this.sheet.cells.inRow(row).find((next) => next.column > column)?.cell.value;
    return typeof beside === "string" ? statedUnit(beside) : null;
  }

  /** The column of a role that the part is known by. */
  column(role: string): number {
    return columnOf(this.block, role);
  }

  get columns(): number[] {
    const { columns, years } = this.block;
    return [...(Object.values(columns) as number[]), ...years.map(({ column }) => column)];
  }

  get lastRow(): number {
    return this.end;
  }

  area(lastRow = this.end): PartArea {
    const { columns } = this;
    return {
      sheet: this.sheet.name,
      firstRow: this.block.firstRow,
      lastRow,
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    };
  }
}

/** The same figure in the unit, where it is written without any. */
export function withUnit(field: Field<Quantity>, unit: MeasureUnit | null): Field<Quantity> {
  return mapField(field, (quantity) => {
    const isBare = quantity.unit === null && quantity.multiplier === 1;
    return isBare && unit ? { ...quantity, ...unit } : quantity;
  });
}

/** A name with the running number that stands before it: "4. นายธีรนนท์ ศรีหงส์". */
export function numberedName(field: Field<string>): {
  readonly no: number | null;
  readonly name: Field<string>;
} {
  if (!hasValue(field)) return { no: null, name: field };
  const match = LIST_NUMBER.exec(field.reading.value);
  if (!match) return { no: null, name: field };
  const [, no, rest] = caught<[no: string, rest: string]>(match);
  const name = rest.trim();
  return {
    no: Number(no),
    name: withReading(field, name === "" ? BLANK : { kind: "value", value: name }),
  };
}
