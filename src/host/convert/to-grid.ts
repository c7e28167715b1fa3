import type { IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { parseArea } from "../../xlsx/model/cell-reference";
import type { XlsxSheet, XlsxWorkbook } from "../../xlsx/model/workbook";
import { emptyHostState, type HostState } from "../model/host-state";
import { toChartState, type FileSeries } from "./charts";
import { resolveColour } from "../../xlsx/model/colour";
import { toGridRules } from "./conditional-formats";
import { StyleBook, toGridCells, type GridCells } from "./grid-cells";
import { Resource, Wrap } from "./grid-terms";
import { toGridNames } from "./names";
import { toGridNotes } from "./notes";
import { toPageLayout } from "./page-layout";
import { protectionOptions, selectionMode, unlockedRanges } from "./protection";
import { DEFAULT_COLUMN_PIXELS, columnPixels, linePixels, toPixels, wrappedLines } from "./sizes";
import { toGridValidations } from "./validations";

/** Free rows and columns beyond the last used ones. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 30;

export interface OpenedGrid {
  readonly snapshot: IWorkbookData;
  readonly state: HostState;
  /** By chart id: references of the charts that came with the file. */
  readonly fileSeries: ReadonlyMap<string, FileSeries>;
}

/**
 * An opened file for the grid, and what the grid cannot hold for the host. Ids of sheets, names, rules and
 * charts follow from their place in the file, so that {@link toXlsx} finds them again.
 *
 * @param unitId must be new in this process: the grid's engine keeps caches by it
 */
export function toGrid(xlsx: XlsxWorkbook, unitId: string, title = ""): OpenedGrid {
  const book = new StyleBook(xlsx.themeColours, xlsx.defaultFont);
  const sheetIds = new Map(xlsx.sheets.map((sheet, index) => [sheet.name, sheetId(index)]));
  const state = emptyHostState();
  for (const { id, namespace, xml } of xlsx.customXmlParts)
    state.customXmlParts.push({ id, namespaceUri: namespace, xml });
  state.isStructureProtected = xlsx.isStructureProtected;
  if (xlsx.structurePassword) state.structurePassword = { hash: xlsx.structurePassword };
  const fileSeries = new Map<string, FileSeries>();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, sheet] of xlsx.sheets.entries()) {
    const id = sheetId(index);
    const data = toGridSheet(sheet, id, book, xlsx.defaultFont);
    sheets[id] = data;
    if (sheet.visibility === "veryHidden") state.veryHidden.add(id);
    if (sheet.protection?.sheet) state.protectedSheets.add(id);
    const allowed = protectionOptions(sheet.protection ?? {});
    if (sheet.protection?.sheet && allowed) state.protectionOptions.set(id, allowed);
    const mode = sheet.protection?.sheet ? selectionMode(sheet.protection) : "Normal";
    if (mode !== "Normal") state.selectionModes.set(id, mode);
    if (sheet.protection?.sheet && sheet.passwordHash)
      state.sheetPasswords.set(id, { hash: sheet.passwordHash });
    const filter = parseArea(sheet.autoFilter?.range ?? "");
    if (filter) state.filters.set(id, filter);
    const layout = toPageLayout(sheet);
    if (layout) state.pageLayouts.set(id, layout);
    const unlocked = unlockedRanges(sheet, data.rowCount ?? LEAST_ROWS);
    if (unlocked.length > 0) state.unlocked.set(id, unlocked);
    for (const [number, chart] of sheet.charts.entries()) {
      const chartId = `${id}-chart-${number}`;
      const made = toChartState(chart, chartId, { id, name: sheet.name, data }, sheetIds);
      state.charts.push(made.state);
      fileSeries.set(chartId, made.file);
    }
  }
  const snapshot: IWorkbookData = {
    id: unitId,
    name: title,
    appVersion: "0.25.1",
    locale: "enUS" as IWorkbookData["locale"],
    styles: book.styles,
    sheetOrder: [...sheetIds.values()],
    sheets,
    resources: toResources(xlsx, sheetIds),
  };
  return { snapshot, state, fileSeries };
}

/** The grid's id of the sheet at this place in the file. */
export function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

