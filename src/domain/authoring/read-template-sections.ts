import { wordingKey } from "../thai/wordings";
import { normaliseText } from "../thai/text";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { ReadingNotes } from "./read-component-rows";
import type { BoardSeat, MonitoringIndicator, TargetEntry, Template } from "../template/template";
import { TemplateCells } from "./template-rows";
import {
  readWord,
  SECTION_COLUMNS,
  SECTION_TITLES,
  YEAR_HEADING,
  YES_NO,
  type SectionColumn,
  type TemplateSection,
} from "./template-words";

export type SectionTitleRows = ReadonlyMap<TemplateSection, number>;

/** The rows in which the smaller tables below the headings begin. */
export function sectionTitleRows({ cells }: SheetSnapshot, fromRow: number): SectionTitleRows {
  const rows = new Map<TemplateSection, number>();
  const titles = Object.entries(SECTION_TITLES) as [TemplateSection, string][];
  for (const row of cells.rowsFrom(fromRow + 1)) {
    const filled = cells.inRow(row);
    const only = filled.length === 1 ? filled[0]?.cell.value : null;
    const id =
      typeof only === "string" && titles.find(([, title]) => wordingKey(title) === wordingKey(only))?.[0];
    if (id && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

type Sections = Pick<Template, "part3" | "monitoring" | "board" | "revenueLines">;

/** Reads the monitoring tables, the seats of the board and the lines of revenue; a table that is gone is empty. */
export function readSections(sheet: SheetSnapshot, titles: SectionTitleRows, notes: ReadingNotes): Sections {
  const table = (id: TemplateSection) => new SectionTable(sheet, id, titles, notes);
  return {
    part3: table("part3").monitoring(),
    monitoring: table("monitoring").monitoring(),
    board: table("board").board(),
    revenueLines: table("revenue").lines(),
  };
}

class SectionTable {
  private readonly cells: TemplateCells;
  private readonly columns = new Map<SectionColumn, number>();
  private readonly years = new Map<string, number>();
  private readonly rows: number[] = [];

  constructor(
    sheet: SheetSnapshot,
    private readonly id: TemplateSection,
    titles: SectionTitleRows,
    private readonly notes: ReadingNotes,
  ) {
    this.cells = new TemplateCells(sheet);
    const titleRow = titles.get(id);
    if (titleRow === undefined) return;
    const end = Math.min(...[...titles.values()].filter((row) => row > titleRow), Number.POSITIVE_INFINITY);
    const [headingRow, ...rows] = [...sheet.cells.rowsFrom(titleRow + 1)].filter((row) => row < end);
    if (headingRow === undefined) return;
    for (const { column, cell } of sheet.cells.inRow(headingRow))
      this.readHeading(column, String(cell.value));
    this.rows = rows;
  }

  monitoring(): MonitoringIndicator[] {
    return this.rows.map((row, i) => {
      const pointer = this.place(row, i, ["code", "name"]);
      const targets: Record<string, TargetEntry> = {};
      for (const [year, column] of this.years) {
        const target = this.cells.target(row, column);
        if (target !== null) targets[year] = target;
        this.notes.places.set(`${pointer}/targets/${year}`, this.cells.at(row, column));
      }
      const total = this.columns.get("total");
      const totalTarget = this.cells.target(row, total);
      if (total !== undefined) this.notes.places.set(`${pointer}/totalTarget`, this.cells.at(row, total));
      return {
        code: normaliseText(this.text(row, "code")),
        name: this.text(row, "name"),
        targets,
        ...(totalTarget === null ? {} : { totalTarget }),
      };
    });
  }

  board(): BoardSeat[] {
    return this.rows.map((row, i) => {
      const pointer = this.place(row, i, []);
      this.notes.places.set(`${pointer}/no`, this.cells.at(row, this.columns.get("code") ?? 0));
      this.notes.places.set(`${pointer}/role`, this.cells.at(row, this.columns.get("name") ?? 0));
      const no = this.cells.number(row, this.columns.get("code"));
      if (no === null || !Number.isInteger(no))
        this.fault(row, "code", "ลำดับต้องเป็นจำนวนเต็ม", "The number of a seat must be whole");
      const term = this.text(row, "hasTerm");
      const stated = readWord(YES_NO, term);
      if (stated === null)
        this.fault(
          row,
          "hasTerm",
          `วาระต้องเป็น “มีวาระ” หรือ “ไม่มีวาระ”: “${term}”`,
          `The term must be “yes” or “no”: “${term}”`,
        );
      return { no: no ?? 0, role: this.text(row, "name"), hasTerm: stated === "yes" };
    });
  }

  lines(): string[] {
    return this.rows.map((row, i) => {
      this.notes.places.set(`/revenueLines/${i}`, this.cells.at(row, this.columns.get("name") ?? 0));
      return this.text(row, "name");
    });
  }

  private readHeading(column: number, text: string): void {
    const year = YEAR_HEADING.exec(normaliseText(text))?.[1];
    if (year !== undefined) this.years.set(year, column);
    const names = Object.entries(SECTION_COLUMNS[this.id]) as [SectionColumn, readonly string[]][];
    const name = names.find(([, words]) => words.some((word) => wordingKey(word) === wordingKey(text)))?.[0];
    if (name !== undefined && !this.columns.has(name)) this.columns.set(name, column);
  }

  private text(row: number, column: SectionColumn): string {
    return this.cells.text(row, this.columns.get(column));
  }

  private place(row: number, index: number, columns: readonly SectionColumn[]): string {
    const pointer = `/${this.id}/${index}`;
    this.notes.places.set(pointer, this.cells.at(row, this.columns.get("name") ?? 0));
    for (const column of columns)
      this.notes.places.set(`${pointer}/${column}`, this.cells.at(row, this.columns.get(column) ?? 0));
    return pointer;
  }

  private fault(row: number, column: SectionColumn, th: string, en: string): void {
    this.notes.faults.push({ at: this.cells.at(row, this.columns.get(column) ?? 0), text: { th, en } });
  }
}
