import type { AlterationKind } from "../../template/alteration";
import { alterationFaults } from "../alterations";
import { defineRule } from "../rule";

const KINDS: readonly AlterationKind[] = ["target-changed", "monitoring-target-changed"];

export const targetAltered = defineRule({
  id: "target-altered",
  group: "targets",
  severity: "error",
  name: { th: "ค่าเป้าหมายถูกแก้จากแม่แบบ", en: "Target differs from the template" },
  why: {
    th: "ค่าเป้าหมายเป็นข้อตกลงที่อนุมัติแล้ว การแก้เป้าหมายเปลี่ยนคะแนน",
    en: "Targets are agreed and approved; a changed one changes the score.",
  },
  remedy: { th: "แก้กลับเป็นค่าเป้าหมายตามแม่แบบ", en: "Restore the target of the template." },
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
