import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const monitoringTargetMismatch = defineRule({
  id: "monitoring-target-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ค่าเป้าหมายของตัวชี้วัดติดตามในสองตารางไม่ตรงกัน", en: "Monitoring targets disagree between tables" },
  why: {
    th: "ส่วนที่ 3 และตารางสามปีแสดงเป้าหมายเดียวกันของปีเดียวกัน ถ้าต่างกันจะตัดสินไม่ได้ว่าบรรลุหรือไม่",
    en: "Part 3 and the three-year table show one target of one year; where they differ, nobody can tell whether it was met.",
  },
  remedy: {
    th: "ใช้เป้าหมายที่ได้รับอนุมัติในทั้งสองตาราง",
    en: "Use the approved target in both tables.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: เป้าหมาย B/C Ratio ปี 2565 คือ 6.26 ในส่วนที่ 3 แต่ 3 เท่าในตารางสามปี",
    en: "ETDA report, fiscal year 2565: the B/C target of 2565 is 6.26 in part 3 but 3 times in the three-year table",
  },
  messages: {
    differs: {
      th: "เป้าหมายปี {year} ของ “{indicator}” คือ {found} แต่ตารางสามปีระบุ {expected}",
      en: "The target of {year} for “{indicator}” is {found}; the three-year table states {expected}.",
    },
    "past-result": {
      th: "เป้าหมายปี {year} ของ “{indicator}” คือ {found} ซึ่งเป็นผลของปี {past} แต่ตารางสามปีระบุเป้าหมาย {expected}",
      en: "The target of {year} for “{indicator}” is {found}, which is the result of {past}; the three-year table states {expected}.",
    },
  },
  check: contradicting("monitoringTarget", { differs: "differs", "past-result": "past-result" }),
});
