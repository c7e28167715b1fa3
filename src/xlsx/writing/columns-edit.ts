import type { ColumnDef } from "hucre";
import { tagText } from "../package/xml-edit";
import { attributesOf, childElements, childNamed, rootElement } from "../package/xml-scan";
import { putChild } from "./worksheet-order";

const LAST_COLUMN = 16_384;

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly attributes: Record<string, string>;
}

/** Sets widths, visibility and outline of columns; their formats and whatever else the file says stay. */
export function editColumns(xml: string, columns: readonly ColumnDef[]): string {
  const list = childNamed(xml, rootElement(xml), "cols");
  const runs = list
    ? [...childElements(xml, list)].map((element): ColumnRun => {
        const { min = "1", max = min, ...attributes } = attributesOf(xml, element.tag);
        return { first: Number(min), last: Math.min(Number(max), LAST_COLUMN), attributes };
      })
    : [];
  const known = Math.max(columns.length, ...runs.map((run) => Math.min(run.last, columns.length)));
  const edited: ColumnRun[] = [];
  for (let column = 1; column <= known; column++) {
    const old = runs.find((run) => run.first <= column && column <= run.last);
    const attributes = { ...old?.attributes };
    applyColumn(attributes, columns[column - 1] ?? {});
    if (Object.keys(attributes).length > 0) append(edited, column, attributes);
  }
  for (const run of runs) {
    if (run.last > known) edited.push({ ...run, first: Math.max(run.first, known + 1) });
  }
  if (edited.length === 0) return putChild(xml, "cols", "");
  const tags = edited.map((run) =>
    tagText("col", { min: String(run.first), max: String(run.last), ...run.attributes }, true),
  );
  return putChild(xml, "cols", `<cols>${tags.join("")}</cols>`);
}

function append(runs: ColumnRun[], column: number, attributes: Record<string, string>): void {
  const last = runs.at(-1);
  if (last?.last === column - 1 && JSON.stringify(last.attributes) === JSON.stringify(attributes)) {
    runs[runs.length - 1] = { ...last, last: column };
  } else {
    runs.push({ first: column, last: column, attributes });
  }
}

function applyColumn(attributes: Record<string, string>, column: ColumnDef): void {
  const width = column.width === undefined ? undefined : String(column.width);
  if (width === undefined) {
    delete attributes["width"];
    delete attributes["customWidth"];
    delete attributes["bestFit"];
  } else if (Number(attributes["width"]) !== column.width) {
    attributes["width"] = width;
    attributes["customWidth"] = "1";
  }
  for (const flag of ["hidden", "collapsed"] as const) {
    if (!column[flag]) delete attributes[flag];
    else attributes[flag] = "1";
  }
  if (column.outlineLevel) attributes["outlineLevel"] = String(column.outlineLevel);
  else delete attributes["outlineLevel"];
  // A format without a width needs one: Excel takes a column without it for one of width 0.
  if (attributes["style"] !== undefined && attributes["width"] === undefined)
    attributes["width"] = "9.140625";
}
