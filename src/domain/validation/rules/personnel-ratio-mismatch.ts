import type { Quantity } from "../../thai/quantity";
import { agrees } from "../../scoring/agreement";
import { hasValue, type Field } from "../../form/field";
import { roundHalfUp } from "../../scoring/rounding";
import { normaliseText } from "../../thai/text";
import { bahtOfBasics } from "../checks/amounts";
import { allIndicators } from "../../form/evaluation";
import { indicatorName } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

const DECIMALS = 2;
const IS_PERSONNEL_RATIO = /(?:ร้อยละ|สัดส่วน).*ค่าใช้จ่าย\s?ด้าน\s?บุคลากร/u;

export const personnelRatioMismatch = defineRule({
  id: "personnel-ratio-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "สัดส่วนค่าใช้จ่ายด้านบุคลากรไม่ตรง", en: "Personnel cost ratio is wrong" },
  why: {
    th: "สัดส่วนนี้ตัดสินคะแนนของตัวชี้วัดด้านบุคลากร จึงต้องคำนวณได้จากตัวเลขในแบบเดียวกัน",
    en: "This ratio decides the score of the personnel indicator, so it must follow from the form's own figures.",
  },
  remedy: {
    th: "คำนวณใหม่: ค่าใช้จ่ายด้านบุคลากร ÷ งบประมาณค่าใช้จ่ายตามแผน × 100 แล้วใช้ค่าเดียวกันทุกแห่ง",
    en: "Compute it again: personnel cost ÷ spending plan × 100, and use the same figure everywhere.",
  },
  source: {
    th: "รายงานปีงบประมาณ พ.ศ. 2565: 152.14 ÷ 741.59 = ร้อยละ 20.52",
    en: "FY2565 report: 152.14 ÷ 741.59 = 20.52 per cent",
  },
  messages: {
    impossible: {
      th: "สัดส่วนค่าใช้จ่ายด้านบุคลากรคือร้อยละ {found} ซึ่งเป็นไปไม่ได้ ต้องอยู่ระหว่าง {expected}",
      en: "The personnel cost ratio is {found} per cent, which cannot be; it must be within {expected}.",
    },
    computed: {
      th: "สัดส่วนค่าใช้จ่ายด้านบุคลากรคือร้อยละ {found} แต่คำนวณจากตัวเลขในแบบได้ {expected}",
      en: "The personnel cost ratio is {found} per cent; the form's own figures give {expected}.",
    },
    indicator: {
      th: "ผลของตัวชี้วัด {indicator} คือร้อยละ {found} แต่ข้อมูลพื้นฐานระบุ {expected}",
      en: "Indicator {indicator} reports {found} per cent; basic information states {expected}.",
    },
  },
  *check({ evaluation }) {
    const { personnelRatio, personnelCost, spendingPlan } = evaluation.parts.basics?.figures ?? {};
    if (!hasValue(personnelRatio)) return;
    const { at } = personnelRatio;
    const ratio = personnelRatio.reading.value;
    if (ratio.value < 0 || ratio.value > 100) {
      const related = [personnelCost, spendingPlan].flatMap((field) => field?.at ?? []);
      yield { messageId: "impossible", at, related, expected: "0–100", found: ratio.value };
      return;
    }
    const exact = ratioOf(personnelCost, spendingPlan);
    if (exact !== null && !agrees(ratio.value, exact, DECIMALS)) {
      yield {
        messageId: "computed",
        at,
        related: [personnelCost, spendingPlan].flatMap((field) => field?.at ?? []),
        expected: roundHalfUp(exact, DECIMALS),
        found: ratio.value,
      };
    }
    for (const indicator of allIndicators(evaluation)) {
      yield PAUSE;
      if (!hasValue(indicator.result)) continue;
      const result = indicator.result.reading.value;
      if (result.unit !== "percent" || !IS_PERSONNEL_RATIO.test(normaliseText(indicator.name))) continue;
      if (agrees(result.value, ratio.value, DECIMALS)) continue;
      yield {
        messageId: "indicator",
        at: indicator.result.at,
        related: [at],
        parameters: { indicator: indicatorName(indicator) },
        expected: ratio.value,
        found: result.value,
      };
    }
  },
});

/** What the cost is of the plan, per cent; null where either of them is missing or there is no plan. */
function ratioOf(cost: Field<Quantity> | undefined, plan: Field<Quantity> | undefined): number | null {
  const [spent, planned] = [bahtOfBasics(cost), bahtOfBasics(plan)];
  return spent === null || planned === null || planned <= 0 ? null : (spent / planned) * 100;
}