function toResources(xlsx: XlsxWorkbook, sheetIds: ReadonlyMap<string, string>): IWorkbookData["resources"] {
  const bySheet = (make: (sheet: XlsxSheet, id: string) => unknown) =>
    JSON.stringify(
      Object.fromEntries(xlsx.sheets.map((sheet, index) => [sheetId(index), make(sheet, sheetId(index))])),
    );
  return [
    { name: Resource.names, data: JSON.stringify(toGridNames(xlsx.names, sheetIds)) },
    {
      name: Resource.conditionalFormats,
      data: bySheet((sheet, id) => toGridRules(sheet.conditionalRules ?? [], id, xlsx.themeColours)),
    },
    {
      name: Resource.validations,
      data: bySheet((sheet, id) => toGridValidations(sheet.dataValidations ?? [], id)),
    },
    { name: Resource.notes, data: bySheet((sheet, id) => toGridNotes(sheet.comments, id)) },
  ];
}

function toGridSheet(
  sheet: XlsxSheet,
  id: string,
  book: StyleBook,
  defaultFont: XlsxWorkbook["defaultFont"],
): Partial<IWorksheetData> {
  const defaultPoints = defaultFont.size;
  const cellData = toGridCells(sheet, book);
  const columnData = toColumnData(sheet, book);
  const { rows, columns } = extent(cellData);
  const freeze = sheet.freezePane;
  return {
    id,
    name: sheet.name,
    defaultStyle: { ff: defaultFont.name, fs: defaultFont.size },
    hidden: sheet.visibility === "visible" ? 0 : 1,
    tabColor: resolveColour(sheet.view?.tabColor, book.theme) ?? "",
    rowCount: Math.max(LEAST_ROWS, rows + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    rightToLeft: sheet.view?.rightToLeft ? 1 : 0,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: linePixels(defaultPoints),
    cellData,
    columnData,
    rowData: toRowData(sheet, cellData, columnData, book, defaultPoints),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: {
      xSplit: freeze?.columns ?? 0,
      ySplit: freeze?.rows ?? 0,
      startRow: freeze?.rows ?? -1,
      startColumn: freeze?.columns ?? -1,
    },
  };
}

function toColumnData(sheet: XlsxSheet, book: StyleBook): IWorksheetData["columnData"] {
  const data: NonNullable<IWorksheetData["columnData"]> = {};
  for (const [index, column] of (sheet.columns ?? []).entries()) {
    if (!column) continue;
    data[index] = {
      ...(column.width === undefined ? {} : { w: columnPixels(column.width) }),
      ...(column.hidden ? { hd: 1 } : {}),
      ...(column.style ? { s: book.idOf(column.style) } : {}),
    };
  }
  return data;
}

/**
 * Heights that the file names are fixed. Other rows get room for their largest font and their wrapped lines,
 * and the grid may change it with the text.
 */
function toRowData(
  sheet: XlsxSheet,
  cells: GridCells,
  columns: IWorksheetData["columnData"],
  book: StyleBook,
  defaultPoints: number,
): IWorksheetData["rowData"] {
  const data: Record<number, Partial<IRowData>> = {};
  for (const row of Object.keys(cells).map(Number)) {
    const pixels = neededPixels(cells[row] ?? {}, columns, book, defaultPoints);
    if (pixels > linePixels(defaultPoints)) data[row] = { h: pixels, ah: pixels, ia: 1 };
  }
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    const size = height === undefined ? {} : { h: toPixels(height), ah: undefined, ia: 0 as const };
    data[row] = { ...data[row], ...size, ...(hidden ? { hd: 1 as const } : {}) };
  }
  return data;
}

function neededPixels(
  cells: GridCells[number],
  columns: IWorksheetData["columnData"],
  book: StyleBook,
  defaultPoints: number,
): number {
  return Object.entries(cells).reduce((most, [column, cell]) => {
    const style = typeof cell.s === "string" ? book.styles[cell.s] : undefined;
    const points = style?.fs ?? defaultPoints;
    const width = columns?.[Number(column)]?.w ?? DEFAULT_COLUMN_PIXELS;
    const isWrapped = style?.tb === Wrap.wrap && typeof cell.v === "string";
    const lines = isWrapped ? wrappedLines(String(cell.v), points, width) : 1;
    return Math.max(most, linePixels(points, lines));
  }, 0);
}

function extent(cells: GridCells): { rows: number; columns: number } {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  const count = (indices: number[]) => indices.reduce((most, index) => Math.max(most, index + 1), 0);
  return { rows: count(rows), columns: count(columns) };
}
