import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const agencyInconsistent = defineRule({
  id: "agency-inconsistent",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ชื่อหน่วยงานบนแผ่นงานไม่ตรงกัน", en: "A sheet names another agency" },
  why: {
    th: "แผ่นงานที่ยกมาจากหน่วยงานอื่นมักยังมีชื่อเดิม ตัวเลขบนแผ่นงานนั้นอาจเป็นของหน่วยงานนั้นด้วย",
    en: "A sheet taken over from another agency often keeps its name, and its figures may be that one's, too.",
  },
  remedy: {
    th: "แก้ชื่อหน่วยงานให้ตรงกับแผ่นงานอื่น และตรวจว่าตัวเลขเป็นของหน่วยงานนี้",
    en: "Correct the name to that of the other sheets, and make sure that the figures are this agency's.",
  },
  source: { th: "รายงานหนึ่งชุดเป็นของหน่วยงานเดียว", en: "One report is of one agency" },
  messages: {
    differs: {
      th: "แผ่นงานนี้ระบุหน่วยงาน “{found}” แต่แผ่นงานอื่นเป็นของ “{expected}”",
      en: "This sheet names “{found}”; the others are of “{expected}”.",
    },
  },
  check: contradicting("agency", { differs: "differs" }),
});
