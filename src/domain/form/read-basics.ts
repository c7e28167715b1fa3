import type { FormField, Framework } from "../framework/framework";
import { caught } from "../text/caught";
import { asBuddhistYear, type ThaiDate } from "../thai/date";
import { parseQuantity } from "../thai/parse-quantity";
import { plainQuantity, type Quantity } from "../thai/quantity";
import { NO_UNIT, parseUnit, type MeasureUnit } from "../thai/unit";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { hasValue, withReading, type CellOfField, type Field } from "./field";
import { dateReading, FieldReader, mapField } from "./fields";
import { columnOf, firstLine, type FoundWord, type InlineCell, type PartScan } from "./part-blocks";
import { withUnit } from "./part-table";
import { statedUnit, unitInBrackets, type InlineLabel, type PartWords } from "./part-words";
import { holdsPlace, labelled, type Basics, type LabelledField, type PartArea } from "./parts";

/** A sheet with fewer labels of the basic information merely mentions some of its words. */
const FEWEST_FIELDS = 3;
const PAIR = /^(\d[\d,]*)\s*\/\s*(\d[\d,]*)\s*(?:คน|อัตรา)?$/u;
const YEAR_MARK = /^[พค]\.\s*ศ\.\s*/u;
const PARAGRAPH = /<\/?(?:p|br|div|li|ul|ol)(?:\s[^<>]*)?\/?>|\n/iu;

interface Collected {
  readonly texts: Record<string, LabelledField<string>>;
  readonly figures: Record<string, LabelledField<Quantity>>;
  readonly dates: Record<string, LabelledField<ThaiDate>>;
}

/** Reads the basic information of a sheet; null where it has none. Cells within `taken` belong to other parts. */
export function readBasics(
  sheet: SheetSnapshot,
  scan: PartScan,
  words: PartWords,
  framework: Framework,
  taken: readonly PartArea[],
): Basics | null {
  const fields = framework.parts.find(({ id }) => id === "basics")?.fields ?? [];
  const reader = new BasicsReader(sheet, scan, framework, fields);
  const isFree = (place: { row: number; column: number }) => !taken.some((area) => holdsPlace(area, place));
  for (const word of scan.words) {
    if (word.part === "basics" && word.kind === "label" && isFree(word)) reader.readLabel(word);
  }
  for (const place of scan.inline) if (isFree(place)) reader.readInline(place, words);
  return reader.basics();
}

