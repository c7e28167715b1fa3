import type { Framework } from "../framework/framework";
import type { Steps } from "../steps";
import type { CellAddress } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { emptyField, hasValue, type EmptyField, type Field } from "./field";
import type { IndicatorTable, PrintedFigure, PrintedSummary } from "./evaluation";
import { FieldReader } from "./fields";
import { WordingIndex } from "../thai/wordings";
import { statedRating } from "../framework/rating-bands";

interface Label {
  readonly figure: PrintedFigure;
  readonly at: CellAddress;
}

/** A label and what stands where its figure belongs; null where nothing does. */
interface PlacedLabel extends Label {
  readonly field: Field<unknown> | null;
}

/** Labels of one summary stand at most this many rows apart. */
const SUMMARY_HEIGHT = 4;
/** Columns of the table, such as that of the weights, may be empty between a label and its figure. */
const MOST_COLUMNS_BESIDE = 4;
/** A table of components is not higher. */
const MOST_COMPONENTS = 12;
const WEIGHTS = /^[^ก-๙]*(?:ค่า)?(?:น้ำหนัก|นน)|weight/iu;

/**
 * Finds what each sheet prints of the summary: labels outside every indicator table with their figure below or to the
 * right. "รวม" and "ผลการประเมิน" also head other tables, so total and rating count only where two labels stand together.
 */
export function* readPrintedSummaries(
  snapshot: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  framework: Framework,
): Steps<PrintedSummary[]> {
  const figures = indexLabels(framework);
  const tablesOf = bySheet(tables);
  const printed: PrintedSummary[] = [];
  for (const sheet of snapshot.sheets) {
    const taken = tablesOf.get(sheet.name) ?? [];
    const labels = yield* labelsOn(sheet, figures, taken);
    const places = new FigurePlaces(sheet, figures, framework);
    const found: { -readonly [F in PrintedFigure]: PrintedSummary[F] } = {
      total: null,
      rating: null,
      ita: null,
    };
    const placed: PlacedLabel[] = [];
    for (const [i, label] of labels.entries()) {
      if (label.figure !== "ita" && !hasCompany(label, i, labels)) continue;
      const field = places[label.figure](label.at);
      placed.push({ ...label, field });
      Object.assign(found, { [label.figure]: found[label.figure] ?? field });
    }
    printed.push({ ...found, empty: places.emptyBeside(placed) });
  }
  return printed;
}

/** What several sheets print together: the first one found for each figure counts. */
export function joinPrinted(sheets: readonly PrintedSummary[]): PrintedSummary {
  return sheets.reduce(
    (joint, { total, rating, ita, empty }) => ({
      total: joint.total ?? total,
      rating: joint.rating ?? rating,
      ita: joint.ita ?? ita,
      empty: [...joint.empty, ...empty],
    }),
    NOTHING_PRINTED,
  );
}

const NOTHING_PRINTED: PrintedSummary = { total: null, rating: null, ita: null, empty: [] };

function bySheet(tables: readonly IndicatorTable[]): ReadonlyMap<string, readonly IndicatorTable[]> {
  const tablesOf = new Map<string, IndicatorTable[]>();
  for (const table of tables) {
    const own = tablesOf.get(table.sheet);
    if (own) own.push(table);
    else tablesOf.set(table.sheet, [table]);
  }
  return tablesOf;
}

function indexLabels({ vocabulary }: Framework): WordingIndex<PrintedFigure> {
  const figures: readonly PrintedFigure[] = ["total", "rating", "ita"];
  return new WordingIndex(
    figures.flatMap((figure) => vocabulary[figure].map((word) => [word, figure] as const)),
  );
}

function* labelsOn(
  sheet: SheetSnapshot,
  figures: WordingIndex<PrintedFigure>,
  taken: readonly IndicatorTable[],
): Steps<Label[]> {
  const labels: Label[] = [];
  for (const row of sheet.cells.rowIndices()) {
    yield null;
    if (taken.some((table) => row >= table.headings[0].firstRow && row <= table.lastRow)) continue;
    for (const { column, text } of sheet.cells.textsInRow(row)) {
      const figure = text.length > 80 ? undefined : figures.of(text);
      if (figure) labels.push({ figure, at: { sheet: sheet.name, row, column } });
    }
  }
  return labels;
}

