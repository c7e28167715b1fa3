import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const revenueIndicatorMismatch = defineRule({
  id: "revenue-indicator-mismatch",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ผลตัวชี้วัดรายได้ไม่ตรงกับที่มาของรายได้", en: "Revenue indicator differs from the revenue lines" },
  why: {
    th: "ผลของตัวชี้วัดด้านรายได้ควรเป็นยอดเดียวกับที่มาของรายได้ ถ้าต่างต้องอธิบายได้ว่านับอะไรต่างกัน",
    en: "The result of a revenue indicator should be the total of the revenue lines; where it differs, somebody must be able to say why.",
  },
  remedy: {
    th: "เทียบผลของตัวชี้วัดกับตาราง “รายได้” แล้วแก้ตัวเลขที่ไม่ถูกต้อง หรือยอมรับรายการนี้พร้อมเหตุผล",
    en: "Compare the result with the revenue table and correct the wrong one, or accept with a reason.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ตัวชี้วัด 2.1.3 ได้ 12.849 ล้านบาท = ที่มาของรายได้ 12,849,057.59 บาท",
    en: "ETDA report, fiscal year 2565: indicator 2.1.3 at 12.849 million = revenue of 12,849,057.59 baht",
  },
  messages: {
    differs: {
      th: "ผลของตัวชี้วัด {indicator} คือ {found} ล้านบาท แต่ที่มาของรายได้รวม {expected} ล้านบาท",
      en: "Indicator {indicator} reports {found} million baht; the revenue lines come to {expected}.",
    },
  },
  check: contradicting("income", { indicator: "differs" }),
});
