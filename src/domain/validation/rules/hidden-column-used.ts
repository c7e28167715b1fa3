import type { HeadingBlock, IndicatorTable } from "../../form/evaluation";
import { targetRole, type ColumnRole, type Framework } from "../../framework/framework";
import { columnName } from "../../workbook/address";
import { columnNameOf } from "../../framework/column-names";
import { isWithin } from "../checks/hidden-spans";
import { defineRule } from "../engine/rule";

export const hiddenColumnUsed = defineRule({
  id: "hidden-column-used",
  scope: "sheet",
  group: "visibility",
  severity: "warning",
  name: { th: "คอลัมน์ที่ซ่อนมีข้อมูลของแบบประเมิน", en: "Hidden column of the form" },
  why: {
    th: "คอลัมน์น้ำหนัก เป้าหมาย ผล หรือคะแนนที่ซ่อนไว้ยังใช้คำนวณอยู่ ผู้ตรวจจึงเห็นแบบประเมินไม่ครบ",
    en: "A hidden column of weights, targets, results or scores is still calculated with: reviewers do not see the whole form.",
  },
  remedy: { th: "ยกเลิกการซ่อนคอลัมน์", en: "Unhide the column." },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    hidden: {
      th: "คอลัมน์ “{column}” ({found}) ซ่อนไว้",
      en: "The column “{column}” ({found}) is hidden.",
    },
  },
  *check({ sheet, tables, framework }) {
    if (!sheet.hiddenColumns?.length) return;
    for (const { table } of tables) {
      for (const { role, column, heading } of usedColumns(table, framework)) {
        if (!isWithin(sheet.hiddenColumns, column)) continue;
        yield {
          messageId: "hidden",
          at: { sheet: table.sheet, row: heading.lastRow, column },
          parameters: { column: columnNameOf(role, framework) },
          found: columnName(column),
        };
      }
    }
  },
});

interface UsedColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly heading: HeadingBlock;
}

/** Every column that figures are read from, once, under the first heading that names it. */
function usedColumns({ headings }: IndicatorTable, { tiers }: Framework): UsedColumn[] {
  const roles: ColumnRole[] = [
    "weight",
    ...tiers.map(({ id }) => targetRole(id)),
    "result",
    "selfScore",
    "committeeScore",
    "score",
    "weighted",
  ];
  const used = new Map<number, UsedColumn>();
  for (const heading of headings) {
    for (const role of roles) {
      const column = heading.columns[role];
      if (column !== undefined && !used.has(column)) used.set(column, { role, column, heading });
    }
  }
  return [...used.values()].sort((a, b) => a.column - b.column);
}
