import type { AlterationKind } from "../../comparison/alteration";
import { ALTERED_MESSAGES, alterationFaults, TEMPLATE_SOURCE } from "../checks/alterations";
import { defineRule } from "../engine/rule";

const KINDS: readonly AlterationKind[] = ["target-changed", "monitoring-target-changed"];

export const targetAltered = defineRule({
  id: "target-altered",
  scope: "workbook",
  group: "targets",
  severity: "error",
  name: { th: "ค่าเป้าหมายต่างจากแม่แบบ", en: "Target differs from the template" },
  why: {
    th: "ค่าเป้าหมายเป็นข้อตกลงที่อนุมัติแล้ว การแก้เป้าหมายเปลี่ยนคะแนน",
    en: "Targets are agreed and approved; a changed one changes the score.",
  },
  remedy: { th: "แก้กลับเป็นค่าเป้าหมายตามแม่แบบ", en: "Restore the target of the template." },
  source: TEMPLATE_SOURCE,
  messages: ALTERED_MESSAGES,
  check: (context) => alterationFaults(context, KINDS),
});
