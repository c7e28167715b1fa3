import { formatCell } from "../../workbook/address";
import { componentFaults } from "../checks/codes";
import { defineRule } from "../engine/rule";

export const componentDuplicate = defineRule({
  id: "component-duplicate",
  scope: "sheet",
  group: "structure",
  severity: "error",
  name: { th: "ลำดับขององค์ประกอบซ้ำ", en: "Component number used twice" },
  why: {
    th: "องค์ประกอบสองหัวข้อที่ใช้ลำดับเดียวกันทำให้สรุปคะแนนรายองค์ประกอบปนกัน",
    en: "Two headings with one number mix up the scores of two components.",
  },
  remedy: {
    th: "แก้ลำดับขององค์ประกอบให้ตรงกับแบบประเมินที่ได้รับอนุมัติ",
    en: "Number the component as the approved form does.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    twice: {
      th: "องค์ประกอบที่ {found} มีหัวข้อแล้วที่ {first}",
      en: "Component {found} has a heading already, in {first}.",
    },
  },
  *check({ forms }) {
    for (const { table } of forms) {
      for (const [component, fault] of componentFaults(table)) {
        if (fault.kind !== "twice") continue;
        yield {
          messageId: "twice",
          at: component.at,
          related: [fault.other.at],
          parameters: { first: formatCell(fault.other.at) },
          found: component.code,
        };
      }
    }
  },
});
