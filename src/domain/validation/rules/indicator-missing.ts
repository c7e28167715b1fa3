import type { AlterationKind } from "../../template/alteration";
import { alterationFaults } from "../alterations";
import { defineRule } from "../rule";

const KINDS: readonly AlterationKind[] = ["indicator-missing", "component-missing", "group-missing"];

export const indicatorMissing = defineRule({
  id: "indicator-missing",
  group: "structure",
  severity: "error",
  name: { th: "ตัวชี้วัดหรือองค์ประกอบหายไปจากแม่แบบ", en: "Indicator or component of the template is missing" },
  why: {
    th: "ตัวชี้วัดที่หายไปทำให้คะแนนรวมไม่ครบตามที่อนุมัติ",
    en: "A missing indicator leaves the total short of what was approved.",
  },
  remedy: { th: "ใส่ตัวชี้วัดกลับตามแม่แบบ", en: "Put the indicator back as the template has it." },
  source: {
    th: "แม่แบบที่ได้รับอนุมัติ ซึ่งฝังอยู่ในสมุดงาน",
    en: "The approved template that the workbook carries",
  },
  messages: {
    altered: {
      th: "{what}: {subject} แม่แบบคือ “{expected}” แต่พบ “{found}”",
      en: "{what}: {subject}; the template has “{expected}”, found “{found}”.",
    },
  },
  check: (context) => alterationFaults(context, KINDS),
});
