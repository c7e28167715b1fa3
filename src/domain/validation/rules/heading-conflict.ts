import { headingOf } from "../../framework/column-names";
import type { ColumnRole } from "../../framework/framework";
import { columnName } from "../../workbook/address";
import { defineRule } from "../engine/rule";

/** Columns that people add beside the form: no figure is read from them, so rows without one lack nothing. */
const BESIDE: ReadonlySet<ColumnRole> = new Set(["unit", "direction", "evidence", "reason"]);

export const headingConflict = defineRule({
  id: "heading-conflict",
  scope: "sheet",
  group: "structure",
  severity: "warning",
  name: { th: "หัวตารางซ้ำไม่ตรงกัน", en: "Repeated headings disagree" },
  why: {
    th: "หัวตารางที่ซ้ำในหน้าถัดไปควรวางคอลัมน์เหมือนหัวตารางแรก ถ้าไม่เหมือน ผู้อ่านและสูตรอาจหยิบตัวเลขผิดคอลัมน์",
    en: "A heading repeated on the next page should keep its columns. Where it does not, readers and formulas may take figures from the wrong column.",
  },
  remedy: {
    th: "จัดคอลัมน์ใต้หัวตารางนี้ให้ตรงกับหัวตารางแรก หรือลบหัวตารางที่ซ้ำ",
    en: "Move the columns below this heading to match the first one, or delete the repeated heading.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    moved: {
      th: "หัวตาราง “{heading}” นี้อยู่คอลัมน์ {found} แต่หัวตารางแรกอยู่คอลัมน์ {expected} ตัวเลขใต้หัวตารางนี้จึงอ่านจากคอลัมน์ {found}",
      en: "Heading “{heading}” is in column {found}, in the first heading in column {expected}; figures below it are read from column {found}.",
    },
    missing: {
      th: "หัวตารางที่ซ้ำนี้ไม่มีคอลัมน์ “{heading}” ซึ่งหัวตารางแรกมีที่คอลัมน์ {expected}",
      en: "This repeated heading lacks “{heading}”, which the first heading has in column {expected}.",
    },
  },
  *check({ tables, framework }) {
    for (const { table } of tables) {
      const [first, ...repeated] = table.headings;
      for (const block of repeated) {
        for (const [role, column] of Object.entries(first.columns) as [ColumnRole, number][]) {
          const other = block.columns[role];
          if (other === column || (other === undefined && BESIDE.has(role))) continue;
          yield {
            messageId: other === undefined ? "missing" : "moved",
            at: { sheet: table.sheet, row: block.lastRow, column: other ?? column },
            related: [{ sheet: table.sheet, row: first.lastRow, column }],
            parameters: { heading: headingOf(role, framework) },
            measure: columnName(column),
            ...(other === undefined ? {} : { found: columnName(other) }),
          };
        }
      }
    }
  },
});
