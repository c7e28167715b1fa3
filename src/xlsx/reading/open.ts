import { writeXlsx, type CellComment, type Hyperlink, type Sheet } from "hucre";
import { readAddins } from "./addins";
import { XlsxCells } from "../model/cells";
import { cellValue } from "./cell-value";
import { readCharts } from "./chart-read";
import { readCustomXml } from "./custom-xml";
import { dateSystemOf, type DateSystem } from "./date-system";
import { readNames } from "./defined-names";
import { readPrompts } from "./feature-source";
import { CHANGING_LIMITS } from "../package/limits";
import { OpcPackage } from "../package/opc-package";
import { passwordHash } from "./password-hash";
import { rememberOrigin, type SheetOrigin } from "./origin";
import { readSharedStrings } from "./shared-strings";
import { SheetFormulas } from "./sheet-formulas";
import { scanSheetData, type ScannedCell } from "./sheet-scan";
import { readLibraryModel, type LibraryModel } from "./style-catalogue";
import { isOneCell } from "../model/cell-reference";
import type { XlsxCell } from "../model/cells";
import type { XlsxSheet, XlsxWorkbook } from "../model/workbook";
import type { Unpacker } from "../package/unpacker";
import { readThemeColours } from "./theme-colours";
import { locateParts, type WorkbookParts, type WorksheetPart } from "../package/workbook-parts";
import { attributesOf, booleanAttribute, childNamed, rootElement } from "../package/xml-scan";
import { replaceElement } from "../package/xml-edit";
import { XlsxError } from "../package/xlsx-error";

/** How a formula, with its "=", is to be read where it can be written in more than one way. */
export type FormulaReading = (formula: string) => string;

const AS_WRITTEN: FormulaReading = (formula) => formula;

/**
 * Opens an .xlsx or .xlsm file; a formula that `reading` reads in another way than it stands in the file is written in
 * that way when the workbook is saved. Throws XlsxError: `encrypted` for a workbook with a password, `corrupt` for a
 * damaged one, `too-large` for one that cannot be held, `not-a-workbook` for anything else (.xls, .csv, .pdf, .docx …).
 */
export async function openXlsx(
  bytes: Uint8Array,
  unpacker?: Unpacker,
  reading: FormulaReading = AS_WRITTEN,
): Promise<XlsxWorkbook> {
  const opc = OpcPackage.open(bytes, unpacker, CHANGING_LIMITS);
  return opc.readWhole(() => readPackage(opc, reading));
}

