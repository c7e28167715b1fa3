import type { TableFacts } from "../../closing/table-facts";
import { COLUMN_NAMES } from "../../framework/column-names";
import { indicatorName, quoteCell } from "../../form/quoting";
import { restoredClosing, restoredFormula } from "../../repairs/restored-formula";
import {
  overwrittenClosings,
  overwrittenRows,
  type OverwrittenClosing,
  type OverwrittenRow,
} from "../checks/overwritten-formulas";
import { defineRule, PAUSE, type Fault } from "../engine/rule";

export const formulaOverwritten = defineRule({
  id: "formula-overwritten",
  scope: "sheet",
  group: "cells",
  severity: "warning",
  name: { th: "พิมพ์ค่าคงที่ทับสูตร", en: "Formula overwritten by a constant" },
  why: {
    th: "ค่าที่พิมพ์ทับสูตรไม่เปลี่ยนตามผลหรือน้ำหนัก คะแนนจึงอาจค้างอยู่ที่ค่าเก่าโดยไม่มีใครเห็น",
    en: "A figure typed over a formula does not follow results and weights any more; the score may be out of date and nobody notices.",
  },
  remedy: {
    th: "คัดลอกสูตรจากแถวข้างเคียงมาใส่คืน",
    en: "Copy the formula back from a neighbouring row.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    indicator: {
      th: "{column}ของตัวชี้วัด {indicator} เป็นค่าคงที่ {found} ขณะที่แถวอื่นในคอลัมน์นี้เป็นสูตร เช่น {expected}",
      en: "{column} of indicator {indicator} is the constant {found}; other rows of the column have formulas, such as {expected}.",
    },
    closing: {
      th: "{column}เป็นค่าคงที่ {found} ขณะที่คะแนนถ่วงน้ำหนักเป็นสูตร จึงไม่เปลี่ยนตามคะแนน",
      en: "{column} is the constant {found} although the weighted scores are formulas: it does not follow them.",
    },
  },
  *check({ tables, forms }) {
    for (const table of tables) {
      for (const found of overwrittenRows(table)) yield found === PAUSE ? PAUSE : rowFault(found);
    }
    for (const form of forms) {
      for (const found of overwrittenClosings(form)) yield closingFault(found, form);
    }
  },
});

function rowFault({ role, row, field, example, withFormula }: OverwrittenRow): Fault<"indicator"> {
  const fix = restoredFormula(role, row, withFormula);
  const restored = fix?.writes[0]?.after;
  return {
    messageId: "indicator",
    at: field.at,
    related: [example.at],
    parameters: { column: COLUMN_NAMES[role], indicator: indicatorName(row.indicator) },
    ...(restored && "formula" in restored ? { expected: restored.formula } : {}),
    measure: example.cell.formula,
    found: quoteCell(field.cell),
    fix,
  };
}

function closingFault({ role, field }: OverwrittenClosing, form: TableFacts): Fault<"closing"> {
  return {
    messageId: "closing",
    at: field.at,
    parameters: { column: COLUMN_NAMES[role] },
    found: quoteCell(field.cell),
    fix: restoredClosing(role, form),
  };
}
