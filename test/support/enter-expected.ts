import type { CellContent } from "../../src/domain/workbook/change-set";
import { parseRectangle } from "../../src/domain/workbook/address";
import type { Cell, WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import type { Finding } from "../../src/domain/validation/engine/finding";
import { applyChangeSet } from "./apply-change-set";

/** The workbook after somebody typed what a finding expects into the finding's own cell. */
export function enterExpected(snapshot: WorkbookSnapshot, { sheet, address, expected }: Finding) {
  const place = address === null ? null : parseRectangle(address);
  if (sheet === null || place === null || expected === null) throw new Error("no cell to enter it in");
  const { row, column } = place;
  const before = snapshot.sheets.find(({ name }) => name === sheet)?.cells.at(row, column) ?? null;
  const after = typed(expected, before);
  // What belongs into a cell does not depend on whether it is locked today.
  const open = { ...snapshot, sheets: snapshot.sheets.map((each) => ({ ...each, isProtected: false })) };
  return applyChangeSet(open, { changes: [{ kind: "set-cell", sheet, row, column, before, after }] });
}

/** As a spreadsheet takes what is typed: a formula, a figure, a share of a hundred, or else a text. */
function typed(text: string, before: Cell | null): CellContent {
  if (text.startsWith("=")) return { formula: text };
  const percent = /^(-?[\d.]+)%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100 };
  if (text.trim() === "" || !Number.isFinite(Number(text))) return { value: text };
  return { value: before?.format?.kind === "percent" ? Number(text) / 100 : Number(text) };
}
