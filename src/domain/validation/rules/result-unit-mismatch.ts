import { hasValue } from "../../form/field";
import { isUnitUnclear } from "../../form/score-indicator";
import { isSameMeasure } from "../../thai/unit";
import { quoteCell } from "../../form/quoting";
import { targetPlaces, targetTexts } from "../checks/targets";
import { defineRule } from "../engine/rule";

export const resultUnitMismatch = defineRule({
  id: "result-unit-mismatch",
  scope: "row",
  group: "results",
  severity: "warning",
  needs: "scale",
  name: { th: "หน่วยของผลไม่ตรงกับเป้าหมาย", en: "Result in another measure than its targets" },
  why: {
    th: "ผลที่วัดคนละหน่วยกับเป้าหมายเทียบกันไม่ได้ คะแนนจึงไม่มีที่มา",
    en: "A result of another measure cannot be held against the targets, so the score rests on nothing.",
  },
  remedy: { th: "รายงานผลในหน่วยเดียวกับเป้าหมาย", en: "State the result in the unit of the targets." },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    differs: {
      th: "ผลของตัวชี้วัด {indicator} คือ “{found}” แต่เป้าหมายเป็น “{expected}”",
      en: "The result of indicator {indicator} is “{found}”, but its targets are “{expected}”.",
    },
    unclear: {
      th: "ผลของตัวชี้วัด {indicator} คือ {found} โดยไม่มีหน่วย แต่เป้าหมายเป็น “{expected}”: ระบุหน่วยของผล คะแนนยังไม่ได้ตรวจ",
      en: "The result of indicator {indicator} is {found} without a unit, but its targets are “{expected}”: state its unit; the score is not checked.",
    },
  },
  check({ indicator, facts, framework }) {
    const { result } = indicator;
    if (!hasValue(result)) return null;
    const targets = facts.comparable;
    if (!targets) return null;
    const isUnclear = isUnitUnclear(result.reading.value, targets.unit);
    if (!isUnclear && isSameMeasure(result.reading.value, targets.unit)) return null;
    return {
      messageId: isUnclear ? "unclear" : "differs",
      at: result.at,
      related: targetPlaces(indicator, framework),
      expected: targetTexts(indicator, framework),
      found: quoteCell(result.cell),
    };
  },
});
