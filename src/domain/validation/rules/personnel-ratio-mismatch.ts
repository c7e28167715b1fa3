import { hasValue } from "../../form/field";
import { contradicting } from "../checks/contradicting";
import { defineRule } from "../engine/rule";

const contradicted = contradicting("personnelRatio", { computed: "computed", indicator: "indicator" });

export const personnelRatioMismatch = defineRule({
  id: "personnel-ratio-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: {
    th: "สัดส่วนค่าใช้จ่ายด้านบุคลากรไม่ตรงกับตัวเลขในแบบประเมิน",
    en: "Personnel cost ratio does not match the form's figures",
  },
  why: {
    th: "สัดส่วนนี้ตัดสินคะแนนของตัวชี้วัดด้านบุคลากร จึงต้องคำนวณได้จากตัวเลขในแบบประเมินเดียวกัน",
    en: "This ratio decides the score of the personnel indicator, so it must follow from the form's own figures.",
  },
  remedy: {
    th: "คำนวณใหม่: ค่าใช้จ่ายด้านบุคลากร ÷ งบประมาณค่าใช้จ่ายตามแผน × 100 แล้วใช้ค่าเดียวกันทุกแห่ง",
    en: "Compute it again: personnel cost ÷ spending plan × 100, and use the same figure everywhere.",
  },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: 152.14 ÷ 741.59 = ร้อยละ 20.52",
    en: "ETDA report, fiscal year 2565: 152.14 ÷ 741.59 = 20.52 per cent",
  },
  messages: {
    impossible: {
      th: "สัดส่วนค่าใช้จ่ายด้านบุคลากรคือร้อยละ {found} ซึ่งเป็นไปไม่ได้ ต้องอยู่ระหว่าง {expected}",
      en: "The personnel cost ratio is {found} per cent, which cannot be; it must be within {expected}.",
    },
    computed: {
      th: "สัดส่วนค่าใช้จ่ายด้านบุคลากรคือร้อยละ {found} แต่คำนวณจากตัวเลขในแบบประเมินได้ {expected}",
      en: "The personnel cost ratio is {found} per cent; the form's own figures give {expected}.",
    },
    indicator: {
      th: "ผลของตัวชี้วัด {indicator} คือร้อยละ {found} แต่ข้อมูลพื้นฐานระบุ {expected}",
      en: "Indicator {indicator} reports {found} per cent; basic information states {expected}.",
    },
  },
  *check(workbook) {
    const { personnelRatio, personnelCost, spendingPlan } = workbook.evaluation.parts.basics?.figures ?? {};
    if (hasValue(personnelRatio)) {
      const { at } = personnelRatio;
      const { value: found } = personnelRatio.reading.value;
      const related = [personnelCost, spendingPlan].flatMap((field) => field?.at ?? []);
      if (found < 0 || found > 100) yield { messageId: "impossible", at, related, measure: "0–100", found };
    }
    yield* contradicted(workbook);
  },
});
