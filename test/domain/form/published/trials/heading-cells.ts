import { columnIndex } from "../../../../../src/domain/workbook/address";
import { headingRows, sheetOfTable } from "../expected-facts";
import type { ExpectedTable, PublishedForm } from "../published-form";
import { readSheetText, sheetOfRows, workbookOfText, type WrittenRows } from "../sheet-text";
import type { WorkbookSnapshot } from "../../../../../src/domain/workbook/snapshot";

/** New texts for headings, by column and then by what stands there. */
export type NewHeadings = ReadonlyMap<string, (text: string) => string>;

/** The heading that stands directly over the figures of a column, or null. */
export function leafHeading(form: PublishedForm, table: ExpectedTable, column: string): string | null {
  const rows = readSheetText(sheetOfTable(form, table));
  const [first, last] = headingRows(table);
  for (let row = last; row >= first; row--) {
    const value = rows[row - 1]?.[columnIndex(column)]?.value ?? null;
    if (value !== null) return String(value as string | number);
  }
  return null;
}

/** The workbook with other headings over some columns, also where they are repeated further down. */
export function withHeadings(
  form: PublishedForm,
  table: ExpectedTable,
  headings: NewHeadings,
): WorkbookSnapshot {
  const changes = [...headings].flatMap(([column, change]) => {
    const heading = leafHeading(form, table, column);
    return heading === null ? [] : [{ column: columnIndex(column), heading, change }];
  });
  const own = sheetOfTable(form, table);
  const [first] = headingRows(table);
  const rows: WrittenRows = readSheetText(own).map((row, r) =>
    row.map((cell, c) => {
      const change = changes.find(({ column, heading }) => column === c && heading === String(cell?.value));
      const isHeading = r + 1 >= first && (typeof cell?.value === "string" || r < headingRows(table)[1]);
      return cell && change && isHeading ? { ...cell, value: change.change(change.heading) } : cell;
    }),
  );
  const { sheets, ...rest } = workbookOfText(form);
  return {
    ...rest,
    sheets: sheets.map((sheet) => (sheet.name === own.name ? sheetOfRows(own, rows) : sheet)),
  };
}
