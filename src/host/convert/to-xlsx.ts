import type { IRange, ISheetDataValidationRule, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule } from "hucre";
import { cellReference } from "../../xlsx/model/cell-reference";
import { addSheet } from "../../xlsx/reading/open";
import type { XlsxSheet, XlsxValidation, XlsxWorkbook } from "../../xlsx/model/workbook";
import type { GridRange, HostState } from "../model/host-state";
import { toFileRule } from "./conditional-formats";
import { writeCharts } from "./file-charts";
import { writeCells, type ArrayResults } from "./file-cells";
import { writeLayout } from "./file-layout";
import { writeProtection } from "./file-protection";
import { Resource } from "./grid-terms";
import { toFileNames, type GridNames } from "./names";
import { writePageLayout } from "./page-layout";
import { toNoteTexts, writeNotes, type GridNotes } from "./notes";
import { isSame } from "./same";
import { sheetId, toGrid, type OpenedGrid } from "./to-grid";
import { toFileValidation } from "./validations";

/** By the grid's sheet id. */
export type ArrayResultsBySheet = Readonly<Record<string, ArrayResults | undefined>>;

const NO_ARRAYS: ArrayResults = { cells: {}, areas: {} };

/**
 * Brings the opened file up to what the grid and the host hold now, and returns it. Only what differs from
 * the file as it was opened is written; everything else keeps its original parts.
 *
 * @param xlsx freshly opened from the bytes that {@link toGrid} saw
 * @param arrays results that array formulas show outside their own cells
 */
export function toXlsx(
  xlsx: XlsxWorkbook,
  snapshot: IWorkbookData,
  state: HostState,
  arrays: ArrayResultsBySheet = {},
): XlsxWorkbook {
  const opened = toGrid(xlsx, snapshot.id, snapshot.name);
  const sheets = new Map(xlsx.sheets.map((sheet, index) => [sheetId(index), sheet]));
  const names = new Map(snapshot.sheetOrder.map((id) => [id, snapshot.sheets[id]?.name ?? id]));
  for (const id of snapshot.sheetOrder) {
    if (!sheets.has(id)) sheets.set(id, addSheet(xlsx, freeName(xlsx, names.get(id) ?? id)));
  }
  for (const id of snapshot.sheetOrder) {
    const sheet = sheets.get(id)!;
    writeSheet(sheet, id, opened, snapshot, state, arrays[id] ?? NO_ARRAYS);
    writeCharts(sheet, id, opened, snapshot, state, names);
  }
  for (const [id, sheet] of sheets) sheet.name = names.get(id) ?? sheet.name;
  const active = xlsx.sheets[xlsx.activeSheet];
  xlsx.sheets = snapshot.sheetOrder.map((id) => sheets.get(id)!);
  xlsx.activeSheet = activeIndex(xlsx, active);
  xlsx.names = toFileNames(
    xlsx.names,
    resource<GridNames>(opened.snapshot, Resource.names) ?? {},
    resource<GridNames>(snapshot, Resource.names) ?? {},
    names,
  );
  xlsx.customXmlParts = state.customXmlParts.map(({ id, namespaceUri, xml }) => {
    return { id, namespace: namespaceUri, xml };
  });
  return xlsx;
}

/** The file opens on the sheet it opened on, wherever that stands now; on the first visible one if it is gone. */
function activeIndex(xlsx: XlsxWorkbook, active: XlsxSheet | undefined): number {
  const index = active?.visibility === "visible" ? xlsx.sheets.indexOf(active) : -1;
  if (index >= 0) return index;
  return Math.max(
    0,
    xlsx.sheets.findIndex((sheet) => sheet.visibility === "visible"),
  );
}

