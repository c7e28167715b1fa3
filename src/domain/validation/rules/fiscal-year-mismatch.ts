import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const fiscalYearMismatch = defineRule({
  id: "fiscal-year-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ปีงบประมาณไม่ตรงกัน หรือใช้ พ.ศ. ปนกับ ค.ศ.", en: "Fiscal years differ or mix eras" },
  why: {
    th: "แผ่นงานที่ยกมาจากปีก่อนมักยังมีปีเดิม ทำให้ไม่แน่ใจว่าตัวเลขเป็นของปีใด",
    en: "Sheets taken over from last year often keep its year, and then nobody knows whose figures they are.",
  },
  remedy: {
    th: "แก้ปีในชื่อเรื่องให้เป็นปีงบประมาณเดียวกัน (พุทธศักราช) และตรวจว่าตัวเลขเป็นของปีนั้น",
    en: "Correct the year (Buddhist Era) in the title and make sure that the figures are of that year.",
  },
  source: {
    th: "แบบประเมินหนึ่งชุดเป็นของปีงบประมาณเดียว ปีเขียนเป็นพุทธศักราช",
    en: "One form is of one fiscal year, written in the Buddhist Era",
  },
  messages: {
    differs: {
      th: "ชื่อเรื่องนี้เป็นปีงบประมาณ {found} แต่แบบประเมินเป็นปี {expected}",
      en: "This title is of fiscal year {found}; the form is of {expected}.",
    },
    era: {
      th: "ปีงบประมาณ {found} เป็นคริสต์ศักราช ควรเขียน {expected}",
      en: "Fiscal year {found} is of the Common Era; write {expected}.",
    },
  },
  check: contradicting("fiscalYear", { differs: "differs", era: "era" }),
});
