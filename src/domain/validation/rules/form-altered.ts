import type { AlterationKind } from "../../comparison/alteration";
import { ALTERED_MESSAGES, alterationFaults, TEMPLATE_SOURCE } from "../checks/alterations";
import { defineRule } from "../engine/rule";

const KINDS: readonly AlterationKind[] = [
  "part-missing",
  "title-missing",
  "column-missing",
  "heading-reworded",
  "component-renamed",
  "group-renamed",
  "indicator-renamed",
  "indicator-moved",
  "order-changed",
  "unit-changed",
  "direction-changed",
  "band-changed",
  "checklist-item-missing",
  "checklist-item-extra",
  "checklist-item-renamed",
  "checklist-order-changed",
  "checklist-points-changed",
  "monitoring-missing",
  "monitoring-extra",
  "monitoring-renamed",
  "board-seat-missing",
];

export const formAltered = defineRule({
  id: "form-altered",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "แบบประเมินต่างจากแม่แบบ", en: "Form differs from its template" },
  why: {
    th: "ชื่อ หัวตาราง ลำดับ หรือส่วนของแบบประเมินที่ต่างจากแม่แบบทำให้เทียบกับหน่วยงานอื่นและปีก่อนไม่ได้",
    en: "Names, headings, order or parts that differ from the template keep the form from being compared.",
  },
  remedy: {
    th: "แก้ให้ตรงกับแม่แบบ หรือยอมรับพร้อมเหตุผล",
    en: "Restore what the template has, or accept with a reason.",
  },
  source: TEMPLATE_SOURCE,
  messages: ALTERED_MESSAGES,
  check: (context) => alterationFaults(context, KINDS),
});
