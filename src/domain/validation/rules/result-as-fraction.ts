import { hasValue } from "../../form/field";
import { roundHalfUp } from "../../scoring/rounding";
import { isFractionOfPercent } from "../checks/result-fraction";
import { targetPlaces, targetTexts } from "../checks/targets";
import { defineRule } from "../engine/rule";

export const resultAsFraction = defineRule({
  id: "result-as-fraction",
  scope: "row",
  group: "results",
  severity: "error",
  name: { th: "ผลเป็นเศษส่วนแต่เป้าหมายเป็นร้อยละ", en: "Result as a fraction of per cent targets" },
  why: {
    th: "เซลล์ที่จัดรูปแบบเป็น % เก็บร้อยละ 95 เป็น 0.95 เมื่อเทียบกับเป้าหมาย 95 จะได้คะแนน 0",
    en: "A cell formatted as % keeps 95 per cent as 0.95; against a target of 95 that scores 0.",
  },
  remedy: {
    th: "พิมพ์ผลในหน่วยของเป้าหมาย เช่น ร้อยละ 95",
    en: "Enter the result as the targets are written, such as ร้อยละ 95.",
  },
  source: {
    th: "เป้าหมายของรายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565 เขียนเป็นร้อยละ ส่วนการไม่เดาหน่วยเป็นข้อกำหนดของ Pramoen",
    en: "The targets of the ETDA report, fiscal year 2565, are per cent; that no unit is guessed is Pramoen's own rule",
  },
  messages: {
    fraction: {
      th: "ผลของตัวชี้วัด {indicator} คือ {found} แต่เป้าหมายเป็นร้อยละ ({targets}) น่าจะหมายถึง {expected}",
      en: "The result of indicator {indicator} is {found}, its targets are per cent ({targets}); {expected} is probably meant.",
    },
  },
  check({ indicator, facts, framework }) {
    const { result } = indicator;
    if (!hasValue(result) || !isFractionOfPercent(facts)) return null;
    const { value } = result.reading.value;
    const percent = roundHalfUp(value * 100, 4);
    const meant = `ร้อยละ ${percent}`;
    return {
      messageId: "fraction",
      at: result.at,
      related: targetPlaces(indicator, framework),
      parameters: { targets: targetTexts(indicator, framework) },
      // More than all may as well be something else.
      ...(percent > 100 ? { measure: meant } : { expected: meant }),
      found: value,
    };
  },
});
