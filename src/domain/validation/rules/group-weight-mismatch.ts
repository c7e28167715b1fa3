import { isSameWeight } from "../../framework/weights";
import { hasValue, valueFields } from "../../form/field";
import { FieldReader } from "../../form/fields";
import { indicatorsByPrefix } from "../checks/parent-rows";
import { headingOver } from "../../form/heading-over";
import { defineRule, PAUSE } from "../engine/rule";

export const groupWeightMismatch = defineRule({
  id: "group-weight-mismatch",
  scope: "sheet",
  group: "weights",
  severity: "error",
  name: { th: "น้ำหนักของกลุ่มไม่ตรงกับตัวชี้วัด", en: "Group weight differs from its indicators" },
  why: {
    th: "แถวกลุ่มที่ระบุน้ำหนักต้องเท่ากับผลรวมน้ำหนักของตัวชี้วัดในกลุ่ม ถ้าไม่ตรงกัน แสดงว่ามีน้ำหนักตัวใดตัวหนึ่งไม่ถูกต้อง",
    en: "A group that states a weight weighs what its indicators weigh together; where the two differ, one weight is wrong.",
  },
  remedy: {
    th: "แก้น้ำหนักของกลุ่มหรือของตัวชี้วัดให้ตรงกับแบบประเมินที่ได้รับอนุมัติ",
    en: "Correct the group's weight or an indicator's to match the approved form.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    differs: {
      th: "กลุ่ม {group} ระบุน้ำหนัก {found} แต่ตัวชี้วัดในกลุ่มรวมได้ {expected}",
      en: "Group {group} states a weight of {found}; its indicators sum to {expected}.",
    },
  },
  *check({ sheet, tables, framework }) {
    for (const { table } of tables) {
      if (table.groups.length === 0) continue;
      const reader = new FieldReader(sheet.name, sheet.cells, framework);
      const byPrefix = indicatorsByPrefix(table.indicators);
      for (const { code, at } of table.groups) {
        yield PAUSE;
        const column = headingOver(table, at.row)?.columns.weight;
        const stated = column === undefined ? null : reader.number(at.row, column);
        const fields = valueFields((byPrefix.get(code) ?? []).flatMap(({ weight }) => weight ?? []));
        if (!hasValue(stated) || fields === null || fields.length === 0) continue;
        const found = stated.reading.value;
        const sum = fields.reduce((total, { reading }) => total + reading.value, 0);
        if (isSameWeight(found, sum, framework)) continue;
        const related = fields.map((field) => field.at);
        yield {
          messageId: "differs",
          at: stated.at,
          related,
          parameters: { group: code },
          expected: sum,
          found,
        };
      }
    }
  },
});
