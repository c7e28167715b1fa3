import { departuresText } from "../../document/departures";
import { defineRule } from "../engine/rule";

export const templateReplaced = defineRule({
  id: "template-replaced",
  scope: "workbook",
  group: "structure",
  severity: "error",
  name: { th: "แม่แบบที่ติดมากับสมุดงานถูกแก้ไข", en: "Template carried by the workbook was altered" },
  why: {
    th: "แบบประเมินถูกเทียบกับแม่แบบที่ได้รับอนุมัติ ถ้าแก้แม่แบบที่เก็บในสมุดงานตามไปด้วย การแก้ตัวชี้วัด น้ำหนัก หรือเป้าหมายจะไม่ปรากฏ",
    en: "The form is compared with the approved template: altering the copy in the workbook along with the form would hide changed indicators, weights and targets.",
  },
  remedy: {
    th: "การตรวจครั้งนี้เทียบกับฉบับที่รู้จักแล้ว ให้สอบถามผู้ส่งว่าแก้ไขเพราะเหตุใด และเก็บแม่แบบใหม่ในสมุดงาน",
    en: "The known one was used. Ask the sender why it was altered, and store the template in the workbook again.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    altered: {
      th: "แม่แบบ {id} รุ่น {version} ที่ติดมากับสมุดงานต่างจากฉบับที่รู้จัก: {found} จึงเทียบกับฉบับที่รู้จักแทน",
      en: "The workbook's copy of template {id}, version {version}, differs from the known one: {found}. The form is compared with the known one.",
    },
  },
  *check({ carried }) {
    const template = carried?.template;
    if (template?.standing !== "altered") return;
    const { id, version } = template.template;
    yield {
      messageId: "altered",
      at: null,
      found: departuresText(template.departures),
      parameters: { id, version },
    };
  },
});
