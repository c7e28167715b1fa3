import type { Rectangle } from "../domain/workbook/address";
import { AreaJoiner, spansOf } from "../domain/workbook/areas";
import { isThinColumn, isThinRow, type SheetCells, type SheetLooks } from "../domain/workbook/snapshot";
import type { Chunk } from "./read-plan";
import { offeredFeatures, offers, PROPERTIES_API } from "./requirements";

const PIXELS_PER_POINT = 96 / 72;

/** What is asked of each cell, each row and each column. */
export const COLOURS: Excel.CellPropertiesLoadOptions = {
  format: { font: { color: true }, fill: { color: true } },
};
export const ROW_HEIGHT: Excel.RowPropertiesLoadOptions = { format: { rowHeight: true } };
export const COLUMN_WIDTH: Excel.ColumnPropertiesLoadOptions = { format: { columnWidth: true } };

/** What an eye sees of a sheet besides its cells, where somebody asks for it and this Excel tells it. */
export class LooksReading {
  private readonly notes: Excel.NoteCollection | null;
  private readonly inkless = new AreaJoiner();
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];

  /** Asks, with the next sync, for the notes. */
  constructor(worksheet: Excel.Worksheet) {
    this.notes = offeredFeatures().notes ? worksheet.notes : null;
    this.notes?.load("items/content");
  }

  static isTold(): boolean {
    return offers(PROPERTIES_API);
  }

  /** The ranges that have to be asked for, behind the cells of the same area. */
  plan(sheet: number, area: Rectangle): Chunk[] {
    return [
      { content: "colours", sheet, ...area },
      { content: "heights", sheet, ...area, columnCount: 1 },
      { content: "widths", sheet, ...area, rowCount: 1 },
    ];
  }

  addColours(
    { row, column }: Chunk,
    properties: readonly (readonly Excel.CellProperties[])[],
    cells: SheetCells,
  ): void {
    properties.forEach((inRow, i) => {
      const unseen = inRow.flatMap(({ format }, j) => {
        const ink = format?.font?.color;
        const isInkless = Boolean(ink) && ink === format?.fill?.color;
        return isInkless && cells.has(row + i, column + j) ? [column + j] : [];
      });
      this.inkless.addRow(row + i, spansOf(unseen));
    });
  }

  addHeights({ row }: Chunk, properties: readonly Excel.RowProperties[]): void {
    properties.forEach(({ format }, i) => {
      if (isThinRow(format?.rowHeight ?? 0)) this.rows.push(row + i);
    });
  }

  addWidths({ column }: Chunk, properties: readonly Excel.ColumnProperties[]): void {
    properties.forEach(({ format }, i) => {
      if (isThinColumn((format?.columnWidth ?? 0) * PIXELS_PER_POINT)) this.columns.push(column + i);
    });
  }

  result(): SheetLooks {
    return {
      inkless: this.inkless.rectangles(),
      thinRows: spansOf(this.rows),
      thinColumns: spansOf(this.columns),
      ...(this.notes && { notes: this.notes.items.map(({ content }) => content) }),
    };
  }
}
