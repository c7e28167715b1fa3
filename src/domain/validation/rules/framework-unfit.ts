import { contradictsScale } from "../../form/choose-framework";
import { defineRule } from "../engine/rule";

export const frameworkUnfit = defineRule({
  id: "framework-unfit",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "กรอบการประเมินไม่ตรงกับแบบหรือตัดสินไม่ได้", en: "Framework does not fit the form" },
  why: {
    th: "มาตราคะแนน ระดับ และเกณฑ์ต่าง ๆ มาจากกรอบการประเมิน ถ้าใช้กรอบของมาตราอื่น คะแนนและระดับที่ตรวจจะผิดทั้งหมด",
    en: "Scale, rating and bands come from the framework: judged by one of another scale, every score and the rating would be wrong.",
  },
  remedy: {
    th: "เลือกกรอบการประเมินที่ตรงกับแบบ แล้วตรวจอีกครั้ง",
    en: "Choose the framework that fits the form and validate again.",
  },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    undecided: {
      th: "ไม่มีสิ่งใดในแบบบอกมาตราคะแนนได้แน่: เลือกกรอบการประเมิน ข้อที่ขึ้นกับมาตราคะแนนจึงยังไม่ได้ตรวจ",
      en: "Nothing in the form decides its scale: choose a framework. What depends on the scale was not checked.",
    },
    "unknown-scale": {
      th: "แบบแสดงมาตรา {found} ซึ่งไม่มีกรอบใดใช้: เลือกกรอบการประเมิน ข้อที่ขึ้นกับมาตราคะแนนจึงยังไม่ได้ตรวจ",
      en: "The form shows the scale {found}, which no framework has: choose a framework. What depends on the scale was not checked.",
    },
    contradicts: {
      th: "แบบให้คะแนนตามมาตรา {found} แต่ตรวจด้วยกรอบที่ใช้มาตรา {expected}",
      en: "The form scores on {found}, but it is judged by a framework that scores on {expected}.",
    },
  },
  *check({ evaluation: { framework, frameworkReason, tables } }) {
    const [first] = tables;
    if (first === undefined) return;
    const [heading] = first.headings;
    const at = { sheet: first.sheet, row: heading.lastRow, column: heading.columns.indicator };
    const { scale, kind } = frameworkReason;
    const found = scale.points?.join("/") ?? "";
    if (kind === "undecided")
      yield found === "" ? { messageId: "undecided", at } : { messageId: "unknown-scale", at, found };
    else if (contradictsScale(framework, scale)) {
      yield {
        messageId: "contradicts",
        at,
        measure: framework.tiers.map(({ point }) => point).join("/"),
        found,
      };
    }
  },
});
