import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const revenueIncomeMismatch = defineRule({
  id: "revenue-income-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "รายได้ในข้อมูลพื้นฐานไม่ตรงกับที่มาของรายได้", en: "Income differs from the revenue lines" },
  why: {
    th: "รายได้เป็นตัวเลขเดียวกันที่ปรากฏสองแห่ง ผู้อ่านต้องไม่พบสองคำตอบ",
    en: "Income is one figure shown in two places; a reader must not find two answers.",
  },
  remedy: {
    th: "แก้รายได้ในข้อมูลพื้นฐาน (ล้านบาท) ให้ตรงกับยอดรวมที่มาของรายได้",
    en: "Correct the income of the basic information (million baht) to the total of the revenue lines.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: 12,849,057.59 บาท = 12.85 ล้านบาท",
    en: "ETDA report, fiscal year 2565: 12,849,057.59 baht = 12.85 million baht",
  },
  messages: {
    differs: {
      th: "ข้อมูลพื้นฐานระบุรายได้ {found} ล้านบาท แต่ที่มาของรายได้รวม {expected} ล้านบาท",
      en: "Basic information states an income of {found} million baht; the revenue lines come to {expected}.",
    },
  },
  check: contradicting("income", { basics: "differs" }),
});
