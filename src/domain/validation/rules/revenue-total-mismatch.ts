import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const revenueTotalMismatch = defineRule({
  id: "revenue-total-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ยอดรวมรายได้ไม่เท่ากับผลรวมรายการ", en: "Revenue total differs from its lines" },
  why: {
    th: "ยอดรวมรายได้ใช้เทียบกับข้อมูลพื้นฐานและตัวชี้วัดรายได้ ถ้ารวมผิด ทุกส่วนที่อ้างถึงจะผิดตาม",
    en: "The total is compared with the basic information and the revenue indicator; where it is wrong, they are wrong too.",
  },
  remedy: {
    th: "ตรวจจำนวนเงินแต่ละรายการ แล้วให้ยอดรวมเป็นสูตร SUM",
    en: "Check each amount and let the total be a SUM.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: รายได้ 5 รายการรวม 12,849,057.59 บาท",
    en: "ETDA report, fiscal year 2565: five lines of revenue sum to 12,849,057.59 baht",
  },
  messages: {
    differs: {
      th: "ยอดรวมรายได้คือ {found} บาท แต่รายการข้างบนรวมได้ {expected} บาท",
      en: "The revenue total is {found} baht; the lines above sum to {expected} baht.",
    },
  },
  check: contradicting("revenueTotal", { differs: "differs" }),
});
