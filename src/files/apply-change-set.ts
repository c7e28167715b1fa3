import type { ApplyOutcome } from "../app/workbook-port";
import { formatRectangle, type CellAddress } from "../domain/workbook/address";
import {
  unknownChange,
  type Change,
  type ChangeSet,
  type FormatRange,
  type SetCell,
  type SheetChange,
} from "../domain/workbook/change-set";
import { orderChanges } from "../domain/workbook/order-changes";
import { findSheet } from "../domain/workbook/sheet-name";
import type { CellValue } from "../domain/workbook/snapshot";
import { withDefaults } from "../domain/workbook/with-defaults";
import { addSheet } from "../xlsx/reading/open";
import { hasSeveralValues } from "../xlsx/formulas/several-values";
import { cellReference } from "../xlsx/model/cell-reference";
import type { XlsxCell } from "../xlsx/model/cells";
import type { XlsxSheet, XlsxWorkbook } from "../xlsx/model/workbook";
import { StyleSheet } from "./cell-style";
import { checkChanges } from "./check-changes";
import { putChart } from "./put-chart";
import {
  clearFormats,
  freezePanes,
  isFreeForNote,
  mergeRange,
  protectSheet,
  putNote,
  setUpPage,
  sizeColumns,
  sizeRows,
} from "./write-layout";
import { addCondition, clearConditions, settlePriorities, validateRange } from "./sheet-rules";
import { putName, putPart } from "./stored-content";

/** What a formula shows until a program calculates it; null: nothing, and Excel calculates it on opening. */
export type FormulaResults = (formula: string, cell: CellAddress) => CellValue;

/**
 * Writes a change set into a workbook: all of it or, where it is refused, nothing.
 * Throws WorkbookError `unknown-change`, `beyond-excel`, `name-taken`, `sheet-missing`, `protected-sheet` or `changed-meanwhile`.
 * A note where a person's stands is left out.
 */
export function applyChangeSet(
  workbook: XlsxWorkbook,
  changeSet: ChangeSet,
  valueOf: FormulaResults = () => null,
): ApplyOutcome {
  const complete = changeSet.changes.map(withDefaults);
  checkChanges(workbook, complete);
  const changes = complete.filter(
    (change) => change.kind !== "put-note" || isFreeForNote(findSheet(workbook.sheets, change.sheet), change),
  );
  const writing: Writing = { workbook, styles: new StyleSheet(workbook.defaultFont), valueOf };
  for (const change of orderChanges(changes)) write(writing, change);
  for (const sheet of workbook.sheets) settlePriorities(sheet);
  const leftOut = complete.length - changes.length;
  return { written: changes.length, ...(leftOut > 0 && { leftOut }) };
}

interface Writing {
  readonly workbook: XlsxWorkbook;
  readonly styles: StyleSheet;
  readonly valueOf: FormulaResults;
}

function write(writing: Writing, change: Change): void {
  const { workbook } = writing;
  switch (change.kind) {
    case "put-part":
      return putPart(workbook, change);
    case "put-name":
      return putName(workbook, change);
    case "add-sheet":
      addSheet(workbook, change.sheet);
      return;
    case "remove-sheet":
      return removeSheet(workbook, findSheet(workbook.sheets, change.sheet)!);
    default:
      return writeOnSheet(writing, findSheet(workbook.sheets, change.sheet)!, change);
  }
}

function removeSheet(workbook: XlsxWorkbook, sheet: XlsxSheet): void {
  const active = workbook.sheets[workbook.activeSheet];
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet.name);
  workbook.activeSheet = Math.max(0, active ? workbook.sheets.indexOf(active) : 0);
}

type OnSheet = Exclude<SheetChange, { kind: "add-sheet" | "remove-sheet" }>;

function writeOnSheet(writing: Writing, sheet: XlsxSheet, change: OnSheet): void {
  switch (change.kind) {
    case "set-cell":
      return setCell(writing, sheet, change);
    case "format-range":
      return formatRange(sheet, change, writing.styles);
    case "clear-formats":
      return clearFormats(sheet, change);
    case "merge-range":
      return mergeRange(sheet, change);
    case "size-columns":
      return sizeColumns(sheet, change);
    case "size-rows":
      return sizeRows(sheet, change);
    case "put-chart":
      return putChart(sheet, change);
    case "remove-chart":
      sheet.charts = sheet.charts.filter(({ name }) => name !== change.name);
      return;
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
    case "put-note":
      return putNote(sheet, change);
    case "lift-protection":
      // Protection in a file is a word to programs that open it: there is nothing to take off and put back.
      return;
    case "protect-sheet":
      return protectSheet(sheet);
    default:
      return unknownChange(change);
  }
}

/** A text stays a text in a file, whatever it begins with. */
function setCell({ styles, valueOf }: Writing, sheet: XlsxSheet, change: SetCell): void {
  const { row, column, after } = change;
  const content: Omit<XlsxCell, "style"> =
    "formula" in after
      ? { value: valueOf(after.formula, change), formula: after.formula, ...spillOf(after.formula, change) }
      : { value: after.value, formula: null };
  const style = styleFor(content, sheet.cells.get(row, column)?.style, styles);
  if (content.value === null && content.formula === null && !style) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, { ...content, ...(style && { style }) });
}

/** Excel lets a formula that is set there fill the cells beside it; a file must say so, else it has one value. */
function spillOf(formula: string, { row, column }: SetCell): Pick<XlsxCell, "arrayRange" | "isDynamic"> {
  if (!hasSeveralValues(formula)) return {};
  return { arrayRange: cellReference(row, column), isDynamic: true };
}

/** A figure or a formula in a cell that is formatted as text would be a text as soon as somebody edits it. */
const TEXT_FORMAT = "@";
const GENERAL = { numberFormat: "General" } as const;

function styleFor(
  { value, formula }: Pick<XlsxCell, "value" | "formula">,
  style: XlsxCell["style"],
  styles: StyleSheet,
): XlsxCell["style"] {
  const isText = formula === null && typeof value === "string";
  return style?.numFmt === TEXT_FORMAT && !isText ? styles.with(style, GENERAL) : style;
}

function formatRange(sheet: XlsxSheet, { range, format }: FormatRange, styles: StyleSheet): void {
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      const cell = sheet.cells.get(row, column) ?? { value: null, formula: null };
      sheet.cells.set(row, column, { ...cell, style: styles.with(cell.style, format) });
    }
  }
}
