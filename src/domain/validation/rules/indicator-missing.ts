import type { AlterationKind } from "../../comparison/alteration";
import { ALTERED_MESSAGES, alterationFaults, TEMPLATE_SOURCE } from "../checks/alterations";
import { defineRule } from "../engine/rule";

const KINDS: readonly AlterationKind[] = ["indicator-missing", "component-missing", "group-missing"];

export const indicatorMissing = defineRule({
  id: "indicator-missing",
  scope: "workbook",
  group: "structure",
  severity: "error",
  name: { th: "ขาดตัวชี้วัดหรือองค์ประกอบที่แม่แบบกำหนด", en: "Indicator or component of the template is missing" },
  why: {
    th: "ตัวชี้วัดที่ขาดทำให้คะแนนรวมไม่ครบตามที่ได้รับอนุมัติ",
    en: "A missing indicator leaves the total short of what was approved.",
  },
  remedy: { th: "เพิ่มกลับตามแม่แบบ", en: "Put the indicator back as the template has it." },
  source: TEMPLATE_SOURCE,
  messages: ALTERED_MESSAGES,
  check: (context) => alterationFaults(context, KINDS),
});
