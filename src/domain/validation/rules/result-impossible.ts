import { hasValue } from "../../form/field";
import { type Indicator } from "../../form/evaluation";
import { comparableTargets } from "../../form/score-indicator";
import type { Framework } from "../../framework/framework";
import { convertQuantity, type Quantity } from "../../thai/quantity";
import { allIndicators } from "../../form/evaluation";
import { indicatorName, quoteValue } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

export const resultImpossible = defineRule({
  id: "result-impossible",
  group: "results",
  severity: "warning",
  name: { th: "ผลเป็นไปไม่ได้", en: "Result that cannot be" },
  why: {
    th: "ร้อยละของทั้งหมดเกิน 100 ไม่ได้ และจำนวนนับติดลบไม่ได้ ตัวเลขเช่นนี้มักเกิดจากพิมพ์จุดทศนิยมหรือเครื่องหมายผิด",
    en: "No share of a whole exceeds 100 per cent and no count is negative: such figures come from a misplaced point or sign.",
  },
  remedy: { th: "ตรวจตัวเลขกับหลักฐาน", en: "Check the figure against the evidence." },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    share: {
      th: "ผลของตัวชี้วัด {indicator} คือ {found} ทั้งที่เป้าหมายเป็นสัดส่วนไม่เกินร้อยละ 100",
      en: "The result of indicator {indicator} is {found}, although its targets are shares of at most 100 per cent.",
    },
    negative: {
      th: "ผลของตัวชี้วัด {indicator} ติดลบ: {found}",
      en: "The result of indicator {indicator} is negative: {found}.",
    },
  },
  *check({ evaluation }) {
    const { framework } = evaluation;
    for (const indicator of allIndicators(evaluation)) {
      yield PAUSE;
      const { result } = indicator;
      const messageId = hasValue(result) ? faultOf(indicator, result.reading.value, framework) : null;
      if (!hasValue(result) || messageId === null) continue;
      yield {
        messageId,
        at: result.at,
        parameters: { indicator: indicatorName(indicator) },
        found: quoteValue(result.cell.value),
      };
    }
  },
});

/** Growth and results held against a plan are no shares of a whole: they may well be more than 100 per cent. */
const NO_SHARE = /เพิ่ม|เติบโต|ขยายตัว|เทียบ|เปลี่ยนแปลง|ลดลง|growth|increase/iu;

function faultOf(indicator: Indicator, result: Quantity, framework: Framework): "share" | "negative" | null {
  const targets = comparableTargets(indicator, framework);
  const figure = targets && convertQuantity(result, targets.unit);
  if (!targets || figure === null) return null;
  const figures = targets.figures.filter((target) => target !== null);
  if (figure < 0 && figures.every((target) => target >= 0)) {
    return NO_SHARE.test(indicator.name) ? null : "negative";
  }
  const isPercent = targets.unit.unit === "percent" || result.unit === "percent";
  const isShare = isPercent && figures.every((target) => target >= 0 && target <= 100);
  return isShare && figure > 100 && !NO_SHARE.test(indicator.name) ? "share" : null;
}
