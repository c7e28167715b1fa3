import type { CellValue } from "../../../../../src/domain/workbook/snapshot";
import { all, inThaiDigits, insertColumns, insertRows, put, type Form } from "../../form";
import { kind, type Kind } from "../../mistake";
import { type Change, onForm } from "./variant";

/** What an added column holds: its heading, and the entry of each indicator. */
interface Column {
  readonly heading: string;
  readonly entry: (i: number) => CellValue;
}

/** Columns side by side, inserted before a column of the table, with their headings in the first heading row. */
function columnsAt(column: number, added: readonly Column[]): (form: Form) => Change {
  return (form) => {
    const { sheet, headings } = form.table;
    const cells = added.flatMap(({ heading, entry }, beside) => [
      ...headings.map(({ firstRow }) => put({ sheet, row: firstRow, column: column + beside }, heading)),
      ...form.indicators.map(({ at }, i) => put({ sheet, row: at.row, column: column + beside }, entry(i))),
    ]);
    return all(insertColumns(sheet, column, added.length), ...cells);
  };
}

const OWNER: Column = { heading: "ผู้รับผิดชอบ", entry: (i) => `กลุ่มงานที่ ${(i % 3) + 1}` };
const SOURCE: Column = { heading: "แหล่งข้อมูล", entry: () => "รายงานประจำปี" };
const NUMBER: Column = { heading: "ลำดับ", entry: (i) => i + 1 };

const behindNames = (added: readonly Column[]) =>
  onForm((form) => columnsAt(form.column("indicator") + 1, added)(form));
const beforeNames = (added: readonly Column[]) =>
  onForm((form) => columnsAt(form.column("indicator"), added)(form));
const beforeResults = (added: readonly Column[]) =>
  onForm((form) => columnsAt(form.column("result"), added)(form));
const behindTable = (added: readonly Column[]) =>
  onForm((form) => columnsAt(lastColumn(form) + 1, added)(form));

function lastColumn({ table, sheets }: Form): number {
  const { cells } = sheets.find(({ name }) => name === table.sheet)!;
  return Math.max(...cells.rowIndices().flatMap((row) => cells.inRow(row).map(({ column }) => column)));
}

/** Every row that is no indicator's and no heading's goes back to the column in which it stood. */
function otherRowsBack(form: Form, by: number): Change {
  const { sheet, headings } = form.table;
  const own = new Set(form.indicators.map(({ at }) => at.row));
  for (const { firstRow, lastRow } of headings) for (let row = firstRow; row <= lastRow; row++) own.add(row);
  return (workbook) => {
    for (const [row, cells] of workbook.sheet(sheet).rows) {
      const first = form.sheets.find(({ name }) => name === sheet)!.cells.inRow(row)[0];
      const moved = first && cells.get(first.column + by);
      if (!moved || own.has(row) || moved.formula !== null) continue;
      cells.delete(first.column + by);
      cells.set(first.column, moved);
    }
  };
}

/** The columns of tables, titles and notes where people put them otherwise. */
export const LAYOUTS: readonly Kind[] = [
  kind("columns-two-inside", "Two columns are added behind the names", behindNames([OWNER, SOURCE])),
  kind("columns-two-behind", "Two columns are added at the end", behindTable([OWNER, SOURCE])),
  kind(
    "column-running-number-inside",
    "A column of running numbers is added behind the names",
    behindNames([NUMBER]),
  ),
  kind(
    "column-running-number-thai",
    "A column of running numbers in Thai digits is added before the names",
    beforeNames([{ heading: "ที่", entry: (i) => inThaiDigits(String(i + 1)) }]),
  ),
  kind(
    "column-running-number-titles-stay",
    "A column of running numbers is added, titles and notes begin in it",
    onForm((form) => {
      const column = form.column("indicator");
      return all(columnsAt(column, [NUMBER])(form), otherRowsBack(form, 1));
    }),
  ),
  kind(
    "column-ticks",
    "A column to tick off is added before the names",
    beforeNames([{ heading: "ตรวจแล้ว", entry: (i) => (i % 2 === 0 ? "✓" : null) }]),
  ),
  kind(
    "column-half-year",
    "A column of the results of six months is added",
    beforeResults([{ heading: "ผลการดำเนินงาน รอบ 6 เดือน", entry: (i) => 40 + i }]),
  ),
  kind(
    "column-documents",
    "A column of evidence is added at the end",
    behindTable([{ heading: "เอกสารอ้างอิง", entry: (i) => `เอกสารหมายเลข ${i + 1}` }]),
  ),
  kind(
    "column-day-of-report",
    "A column tells when the result was reported",
    behindTable([{ heading: "วันที่รายงาน", entry: (i) => `${i + 1} ตุลาคม` }]),
  ),
  kind(
    "columns-two-blank-left",
    "Two blank columns stand before the table",
    onForm((form) => insertColumns(form.table.sheet, 0, 2)),
  ),
  kind(
    "table-indented",
    "The sheet begins at C5",
    onForm((form) => all(insertColumns(form.table.sheet, 0, 2), insertRows(form.table.sheet, 0, 4))),
  ),
  kind(
    "table-far-right",
    "Five narrow columns stand before the table",
    onForm((form) => insertColumns(form.table.sheet, 0, 5)),
  ),
  kind(
    "columns-blank-left-everywhere",
    "A blank column stands first on every sheet",
    onForm((form) => all(...form.sheets.map(({ name }) => insertColumns(name, 0)))),
  ),
  kind(
    "rows-on-top-everywhere",
    "A row for a letterhead is inserted on every sheet",
    onForm((form) => all(...form.sheets.map(({ name }) => insertRows(name, 0)))),
  ),
  kind(
    "titles-merged-wider",
    "Titles are merged over more columns than the table has",
    onForm((form) => (workbook) => {
      const { merges } = workbook.sheet(form.table.sheet);
      const wide = lastColumn(form) + 3;
      const at = merges.findIndex(
        ({ row, rowCount }) => rowCount === 1 && row < form.table.headings[0].firstRow,
      );
      if (at >= 0) merges.splice(at, 1);
      merges.push({ row: 0, column: 0, rowCount: 1, columnCount: wide });
    }),
  ),
  kind(
    "column-helper-hidden",
    "A column of notes without figures is hidden",
    onForm((form) => {
      const column = lastColumn(form) + 1;
      const notes = columnsAt(column, [{ heading: "บันทึกภายใน", entry: () => "ตรวจกับฝ่ายแผนแล้ว" }])(form);
      return all(
        notes,
        (workbook) =>
          void workbook.sheet(form.table.sheet).hiddenColumns.push({ first: column, last: column }),
      );
    }),
  ),
  kind(
    "column-blank-hidden",
    "A blank column behind the table is hidden",
    onForm(
      (form) => (workbook) =>
        void workbook
          .sheet(form.table.sheet)
          .hiddenColumns.push({ first: lastColumn(form) + 2, last: lastColumn(form) + 2 }),
    ),
  ),
];
