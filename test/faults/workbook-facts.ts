import type { FUniver } from "@univerjs/core/facade";
import { quoteSheet } from "../../src/domain/workbook/address";
import { withoutPutIn } from "../../src/domain/workbook/put-in";
import { toXlsx } from "../../src/host/convert/to-xlsx";
import type { HostState } from "../../src/host/model/host-state";
import { cellReference } from "../../src/xlsx/model/cell-reference";
import { createXlsx } from "../../src/xlsx/reading/open";

/** Everything that a file of the workbook would hold, by its place: 'Sheet'!A1, 'Sheet', a name, a namespace. */
export type WorkbookFacts = ReadonlyMap<string, string>;

export async function factsOf(univerAPI: FUniver, state: HostState): Promise<WorkbookFacts> {
  const snapshot = univerAPI.getActiveWorkbook()!.save();
  const xlsx = toXlsx(await createXlsx("ว่าง"), structuredClone(snapshot), state);
  const facts = new Map<string, string>();
  for (const { name, cells, comments, hyperlinks, charts, ...sheet } of xlsx.sheets) {
    const place = quoteSheet(name);
    facts.set(place, JSON.stringify({ ...sheet, rowDefs: [...(sheet.rowDefs ?? [])], hyperlinks, charts }));
    for (const { row, column, cell } of cells.entries())
      facts.set(`${place}!${cellReference(row, column)}`, JSON.stringify(cell));
    for (const [at, note] of comments) facts.set(`${place}!${noteReference(at)} note`, JSON.stringify(note));
  }
  for (const { name, ...rest } of xlsx.names) facts.set(name, JSON.stringify(rest));
  // When a document was put in is another time in every run.
  for (const { namespace, xml } of xlsx.customXmlParts) facts.set(namespace, withoutPutIn(xml));
  return facts;
}

function noteReference(at: string): string {
  const [row, column] = at.split(",").map(Number);
  return cellReference(row!, column!);
}

/** The places at which two states differ. */
export function placesBetween(before: WorkbookFacts, after: WorkbookFacts): string[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].filter((place) => before.get(place) !== after.get(place));
}
