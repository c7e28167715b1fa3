import { FORM_HEADINGS } from "./form-headings";
import { SheetCells, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot";

type Row = (string | number | null)[];

/**
 * A table with its headings and so many indicators. Every tenth has one fault: a wrong weighted score, a score that
 * does not fit, swapped targets, no result. Given `unlike`, names and figures are its own: no other row of any table
 * has them whose number, `unlike` and up, is another.
 */
export function largeTable(rows: number, unlike: number | null = null): Row[] {
  const own = (i: number) => (unlike === null ? null : unlike + i);
  return [[...FORM_HEADINGS], ...Array.from({ length: rows }, (_, i) => indicatorRow(i, 100 / rows, own(i)))];
}

function indicatorRow(i: number, weight: number, own: number | null): Row {
  const name = `1.${i + 1} ตัวชี้วัดที่ ${i + 1}${own === null ? "" : ` โครงการที่ ${own + 1}`}`;
  const [low, middle, high, result] = [80, 90, 100, 95].map((value) => value + (own ?? 0) / 10_000);
  const row: Row = [name, weight, low!, middle!, high!, result!, 87.5, (weight * 87.5) / 100];
  if (i % 10 === 3) {
    const fault = ((i / 10) % 4) | 0;
    if (fault === 0) row[7] = 0.9;
    if (fault === 1) row[6] = 77;
    if (fault === 2) [row[3], row[4]] = [row[4]!, row[3]!];
    if (fault === 3) row[5] = null;
  }
  return row;
}

/** So many sheets, each with such a table: the same one, or tables in which nothing repeats. */
export function largeForm(sheets: number, rows: number, isRepeated = true): WorkbookSnapshot {
  const table = largeTable(rows);
  return {
    name: null,
    sheets: Array.from({ length: sheets }, (_, n): SheetSnapshot => {
      const cells = new SheetCells();
      const own = isRepeated ? table : largeTable(rows, n * rows);
      own.forEach((row, r) => row.forEach((value, c) => cells.add(r, c, value)));
      const head = { name: `แผ่น ${n + 1}`, visibility: "visible", isProtected: false } as const;
      return { ...head, cells, merges: null, unread: null };
    }),
  };
}
