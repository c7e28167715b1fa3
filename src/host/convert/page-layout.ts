import type { PageSetup } from "hucre";
import { columnLetters, columnNumber, parseArea } from "../../xlsx/model/cell-reference";
import type { XlsxSheet } from "../../xlsx/model/workbook";
import type { GridRange, PageLayoutState, PageMargin, PageZoom } from "../model/host-state";
import { isSame } from "./same";

type PaperSize = NonNullable<PageSetup["paperSize"]>;

/** Whether the library can write it. */
export function isKeptPaper(paperSize: string): boolean {
  return Object.values(PAPERS).includes(paperSize);
}

/** Excel.PaperType by the library's words. */
const PAPERS: Readonly<Record<PaperSize, string>> = {
  letter: "Letter",
  legal: "Legal",
  a3: "A3",
  a4: "A4",
  a5: "A5",
  b4: "B4",
  b5: "B5",
  executive: "Executive",
  tabloid: "Tabloid",
};

/** How a sheet of the file prints; null where the file says nothing of it. */
export function toPageLayout({ pageSetup, headerFooter }: XlsxSheet): PageLayoutState | null {
  if (!pageSetup && !headerFooter) return null;
  const { orientation, paperSize, printArea, printTitlesRow, printTitlesColumn } = pageSetup ?? {};
  const areas = (printArea ?? "").split(",").map(parseArea);
  const titles = {
    rows: spanOf(printTitlesRow, (row) => Number(row) - 1),
    columns: spanOf(printTitlesColumn, columnNumber),
  };
  return {
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS[paperSize ?? "letter"],
    zoom: zoomOf(pageSetup ?? {}),
    ...(titles.rows && { titleRows: titles.rows }),
    ...(titles.columns && { titleColumns: titles.columns }),
    ...(printArea !== undefined && { printArea: areas.filter((area) => area !== null) }),
    header: partsOf(headerFooter?.oddHeader),
    footer: partsOf(headerFooter?.oddFooter),
  };
}

/** What code has changed through the host; everything else of the print set-up stays. */
export function writePageLayout(
  sheet: XlsxSheet,
  before: PageLayoutState | undefined,
  after: PageLayoutState | undefined,
): void {
  if (!after || isSame(before, after)) return;
  const paperSize = (Object.keys(PAPERS) as PaperSize[]).find((name) => PAPERS[name] === after.paperSize);
  const { printArea, titleRows, titleColumns } = after;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    ...(paperSize && after.paperSize !== before?.paperSize && { paperSize }),
    orientation: after.orientation === "Landscape" ? "landscape" : "portrait",
    ...(isSame(before?.zoom, after.zoom) ? {} : fileZoom(after.zoom)),
    printArea: printArea?.map(areaText).join(","),
    printTitlesRow: titleRows && `$${titleRows[0] + 1}:$${titleRows[1] + 1}`,
    printTitlesColumn:
      titleColumns && `$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`,
  };
  const { header, footer } = after;
  const written = {
    ...(isSame(before?.header, header) ? {} : { oddHeader: marginText(header) }),
    ...(isSame(before?.footer, footer) ? {} : { oddFooter: marginText(footer) }),
  };
  const isTold = Object.values(written).some((text) => text !== "") || sheet.headerFooter;
  if (isTold) sheet.headerFooter = { ...sheet.headerFooter, ...written };
}

function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): PageZoom {
  if (!fitToPage) return { scale: scale ?? 100 };
  const [across, down] = [fitToWidth ?? 1, fitToHeight ?? 1];
  return {
    ...(across > 0 && { horizontalFitToPages: across }),
    ...(down > 0 && { verticalFitToPages: down }),
  };
}

/** In a file 0 pages are as many as it takes. */
function fileZoom({ scale, horizontalFitToPages, verticalFitToPages }: PageZoom): PageSetup {
  if (scale !== undefined) return { fitToPage: false, scale };
  return {
    fitToPage: true,
    scale: undefined,
    fitToWidth: horizontalFitToPages ?? 0,
    fitToHeight: verticalFitToPages ?? 0,
  };
}

/** Reads "$1:$2" or "$A:$B". */
function spanOf(text: string | undefined, number: (part: string) => number): [number, number] | null {
  const parts = text?.replace(/\$/g, "").split(":") ?? [];
  if (parts.length !== 2) return null;
  return [number(parts[0]!), number(parts[1]!)];
}

function areaText({ startRow, startColumn, endRow, endColumn }: GridRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(startRow, startColumn)}:${corner(endRow, endColumn)}`;
}

/** A file's header or footer: one text, whose parts begin with &L, &C and &R. */
function partsOf(text = ""): PageMargin {
  const parts = { left: "", center: "", right: "" };
  let part: keyof PageMargin = "center";
  for (const [piece] of text.matchAll(/&[^]|[^&]+/g)) {
    if (piece === "&L") part = "left";
    else if (piece === "&C") part = "center";
    else if (piece === "&R") part = "right";
    else parts[part] += piece;
  }
  return parts;
}

function marginText({ left, center, right }: PageMargin): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
