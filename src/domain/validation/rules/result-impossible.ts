import { hasValue } from "../../form/field";
import type { IndicatorFacts } from "../../form/indicator-facts";
import { convertQuantity, type Quantity } from "../../thai/quantity";
import { quoteCell } from "../../form/quoting";
import { defineRule } from "../engine/rule";

export const resultImpossible = defineRule({
  id: "result-impossible",
  scope: "row",
  group: "results",
  severity: "warning",
  name: { th: "ผลการดำเนินงานเกินค่าที่เป็นไปได้", en: "Impossible result" },
  why: {
    th: "ร้อยละของทั้งหมดเกิน 100 ไม่ได้ และจำนวนนับติดลบไม่ได้ ตัวเลขเช่นนี้มักเกิดจากพิมพ์จุดทศนิยมหรือเครื่องหมายผิด",
    en: "No share of a whole exceeds 100 per cent and no count is negative: such figures come from a misplaced point or sign.",
  },
  remedy: { th: "ตรวจตัวเลขกับหลักฐาน", en: "Check the figure against the evidence." },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
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
  check({ indicator, facts }) {
    const { result } = indicator;
    if (!hasValue(result)) return null;
    const messageId = faultOf(facts, result.reading.value);
    if (messageId === null) return null;
    return {
      messageId,
      at: result.at,
      found: quoteCell(result.cell),
    };
  },
});

/** Growth and results held against a plan are no shares of a whole: they may well be more than 100 per cent. */
const NO_SHARE = /เพิ่ม|เติบโต|ขยายตัว|เทียบ|เปลี่ยนแปลง|ลดลง|growth|increase/iu;

function faultOf(
  { indicator, comparable: targets }: IndicatorFacts,
  result: Quantity,
): "share" | "negative" | null {
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
