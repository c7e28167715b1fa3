import type { Framework } from "../framework/framework";
import type { Template } from "../template/template";
import type { Rectangle } from "../workbook/address";
import type { CellFormat, SheetChange } from "../workbook/change-set";
import { checklistsSheet } from "./checklists-sheet";
import { part1Sheet } from "./part1-sheet";
import { nameSheets } from "./sheet-names";

/** One cell of a page, or several that are merged; places and sizes in points from the upper left. */
export interface PageCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What stands there before anything is filled in; what formulas show is left empty. */
  readonly text: string;
  readonly style: CellFormat;
}

export interface FirstPage {
  readonly width: number;
  readonly height: number;
  /** Row by row. */
  readonly cells: readonly PageCell[];
}

/** Width to height of a sheet of paper on its side. */
const LANDSCAPE = Math.SQRT2;

/** The first printed page of the table of indicators, as the workbook of a template would have it. */
export function firstPage(framework: Framework, template: Template): FirstPage {
  const sheets = nameSheets(framework, template, []);
  const context = { framework, template, form: "functions", sheets } as const;
  const { draft } = part1Sheet(context, checklistsSheet(context));
  const changes = draft.changes();
  const { rowCount, columnCount } = draft.laidOut();
  const across = edges(columnCount, changes, "size-columns");
  const down = edges(rowCount, changes, "size-rows");
  const width = across.at(-1) ?? 0;
  const height = width / LANDSCAPE;
  const cells = cellsOf(changes).flatMap(({ range, text, style }): PageCell[] => {
    const [x, y] = [across[range.column] ?? 0, down[range.row] ?? 0];
    const right = across[range.column + range.columnCount] ?? width;
    const bottom = down[range.row + range.rowCount] ?? y;
    return y >= height ? [] : [{ x, y, width: right - x, height: bottom - y, text, style }];
  });
  return { width, height, cells };
}

/** Where columns or rows begin, and where the last one ends. */
function edges(count: number, changes: readonly SheetChange[], kind: "size-columns" | "size-rows"): number[] {
  const sizes = new Array<number>(count).fill(0);
  for (const change of changes) {
    if (change.kind !== kind) continue;
    if (change.kind === "size-columns") sizes[change.column] = change.width;
    else sizes[change.row] = change.height ?? 0;
  }
  const ends = [0];
  for (const size of sizes) ends.push((ends.at(-1) ?? 0) + size);
  return ends;
}

interface StyledCell {
  readonly range: Rectangle;
  readonly text: string;
  readonly style: CellFormat;
}

function cellsOf(changes: readonly SheetChange[]): StyledCell[] {
  const texts = new Map<string, string>();
  const styles = new Map<string, CellFormat>();
  const places = new Map<string, Rectangle>();
  for (const change of changes) {
    if (change.kind === "set-cell" && "value" in change.after)
      texts.set(keyOf(change), String(change.after.value ?? ""));
    if (change.kind === "format-range")
      for (const place of cellsIn(change.range)) {
        places.set(keyOf(place), place);
        styles.set(keyOf(place), { ...styles.get(keyOf(place)), ...change.format });
      }
  }
  for (const change of changes) {
    if (change.kind !== "merge-range") continue;
    for (const place of cellsIn(change.range)) places.delete(keyOf(place));
    places.set(keyOf(change.range), change.range);
  }
  return [...places]
    .map(([key, range]) => ({ range, text: texts.get(key) ?? "", style: styles.get(key) ?? {} }))
    .sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column);
}

function cellsIn({ row, column, rowCount, columnCount }: Rectangle): Rectangle[] {
  return Array.from({ length: rowCount * columnCount }, (_, i) => ({
    row: row + Math.floor(i / columnCount),
    column: column + (i % columnCount),
    rowCount: 1,
    columnCount: 1,
  }));
}

function keyOf({ row, column }: Pick<Rectangle, "row" | "column">): string {
  return `${row},${column}`;
}
