import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

export const valueRatioMismatch = defineRule({
  id: "value-ratio-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: {
    th: "B/C Ratio หรือผลประโยชน์สุทธิไม่ตรงกับตัวเลขในแบบประเมิน",
    en: "B/C ratio or net benefit does not match the form's figures",
  },
  why: {
    th: "B/C Ratio คือผลประโยชน์หารด้วยต้นทุน และผลประโยชน์สุทธิคือผลประโยชน์ลบต้นทุน ตัวเลขในข้อความเดียวกันจึงต้องคำนวณถึงกันได้",
    en: "The B/C ratio is benefit over cost and the net benefit is benefit less cost, so the figures of one text must follow from each other.",
  },
  remedy: { th: "คำนวณใหม่จากผลประโยชน์และต้นทุนที่ระบุ", en: "Compute it again from the stated benefit and cost." },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: 6,977,262,505.08 ÷ 713,926,700 = 9.77 และผลต่าง 6,263,335,805.08",
    en: "ETDA report, fiscal year 2565: 6,977,262,505.08 ÷ 713,926,700 = 9.77, difference 6,263,335,805.08",
  },
  messages: {
    ratio: {
      th: "ข้อความระบุ B/C Ratio {found} แต่ผลประโยชน์ ÷ ต้นทุนได้ {expected}",
      en: "The text states a B/C ratio of {found}; benefit ÷ cost is {expected}.",
    },
    net: {
      th: "ข้อความระบุผลประโยชน์สุทธิ {found} บาท แต่ผลประโยชน์ − ต้นทุนได้ {expected} บาท",
      en: "The text states a net benefit of {found} baht; benefit − cost is {expected} baht.",
    },
  },
  check: contradicting("valueForMoney", { ratio: "ratio", net: "net" }),
});
