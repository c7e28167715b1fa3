import type { ApplyOutcome } from "../app/workbook-port";
import { formatRectangle, type CellAddress } from "../domain/workbook/address";
import type { Change, ChangeSet, FormatRange, SetCell, SheetChange } from "../domain/workbook/change-set";
import type { CellValue } from "../domain/workbook/snapshot";
import { addSheet } from "../xlsx/reading/open";
import type { XlsxCell } from "../xlsx/model/cells";
import type { XlsxSheet, XlsxWorkbook } from "../xlsx/model/workbook";
import { StyleSheet } from "./cell-style";
import { checkChanges } from "./check-changes";
import { putChart } from "./put-chart";
import {
  freezePanes,
  mergeRange,
  protectSheet,
  putNote,
  setUpPage,
  sizeColumns,
  sizeRows,
} from "./write-layout";
import { addCondition, clearConditions, validateRange } from "./sheet-rules";
import { putName, putPart } from "./stored-content";

/** What a formula shows until a program calculates it; null: nothing, and Excel calculates it on opening. */
export type FormulaResults = (formula: string, cell: CellAddress) => CellValue;

/**
 * Writes a change set into a workbook, in the order of its changes: all of it or, where it is refused, nothing.
 * Throws WorkbookError `name-taken`, `sheet-missing`, `protected-sheet` or `changed-meanwhile`. A note where
 * a person's stands is left out.
 */
export function applyChangeSet(
  workbook: XlsxWorkbook,
  { changes }: ChangeSet,
  valueOf: FormulaResults = () => null,
): ApplyOutcome {
  checkChanges(workbook, changes);
  const writing: Writing = { workbook, styles: new StyleSheet(workbook.defaultFont), valueOf };
  const written = changes.filter((change) => write(writing, change)).length;
  const leftOut = changes.length - written;
  return { written, ...(leftOut > 0 && { leftOut }) };
}

interface Writing {
  readonly workbook: XlsxWorkbook;
  readonly styles: StyleSheet;
  readonly valueOf: FormulaResults;
}

/** False for a change that is left out. */
function write(writing: Writing, change: Change): boolean {
  const { workbook } = writing;
  if (change.kind === "put-part") putPart(workbook, change);
  else if (change.kind === "put-name") putName(workbook, change);
  else if (change.kind === "add-sheet") addSheet(workbook, change.sheet);
  else if (change.kind === "remove-sheet") removeSheet(workbook, sheetOf(workbook, change));
  else if (change.kind === "put-note") return putNote(sheetOf(workbook, change), change);
  else writeSheet(writing, sheetOf(workbook, change), change);
  return true;
}

function sheetOf(workbook: XlsxWorkbook, change: SheetChange): XlsxSheet {
  const name = change.sheet.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name)!;
}

function removeSheet(workbook: XlsxWorkbook, sheet: XlsxSheet): void {
  const active = workbook.sheets[workbook.activeSheet];
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.name);
  workbook.activeSheet = Math.max(0, active ? workbook.sheets.indexOf(active) : 0);
}

function writeSheet(writing: Writing, sheet: XlsxSheet, change: SheetChange): void {
  switch (change.kind) {
    case "set-cell":
      return setCell(sheet, change, writing.valueOf);
    case "format-range":
      return formatRange(sheet, change, writing.styles);
    case "merge-range":
      return mergeRange(sheet, change);
    case "size-columns":
      return sizeColumns(sheet, change);
    case "size-rows":
      return sizeRows(sheet, change);
    case "put-chart":
      return putChart(sheet, change);
    case "validate-range":
      return validateRange(sheet, change);
    case "format-condition":
      return addCondition(sheet, change);
    case "clear-conditions":
      return clearConditions(sheet, change);
    case "filter-range":
      sheet.autoFilter = { range: formatRectangle(change.range) };
      return;
    case "freeze-panes":
      return freezePanes(sheet, change);
    case "set-up-page":
      return setUpPage(sheet, change);
    case "protect-sheet":
      protectSheet(sheet);
  }
}

/** A text stays a text in a file, whatever it begins with. */
function setCell(sheet: XlsxSheet, change: SetCell, valueOf: FormulaResults): void {
  const { row, column, after } = change;
  const style = sheet.cells.get(row, column)?.style;
  const content: Pick<XlsxCell, "value" | "formula"> =
    "formula" in after
      ? { value: valueOf(after.formula, change), formula: after.formula }
      : { value: after.value === "" ? null : after.value, formula: null };
  if (content.value === null && content.formula === null && !style) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, { ...content, ...(style && { style }) });
}

function formatRange(sheet: XlsxSheet, { range, format }: FormatRange, styles: StyleSheet): void {
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      const cell = sheet.cells.get(row, column) ?? { value: null, formula: null };
      sheet.cells.set(row, column, { ...cell, style: styles.with(cell.style, format) });
    }
  }
}
