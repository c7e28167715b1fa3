import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const monitoringNameMismatch = defineRule({
  id: "monitoring-name-mismatch",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ชื่อของตัวชี้วัดติดตามในสองตารางไม่ตรงกัน", en: "Monitoring KPI has two names" },
  why: {
    th: "ตัวชี้วัดเดียวกันต้องใช้ชื่อเดียวกัน มิฉะนั้นผู้อ่านอาจเข้าใจว่าวัดคนละเรื่อง",
    en: "One indicator should have one name; otherwise a reader may think that two things are measured.",
  },
  remedy: { th: "ใช้ชื่อที่ได้รับอนุมัติในทั้งสองตาราง", en: "Use the approved name in both tables." },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ตัวชี้วัด B/C Ratio ใช้สองชื่อ",
    en: "ETDA report, fiscal year 2565: the indicator of the B/C ratio has two names",
  },
  messages: {
    differs: {
      th: "ตารางสามปีเรียก “{found}” แต่ส่วนที่ 3 เรียก “{expected}”",
      en: "The three-year table calls it “{found}”, part 3 “{expected}”.",
    },
  },
  check: contradicting("monitoringName", { differs: "differs" }),
});
