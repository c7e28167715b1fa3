import type { AlterationKind } from "../../comparison/alteration";
import { ALTERED_MESSAGES, alterationFaults, TEMPLATE_SOURCE } from "../checks/alterations";
import { defineRule } from "../engine/rule";

const KINDS: readonly AlterationKind[] = ["weight-changed", "component-weight-changed"];

export const weightAltered = defineRule({
  id: "weight-altered",
  scope: "workbook",
  group: "weights",
  severity: "error",
  name: { th: "น้ำหนักต่างจากแม่แบบ", en: "Weight differs from the template" },
  why: {
    th: "น้ำหนักเป็นข้อตกลงที่อนุมัติแล้ว การแก้น้ำหนักเปลี่ยนคะแนนรวมแม้จะยังรวมได้ 100",
    en: "Weights are agreed and approved; a changed one changes the total even where they still sum to 100.",
  },
  remedy: { th: "แก้กลับเป็นน้ำหนักตามแม่แบบ", en: "Restore the weight of the template." },
  source: TEMPLATE_SOURCE,
  messages: ALTERED_MESSAGES,
  check: (context) => alterationFaults(context, KINDS),
});
