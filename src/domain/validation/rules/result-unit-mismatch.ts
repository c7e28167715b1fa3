import { hasValue } from "../../form/field";
import type { ComparableTargets } from "../../form/score-indicator";
import { isBare, measureResult } from "../../scoring/measured-result";
import type { Quantity } from "../../thai/quantity";
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
    en: "A result of another measure cannot be compared with the targets, so the score rests on nothing.",
  },
  remedy: { th: "รายงานผลในหน่วยเดียวกับเป้าหมาย", en: "State the result in the unit of the targets." },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    differs: {
      th: "ผลของตัวชี้วัด {indicator} คือ “{found}” แต่เป้าหมายเป็น “{expected}”",
      en: "The result of indicator {indicator} is “{found}”, but its targets are “{expected}”.",
    },
    unclear: {
      th: "ผลของตัวชี้วัด {indicator} คือ {found} โดยไม่มีหน่วย แต่เป้าหมายเป็น “{expected}”: ระบุหน่วยของผล คะแนนยังไม่ได้ตรวจ",
      en: "The result of indicator {indicator} is {found} without a unit, but its targets are “{expected}”: state its unit; the score is not checked.",
    },
    "bare-targets": {
      th: "ผลของตัวชี้วัด {indicator} คือ “{found}” แต่เป้าหมาย “{expected}” ไม่มีหน่วย: ระบุหน่วยของเป้าหมาย คะแนนยังไม่ได้ตรวจ",
      en: "The result of indicator {indicator} is “{found}”, but its targets “{expected}” have no unit: state theirs; the score is not checked.",
    },
  },
  check({ indicator, facts, framework }) {
    const { result } = indicator;
    if (!hasValue(result)) return null;
    const targets = facts.comparable;
    if (!targets) return null;
    const messageId = fault(result.reading.value, targets);
    if (messageId === null) return null;
    return {
      messageId,
      at: result.at,
      related: targetPlaces(indicator, framework),
      measure: targetTexts(indicator, framework),
      found: quoteCell(result.cell),
    };
  },
});

function fault(result: Quantity, targets: ComparableTargets): "differs" | "unclear" | "bare-targets" | null {
  const measured = measureResult(result, targets);
  if (measured === "units-differ") return "differs";
  const isOfBare = isBare(targets.unit);
  if (measured === "unit-unclear") return isOfBare ? "bare-targets" : "unclear";
  // A bare fraction beside percentages is told by another rule.
  return measured === "percent-or-fraction" && isOfBare ? "bare-targets" : null;
}
