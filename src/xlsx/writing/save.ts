import { editAddins } from "./addins-edit";
import { editCells, type CellWriting } from "./cells-edit";
import { freePath } from "../package/free-path";
import { editCharts } from "./charts-edit";
import { editComments } from "./comments-edit";
import { editCustomXml, hangOnWorkbook } from "./custom-xml-edit";
import { dateSystemOf } from "../reading/date-system";
import { NO_SOURCES } from "../reading/feature-source";
import { editFeatures } from "./features-edit";
import { callTest } from "../formulas/formula-names";
import type { OpcPackage } from "../package/opc-package";
import { featureTexts, originOf, SHEET_FEATURES, type Origin, type SheetFeature } from "../reading/origin";
import { render, type Rendition } from "./rendition";
import { readSharedStrings } from "../reading/shared-strings";
import { spillMetadata } from "./spill-metadata";
import { StyleTable } from "./style-table";
import { appendStyles } from "./styles-append";
import { editTabs, type TabEntry } from "./tabs-edit";
import { removeUnreachable } from "../package/unreachable-parts";
import type { XlsxSheet, XlsxWorkbook } from "../model/workbook";
import { putChild } from "./worksheet-order";
import { withAttributes } from "../package/xml-edit";
import { childElements, childNamed, rootElement } from "../package/xml-scan";

