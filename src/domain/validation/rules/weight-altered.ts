import type { AlterationKind } from "../../template/alteration";
import { alterationFaults } from "../alterations";
import { defineRule } from "../rule";

const KINDS: readonly AlterationKind[] = ["weight-changed", "component-weight-changed"];

export const weightAltered = defineRule({
  id: "weight-altered",
  group: "weights",
  severity: "error",
  name: { th: "น้ำหนักถูกแก้จากแม่แบบ", en: "Weight differs from the template" },
  why: {
    th: "น้ำหนักเป็นข้อตกลงที่อนุมัติแล้ว การแก้น้ำหนักเปลี่ยนคะแนนรวมแม้จะยังรวมได้ 100",
    en: "Weights are agreed and approved; a changed one changes the total even where they still sum to 100.",
  },
  remedy: { th: "แก้กลับเป็นน้ำหนักตามแม่แบบ", en: "Restore the weight of the template." },
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
