import { quoteCell } from "../../form/quoting";
import { defineRule } from "../engine/rule";

export const weightNotNumber = defineRule({
  id: "weight-not-number",
  scope: "row",
  group: "weights",
  severity: "error",
  name: { th: "น้ำหนักไม่ใช่ตัวเลขที่ใช้คำนวณได้", en: "Weight is not a usable number" },
  why: {
    th: "น้ำหนักต้องเป็นตัวเลขมากกว่า 0 และไม่เกินน้ำหนักรวม จึงจะคูณกับคะแนนได้",
    en: "A weight must be a number above 0 and at most the total weight, or it cannot be multiplied by a score.",
  },
  remedy: { th: "พิมพ์น้ำหนักเป็นตัวเลข เช่น 15", en: "Type the weight as a number, such as 15." },
  source: {
    th: "แบบประเมินส่วนที่ 1: น้ำหนักเป็นร้อยละ รวมทุกตัวชี้วัดเป็น 100",
    en: "Part 1 of the form: weights are per cent and sum to 100",
  },
  messages: {
    text: {
      th: "น้ำหนักของตัวชี้วัด {indicator} เป็นข้อความ “{found}” ไม่ใช่ตัวเลข",
      en: "The weight of indicator {indicator} is the text “{found}”, not a number.",
    },
    range: {
      th: "น้ำหนักของตัวชี้วัด {indicator} คือ {found} ต้องเป็น {expected}",
      en: "The weight of indicator {indicator} is {found}; it must be {expected}.",
    },
  },
  check({ indicator, framework }) {
    const { weight } = indicator;
    if (!weight) return null;
    const { reading, at } = weight;
    // An indicator that does not apply still has its weight: it is what the others share out.
    if (reading.kind === "text" || reading.kind === "not-applicable") {
      return { messageId: "text", at, found: quoteCell(weight.cell) };
    }
    if (reading.kind !== "value" || (reading.value > 0 && reading.value <= framework.weightTotal))
      return null;
    return { messageId: "range", at, measure: `> 0, ≤ ${framework.weightTotal}`, found: reading.value };
  },
});
