import type { Indicator, IndicatorTable } from "../../form/evaluation";
import { compareCodes } from "../../form/code-order";
import { isCoded, isMisplaced, type CodedIndicator } from "../checks/codes";
import { defineRule, PAUSE } from "../engine/rule";

export const indicatorOrder = defineRule({
  id: "indicator-order",
  scope: "sheet",
  group: "structure",
  severity: "warning",
  name: { th: "รหัสตัวชี้วัดไม่เรียงลำดับ", en: "Indicator codes out of order" },
  why: {
    th: "แบบประเมินเรียงตัวชี้วัดตามรหัส ถ้าสลับกันอาจเป็นเพราะพิมพ์รหัสผิดหรือวางแถวผิดที่",
    en: "The form lists indicators by their codes; one out of order is a mistyped code or a row in the wrong place.",
  },
  remedy: {
    th: "ตรวจรหัสและตำแหน่งของแถวกับแบบประเมินที่ได้รับอนุมัติ",
    en: "Check code and place of the row against the approved form.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    order: {
      th: "ตัวชี้วัด {found} อยู่หลังตัวชี้วัด {before}",
      en: "Indicator {found} is after indicator {before}.",
    },
  },
  *check({ tables }) {
    for (const { table } of tables) {
      for (const indicators of runs(table)) {
        let last: CodedIndicator | null = null;
        for (const indicator of indicators) {
          yield PAUSE;
          if (!isCoded(indicator) || isMisplaced(indicator)) continue;
          if (last !== null && compareCodes(indicator.code, last.code) < 0) {
            yield {
              messageId: "order",
              at: indicator.at,
              related: [last.at],
              parameters: { before: last.code },
              found: indicator.code,
            };
          } else last = indicator;
        }
      }
    }
  },
});

/** The indicators of one component each: the order of components, and a row under a wrong one, are other faults. */
function runs({ components, indicators }: IndicatorTable): (readonly Indicator[])[] {
  return components.length === 0 ? [indicators] : components.map((component) => component.indicators);
}
