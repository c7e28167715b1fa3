import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const monitoringResultMismatch = defineRule({
  id: "monitoring-result-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ผลของตัวชี้วัดติดตามในสองแห่งไม่ตรงกัน", en: "Monitoring results disagree between parts" },
  why: {
    th: "ส่วนที่ 3 และตารางสามปีรายงานผลเดียวกันของปีเดียวกัน ถ้าตัวเลขต่างกันผู้อ่านไม่รู้ว่าตัวใดถูก",
    en: "Part 3 and the three-year table report one result of one year; where the figures differ, a reader cannot tell which is right.",
  },
  remedy: {
    th: "เทียบกับหลักฐาน แล้วแก้ตัวเลขให้ตรงกันทั้งสองแห่ง",
    en: "Compare both with the evidence and correct the wrong one.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ผลประโยชน์ 6,977,262,505.08 บาท และ B/C Ratio 9.77 ตรงกันในส่วนที่ 3 และตารางสามปี",
    en: "ETDA report, fiscal year 2565: a benefit of 6,977,262,505.08 baht and a B/C ratio of 9.77 in part 3 and in the three-year table",
  },
  messages: {
    benefit: {
      th: "ผลปี {year} ระบุผลประโยชน์ {found} บาท แต่ตารางสามปีระบุ {expected} บาท",
      en: "The result of {year} states a benefit of {found} baht; the three-year table states {expected}.",
    },
    cost: {
      th: "ผลปี {year} ระบุต้นทุน {found} บาท แต่ตารางสามปีระบุ {expected} บาท",
      en: "The result of {year} states a cost of {found} baht; the three-year table states {expected}.",
    },
    net: {
      th: "ผลปี {year} ระบุผลประโยชน์สุทธิ {found} บาท แต่ตารางสามปีระบุ {expected} บาท",
      en: "The result of {year} states a net benefit of {found} baht; the three-year table states {expected}.",
    },
    ratio: {
      th: "ผลปี {year} ระบุ B/C Ratio {found} แต่ตารางสามปีระบุ {expected}",
      en: "The result of {year} states a B/C ratio of {found}; the three-year table states {expected}.",
    },
  },
  check: contradicting("monitoringResult", { benefit: "benefit", cost: "cost", net: "net", ratio: "ratio" }),
});
