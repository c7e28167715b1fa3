import type { AlterationKind } from "../../comparison/alteration";
import { ALTERED_MESSAGES, alterationFaults, TEMPLATE_SOURCE } from "../checks/alterations";
import { defineRule } from "../engine/rule";

const KINDS: readonly AlterationKind[] = ["indicator-extra", "component-extra"];

export const indicatorExtra = defineRule({
  id: "indicator-extra",
  scope: "workbook",
  group: "structure",
  severity: "error",
  name: { th: "มีตัวชี้วัดหรือองค์ประกอบนอกเหนือจากแม่แบบ", en: "Indicator or component is not in the template" },
  why: {
    th: "ตัวชี้วัดที่ไม่ได้รับอนุมัติเปลี่ยนน้ำหนักและคะแนนของตัวอื่น",
    en: "An indicator that was not approved changes the weight of the others.",
  },
  remedy: {
    th: "ลบออก หรือขออนุมัติเปลี่ยนแปลงตัวชี้วัดก่อน",
    en: "Remove it, or have the change of indicators approved first.",
  },
  source: TEMPLATE_SOURCE,
  messages: ALTERED_MESSAGES,
  check: (context) => alterationFaults(context, KINDS),
});
