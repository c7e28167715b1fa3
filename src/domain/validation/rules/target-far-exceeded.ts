import { lastOf } from "../../non-empty";
import { hasValue, valueOf } from "../../form/field";
import { roundHalfUp } from "../../scoring/rounding";
import { measureResult } from "../../scoring/measured-result";
import { convertQuantity } from "../../thai/quantity";
import { quoteCell } from "../../form/quoting";
import { defineRule } from "../engine/rule";

export const targetFarExceeded = defineRule({
  id: "target-far-exceeded",
  scope: "row",
  group: "targets",
  severity: "info",
  needs: "scale",
  name: { th: "ผลสูงกว่าเป้าหมายมาก", en: "Target far exceeded" },
  why: {
    th: "ผลที่เกินเป้าหมายขั้นสูงมากอาจหมายความว่าเป้าหมายง่ายเกินไป หรือหน่วยของตัวเลขผิด",
    en: "A result far beyond the highest target may mean that the target was too easy, or that a unit is wrong.",
  },
  remedy: {
    th: "ตรวจหน่วยของผลและเป้าหมาย แล้วทบทวนเป้าหมายของปีถัดไป",
    en: "Check the units of result and target, and review next year's target.",
  },
  source: {
    th: "กรอบการประเมิน (เกณฑ์ “ผลเกินเป้าหมายมาก”) และรายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565 ตัวชี้วัด 2.1.3: 12.849 เทียบเป้าหมาย 8",
    en: "The framework (“target far exceeded”); ETDA report, fiscal year 2565, indicator 2.1.3: 12.849 against a target of 8",
  },
  messages: {
    exceeded: {
      th: "ผลของตัวชี้วัด {indicator} คือ {found} หรือร้อยละ {percent} ของเป้าหมายขั้นสูง {expected}",
      en: "Indicator {indicator} reached {found}, {percent} per cent of its highest target {expected}.",
    },
  },
  check({ indicator, framework }) {
    const [lowest, highest] = [framework.tiers[0], lastOf(framework.tiers)];
    const target = indicator.targets[highest.id];
    if (!hasValue(indicator.result) || !hasValue(target)) return null;
    const result = indicator.result.reading.value;
    const wanted = target.reading.value;
    const least = valueOf(indicator.targets[lowest.id]);
    if (wanted.value <= 0) return null;
    const measured = measureResult(result, { figures: [wanted.value], unit: wanted });
    const reached = typeof measured === "number" ? measured : null;
    const isFalling = least ? (convertQuantity(least, wanted) ?? 0) > wanted.value : false;
    const percent = reached === null || isFalling ? 0 : (reached / wanted.value) * 100;
    if (percent < framework.policies.farExceeded) return null;
    return {
      messageId: "exceeded",
      at: indicator.result.at,
      related: [target.at],
      parameters: { percent: roundHalfUp(percent, 0) },
      measure: quoteCell(target.cell),
      found: quoteCell(indicator.result.cell),
    };
  },
});
