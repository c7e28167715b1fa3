import type { IWorksheetData } from "@univerjs/core";
import type { ColumnDef, RowDef } from "hucre";
import type { XlsxSheet } from "../../xlsx/model/workbook";
import { fileColour } from "./file-colour";
import { isSame, without } from "./same";
import { columnWidth, toPoints } from "./sizes";

type Layout = Partial<IWorksheetData>;

/** Everything of a sheet but its cells: merges, sizes, hidden rows and columns, frozen panes, the tab. */
export function writeLayout(sheet: XlsxSheet, before: Layout, after: Layout, isVeryHidden: boolean): void {
  if (!isSame(before.mergeData ?? [], after.mergeData ?? [])) writeMerges(sheet, after);
  writeColumns(sheet, before, after);
  writeRows(sheet, before, after);
  writeView(sheet, before, after);
  const visibility = after.hidden !== 1 ? "visible" : isVeryHidden ? "veryHidden" : "hidden";
  if (visibility !== sheet.visibility) sheet.visibility = visibility;
}

function writeMerges(sheet: XlsxSheet, after: Layout): void {
  sheet.merges = (after.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
    startRow,
    startCol: startColumn,
    endRow,
    endCol: endColumn,
  }));
}

function writeColumns(sheet: XlsxSheet, before: Layout, after: Layout): void {
  const changed = indices(before.columnData, after.columnData).filter((index) => {
    const [was, is] = [before.columnData?.[index], after.columnData?.[index]];
    return !isSame(was?.w, is?.w) || isHidden(was) !== isHidden(is);
  });
  if (changed.length === 0) return;
  const columns: ColumnDef[] = [...(sheet.columns ?? [])];
  for (const index of changed) {
    const [was, is] = [before.columnData?.[index], after.columnData?.[index]];
    const column: ColumnDef = { ...columns[index], hidden: isHidden(is) };
    if (is?.w !== undefined && is.w !== was?.w) column.width = columnWidth(is.w);
    while (columns.length < index) columns.push({});
    columns[index] = column;
  }
  sheet.columns = columns;
}

/** A height that the grid fitted to its text is no decision of the user's and stays out of the file. */
function writeRows(sheet: XlsxSheet, before: Layout, after: Layout): void {
  const changed = indices(before.rowData, after.rowData).filter((index) => {
    const [was, is] = [before.rowData?.[index], after.rowData?.[index]];
    const isResized = is?.ia === 0 && is.h !== undefined && (was?.ia !== 0 || was.h !== is.h);
    return isResized || isHidden(was) !== isHidden(is);
  });
  if (changed.length === 0) return;
  const rows = new Map(sheet.rowDefs);
  for (const index of changed) {
    const [was, is] = [before.rowData?.[index], after.rowData?.[index]];
    const row: RowDef = { ...rows.get(index), hidden: isHidden(is) };
    if (is?.ia === 0 && is.h !== undefined && is.h !== was?.h)
      row.height = Math.round(toPoints(is.h) * 4) / 4;
    rows.set(index, row);
  }
  sheet.rowDefs = rows;
}

function writeView(sheet: XlsxSheet, before: Layout, after: Layout): void {
  const [was, is] = [before.freeze, after.freeze];
  if ((was?.xSplit ?? 0) !== (is?.xSplit ?? 0) || (was?.ySplit ?? 0) !== (is?.ySplit ?? 0)) {
    const isFrozen = (is?.xSplit ?? 0) > 0 || (is?.ySplit ?? 0) > 0;
    if (isFrozen) sheet.freezePane = { columns: is?.xSplit || undefined, rows: is?.ySplit || undefined };
    else delete sheet.freezePane;
  }
  if ((before.tabColor ?? "") !== (after.tabColor ?? "")) {
    const view = without(sheet.view ?? {}, "tabColor");
    const colour = fileColour(after.tabColor);
    sheet.view = colour ? { ...view, tabColor: colour } : view;
  }
  const showsLines = (layout: Layout) => layout.showGridlines !== 0;
  if (showsLines(before) !== showsLines(after)) {
    sheet.view = { ...sheet.view, showGridLines: showsLines(after) };
  }
}

function isHidden(data: { hd?: number } | null | undefined | void): boolean {
  return data ? data.hd === 1 : false;
}

function indices(before: object | undefined, after: object | undefined): number[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys].map(Number).sort((a, b) => a - b);
}
