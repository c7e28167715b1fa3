import type { CellValue } from "../../../../../src/domain/workbook/snapshot";
import { all, insertColumns, put, type Form } from "../../form";
import { kind, type Kind } from "../../mistake";
import { one, onForm } from "./variant";

/** A column beside the table or within it, with its heading and what every row holds. */
function addedColumn(
  words: string,
  holds: (row: number) => CellValue,
  where: (form: Form) => number,
  isRepeated = true,
): Kind["cases"] {
  return (form) => {
    const { sheet, headings } = form.table;
    const column = where(form);
    const places = headings
      .slice(0, isRepeated ? undefined : 1)
      .map(({ firstRow }) => ({ sheet, row: firstRow, column }));
    const rows = form.indicators.map(({ at }, i) => put({ sheet, row: at.row, column }, holds(i)));
    return one(words, all(insertColumns(sheet, column), ...places.map((at) => put(at, words)), ...rows));
  };
}

const lastColumn = (form: Form) =>
  Math.max(
    ...form.sheets
      .find(({ name }) => name === form.table.sheet)!
      .cells.rowIndices()
      .flatMap((row) =>
        form.sheets
          .find(({ name }) => name === form.table.sheet)!
          .cells.inRow(row)
          .map(({ column }) => column),
      ),
  ) + 1;
const afterNames = (form: Form) => form.column("indicator") + 1;

export const COLUMNS: readonly Kind[] = [
  kind("column-unit", "A column of units is added", (form) =>
    form.table.headings[0].columns.unit === undefined
      ? addedColumn("หน่วยวัด", () => "ตามเกณฑ์", afterNames)(form)
      : [],
  ),
  kind("column-unit-of-rows", "A column of units is added, with a unit for each row", (form) =>
    form.table.headings[0].columns.unit === undefined
      ? addedColumn("หน่วยนับ", (i) => ["ร้อยละ", "ระดับ", "คะแนน"][i % 3]!, afterNames)(form)
      : [],
  ),
  kind(
    "column-remarks",
    "A column of remarks is added at the end",
    addedColumn("หมายเหตุ", (i) => (i === 0 ? "รอผลตรวจรับรอง" : null), lastColumn),
  ),
  kind(
    "column-remarks-once",
    "A column of remarks is added at the end, under the first headings alone",
    addedColumn("หมายเหตุ", (i) => (i === 0 ? "รอผลตรวจรับรอง" : null), lastColumn, false),
  ),
  kind(
    "column-owner",
    "A column names who is responsible",
    addedColumn("ผู้รับผิดชอบ", () => "สำนักยุทธศาสตร์", lastColumn),
  ),
  kind(
    "column-owner-inside",
    "A column behind the names tells who is responsible",
    addedColumn("หน่วยงานรับผิดชอบ", () => "กลุ่มแผนงาน", afterNames),
  ),
  kind(
    "column-running-number",
    "A column of running numbers is added before the names",
    addedColumn(
      "ลำดับ",
      (i) => i + 1,
      (form) => form.column("indicator"),
    ),
  ),
  kind(
    "column-last-year",
    "A column of last year's results is added",
    addedColumn(
      "ผลการดำเนินงานปีที่ผ่านมา",
      (i) => 70 + i,
      (form) => form.column("result"),
    ),
  ),
  kind(
    "column-blank-left",
    "A blank column stands before the table",
    onForm((form) => insertColumns(form.table.sheet, 0)),
  ),
  kind(
    "column-blank-inside",
    "A blank column stands before the results",
    onForm((form) => insertColumns(form.table.sheet, form.column("result"))),
  ),
  kind(
    "column-source",
    "A column of data sources is added at the end",
    addedColumn("แหล่งข้อมูล", () => "ระบบรายงาน e-SAR", lastColumn),
  ),
];
