import { parseRectangle } from "../workbook/address";
import type { Change, ChangeSet, FormatCondition } from "../workbook/change-set";
import { partContent, putPart, readJsonPart, writeJsonPart } from "../workbook/json-part";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { ColumnView, FormView, ShownRole, TableView } from "./form-view";

/** The namespace of the custom XML part that keeps which sheets have colours of ours: it comes and goes with them. */
export const COLOURS_NAMESPACE = "urn:pramoen:colours:1";

const PREFIX = "form-";
/** Dark, whatever colour a heading's text has of itself. */
const TEXT = "#1B1B1B";

/** What columns are told apart by in the sheet. */
export type ColumnTint = "name" | "weight" | "target" | "result" | "score" | "weighted" | "other" | "unknown";

export const TINT_FILLS: Readonly<Record<ColumnTint, string>> = {
  name: "#DDE3F8",
  weight: "#FCE8B2",
  target: "#D3EBD6",
  result: "#CDE9F2",
  score: "#E6D7F5",
  weighted: "#F7D6E6",
  other: "#E8E8E8",
  unknown: "#FFD2B8",
};

const TINTS: Readonly<Partial<Record<ShownRole, ColumnTint>>> = {
  code: "name",
  indicator: "name",
  weight: "weight",
  result: "result",
  score: "score",
  selfScore: "score",
  committeeScore: "score",
  weighted: "weighted",
};

/** The colour group of a column; null is what was not understood. */
export function tintOf(role: ShownRole | null): ColumnTint {
  if (role === null) return "unknown";
  return TINTS[role] ?? (role.startsWith("target") ? "target" : "other");
}

/** The sheets that carry colours of ours. */
export function colouredSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const sheets = readJsonPart(partContent(snapshot, COLOURS_NAMESPACE), "colours");
  return Array.isArray(sheets) ? sheets.filter((sheet) => typeof sheet === "string") : [];
}

/**
 * Colours the columns of every table by conditions that are always true, so that the cells keep their own fills below.
 * Sheets that are protected are left alone. `snapshot` needs the part alone.
 */
export function planColours({ tables }: FormView, snapshot: WorkbookSnapshot): ChangeSet {
  const open = tables.filter(({ isProtected }) => !isProtected);
  const sheets = [...new Set(open.map(({ sheet }) => sheet))];
  return {
    changes: [
      ...sheets.map(clearing),
      ...open.flatMap((table) => table.columns.map((column) => colour(table, column))),
      ...keepSheets(snapshot, [...new Set([...colouredSheets(snapshot), ...sheets])]),
    ],
  };
}

/** Takes every colour of ours away again; a sheet that was protected meanwhile keeps them and stays noted. */
export function planUncolour(snapshot: WorkbookSnapshot): ChangeSet {
  const open = snapshot.sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => name);
  const closed = snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  const left = colouredSheets(snapshot).filter((sheet) => closed.includes(sheet));
  return { changes: [...open.map(clearing), ...keepSheets(snapshot, left)] };
}

function clearing(sheet: string): Change {
  return { kind: "clear-conditions", sheet, prefix: PREFIX };
}

function colour({ sheet, area }: TableView, { column, role, address }: ColumnView): FormatCondition {
  // A heading over several columns lies above and is left as it is.
  const row = parseRectangle(address)?.row ?? area.row;
  const rowCount = area.row + area.rowCount - row;
  const tint = tintOf(role);
  return {
    kind: "format-condition",
    sheet,
    range: { row, column, rowCount, columnCount: 1 },
    id: `${PREFIX}${tint}`,
    formula: "=TRUE",
    format: { fill: TINT_FILLS[tint], fontColour: TEXT },
  };
}

function keepSheets(snapshot: WorkbookSnapshot, sheets: readonly string[]): Change[] {
  const content = sheets.length === 0 ? null : writeJsonPart(COLOURS_NAMESPACE, "colours", sheets);
  return putPart(snapshot, COLOURS_NAMESPACE, content);
}