/** Whether a label of another figure stands near; labels come row by row, so only neighbours are looked at. */
function hasCompany({ figure, at }: Label, index: number, labels: readonly Label[]): boolean {
  for (const step of [-1, 1]) {
    let i = index + step;
    for (let other = labels[i]; other !== undefined; other = labels[(i += step)]) {
      if (Math.abs(other.at.row - at.row) >= SUMMARY_HEIGHT) break;
      if (other.figure !== figure) return true;
    }
  }
  return false;
}

/** Where the figure of a label stands: below it as the printed table has it, or to its right. */
class FigurePlaces {
  private readonly reader: FieldReader;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly figures: WordingIndex<PrintedFigure>,
    private readonly framework: Framework,
  ) {
    this.reader = new FieldReader(sheet.name, sheet.cells, framework);
  }

  ita(label: CellAddress): Field<number> | null {
    return this.number(label);
  }

  /** Empty places that follow from where other figures of the summary stand; labels come row by row. */
  emptyBeside(labels: readonly PlacedLabel[]): PrintedSummary["empty"][number][] {
    const filled = labels.filter(({ field }) => hasValue(field));
    return labels.flatMap(({ figure, at }) => {
      // Of several figures beside a label one is it, though nobody can tell which.
      if (this.places(at).length > 0) return [];
      for (const other of filled) {
        const place =
          other.field && other.figure !== figure ? this.emptyLike(at, other.at, other.field.at) : null;
        if (place) return [{ figure, field: place }];
      }
      return [];
    });
  }

  private emptyLike(label: CellAddress, other: CellAddress, filled: CellAddress): EmptyField | null {
    const isBelow = filled.column === other.column && label.row === other.row;
    const isRight = filled.row === other.row && label.column === other.column;
    const isNear = Math.abs(label.row - other.row) < SUMMARY_HEIGHT;
    if (!isNear || !(isBelow || isRight)) return null;
    const place = isBelow ? { ...label, row: filled.row } : { ...label, column: filled.column };
    const { cells } = this.sheet;
    return cells.has(place.row, place.column)
      ? null
      : emptyField(place, cells.blankFormat(place.row, place.column));
  }

  private number(label: CellAddress): Field<number> | null {
    const fields = this.places(label).map(({ row, column }) => this.reader.number(row, column));
    return fields.find((field) => field.reading.kind === "value") ?? fields[0] ?? null;
  }

  /**
   * The total of a table of components may have the sum of their weights before it: "รวม | 100 | 85.25". Which of
   * several figures behind it is the total nobody can tell.
   */
  total(label: CellAddress): Field<number> | null {
    const field = this.number(label);
    if (field?.at.row !== label.row || !this.isUnderWeights(field.at)) return field;
    const [next, another] = this.sheet.cells
      .inRow(label.row)
      .filter(({ column }) => column > field.at.column)
      .map(({ column }) => this.reader.number(label.row, column))
      .filter((figure) => figure.reading.kind === "value");
    return another === undefined ? (next ?? null) : null;
  }

  private isUnderWeights({ row, column }: CellAddress): boolean {
    for (let above = row - 1; above >= Math.max(0, row - MOST_COMPONENTS); above--) {
      const heading = this.sheet.cells.value(above, column);
      if (typeof heading === "string") return WEIGHTS.test(heading);
    }
    return false;
  }

  rating(label: CellAddress): Field<string> | null {
    const fields = this.places(label).map(({ row, column }) => this.reader.text(row, column));
    const namesBand = ({ reading }: Field<string>) =>
      reading.kind === "value" && statedRating(reading.value, this.framework) !== null;
    return fields.find(namesBand) ?? fields[0] ?? null;
  }

  /** Filled cells beside the label that are no label themselves. */
  private places({ row, column }: CellAddress): { row: number; column: number }[] {
    const next = this.sheet.cells
      .inRow(row)
      .find((cell) => cell.column > column && cell.column <= column + MOST_COLUMNS_BESIDE);
    const beside = [
      { row: row + 1, column },
      { row, column: next?.column ?? column + 1 },
    ];
    return beside.filter((place) => {
      const value = this.sheet.cells.value(place.row, place.column);
      const isLabel = typeof value === "string" && this.figures.of(value) !== undefined;
      return this.sheet.cells.has(place.row, place.column) && !isLabel;
    });
  }
}
