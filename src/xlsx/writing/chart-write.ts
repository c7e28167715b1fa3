import { parseSheetArea } from "../model/cell-reference";
import type { ChartCorner, XlsxChart, XlsxSeries } from "../model/chart";
import type { XlsxValue } from "../model/cells";
import type { XlsxWorkbook } from "../model/workbook";
import { encodeXml } from "../package/xml-scan";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The chart part, with the values of the cells cached so that it shows before it is calculated. */
export function writeChart(chart: XlsxChart, workbook: XlsxWorkbook): string {
  const isLine = chart.type === "line";
  const series = chart.series.map((one, index) => writeSeries(one, index, isLine, workbook)).join("");
  const plot =
    (isLine ? lineGroup(series) : barGroup(chart.type, series)) + writeAxes(chart.type === "bar-clustered");
  const legend = chart.hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    `<c:roundedCorners val="0"/><c:chart>${writeTitle(chart.title)}` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function barGroup(type: XlsxChart["type"], series: string): string {
  const direction = type === "bar-clustered" ? "bar" : "col";
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="80"/>${AXES}</c:barChart>`
  );
}

function lineGroup(series: string): string {
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
    `<c:marker val="1"/>${AXES}</c:lineChart>`
  );
}

/** Lines are told apart by their marks as well. */
const MARKERS = ["circle", "square", "triangle", "diamond", "x", "star"];

function writeTitle(title: string | null): string {
  if (title === null) return '<c:autoTitleDeleted val="1"/>';
  const run = `<a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang="th-TH"/><a:t>${encodeXml(title)}</a:t></a:r></a:p>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${run}</c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/>'
  );
}

/** Categories first, values second; on a bar chart they change sides. */
function writeAxes(isBar: boolean): string {
  const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E3E3E3"/></a:solidFill></a:ln></c:spPr>' +
    "</c:majorGridlines>";
  const axis = (id: string, other: string, position: string, extra: string, rest: string) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${extra}<c:numFmt formatCode="General" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${line}<c:crossAx val="${other}"/><c:crosses val="autoZero"/>${rest}`;
  const category = axis(
    "111111111",
    "222222222",
    isBar ? "l" : "b",
    "",
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  );
  const value = axis("222222222", "111111111", isBar ? "b" : "l", grid, '<c:crossBetween val="between"/>');
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

function writeSeries(series: XlsxSeries, index: number, isLine: boolean, workbook: XlsxWorkbook): string {
  const name = series.name === null ? "" : `<c:tx>${textReference(series.name, workbook)}</c:tx>`;
  const categories =
    series.categories === null ? "" : `<c:cat>${textReference(series.categories, workbook)}</c:cat>`;
  const colour =
    series.colour === undefined
      ? `<a:schemeClr val="accent${(index % 6) + 1}"/>`
      : `<a:srgbClr val="${encodeXml(series.colour.replace("#", ""))}"/>`;
  const fill = `<a:solidFill>${colour}</a:solidFill>`;
  const values = `<c:val>${numberReference(series.values, workbook)}</c:val>`;
  const begin = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}`;
  if (isLine) {
    const line = `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
    const marker = `<c:marker><c:symbol val="${MARKERS[index % MARKERS.length] ?? "circle"}"/><c:size val="7"/><c:spPr>${fill}</c:spPr></c:marker>`;
    return `${begin}${line}${marker}${categories}${values}<c:smooth val="0"/></c:ser>`;
  }
  return `${begin}<c:spPr>${fill}</c:spPr>` + `<c:invertIfNegative val="0"/>${categories}${values}</c:ser>`;
}

function textReference(reference: string, workbook: XlsxWorkbook): string {
  const points = valuesOf(reference, workbook)
    .map((value, index) => point(index, value === null ? null : plainText(value)))
    .join("");
  return cached("str", reference, points, valuesOf(reference, workbook).length);
}

function numberReference(reference: string, workbook: XlsxWorkbook): string {
  const values = valuesOf(reference, workbook);
  const points = values
    .map((value, index) => point(index, typeof value === "number" ? String(value) : null))
    .join("");
  return cached("num", reference, points, values.length);
}

function cached(kind: "str" | "num", reference: string, points: string, count: number): string {
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return (
    `<c:${kind}Ref><c:f>${encodeXml(reference)}</c:f><c:${kind}Cache>${format}` +
    `<c:ptCount val="${count}"/>${points}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function point(index: number, text: string | null): string {
  return text === null ? "" : `<c:pt idx="${index}"><c:v>${encodeXml(text)}</c:v></c:pt>`;
}

function plainText(value: Exclude<XlsxValue, null>): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

function valuesOf(reference: string, workbook: XlsxWorkbook): XlsxValue[] {
  const parsed = parseSheetArea(reference);
  const sheet = workbook.sheets.find((candidate) => candidate.name === parsed?.sheet);
  if (!parsed || !sheet) return [];
  const values: XlsxValue[] = [];
  for (let row = parsed.area.startRow; row <= parsed.area.endRow; row++) {
    for (let column = parsed.area.startColumn; column <= parsed.area.endColumn; column++) {
      values.push(sheet.cells.get(row, column)?.value ?? null);
    }
  }
  return values;
}

/** An empty drawing part. */
export function writeDrawing(): string {
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;
}

/** The anchor that places a chart on its sheet. `id` is unique in the drawing. */
export function writeAnchor(chart: XlsxChart, id: number, relationship: string): string {
  const { description } = chart;
  const described = description === undefined ? "" : ` descr="${encodeXml(description)}"`;
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeXml(chart.name)}"${described}/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>" +
    `<a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame>";
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    `${corner("from", chart.from)}${corner("to", chart.to)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corner(name: string, { row, column, rowOffset = 0, columnOffset = 0 }: ChartCorner): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${name}>`
  );
}
