import { agrees } from "../../scoring/agreement";
import { hasValue, valueFields, valueOf } from "../../form/field";
import { roundHalfUp } from "../../scoring/rounding";
import { formatFigure } from "../../scoring/figure-text";
import { quoteCell } from "../../form/quoting";
import { shorten } from "../../text/shorten";
import { defineRule } from "../engine/rule";

const DECIMALS = 2;

export const monitoringTotalUnclear = defineRule({
  id: "monitoring-total-unclear",
  scope: "workbook",
  group: "across",
  severity: "info",
  name: { th: "เป้าหมายรวมสามปีไม่ใช่ผลรวมหรือค่าเฉลี่ย", en: "Three-year target is neither sum nor mean" },
  why: {
    th: "เป้าหมายรวมควรบอกได้ว่ามาจากเป้าหมายรายปีอย่างไร มิฉะนั้นตัดสินผลรวมสามปีไม่ได้",
    en: "How the total target comes from the yearly ones should be plain; otherwise the three years cannot be judged.",
  },
  remedy: {
    th: "ระบุว่าเป้าหมายรวมคือผลรวม ค่าเฉลี่ย หรือเป้าหมายของปีสุดท้าย",
    en: "Say whether the total is the sum, the mean or the target of the last year.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: เป้าหมายรวม 3 เท่า จากรายปี 1, 2, 3 เท่า",
    en: "ETDA report, fiscal year 2565: a total target of 3 times from yearly targets of 1, 2 and 3",
  },
  messages: {
    unclear: {
      th: "เป้าหมายรวมของ “{indicator}” คือ {found} ซึ่งไม่ใช่ทั้งผลรวมและค่าเฉลี่ยของรายปี ({expected})",
      en: "The total target of “{indicator}” is {found}, neither sum nor mean of the years ({expected}).",
    },
  },
  *check({ evaluation }) {
    for (const { name, years, totalTarget } of evaluation.parts.monitoring?.indicators ?? []) {
      const targets = Object.values(years).flatMap((year) => year?.target ?? []);
      const stated = valueFields(targets);
      if (!hasValue(totalTarget) || stated === null || stated.length < 2) continue;
      const total = totalTarget.reading.value;
      const sum = stated.reduce((whole, { reading }) => whole + reading.value.value, 0);
      const mean = sum / stated.length;
      if (agrees(total.value, sum, DECIMALS) || agrees(total.value, mean, DECIMALS)) continue;
      yield {
        messageId: "unclear",
        at: totalTarget.at,
        related: targets.map(({ at }) => at),
        parameters: { indicator: shorten(valueOf(name) ?? "") },
        measure: `${formatFigure(sum)} / ${formatFigure(roundHalfUp(mean, DECIMALS))}`,
        found: quoteCell(totalTarget.cell),
      };
    }
  },
});