async function readPackage(opc: OpcPackage, reading: FormulaReading): Promise<XlsxWorkbook> {
  const parts = locateParts(opc);
  try {
    return await readWorkbook(opc, parts, reading);
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError("corrupt", cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A new workbook with one empty sheet. */
export async function createXlsx(sheetName: string): Promise<XlsxWorkbook> {
  const opc = OpcPackage.open(await writeXlsx({ sheets: [{ name: sheetName }] }));
  const { workbook } = locateParts(opc);
  const xml = opc.requireText(workbook);
  // The library asks for a recalculation on opening, which would lose results of functions that are not there.
  const calculation = childNamed(xml, rootElement(xml), "calcPr");
  if (calculation) opc.setText(workbook, replaceElement(xml, calculation, ""));
  removeClock(opc);
  nameApplication(opc);
  return openXlsx(opc.write());
}

/** The library notes the time: without it the same workbook gives the same bytes. */
function removeClock(opc: OpcPackage): void {
  const path = "docProps/core.xml";
  const xml = opc.text(path);
  const modified = xml === null ? null : childNamed(xml, rootElement(xml), "modified");
  if (xml !== null && modified) opc.setText(path, replaceElement(xml, modified, ""));
}

/**
 * LibreOffice keeps the results of formulas that are texts only in files of programs that it knows; in others it
 * calculates them anew and shows #NAME? for our functions. So the file says what it is made for, as openpyxl does.
 */
function nameApplication(opc: OpcPackage): void {
  const path = "docProps/app.xml";
  const xml = opc.text(path);
  const application = xml === null ? null : childNamed(xml, rootElement(xml), "Application");
  if (xml !== null && application)
    opc.setText(path, replaceElement(xml, application, "<Application>Microsoft Excel</Application>"));
}

/** Adds an empty sheet behind the last one. The name must be free. */
export function addSheet(workbook: XlsxWorkbook, name: string): XlsxSheet {
  const sheet: XlsxSheet = {
    name,
    visibility: "visible",
    cells: new XlsxCells(),
    comments: new Map(),
    hyperlinks: new Map(),
    charts: [],
  };
  workbook.sheets.push(sheet);
  return sheet;
}

async function readWorkbook(
  opc: OpcPackage,
  parts: WorkbookParts,
  reading: FormulaReading,
): Promise<XlsxWorkbook> {
  const library = await readLibraryModel(opc, parts);
  const texts = readSharedStrings(opc, parts.sharedStrings);
  const contents: CellContents = { texts, dates: dateSystemOf(opc, parts), reading };
  const sheets = parts.worksheets.map((part) => readSheet(opc, part, library, contents));
  const workbook: XlsxWorkbook = {
    sheets: sheets.map((sheet) => sheet.sheet),
    names: readNames(opc, parts).map((name) => ({
      ...name,
      formula: reading(`=${name.formula}`).replace(/^=/, ""),
    })),
    customXmlParts: readCustomXml(opc, parts),
    activeSheet: activeSheetOf(library, parts),
    defaultFont: {
      name: library.workbook.defaultFont?.name ?? "Calibri",
      size: library.workbook.defaultFont?.size ?? 11,
    },
    themeColours: readThemeColours(opc, parts),
    countsFrom1904: parts.dateSystem !== "1900",
    hasMacros: opc.has("xl/vbaProject.bin"),
    ...structureProtection(opc, parts),
    addins: readAddins(opc),
  };
  rememberOrigin(workbook, opc, parts, library.styles, sheets);
  return workbook;
}

function structureProtection(
  opc: OpcPackage,
  { workbook }: WorkbookParts,
): Pick<XlsxWorkbook, "isStructureProtected" | "structurePassword"> {
  const xml = opc.requireText(workbook);
  const protection = childNamed(xml, rootElement(xml), "workbookProtection");
  const attributes = protection ? attributesOf(xml, protection.tag) : {};
  const isStructureProtected = booleanAttribute(attributes["lockStructure"]);
  return {
    isStructureProtected,
    structurePassword: isStructureProtected ? passwordHash(attributes, "workbook") : null,
  };
}

/** Nothing where the sheet's protection has no password. */
function passwordOf(xml: string): Pick<XlsxSheet, "passwordHash"> {
  const protection = childNamed(xml, rootElement(xml), "sheetProtection");
  const hash = protection && passwordHash(attributesOf(xml, protection.tag), "");
  return hash ? { passwordHash: hash } : {};
}

function activeSheetOf(library: LibraryModel, parts: WorkbookParts): number {
  const tab = library.workbook.activeSheet ?? 0;
  return Math.max(
    0,
    parts.worksheets.findIndex((sheet) => sheet.tab === tab),
  );
}

/** What the contents of cells are read with. */
interface CellContents {
  readonly texts: readonly string[];
  readonly dates: DateSystem;
  readonly reading: FormulaReading;
}

function readSheet(
  opc: OpcPackage,
  part: WorksheetPart,
  library: LibraryModel,
  contents: CellContents,
): SheetOrigin {
  const model = library.sheets.get(part.name);
  if (!model) throw new XlsxError("corrupt", `the sheet ${part.name} cannot be read`);
  const xml = opc.requireText(part.path);
  const sheet: XlsxSheet = {
    name: part.name,
    visibility: part.visibility,
    cells: readCells(xml, library, contents),
    ...featuresOf(model, xml),
    ...passwordOf(xml),
    comments: collect<CellComment>(model, "comment"),
    hyperlinks: collect<Hyperlink>(model, "hyperlink"),
    charts: readCharts(opc, part.path),
  };
  return { sheet, path: part.path };
}

function featuresOf(model: Sheet, xml: string): Partial<XlsxSheet> {
  const { columns, rowDefs, merges, conditionalRules, autoFilter } = model;
  const prompts = readPrompts(xml);
  const dataValidations =
    prompts.length === 0 ? model.dataValidations : [...(model.dataValidations ?? []), ...prompts];
  const { freezePane, protection, view, pageSetup, headerFooter } = model;
  const features = {
    columns,
    rowDefs,
    merges,
    dataValidations,
    conditionalRules,
    autoFilter,
    freezePane,
    protection,
    view,
    pageSetup,
    headerFooter,
  };
  return Object.fromEntries(Object.entries(features).filter(([, value]) => value !== undefined));
}

function collect<T>(model: Sheet, key: "comment" | "hyperlink"): Map<string, T> {
  const found = new Map<string, T>();
  for (const [place, cell] of model.cells ?? []) if (cell[key]) found.set(place, cell[key] as T);
  return found;
}

function readCells(xml: string, library: LibraryModel, { texts, dates, reading }: CellContents): XlsxCells {
  const cells = new XlsxCells();
  const data = childNamed(xml, rootElement(xml), "sheetData");
  if (!data) return cells;
  const formulas = new SheetFormulas();
  scanSheetData(xml, data.innerStart, data.innerEnd, {
    cell: (scanned) => {
      const written = formulas.read(scanned);
      const formula = written === null ? null : reading(written);
      const style = library.styles[scanned.style];
      const value = cellValue(xml, scanned, texts, dates);
      if (formula === null && value === null && style === undefined) return;
      const cell: XlsxCell = { value, formula, ...arrayOf(scanned), ...(style && { style }) };
      cells.set(scanned.row, scanned.column, cell);
    },
  });
  return cells;
}

/** The area that a formula fills. Metadata marks one that spills; where it fills its own cell alone it has no area. */
function arrayOf({ formula, metadata }: ScannedCell): Pick<XlsxCell, "arrayRange" | "isDynamic"> {
  if (formula?.kind !== "array" || formula.ref === null) return {};
  const isDynamic = metadata > 0;
  return isDynamic && isOneCell(formula.ref) ? { isDynamic } : { arrayRange: formula.ref, isDynamic };
}
