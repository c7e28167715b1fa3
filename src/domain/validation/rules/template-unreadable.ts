import { templatePart } from "../../template/stored-template";
import { defineRule } from "../engine/rule";

export const templateUnreadable = defineRule({
  id: "template-unreadable",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "แม่แบบที่ฝังในสมุดงานอ่านไม่ได้", en: "Template of the workbook cannot be read" },
  why: {
    th: "สมุดงานมีแม่แบบฝังอยู่แต่เสียหายหรือเป็นรุ่นใหม่กว่า จึงเทียบไม่ได้ว่าแบบฟอร์มถูกแก้จากที่อนุมัติหรือไม่",
    en: "The workbook carries a template that is damaged or of a newer version, so nothing tells whether the form was altered.",
  },
  remedy: {
    th: "ใช้สมุดงานต้นฉบับ หรือบันทึกแม่แบบใหม่ลงในสมุดงาน",
    en: "Use the original workbook, or store the template in it anew.",
  },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    unreadable: {
      th: "แม่แบบที่ฝังในสมุดงานอ่านไม่ได้ จึงไม่ได้เทียบแบบฟอร์มกับแม่แบบ",
      en: "The template of the workbook cannot be read, so the form was not compared with it.",
    },
  },
  *check({ snapshot, template }) {
    if (template === null && templatePart(snapshot) !== null) yield { messageId: "unreadable", at: null };
  },
});
