import { componentFaults } from "../checks/codes";
import { defineRule } from "../engine/rule";

export const componentOrder = defineRule({
  id: "component-order",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "ลำดับขององค์ประกอบสลับหรือข้าม", en: "Components out of order or missing" },
  why: {
    th: "องค์ประกอบเรียงเป็น 1, 2, 3 … ถ้าข้าม อาจมีองค์ประกอบถูกลบไป ถ้าสลับ อาจพิมพ์ลำดับผิด",
    en: "Components run 1, 2, 3 …; a gap may be a deleted component, a wrong order a mistyped number.",
  },
  remedy: {
    th: "เทียบหัวข้อองค์ประกอบกับแบบประเมินที่ได้รับอนุมัติ",
    en: "Compare the headings of components with the approved form.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    order: {
      th: "องค์ประกอบที่ {found} อยู่หลังองค์ประกอบที่ {before}",
      en: "Component {found} is after component {before}.",
    },
    gap: {
      th: "ก่อนองค์ประกอบที่ {found} ควรมีองค์ประกอบที่ {expected}",
      en: "Before component {found} there should be component {expected}.",
    },
  },
  *check({ evaluation }) {
    // Where each component is a form of its own, none needs to begin with the first.
    const startsAtOne = evaluation.forms.length === 1;
    for (const table of evaluation.forms) {
      for (const [component, fault] of componentFaults(table, { startsAtOne })) {
        const { at, code: found } = component;
        if (fault.kind === "gap") yield { messageId: "gap", at, measure: fault.expected, found };
        if (fault.kind !== "order") continue;
        const parameters = { before: fault.other.code };
        yield { messageId: "order", at, related: [fault.other.at], parameters, found };
      }
    }
  },
});
