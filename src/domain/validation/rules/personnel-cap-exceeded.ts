import { hasValue } from "../../form/field";
import { defineRule } from "../engine/rule";

export const personnelCapExceeded = defineRule({
  id: "personnel-cap-exceeded",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ค่าใช้จ่ายด้านบุคลากรเกินกรอบวงเงิน", en: "Personnel cost exceeds the cap" },
  why: {
    th: "เมื่อเกินกรอบที่คณะรัฐมนตรีกำหนด ตัวชี้วัดด้านบุคลากรไม่ถึงเป้าหมายมาตรฐาน คะแนนจึงต้องทบทวน",
    en: "Beyond the Cabinet's cap the personnel indicator misses its standard target, so check its score.",
  },
  remedy: {
    th: "ตรวจกรอบที่คณะรัฐมนตรีกำหนดและสัดส่วนจริง แล้วให้คะแนนตัวชี้วัดด้านบุคลากรตามนั้น",
    en: "Check cap and ratio, and score the personnel indicator accordingly.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565 ตัวชี้วัด 2.2: 75 คะแนน = ไม่เกินกรอบวงเงินรวมที่คณะรัฐมนตรีกำหนด",
    en: "ETDA report, fiscal year 2565, indicator 2.2: 75 points = within the Cabinet's cap",
  },
  messages: {
    exceeded: {
      th: "สัดส่วนค่าใช้จ่ายด้านบุคลากรร้อยละ {found} เกินกรอบที่คณะรัฐมนตรีกำหนดร้อยละ {expected}",
      en: "The personnel cost ratio of {found} per cent exceeds the Cabinet's cap of {expected}.",
    },
  },
  *check({ evaluation }) {
    const { personnelRatio, personnelCap } = evaluation.parts.basics?.figures ?? {};
    if (!hasValue(personnelRatio) || !hasValue(personnelCap)) return;
    const ratio = personnelRatio.reading.value;
    const cap = personnelCap.reading.value;
    if (ratio.value <= cap.value) return;
    yield {
      messageId: "exceeded",
      at: personnelRatio.at,
      related: [personnelCap.at],
      measure: cap.value,
      found: ratio.value,
    };
  },
});
