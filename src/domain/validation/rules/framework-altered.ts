import { carriedMatters, MATTER_NAMES } from "../checks/carried";
import { defineRule } from "../engine/rule";

export const frameworkAltered = defineRule({
  id: "framework-altered",
  scope: "workbook",
  group: "structure",
  severity: "error",
  name: { th: "กรอบการประเมินที่ติดมากับสมุดงานถูกแก้ไข", en: "Framework carried by the workbook was altered" },
  why: {
    th: "กรอบการประเมินที่เก็บในสมุดงานใช้ชื่อและรุ่นของฉบับที่รู้จัก แต่กำหนดกฎ เกณฑ์ หรือวิธีคิดคะแนนไว้ต่างกัน ผู้ที่แก้ไขแฟ้มได้จึงอาจทำให้ข้อผิดพลาดไม่ปรากฏ",
    en: "The framework kept in the workbook has the name and version of a known one and says something else: whoever writes the file could hide errors that way.",
  },
  remedy: {
    th: "การตรวจครั้งนี้ใช้ฉบับที่รู้จักแล้ว ให้สอบถามผู้ส่งว่าแก้ไขเพราะเหตุใด และเก็บแม่แบบใหม่ในสมุดงาน",
    en: "The known one was used. Ask the sender why it was altered, and store the template in the workbook again.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    grades: altered("grades"),
    tiers: altered("tiers"),
    bands: altered("bands"),
    policies: altered("policies"),
    weights: altered("weights"),
    other: altered("other"),
  },
  *check({ carried }) {
    const framework = carried?.framework;
    if (framework?.standing !== "altered") return;
    const { id, version } = framework.framework;
    for (const { matter, found } of carriedMatters(framework))
      yield { messageId: matter, at: null, found, parameters: { id, version } };
  },
});

function altered(matter: keyof typeof MATTER_NAMES) {
  const { th, en } = MATTER_NAMES[matter];
  return {
    th: `กรอบการประเมิน {id} รุ่น {version} ที่ติดมากับสมุดงานแก้${th}: {found} จึงไม่ใช้ และตรวจด้วยฉบับที่รู้จักแทน`,
    en: `The workbook's copy of framework {id}, version {version}, has other ${en}: {found}. It is not used; the known one is.`,
  };
}
