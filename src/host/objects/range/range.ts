import { SheetReader } from "../../engine/cells";
import type { GridRange } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { ConditionalFormatCollection } from "./conditional-formats";
import { copyInto } from "./copying";
import { DataValidation } from "./data-validation";
import { mergeRange, mergesWithin, unmergeRange } from "./merging";
import { specialCells } from "./special-cells";
import { deleteCells, insertCells } from "./structure";
import {
  boundingRange,
  COLUMN_LIMIT,
  intersectRanges,
  isInsideGrid,
  parseReference,
  ROW_LIMIT,
  splitAddress,
} from "../../model/range-address";
import { RangeContent } from "./range-content";
import { RangeFormat } from "./range-format";
import { cellProperties, columnProperties, rowProperties, type PropertiesRequest } from "./range-properties";
import { placeOf } from "./geometry";
import { columnHidden, rowHidden, setColumnHidden, setRowHidden } from "./hidden";
import type { HostContext } from "../context/host-context";
import { selectRange } from "./selection";
import { spillOf, spillParentOf } from "./spilling";

export class Range extends RangeContent {
  static override readonly $navigation = ["conditionalFormats", "dataValidation", "format", "worksheet"];

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get worksheet(): HostObject {
    return this.$context.make.worksheet(this.$sheetId);
  }

  /** Null where only some rows or columns are hidden. */
  get hidden(): boolean | null {
    const parts = [this.rowHidden, this.columnHidden];
    if (parts.includes(true)) return true;
    return parts.includes(null) ? null : false;
  }

  get rowHidden(): boolean | null {
    return rowHidden(this);
  }

  set rowHidden(hidden: boolean) {
    setRowHidden(this, hidden);
  }

  get columnHidden(): boolean | null {
    return columnHidden(this);
  }

  set columnHidden(hidden: boolean) {
    setColumnHidden(this, hidden);
  }

  /** Points from the sheet's left edge; likewise top, width and height. */
  get left(): number {
    return placeOf(this.$sheet, this.$area).left;
  }

  get top(): number {
    return placeOf(this.$sheet, this.$area).top;
  }

  get width(): number {
    return placeOf(this.$sheet, this.$area).width;
  }

  get height(): number {
    return placeOf(this.$sheet, this.$area).height;
  }

  getCell(row: number, column: number): Range {
    return this.$at(single(this.$area.startRow + row, this.$area.startColumn + column));
  }

  getRow(index: number): Range {
    const row = this.$area.startRow + index;
    return this.$at({ ...this.$area, startRow: row, endRow: row });
  }

  getColumn(index: number): Range {
    const column = this.$area.startColumn + index;
    return this.$at({ ...this.$area, startColumn: column, endColumn: column });
  }

  getLastCell(): Range {
    return this.$at(single(this.$area.endRow, this.$area.endColumn));
  }

  getLastRow(): Range {
    return this.$at({ ...this.$area, startRow: this.$area.endRow });
  }

  getLastColumn(): Range {
    return this.$at({ ...this.$area, startColumn: this.$area.endColumn });
  }

  getEntireColumn(): Range {
    return this.$at({ ...this.$area, startRow: 0, endRow: ROW_LIMIT - 1 });
  }

