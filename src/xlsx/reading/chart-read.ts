import type { ChartCorner, XlsxChart, XlsxSeries } from "../model/chart";
import type { OpcPackage } from "../package/opc-package";
import { relatedPart } from "../package/related-part";
import {
  attributesOf,
  booleanAttribute,
  childElements,
  childNamed,
  decodeXml,
  descendantsNamed,
  prefixedAttribute,
  rootElement,
  type XmlElement,
} from "../package/xml-scan";

/** Where a chart that came with the file lies in its package. */
export interface ChartPlace {
  readonly drawing: string;
  /** Number of the anchor among the children of the drawing. */
  readonly anchor: number;
  readonly part: string;
  readonly relationship: string;
}

const places = new WeakMap<XlsxChart, ChartPlace>();

/** Null for a chart that is not from the file. */
export function placeOf(chart: XlsxChart): ChartPlace | null {
  return places.get(chart) ?? null;
}

export function drawingOf(opc: OpcPackage, sheetPath: string): string | null {
  return relatedPart(opc, sheetPath, "drawing")?.target ?? null;
}

/** The native charts on a sheet, in drawing order. */
export function readCharts(opc: OpcPackage, sheetPath: string): XlsxChart[] {
  const drawing = drawingOf(opc, sheetPath);
  if (drawing === null) return [];
  const xml = opc.requireText(drawing);
  const related = opc.relationships(drawing);
  const charts: XlsxChart[] = [];
  let number = -1;
  for (const anchor of childElements(xml, rootElement(xml))) {
    number += 1;
    const reference = [...descendantsNamed(xml, anchor, "chart")][0];
    if (!reference) continue;
    const id = prefixedAttribute(attributesOf(xml, reference.tag), "id");
    const target = related.find((relationship) => relationship.id === id && relationship.kind === "chart");
    if (!target || !opc.has(target.target)) continue;
    const chart = readChart(opc.requireText(target.target), xml, anchor);
    places.set(chart, { drawing, anchor: number, part: target.target, relationship: target.id });
    charts.push(chart);
  }
  return charts;
}

function readChart(xml: string, drawingXml: string, anchor: XmlElement): XlsxChart {
  const properties = [...descendantsNamed(drawingXml, anchor, "cNvPr")][0];
  const { name, descr } = properties ? attributesOf(drawingXml, properties.tag) : {};
  const corners = ["from", "to"].map((corner) => readCorner(drawingXml, anchor, corner));
  const from = corners[0] ?? { row: 0, column: 0 };
  const root = rootElement(xml);
  const chart = childNamed(xml, root, "chart") ?? root;
  const plotArea = childNamed(xml, chart, "plotArea") ?? chart;
  return {
    name: name ?? "",
    type: typeOf(xml, plotArea),
    title: titleOf(xml, chart),
    ...(descr !== undefined && { description: descr }),
    hasLegend: childNamed(xml, chart, "legend") !== null,
    series: [...descendantsNamed(xml, plotArea, "ser")].map((series) => readSeries(xml, series)),
    from,
    to: corners[1] ?? { row: from.row + 15, column: from.column + 8 },
  };
}

function readCorner(xml: string, anchor: XmlElement, name: string): ChartCorner | null {
  const corner = childNamed(xml, anchor, name);
  if (!corner) return null;
  const numbers: Record<string, number> = {};
  for (const child of childElements(xml, corner)) {
    numbers[child.name] = Number(xml.slice(child.innerStart, child.innerEnd));
  }
  return {
    row: numbers["row"] ?? 0,
    column: numbers["col"] ?? 0,
    rowOffset: numbers["rowOff"] ?? 0,
    columnOffset: numbers["colOff"] ?? 0,
  };
}

/** One group of clustered bars makes a known type; anything beside it makes another. */
function typeOf(xml: string, plotArea: XmlElement): XlsxChart["type"] {
  const groups = [...childElements(xml, plotArea)].filter((child) => child.name.endsWith("Chart"));
  const group = groups[0];
  if (groups.length !== 1 || !group) return "other";
  const value = (name: string) => {
    const child = childNamed(xml, group, name);
    return child ? attributesOf(xml, child.tag)["val"] : undefined;
  };
  if (group.name === "lineChart") return value("grouping") === "standard" ? "line" : "other";
  if (group.name !== "barChart" || (value("grouping") ?? "clustered") !== "clustered") return "other";
  return value("barDir") === "bar" ? "bar-clustered" : "column-clustered";
}

function titleOf(xml: string, chart: XmlElement): string | null {
  const deleted = childNamed(xml, chart, "autoTitleDeleted");
  const title = childNamed(xml, chart, "title");
  if (!title || (deleted && booleanAttribute(attributesOf(xml, deleted.tag)["val"], true))) return null;
  const runs = [...descendantsNamed(xml, title, "t"), ...descendantsNamed(xml, title, "v")];
  return runs.map((run) => decodeXml(xml.slice(run.innerStart, run.innerEnd))).join("");
}

function readSeries(xml: string, series: XmlElement): XlsxSeries {
  const formula = (...names: string[]): string | null => {
    for (const name of names) {
      const part = childNamed(xml, series, name);
      const found = part ? [...descendantsNamed(xml, part, "f")][0] : undefined;
      if (found) return decodeXml(xml.slice(found.innerStart, found.innerEnd));
    }
    return null;
  };
  return {
    name: formula("tx"),
    categories: formula("cat", "xVal"),
    values: formula("val", "yVal") ?? "",
    ...colourOf(xml, series),
  };
}

/** The colour that a series is given of its own, of its area or of its line. */
function colourOf(xml: string, series: XmlElement): Pick<XlsxSeries, "colour"> {
  const properties = childNamed(xml, series, "spPr");
  const colour = properties ? [...descendantsNamed(xml, properties, "srgbClr")][0] : undefined;
  const value = colour ? attributesOf(xml, colour.tag)["val"] : undefined;
  return value === undefined ? {} : { colour: `#${value.toUpperCase()}` };
}