class BasicsReader {
  private readonly reader: FieldReader;
  private readonly found: Collected = { texts: {}, figures: {}, dates: {} };
  /** Columns by the row of a label: a cell with a wording of the form in it is no entry. */
  private readonly wordPlaces: ReadonlySet<string>;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly scan: PartScan,
    framework: Framework,
    private readonly fields: readonly FormField[],
  ) {
    this.reader = new FieldReader(sheet.name, sheet.cells, framework);
    this.wordPlaces = new Set(scan.words.map(({ row, column }) => `${row}:${column}`));
  }

  readLabel(word: FoundWord): void {
    const field = this.field(word.role);
    const label = { sheet: this.sheet.name, row: word.row, column: word.column };
    const { row, column } = this.entryPlace(label);
    if (field.kind === "date") return this.keep("dates", field, label, this.reader.date(row, column));
    const text = this.reader.text(row, column);
    if (field.kind === "text") return this.keepText(field, label, text);
    if (field.kind === "year")
      return this.keep("figures", field, label, yearField(this.reader.quantity(row, column), text));
    const heading = String(this.sheet.cells.value(label.row, label.column));
    const unit = this.unitBeside(row, column) ?? unitInBrackets(heading);
    this.keep("figures", field, label, withUnit(this.reader.quantity(row, column), unit));
  }

  /** A label with its entry behind it in one cell; pasted paragraphs may hold several of them. */
  readInline({ row, column, text }: InlineCell, words: PartWords): void {
    const at = this.reader.place(row, column);
    const cell = this.sheet.cells.at(row, column);
    if (cell === undefined) return;
    const lines = firstLine(text) === text ? [text] : text.split(PARAGRAPH);
    for (const line of lines) {
      const label = words.inline(line.trim());
      if (label) this.keepInline(label, { at, cell });
    }
  }

  /** The field of a label, which is one of the framework's own words. */
  private field(id: string): FormField {
    const field = this.fields.find((each) => each.id === id);
    if (field === undefined) throw new Error(`The basic information has no field ${id}`);
    return field;
  }

  basics(): Basics | null {
    const { texts, figures, dates } = this.found;
    const all = [texts, figures, dates].flatMap((group): LabelledField<unknown>[] => Object.values(group));
    if (all.length < FEWEST_FIELDS) return null;
    const places = all.flatMap(({ at, label }) => [at, label]);
    const rows = places.map(({ row }) => row);
    const columns = places.map(({ column }) => column);
    const area = {
      sheet: this.sheet.name,
      firstRow: Math.min(...rows),
      lastRow: Math.max(...rows),
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    };
    return { area, texts, figures, dates };
  }

  private keepInline({ field, rest, hasColon }: InlineLabel, place: CellOfField): void {
    const { at } = place;
    if (field.kind === "text") {
      // Without a colon the words go on; two numbers with a stroke between them do not.
      if (rest !== "" && (hasColon || PAIR.test(rest))) {
        this.keepText(field, at, withReading(place, { kind: "value", value: rest }));
      }
      return;
    }
    if (field.kind === "date") {
      const reading = dateReading(rest);
      if (reading.kind === "value") this.keep("dates", field, at, withReading(place, reading));
      return;
    }
    const figure = parseQuantity(field.kind === "year" ? rest.replace(YEAR_MARK, "") : rest);
    if (figure.kind !== "quantity") return;
    const { quantity } = figure;
    const read = withReading(place, { kind: "value", value: quantity });
    if (field.kind === "year") return this.keep("figures", field, at, mapField(read, buddhist));
    // "งบประมาณ 2565" is the budget of a year, not its amount.
    if (hasColon || quantity.unit !== null || quantity.multiplier !== 1)
      this.keep("figures", field, at, read);
  }

  /** "207/166" is one entry and two figures. */
  private keepText(field: FormField, label: CellAddress, text: Field<string>): void {
    this.keep("texts", field, label, text);
    const pair = hasValue(text) ? PAIR.exec(text.reading.value) : null;
    if (!hasValue(text) || !pair) return;
    const [, frame, actual] = caught<[frame: string, actual: string]>(pair);
    for (const [id, figure] of [
      [`${field.id}Frame`, frame],
      [`${field.id}Actual`, actual],
    ] as const) {
      const half = this.fields.find((each) => each.id === id);
      if (!half) continue;
      const unit = (half.unit === "" ? null : parseUnit(half.unit)) ?? NO_UNIT;
      const value = { ...plainQuantity(Number(figure.replaceAll(",", ""))), ...unit };
      this.keep("figures", half, label, withReading(text, { kind: "value", value }));
    }
  }

  /** The first entry of a field counts, or the first place for one where all are empty. */
  private keep<K extends keyof Collected>(
    group: K,
    field: FormField,
    label: CellAddress,
    entry: Field<Collected[K] extends Record<string, LabelledField<infer T>> ? T : never>,
  ): void {
    const known = this.found[group][field.id];
    if (known && (known.reading.kind !== "blank" || entry.reading.kind === "blank")) return;
    Object.assign(this.found[group], { [field.id]: labelled(entry, label) });
  }

  private entryPlace(label: CellAddress): { row: number; column: number } {
    const { cells } = this.sheet;
    const table = this.scan.blocks
      .filter(
        ({ part, columns, lastRow }) =>
          part === "basics" && lastRow < label.row && columns.label === label.column,
      )
      .at(-1);
    if (table) return { row: label.row, column: columnOf(table, "entry") };
    const right = cells.inRow(label.row).find(({ column }) => column > label.column);
    const isLabel = right && this.wordPlaces.has(`${label.row}:${right.column}`);
    const isUnit = right && right.column > label.column + 1 && this.unitAt(label.row, right.column) !== null;
    if (right && !isLabel && !isUnit) return { row: label.row, column: right.column };
    const below = `${label.row + 1}:${label.column}`;
    const hasBelow = cells.has(label.row + 1, label.column) && !this.wordPlaces.has(below);
    return hasBelow && !isUnit
      ? { row: label.row + 1, column: label.column }
      : { row: label.row, column: label.column + 1 };
  }

  private unitBeside(row: number, entry: number): MeasureUnit | null {
    const beside = this.sheet.cells.inRow(row).find(({ column }) => column > entry);
    return beside ? this.unitAt(row, beside.column) : null;
  }

  private unitAt(row: number, column: number): MeasureUnit | null {
    const value = this.sheet.cells.value(row, column);
    return typeof value === "string" ? statedUnit(value) : null;
  }
}

/** A year may be written "พ.ศ. 2565". */
function yearField(figure: Field<Quantity>, text: Field<string>): Field<Quantity> {
  if (figure.cell === null || figure.reading.kind !== "text" || !hasValue(text))
    return mapField(figure, buddhist);
  const parsed = parseQuantity(text.reading.value.replace(YEAR_MARK, ""));
  return parsed.kind === "quantity"
    ? withReading(figure, { kind: "value", value: buddhist(parsed.quantity) })
    : figure;
}

function buddhist(year: Quantity): Quantity {
  return { ...year, value: asBuddhistYear(year.value) };
}
