import { formatRectangle, parseRectangle } from "../../src/domain/workbook/address";
import { SheetCells, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot";

/** A sheet's name before a reference or range, and that; texts are passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{Nd}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d(])/gu;

interface Shift {
  readonly sheet: string;
  /** The first row concerned, counted from 0. */
  readonly row: number;
  /** Rows that come in before it, or go from it on where it is negative. */
  readonly count: number;
}

/** The workbook after rows came in or went; formulas go along as Excel has it. */
export function shiftRows(snapshot: WorkbookSnapshot, shift: Shift): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const cells = new SheetCells();
    for (const row of sheet.cells.rowIndices()) {
      const to = sheet.name === shift.sheet ? shiftedRow(row, shift) : row;
      if (to === null) continue;
      for (const { column, cell } of sheet.cells.inRow(row)) {
        const formula = cell.formula === null ? null : shiftedFormula(cell.formula, sheet.name, shift);
        cells.add(to, column, cell.value, formula, cell.format);
      }
    }
    return { ...sheet, cells };
  });
  const names = (snapshot.names ?? []).map(({ name, formula }) => ({
    name,
    formula: shiftedFormula(formula, "", shift),
  }));
  return { ...snapshot, sheets, names };
}

function shiftedRow(row: number, { row: from, count }: Shift): number | null {
  if (row < from) return row;
  return count < 0 && row < from - count ? null : row + count;
}

function shiftedFormula(formula: string, own: string, shift: Shift): string {
  return formula.replace(REFERENCE, (text, quoted: string | undefined, place: string | undefined) => {
    const sheet = quoted?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? own;
    if (place === undefined || sheet !== shift.sheet) return text;
    const area = parseRectangle(place)!;
    const rows = Array.from({ length: area.rowCount }, (_, i) => shiftedRow(area.row + i, shift));
    const kept = rows.filter((row) => row !== null);
    const before = quoted === undefined ? "" : `${quoted}!`;
    if (kept.length === 0) return `${before}#REF!`;
    const row = Math.min(...kept);
    return before + formatRectangle({ ...area, row, rowCount: Math.max(...kept) - row + 1 });
  });
}