  getEntireRow(): Range {
    return this.$at({ ...this.$area, startColumn: 0, endColumn: COLUMN_LIMIT - 1 });
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { startRow, endRow, startColumn, endColumn } = this.$area;
    return this.$at({
      startRow: startRow + rows,
      endRow: endRow + rows,
      startColumn: startColumn + columns,
      endColumn: endColumn + columns,
    });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const { endRow, endColumn } = this.$area;
    return this.$at({ ...this.$area, endRow: endRow + deltaRows, endColumn: endColumn + deltaColumns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    const { startRow, startColumn } = this.$area;
    return this.$at({ ...this.$area, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 });
  }

  getRowsAbove(count: number | null): Range {
    return this.$rows(-(count ?? 1));
  }

  getRowsBelow(count: number | null): Range {
    return this.$rows(count ?? 1);
  }

  getColumnsBefore(count: number | null): Range {
    return this.$columns(-(count ?? 1));
  }

  getColumnsAfter(count: number | null): Range {
    return this.$columns(count ?? 1);
  }

  getBoundingRect(other: Range | string): Range {
    return this.$at(boundingRange(this.$area, this.$other(other)));
  }

  getIntersection(other: Range | string): Range {
    return this.getIntersectionOrNullObject(other) ?? notFound();
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = intersectRanges(this.$area, this.$other(other));
    return area && this.$at(area);
  }

  getUsedRange(valuesOnly: boolean | null): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? notFound();
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = new SheetReader(this.$context.book, this.$sheet).usedRange(valuesOnly ?? false);
    const area = used && intersectRanges(used, this.$area);
    return area && this.$at(area);
  }

  merge(across: boolean | null): void {
    mergeRange(this, across ?? false);
  }

  unmerge(): void {
    unmergeRange(this);
  }

  /** Shifts what is there down or to the right, the range itself with it; the new empty cells are handed out. */
  insert(shift: string): Range {
    const room = this.$area;
    insertCells(this, shift);
    return this.$at(room);
  }

  delete(shift: string): void {
    deleteCells(this, shift);
  }

  copyFrom(
    source: Range | string,
    copyType: "All" | "Formulas" | "Values" | "Formats" | "Link" | null,
    skipBlanks: boolean | null,
    transpose: boolean | null,
  ): void {
    if (!(typeof source === "string" || source instanceof Range))
      throw new HostError("ApiNotImplementedByHost");
    const from = typeof source === "string" ? rangeOf(this.$context, this.$sheetId, source) : source;
    copyInto(this, from, copyType ?? "All", skipBlanks ?? false, transpose ?? false);
  }

  getSpecialCells(type: string, valueType: string | null): HostObject {
    return this.getSpecialCellsOrNullObject(type, valueType) ?? notFound();
  }

  getSpecialCellsOrNullObject(type: string, valueType: string | null): HostObject | null {
    const areas = specialCells(this, type, valueType ?? "All");
    return areas.length === 0 ? null : this.$context.make.rangeAreas(this.$sheetId, areas);
  }

  /** Merged areas that touch the range. */
  getMergedAreasOrNullObject(): HostObject | null {
    const merges = mergesWithin(this);
    return merges.length === 0 ? null : this.$context.make.rangeAreas(this.$sheetId, merges);
  }

  getSpillingToRange(): Range {
    return this.getSpillingToRangeOrNullObject() ?? notFound();
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const area = spillOf(this);
    return area && this.$at(area);
  }

  getSpillParent(): Range {
    return this.getSpillParentOrNullObject() ?? notFound();
  }

  getSpillParentOrNullObject(): Range | null {
    const cell = spillParentOf(this);
    return cell && this.$at(cell);
  }

  getRowProperties(request: PropertiesRequest) {
    return rowProperties(this, request);
  }

  getColumnProperties(request: PropertiesRequest) {
    return columnProperties(this, request);
  }

  getCellProperties(request: PropertiesRequest) {
    return cellProperties(this, request);
  }

  select(): void {
    selectRange(this.$context, this.$sheet, [this.$area]);
  }

  calculate(): void {
    this.$context.calculateAll();
  }

  $at(area: GridRange): Range {
    return new Range(this.$context, this.$sheetId, area);
  }

  $rows(count: number): Range {
    const { startRow, endRow } = this.$area;
    if (count === 0) throw new HostError("InvalidArgument");
    return this.$at(
      count < 0
        ? { ...this.$area, startRow: startRow + count, endRow: startRow - 1 }
        : { ...this.$area, startRow: endRow + 1, endRow: endRow + count },
    );
  }

  $columns(count: number): Range {
    const { startColumn, endColumn } = this.$area;
    if (count === 0) throw new HostError("InvalidArgument");
    return this.$at(
      count < 0
        ? { ...this.$area, startColumn: startColumn + count, endColumn: startColumn - 1 }
        : { ...this.$area, startColumn: endColumn + 1, endColumn: endColumn + count },
    );
  }

  /** The area of another range of the same sheet, given as object or address. */
  $other(other: Range | string): GridRange {
    const range = typeof other === "string" ? rangeOf(this.$context, this.$sheetId, other) : other;
    if (range.$sheetId !== this.$sheetId) throw new HostError("InvalidArgument");
    return range.$area;
  }
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}

function single(row: number, column: number): GridRange {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}

/**
 * The range that an address or a defined name means, seen from a sheet.
 *
 * @throws HostError InvalidArgument for anything that is not a reference
 */
export function rangeOf(context: HostContext, sheetId: string, address: string): Range {
  const { sheet, reference } = splitAddress(address.replace(/^=/, ""));
  const target = sheet === null ? sheetId : context.book.sheetByName(sheet)?.getSheetId();
  const area = parseReference(reference);
  if (target !== undefined && area && isInsideGrid(area)) return new Range(context, target, area);
  const named =
    sheet === null ? context.book.definedNames.getValueByName(context.book.unitId, reference) : null;
  if (!named || named.formulaOrRefString === address) throw new HostError("InvalidArgument");
  return rangeOf(context, sheetId, named.formulaOrRefString);
}
