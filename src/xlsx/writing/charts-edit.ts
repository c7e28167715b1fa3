import type { XlsxChart } from "../model/chart";
import { drawingOf, placeOf, type ChartPlace } from "../reading/chart-read";
import { writeAnchor, writeChart, writeDrawing } from "./chart-write";
import { freePath } from "../package/free-path";
import { insertBeforeEnd, type OpcPackage } from "../package/opc-package";
import type { XlsxSheet, XlsxWorkbook } from "../model/workbook";
import { putChild } from "./worksheet-order";
import {
  attributesOf,
  childElements,
  descendantsNamed,
  prefixedAttribute,
  rootElement,
  type XmlElement,
} from "../package/xml-scan";

const TYPES = "application/vnd.openxmlformats-officedocument.";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Brings the charts of a sheet's part in line with its model: `before` are those it was opened with. */
export function editCharts(
  opc: OpcPackage,
  workbook: XlsxWorkbook,
  sheet: XlsxSheet,
  path: string,
  before: readonly XlsxChart[],
): void {
  for (const chart of before) {
    const place = placeOf(chart);
    if (place && !sheet.charts.includes(chart)) removeChart(opc, place);
  }
  for (const chart of sheet.charts) if (!before.includes(chart)) addChart(opc, workbook, chart, path);
}

function removeChart(opc: OpcPackage, place: ChartPlace): void {
  const xml = opc.requireText(place.drawing);
  const anchor = [...childElements(xml, rootElement(xml))].find((candidate) => {
    return chartIds(xml, candidate).includes(place.relationship);
  });
  if (anchor) opc.setText(place.drawing, xml.slice(0, anchor.start) + xml.slice(anchor.end));
  opc.unrelate(place.drawing, place.relationship);
}

function chartIds(xml: string, anchor: XmlElement): (string | undefined)[] {
  return [...descendantsNamed(xml, anchor, "chart")].map((chart) => {
    return prefixedAttribute(attributesOf(xml, chart.tag), "id");
  });
}

function addChart(opc: OpcPackage, workbook: XlsxWorkbook, chart: XlsxChart, sheetPath: string): void {
  const part = freePath(opc, "xl/charts/chart", ".xml");
  opc.addPart(part, writeChart(chart, workbook), `${TYPES}drawingml.chart+xml`);
  const drawing = drawingOf(opc, sheetPath) ?? addDrawing(opc, sheetPath);
  const relationship = opc.relate(drawing, `${RELATIONSHIPS}/chart`, part);
  const xml = opc.requireText(drawing);
  const ids = [...descendantsNamed(xml, rootElement(xml), "cNvPr")].map((properties) => {
    return Number(attributesOf(xml, properties.tag)["id"]) || 0;
  });
  opc.setText(drawing, insertBeforeEnd(xml, writeAnchor(chart, Math.max(1, ...ids) + 1, relationship)));
}

function addDrawing(opc: OpcPackage, sheetPath: string): string {
  const drawing = freePath(opc, "xl/drawings/drawing", ".xml");
  opc.addPart(drawing, writeDrawing(), `${TYPES}drawing+xml`);
  const relationship = opc.relate(sheetPath, `${RELATIONSHIPS}/drawing`, drawing);
  const element = `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
  opc.setText(sheetPath, putChild(opc.requireText(sheetPath), "drawing", element));
  return drawing;
}