export interface SaveOptions {
  /** Names of functions that an add-in provides ("KPISCORE"): a file writes them with a prefix of their own. */
  readonly customFunctions?: readonly string[];
  /**
   * Calls of these functions that stand in the file without their mark get it, also where nothing else of the cell
   * changes. Otherwise only formulas that are written have it.
   */
  readonly marksAll?: boolean;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/**
 * The file of a workbook: what was opened, with the differences of the model written into it. A part that is
 * not concerned keeps its bytes (charts, macros, custom XML, comments, extensions …), and within a sheet every
 * cell and element that is not concerned keeps its XML. The same model gives the same bytes.
 */
export async function saveXlsx(workbook: XlsxWorkbook, options: SaveOptions = {}): Promise<Uint8Array> {
  const origin = originOf(workbook);
  const opc = origin.opc.copy();
  const customFunctions = new Set((options.customFunctions ?? []).map((name) => name.toUpperCase()));
  const plans = workbook.sheets.map((sheet) => planSheet(opc, origin, sheet));
  const styles = new StyleTable(origin.styles);
  const formulasChanged = writeSheets(opc, workbook, origin, plans, {
    styles,
    customFunctions,
    marksAll: options.marksAll,
  });
  await writeFeatures(opc, workbook, origin, plans, styles);
  for (const plan of plans) {
    const state = origin.sheets.get(plan.sheet);
    editCharts(opc, workbook, plan.sheet, plan.path, state?.charts ?? []);
    editComments(opc, plan.sheet, plan.path, state?.comments ?? new Map());
  }
  selectActive(opc, workbook, origin, plans);
  editTabs(opc, workbook, origin, plans, customFunctions);
  removeSheets(opc, origin, workbook);
  editCustomXml(opc, workbook, origin);
  editAddins(opc, workbook);
  if (formulasChanged) removeCalculationChain(opc, origin);
  hangOnWorkbook(opc, origin);
  removeUnreachable(origin.opc, opc);
  return opc.write();
}

interface SheetPlan extends TabEntry {
  readonly isNew: boolean;
  readonly changed: ReadonlySet<SheetFeature>;
}

const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

function planSheet(opc: OpcPackage, origin: Origin, sheet: XlsxSheet): SheetPlan {
  const state = origin.sheets.get(sheet);
  const now = featureTexts(sheet);
  const changed = new Set(
    SHEET_FEATURES.filter((feature) => now[feature] !== (state?.features[feature] ?? "")),
  );
  if (state) return { sheet, path: state.path, isNew: false, changed };
  const path = freePath(opc, "xl/worksheets/sheet", ".xml");
  opc.addPart(path, EMPTY_SHEET, `${SPREADSHEET}worksheet+xml`);
  opc.relate(origin.parts.workbook, `${RELATIONSHIPS}/worksheet`, path);
  return { sheet, path, isNew: true, changed };
}

/** Cells first: they tell which formats the styles must have. */
function writeSheets(
  opc: OpcPackage,
  workbook: XlsxWorkbook,
  origin: Origin,
  plans: readonly SheetPlan[],
  {
    styles,
    customFunctions,
    marksAll = false,
  }: Pick<CellWriting, "styles" | "customFunctions"> & { marksAll: boolean | undefined },
): boolean {
  let record: number | null = null;
  const writing: CellWriting = {
    styles,
    marksAll,
    texts: readSharedStrings(origin.opc, origin.parts.sharedStrings),
    dates: dateSystemOf(origin.opc, origin.parts),
    customFunctions,
    isMarked: callTest(new Set([...customFunctions, ...lambdaNames(workbook)])),
    spillMetadata: () => (record ??= spillMetadata(opc, origin.parts.workbook)),
  };
  let formulasChanged = false;
  for (const plan of plans) {
    const xml = opc.requireText(plan.path);
    const edit = editCells(xml, plan.sheet, plan.changed.has("rowDefs"), writing);
    if (edit.xml !== xml) opc.setText(plan.path, edit.xml);
    formulasChanged ||= edit.formulasChanged;
  }
  return formulasChanged;
}

/** Names that are called like functions. */
function lambdaNames({ names }: XlsxWorkbook): string[] {
  return names
    .filter(({ formula }) => /^\s*LAMBDA\s*\(/i.test(formula))
    .map(({ name }) => name.toUpperCase());
}

async function writeFeatures(
  opc: OpcPackage,
  workbook: XlsxWorkbook,
  origin: Origin,
  plans: readonly SheetPlan[],
  styles: StyleTable,
): Promise<void> {
  const concerned = plans.filter((plan) => plan.isNew || plan.changed.size > 0);
  if (concerned.length === 0 && styles.added.length === 0) return;
  const sourcesOf = (sheet: XlsxSheet) => origin.sheets.get(sheet)?.sources ?? NO_SOURCES;
  const sheets = new Map(concerned.map(({ sheet }) => [sheet, sourcesOf(sheet)]));
  const rendition = await render(styles.added, sheets, workbook.defaultFont);
  const differential = await writeStyles(opc, workbook, origin, rendition);
  for (const plan of concerned) {
    const written = rendition.sheets.get(plan.sheet)!;
    const xml = opc.requireText(plan.path);
    const base = plan.isNew ? withView(xml, written) : xml;
    opc.setText(
      plan.path,
      editFeatures(base, plan.sheet, plan.changed, written, differential, sheets.get(plan.sheet)!),
    );
  }
}

/** A new sheet gets the library's view and row format even where the model says nothing of them. */
function withView(xml: string, written: string): string {
  let result = xml;
  for (const name of ["sheetViews", "sheetFormatPr"]) {
    const element = childNamed(written, rootElement(written), name);
    if (element) result = putChild(result, name, written.slice(element.start, element.end));
  }
  return result;
}

/** Gives the numbers of the rendition's differential formats in the file. */
async function writeStyles(
  opc: OpcPackage,
  workbook: XlsxWorkbook,
  origin: Origin,
  rendition: Rendition,
): Promise<readonly number[]> {
  if (rendition.formats.length === 0 && rendition.differentialCount === 0) return [];
  const path = origin.parts.styles ?? "xl/styles.xml";
  let styles = opc.text(path);
  if (styles === null || childNamed(styles, rootElement(styles), "cellXfs") === null) {
    styles = (await render([], new Map(), workbook.defaultFont)).styles;
    opc.addPart(path, styles, `${SPREADSHEET}styles+xml`);
    if (origin.parts.styles === null) opc.relate(origin.parts.workbook, `${RELATIONSHIPS}/styles`, path);
  }
  const { xml, differential } = appendStyles(
    styles,
    rendition.styles,
    rendition.formats,
    rendition.differentialCount,
  );
  opc.setText(path, xml);
  return differential;
}

/** Exactly one tab is selected: two would be edited together in Excel. */
function selectActive(
  opc: OpcPackage,
  workbook: XlsxWorkbook,
  origin: Origin,
  plans: readonly SheetPlan[],
): void {
  const active = workbook.sheets[workbook.activeSheet];
  if (!active || origin.activeSheet === active) return;
  for (const plan of plans) {
    const xml = opc.requireText(plan.path);
    const views = childNamed(xml, rootElement(xml), "sheetViews");
    const view = views ? [...childElements(xml, views)][0] : undefined;
    if (!view) continue;
    const tag = withAttributes(xml, view.tag, { tabSelected: plan.sheet === active ? 1 : null });
    opc.setText(plan.path, xml.slice(0, view.tag.start) + tag + xml.slice(view.tag.end));
  }
}

function removeSheets(opc: OpcPackage, origin: Origin, workbook: XlsxWorkbook): void {
  const related = opc.relationships(origin.parts.workbook);
  for (const [sheet, state] of origin.sheets) {
    if (workbook.sheets.includes(sheet)) continue;
    const id = related.find((relationship) => relationship.target === state.path)?.id;
    if (id !== undefined) opc.unrelate(origin.parts.workbook, id);
  }
}

/** Excel builds the chain anew; one that names cells without formulas makes it report damage. */
function removeCalculationChain(opc: OpcPackage, origin: Origin): void {
  const chain = opc
    .relationships(origin.parts.workbook)
    .find((relationship) => relationship.kind === "calcChain");
  if (!chain) return;
  opc.unrelate(origin.parts.workbook, chain.id);
  opc.remove(chain.target);
}