/** A sheet is added before those that may give its name away are renamed or removed. */
function freeName(xlsx: XlsxWorkbook, wanted: string): string {
  const taken = new Set(xlsx.sheets.map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted.slice(0, 27)}~${number}`;
  return name;
}

function writeSheet(
  sheet: XlsxSheet,
  id: string,
  opened: OpenedGrid,
  snapshot: IWorkbookData,
  state: HostState,
  arrays: ArrayResults,
): void {
  const before: Partial<IWorksheetData> = opened.snapshot.sheets[id] ?? {};
  const after: Partial<IWorksheetData> = snapshot.sheets[id] ?? {};
  writeCells(
    sheet,
    { cells: before.cellData ?? {}, styles: opened.snapshot.styles },
    { cells: after.cellData ?? {}, styles: snapshot.styles },
    arrays,
  );
  writeLayout(sheet, before, after, state.veryHidden.has(id));
  writeProtection(sheet, id, opened.state, state);
  writePageLayout(sheet, opened.state.pageLayouts.get(id), state.pageLayouts.get(id));
  writeFilter(sheet, opened.state.filters.get(id), state.filters.get(id));
  writeRules(sheet, id, opened.snapshot, snapshot);
  writeValidations(sheet, id, opened.snapshot, snapshot);
  writeNotes(sheet, noteTexts(opened.snapshot, id), noteTexts(snapshot, id));
}

/** Criteria of a filter whose range has changed are gone, as they are in Excel. */
function writeFilter(sheet: XlsxSheet, before: GridRange | undefined, after: GridRange | undefined): void {
  if (isSame(before, after)) return;
  if (after) sheet.autoFilter = { range: rangeList([after]) };
  else delete sheet.autoFilter;
}

function writeRules(sheet: XlsxSheet, id: string, opened: IWorkbookData, snapshot: IWorkbookData): void {
  type Rules = Record<string, IConditionFormattingRule[]>;
  const before = resource<Rules>(opened, Resource.conditionalFormats)?.[id] ?? [];
  const after = resource<Rules>(snapshot, Resource.conditionalFormats)?.[id] ?? [];
  if (isSame(before, after)) return;
  const originals = new Map(
    (sheet.conditionalRules ?? []).map((rule, index) => [`${id}-format-${index}`, rule]),
  );
  const known = new Map(before.map((rule) => [rule.cfId, rule]));
  const written = after.flatMap((rule, index): ConditionalRule[] => {
    const original = originals.get(rule.cfId);
    const was = known.get(rule.cfId);
    if (original && was && isSame(was, rule)) return [original];
    const range = rangeList(rule.ranges);
    // A rule that only moved keeps what the grid cannot say of it.
    if (original && was && isSame(was.rule, rule.rule)) return [{ ...original, range }];
    const made = toFileRule(rule, range, index + 1);
    return made ? [made] : [];
  });
  const undrawn = [...originals].filter(([cfId]) => !known.has(cfId)).map(([, rule]) => rule);
  sheet.conditionalRules = [...written, ...undrawn].map((rule, index) =>
    rule.priority === index + 1 ? rule : { ...rule, priority: index + 1 },
  );
}

function writeValidations(
  sheet: XlsxSheet,
  id: string,
  opened: IWorkbookData,
  snapshot: IWorkbookData,
): void {
  type Rules = Record<string, ISheetDataValidationRule[]>;
  const before = resource<Rules>(opened, Resource.validations)?.[id] ?? [];
  const after = resource<Rules>(snapshot, Resource.validations)?.[id] ?? [];
  if (isSame(before, after)) return;
  const known = new Map(before.map((rule) => [rule.uid, rule]));
  const originals = new Map(
    (sheet.dataValidations ?? []).map((rule, index) => [`${id}-validation-${index}`, rule]),
  );
  sheet.dataValidations = after.flatMap((rule): XlsxValidation[] => {
    const original = originals.get(rule.uid);
    const was = known.get(rule.uid);
    if (original && was && isSame(was, rule)) return [original];
    const range = rangeList(rule.ranges);
    if (original && was && isSame({ ...was, ranges: [] }, { ...rule, ranges: [] }))
      return [{ ...original, range }];
    const made = toFileValidation(rule, range);
    return made ? [made] : [];
  });
}

function noteTexts(snapshot: IWorkbookData, id: string): ReadonlyMap<string, string> | null {
  const notes = resource<Record<string, GridNotes>>(snapshot, Resource.notes);
  return notes && toNoteTexts(notes[id] ?? {});
}

function rangeList(ranges: readonly IRange[]): string {
  return ranges
    .map(({ startRow, startColumn, endRow, endColumn }) => {
      const first = cellReference(startRow, startColumn);
      const last = cellReference(endRow, endColumn);
      return first === last ? first : `${first}:${last}`;
    })
    .join(" ");
}

/** What a plugin of the grid keeps in the snapshot; null where it keeps nothing. */
export function resource<Data>(snapshot: IWorkbookData, name: string): Data | null {
  const data = snapshot.resources?.find((entry) => entry.name === name)?.data;
  return data ? (JSON.parse(data) as Data) : null;
}
