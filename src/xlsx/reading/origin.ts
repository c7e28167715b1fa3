import type { CellComment, CellStyle } from "hucre";
import type { XlsxChart } from "../model/chart";
import { readSources, type SheetSources } from "./feature-source";
import type { OpcPackage } from "../package/opc-package";
import { stableText } from "./stable-text";
import type { XlsxSheet, XlsxWorkbook } from "../model/workbook";
import type { WorkbookParts } from "../package/workbook-parts";

export interface SheetOrigin {
  readonly sheet: XlsxSheet;
  readonly path: string;
}

/** What a workbook was when it was opened: saving compares with it and writes the difference. */
export interface Origin {
  readonly opc: OpcPackage;
  readonly parts: WorkbookParts;
  readonly styles: readonly (CellStyle | undefined)[];
  readonly sheets: ReadonlyMap<XlsxSheet, SheetState>;
  readonly activeSheet: XlsxSheet | undefined;
}

export interface SheetState {
  readonly path: string;
  readonly name: string;
  readonly visibility: XlsxSheet["visibility"];
  /** Each feature as a text to compare by; the live objects may be changed in place. */
  readonly features: Readonly<Record<SheetFeature, string>>;
  readonly sources: SheetSources;
  /** Notes as texts to compare by, by place. */
  readonly comments: ReadonlyMap<string, string>;
  readonly charts: readonly XlsxChart[];
}

export const SHEET_FEATURES = [
  "columns",
  "rowDefs",
  "merges",
  "dataValidations",
  "conditionalRules",
  "autoFilter",
  "freezePane",
  "protection",
  "view",
  "pageSetup",
  "headerFooter",
] as const;

export type SheetFeature = (typeof SHEET_FEATURES)[number];

const origins = new WeakMap<XlsxWorkbook, Origin>();

export function rememberOrigin(
  workbook: XlsxWorkbook,
  opc: OpcPackage,
  parts: WorkbookParts,
  styles: readonly (CellStyle | undefined)[],
  sheets: readonly SheetOrigin[],
): void {
  const states = sheets.map(({ sheet, path }): [XlsxSheet, SheetState] => [
    sheet,
    {
      path,
      name: sheet.name,
      visibility: sheet.visibility,
      features: featureTexts(sheet),
      sources: readSources(opc, path, sheet),
      comments: commentTexts(sheet.comments),
      charts: [...sheet.charts],
    },
  ]);
  const activeSheet = workbook.sheets[workbook.activeSheet];
  origins.set(workbook, { opc, parts, styles, sheets: new Map(states), activeSheet });
}

export function originOf(workbook: XlsxWorkbook): Origin {
  const origin = origins.get(workbook);
  if (!origin) throw new TypeError("only a workbook from openXlsx or createXlsx can be saved");
  return origin;
}

export function commentTexts(comments: ReadonlyMap<string, CellComment>): Map<string, string> {
  return new Map([...comments].map(([place, comment]) => [place, stableText(comment)]));
}

export function featureTexts(sheet: XlsxSheet): Record<SheetFeature, string> {
  const texts = SHEET_FEATURES.map((feature): [SheetFeature, string] => [
    feature,
    featureText(sheet[feature]),
  ]);
  return Object.fromEntries(texts) as Record<SheetFeature, string>;
}

/** Nothing, an empty list and an absent feature read the same. */
function featureText(value: unknown): string {
  const isEmpty = value instanceof Map ? value.size === 0 : Array.isArray(value) && value.length === 0;
  return value === undefined || isEmpty ? "" : stableText(value);
}
