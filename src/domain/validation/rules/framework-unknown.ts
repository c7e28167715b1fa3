import { frameworkLabel } from "../../framework/framework-label";
import { carriedMatters, MATTER_NAMES } from "../checks/carried";
import { defineRule } from "../engine/rule";

export const frameworkUnknown = defineRule({
  id: "framework-unknown",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "สมุดงานมีกรอบการประเมินที่ไม่รู้จักติดมา", en: "Workbook brings a framework that is not known" },
  why: {
    th: "ผู้ที่แก้ไขแฟ้มได้เป็นผู้กำหนดระบบคะแนนและเกณฑ์ที่ติดมากับสมุดงาน ผู้ตรวจจึงต้องรู้ว่าตรวจตามเกณฑ์ของใคร",
    en: "Whoever writes the file lays down the scale and bands that it brings, so a reviewer has to know whose they are.",
  },
  remedy: {
    th: "เทียบกรอบการประเมินกับประกาศของผู้ประเมิน แล้วนำเข้ากรอบการประเมินนั้นหรือเลือกกรอบการประเมินอื่น",
    en: "Compare the framework with what the evaluating office published, then import it here or choose another one.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    used: {
      th: "ตรวจตามกรอบการประเมิน {found} ซึ่งติดมากับสมุดงานและ Pramoen ไม่รู้จัก: ระบบคะแนน เกณฑ์ และถ้อยคำเป็นของสมุดงานเอง",
      en: "Judged by the framework {found}, which the workbook brings and which is not known here: scale, bands and words are the workbook's own.",
    },
    unused: {
      th: "สมุดงานมีกรอบการประเมิน {found} ติดมา ซึ่ง Pramoen ไม่รู้จักและไม่ได้ใช้",
      en: "The workbook brings the framework {found}, which is not known here and was not used.",
    },
    grades: {
      th: "กรอบการประเมินที่ติดมากำหนดระดับความสำคัญของกฎต่างจาก{base}: {found} จึงไม่ใช้ระดับเหล่านี้",
      en: "The framework that it brings gives rules another severity than {base}: {found}. That severity is not used.",
    },
    tiers: departs("tiers"),
    bands: departs("bands"),
    policies: departs("policies"),
    weights: departs("weights"),
  },
  *check({ carried, evaluation: { frameworkReason } }) {
    const framework = carried?.framework;
    if (framework?.standing !== "unknown") return;
    const { id, version } = framework.framework;
    const isUsed = frameworkReason.kind === "stored";
    yield { messageId: isUsed ? "used" : "unused", at: null, found: `${id} (${version})` };
    if (!isUsed) return;
    const base = framework.base ? frameworkLabel(framework.base) : RULES_OWN;
    for (const { matter, found } of carriedMatters(framework)) {
      // A framework of its own year has names and wordings of its own.
      if (matter !== "other") yield { messageId: matter, at: null, found, parameters: { base } };
    }
  },
});

const RULES_OWN = { th: "ระดับเดิมของกฎ", en: "the rules themselves" };

function departs(matter: keyof typeof MATTER_NAMES) {
  const { th, en } = MATTER_NAMES[matter];
  return {
    th: `${th}ของกรอบการประเมินที่ติดมาต่างจาก{base}: {found}`,
    en: `The framework that it brings has other ${en} than {base}: {found}.`,
  };
}
