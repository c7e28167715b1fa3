import { valueOf } from "../../../../../src/domain/form/field";
import { columnName } from "../../../../../src/domain/workbook/address";
import { all, down, enter, insertRows, put } from "../../form";
import { kind, type Kind } from "../../mistake";
import { one, onForm, sheetEnd } from "./variant";

export const ROWS: readonly Kind[] = [
  kind(
    "rows-on-top",
    "Two rows are inserted on top",
    onForm((form) => insertRows(form.table.sheet, 0, 2)),
  ),
  kind(
    "row-between-components",
    "A blank row separates the components",
    onForm((form) =>
      all(
        ...form.table.components
          .slice(1)
          .reverse()
          .map(({ at }) => insertRows(form.table.sheet, at.row)),
      ),
    ),
  ),
  kind(
    "row-above-total",
    "A blank row stands above the total",
    onForm((form) => insertRows(form.table.sheet, form.indicators.at(-1)!.at.row + 1)),
  ),
  kind(
    "signatures-below",
    "Lines for signatures follow the table",
    onForm((form) => {
      const at = { sheet: form.table.sheet, row: sheetEnd(form) + 2, column: 0 };
      return all(
        put(at, "ลงชื่อ ...................................... ผู้รายงาน"),
        put(down(at, 1), "(......................................)"),
        put(down(at, 2), "วันที่ ...... เดือน .................. พ.ศ. .........."),
      );
    }),
  ),
  kind(
    "note-below",
    "A note with figures follows the table",
    onForm((form) =>
      put(
        { sheet: form.table.sheet, row: sheetEnd(form) + 2, column: 0 },
        "หมายเหตุ: ข้อมูลบางรายการปรับปรุงเมื่อ 15 ตุลาคม 2565 ตามหนังสือที่ นร 1201/ว 15",
      ),
    ),
  ),
  kind(
    "page-number-below",
    "A page number follows the table",
    onForm((form) => put({ sheet: form.table.sheet, row: sheetEnd(form) + 1, column: 2 }, "หน้า 1/3")),
  ),
  kind("subtotals-right", "The sum of each component stands in a row of its own", (form) => {
    const { sheet, components, total } = form.table;
    const [first, second] = components;
    if (form.hasTemplate || !second || valueOf(total) === null) return [];
    const sum = first!.indicators.reduce((so, each) => so + (valueOf(each.weighted) ?? 0), 0);
    const { row } = second.at;
    const column = first!.indicators[0]!.weighted!.at.column;
    const others = form.indicators.map(
      ({ weighted }) => `${columnName(column)}${weighted!.at.row + (weighted!.at.row >= row ? 2 : 1)}`,
    );
    return one(
      "subtotal",
      all(
        insertRows(sheet, row),
        put({ sheet, row, column: form.column("indicator") }, `รวมองค์ประกอบที่ ${first!.code}`),
        put({ sheet, row, column }, sum),
        enter(down(total!.at, 1), `=SUM(${others.join(",")})`, total!.cell!.value),
      ),
    );
  }),
  kind("headings-repeated", "The headings are repeated before the second component", (form) => {
    const { sheet, headings, components } = form.table;
    const second = components[1];
    if (!second || form.hasTemplate) return [];
    const [{ firstRow, lastRow }] = headings;
    const count = lastRow - firstRow + 1;
    const { row } = second.at;
    return one(
      "headings",
      all(insertRows(sheet, row, count), (workbook) => {
        const { rows } = workbook.sheet(sheet);
        for (let i = 0; i < count; i++) rows.set(row + i, new Map(rows.get(firstRow + i)));
      }),
    );
  }),
  kind("weight-sum-row", "The weights are summed in the row of the total", (form) => {
    const { total } = form.table;
    if (form.hasTemplate || !total?.cell) return [];
    const column = form.column("weight");
    const rows = form.indicators.map(({ at }) => at.row + 1);
    return one(
      "sum",
      enter(
        { ...total.at, column },
        `=SUM(${columnName(column)}${rows[0]}:${columnName(column)}${rows.at(-1)})`,
        100,
      ),
    );
  }),
  kind(
    "empty-row-hidden",
    "An empty row is hidden",
    onForm(
      (form) => (workbook) =>
        void workbook
          .sheet(form.table.sheet)
          .hiddenRows.push({ first: sheetEnd(form) + 3, last: sheetEnd(form) + 3 }),
    ),
  ),
];
