import { hasValue } from "../../form/field";
import { totalWrites } from "../../repairs/closing-fix";
import { defineRule } from "../engine/rule";

const FIX_REASON = { th: "ใส่คะแนนรวมที่คำนวณจากค่าที่ยังไม่ปัดเศษ", en: "Fill in the total of the unrounded parts" };

export const totalOfRounded = defineRule({
  id: "total-of-rounded",
  scope: "sheet",
  group: "scores",
  severity: "error",
  name: { th: "คะแนนรวมคำนวณจากค่าที่ปัดเศษแล้ว", en: "Total adds rounded scores" },
  why: {
    th: "คะแนนรวมคิดจากค่าที่ยังไม่ปัดเศษ ถ้าปัดคะแนนถ่วงน้ำหนักทีละตัวก่อนรวม เศษจะสะสมและระดับอาจเปลี่ยน",
    en: "A total is worked out from unrounded parts. Where each weighted score is rounded first, the roundings add up and may change the rating.",
  },
  remedy: {
    th: "รวมจากน้ำหนัก × คะแนน ÷ 100 ที่ยังไม่ปัดเศษ เช่น =KPITOTAL(คะแนน, น้ำหนัก)",
    en: "Sum weight × score ÷ 100 unrounded, such as =KPITOTAL(scores, weights).",
  },
  source: {
    th: "คะแนนรวมที่เผยแพร่ เช่น 52.21 คิดจากค่าที่ยังไม่ปัดเศษ",
    en: "Published totals such as 52.21 are worked out from unrounded parts",
  },
  messages: {
    rounded: {
      th: "คะแนนรวมคือ {found} ซึ่งเป็นผลรวมของคะแนนถ่วงน้ำหนักที่ปัดเศษแล้ว ถ้ารวมก่อนปัดจะได้ {expected}",
      en: "The total is {found}, the sum of rounded weighted scores; summed before rounding it is {expected}.",
    },
  },
  *check({ forms }) {
    for (const facts of forms) {
      const { table, total: exact } = facts;
      const { total } = table;
      if (!hasValue(total) || exact === null) continue;
      const found = total.reading.value;
      if (!facts.isSumOfRounded(found)) continue;
      const writes = totalWrites(facts);
      yield {
        messageId: "rounded",
        at: total.at,
        related: table.indicators.flatMap((indicator) => indicator.weighted?.at ?? []),
        expected: exact,
        found,
        fix: writes.length === 0 ? undefined : { reason: FIX_REASON, writes },
      };
    }
  },
});
