import { writeXlsx, type CellStyle, type DataValidation, type WriteSheet } from "hucre";
import { withoutSource, type SheetSources } from "../reading/feature-source";
import { OpcPackage } from "../package/opc-package";
import type { XlsxSheet } from "../model/workbook";
import { attributesOf, childElements, rootElement } from "../package/xml-scan";
import { locateParts } from "../package/workbook-parts";
import { scanSheetData } from "../reading/sheet-scan";

/** What the library writes for formats and sheet features: XML to be moved into the file that is saved. */
export interface Rendition {
  readonly styles: string;
  /** For each wanted style the number of its cell format in `styles`. */
  readonly formats: readonly number[];
  readonly differentialCount: number;
  /** A worksheet without cells, by the sheet it was written for. */
  readonly sheets: ReadonlyMap<XlsxSheet, string>;
}

/**
 * Lets the library write `styles` as cell formats, and the features of `sheets`: of their conditions and
 * validations only those that have no source in the file.
 */
export async function render(
  styles: readonly CellStyle[],
  sheets: ReadonlyMap<XlsxSheet, SheetSources>,
  defaultFont: { name: string; size: number },
): Promise<Rendition> {
  const catalogue: WriteSheet = {
    name: "styles",
    rows: styles.map(() => [0]),
    cells: new Map(styles.map((style, row) => [`${row},0`, { value: 0, type: "number", style }])),
  };
  const written = [...sheets].map(([sheet, sources], index): WriteSheet => ({
    ...featuresOf(sheet, sources),
    name: `sheet${index + 1}`,
  }));
  const opc = OpcPackage.open(await writeXlsx({ sheets: [catalogue, ...written], defaultFont }));
  const parts = locateParts(opc);
  const xmlOf = (index: number) => opc.requireText(parts.worksheets[index]!.path);
  const stylesXml = opc.requireText(parts.styles ?? "xl/styles.xml");
  return {
    styles: stylesXml,
    formats: formatNumbers(xmlOf(0)),
    differentialCount: countChildren(stylesXml, "dxfs"),
    sheets: new Map([...sheets.keys()].map((sheet, index) => [sheet, xmlOf(index + 1)])),
  };
}

function featuresOf(sheet: XlsxSheet, sources: SheetSources): Omit<WriteSheet, "name"> {
  const { columns, rowDefs, merges, autoFilter } = sheet;
  const { freezePane, protection, view, headerFooter, pageSetup } = sheet;
  return {
    columns: columns?.map(({ width, hidden, outlineLevel, collapsed }) => ({
      width,
      hidden,
      outlineLevel,
      collapsed,
    })),
    rowDefs,
    merges,
    // The library writes any type as it is told.
    dataValidations: withoutSource(sheet.dataValidations ?? [], sources.dataValidations) as DataValidation[],
    conditionalRules: withoutSource(sheet.conditionalRules ?? [], sources.conditionalRules),
    autoFilter,
    freezePane,
    protection,
    view,
    headerFooter,
    // Print areas and titles are names of the workbook and are written there.
    pageSetup: pageSetup && {
      ...pageSetup,
      printArea: undefined,
      printTitlesRow: undefined,
      printTitlesColumn: undefined,
    },
  };
}

function formatNumbers(xml: string): number[] {
  const formats: number[] = [];
  scanSheetData(xml, 0, xml.length, { cell: (cell) => formats.push(cell.style) });
  return formats;
}

function countChildren(xml: string, list: string): number {
  for (const child of childElements(xml, rootElement(xml))) {
    if (child.name === list) return Number(attributesOf(xml, child.tag)["count"] ?? 0);
  }
  return 0;
}
