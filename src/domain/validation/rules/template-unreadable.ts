import { templatePart } from "../../template/stored-template";
import { defineRule } from "../engine/rule";

export const templateUnreadable = defineRule({
  id: "template-unreadable",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "แม่แบบที่เก็บในสมุดงานอ่านไม่ได้", en: "Template stored in the workbook cannot be read" },
  why: {
    th: "แม่แบบที่เก็บในสมุดงานเสียหายหรือเป็นรุ่นใหม่กว่า จึงบอกไม่ได้ว่าแบบประเมินต่างจากที่ได้รับอนุมัติหรือไม่",
    en: "The template stored in the workbook is damaged or of a newer version, so nothing shows whether the form was altered.",
  },
  remedy: {
    th: "ใช้สมุดงานต้นฉบับ หรือเก็บแม่แบบใหม่ในสมุดงาน",
    en: "Use the original workbook, or store the template in it again.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    unreadable: {
      th: "แม่แบบที่เก็บในสมุดงานอ่านไม่ได้ จึงไม่ได้เทียบแบบประเมินกับแม่แบบ",
      en: "The template stored in the workbook cannot be read, so the form was not compared with it.",
    },
  },
  *check({ snapshot, template }) {
    if (template === null && templatePart(snapshot) !== null) yield { messageId: "unreadable", at: null };
  },
});
