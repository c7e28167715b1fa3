import { agrees } from "../../scoring/agreement";
import { hasValue } from "../../form/field";
import { roundHalfUp } from "../../scoring/rounding";
import { normaliseText } from "../../thai/text";
import { bahtOf, decimalsWritten, inMillions } from "../checks/amounts";
import { allIndicators } from "../../form/evaluation";
import { indicatorName } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

const IS_REVENUE = /(?:หา|มี|จัดเก็บ|สร้าง)?รายได้/u;
/** A growth or a share of revenue is measured in per cent and is another figure. */
const IS_SHARE = /ร้อยละ|สัดส่วน|เพิ่มขึ้น|อัตรา/u;

export const revenueIndicatorMismatch = defineRule({
  id: "revenue-indicator-mismatch",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ผลตัวชี้วัดรายได้ไม่ตรงกับที่มาของรายได้", en: "Revenue indicator differs from the revenue lines" },
  why: {
    th: "ผลของตัวชี้วัดด้านรายได้ควรเป็นยอดเดียวกับที่มาของรายได้ ถ้าต่างต้องอธิบายได้ว่านับอะไรต่างกัน",
    en: "The result of a revenue indicator should be the total of the revenue lines; where it differs, somebody must be able to say why.",
  },
  remedy: {
    th: "เทียบผลของตัวชี้วัดกับตาราง “รายได้” แล้วแก้ตัวที่ผิด หรือยอมรับข้อสังเกตพร้อมเหตุผล",
    en: "Compare the result with the revenue table and correct the wrong one, or accept the finding with a reason.",
  },
  source: {
    th: "รายงานปีงบประมาณ พ.ศ. 2565: ตัวชี้วัด 2.1.3 ได้ 12.849 ล้านบาท = ที่มาของรายได้ 12,849,057.59 บาท",
    en: "FY2565 report: indicator 2.1.3 at 12.849 million = revenue of 12,849,057.59 baht",
  },
  messages: {
    differs: {
      th: "ผลของตัวชี้วัด {indicator} คือ {found} ล้านบาท แต่ที่มาของรายได้รวม {expected} ล้านบาท",
      en: "Indicator {indicator} reports {found} million baht; the revenue lines come to {expected}.",
    },
  },
  *check({ evaluation }) {
    const { revenue } = evaluation.parts;
    const total = revenue?.total;
    if (!hasValue(total)) return;
    const received = bahtOf(total.reading.value);
    for (const indicator of allIndicators(evaluation)) {
      yield PAUSE;
      const name = normaliseText(indicator.name);
      if (!IS_REVENUE.test(name) || IS_SHARE.test(name) || !hasValue(indicator.result)) continue;
      const result = indicator.result.reading.value;
      if (result.unit !== "baht") continue;
      const decimals = decimalsWritten(indicator.result) || -zerosWritten(result.value);
      const exact = received / result.multiplier;
      if (agrees(result.value, exact, decimals)) continue;
      const millions = result.multiplier / 1_000_000;
      yield {
        messageId: "differs",
        at: indicator.result.at,
        related: [total.at],
        parameters: { indicator: indicatorName(indicator) },
        expected: roundHalfUp(inMillions(received), Math.max(decimals, 2)),
        found: result.value * millions,
      };
    }
  },
});

/** How many places an amount in baht is rounded to, told by its zeros: three or six; 0 where it is written out. */
function zerosWritten(value: number): number {
  if (value < 1_000 || value % 1_000 !== 0) return 0;
  return value % 1_000_000 === 0 ? 6 : 3;
}
