import { defineRule } from "../engine/rule";
import { targetPlaces, targetTexts } from "../checks/targets";

export const targetsNotMonotone = defineRule({
  id: "targets-not-monotone",
  scope: "row",
  group: "targets",
  severity: "error",
  needs: "scale",
  name: { th: "เป้าหมายไม่เรียงลำดับ", en: "Targets are out of order" },
  why: {
    th: "เป้าหมายต้องเพิ่มขึ้นหรือลดลงไปทางเดียวตั้งแต่เป้าหมายขั้นต่ำถึงเป้าหมายขั้นสูง ถ้าสลับกัน ผลที่ดีกว่าอาจได้คะแนนน้อยกว่า",
    en: "Targets rise or fall steadily from the lowest level to the highest; out of order, a better result could score less.",
  },
  remedy: {
    th: "ตรวจว่าเป้าหมายสลับเซลล์กันหรือไม่ แล้วเรียงตามแบบประเมินที่ได้รับอนุมัติ",
    en: "See whether two targets were swapped and restore the approved order.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    order: {
      th: "เป้าหมายของตัวชี้วัด {indicator} ไม่เรียงไปทางเดียว: {found}",
      en: "Targets of indicator {indicator} neither rise nor fall throughout: {found}.",
    },
  },
  check({ indicator, facts, framework }) {
    const outcome = facts.scoring;
    if (outcome.kind !== "faulty-targets" || outcome.fault !== "not-monotone") return null;
    const [at, ...related] = targetPlaces(indicator, framework);
    if (!at) return null;
    return {
      messageId: "order",
      at,
      related,
      found: targetTexts(indicator, framework),
    };
  },
});
