import { defineRule } from "../engine/rule";
import { targetPlaces, targetTexts } from "../checks/targets";

export const targetsFlat = defineRule({
  id: "targets-flat",
  scope: "row",
  group: "targets",
  severity: "error",
  needs: "scale",
  name: { th: "ค่าเป้าหมายสองระดับเท่ากัน", en: "Targets are equal" },
  why: {
    th: "ถ้าเป้าหมายสองระดับเท่ากัน ผลเดียวกันจะได้ทั้งคะแนนต่ำและคะแนนสูง จึงให้คะแนนไม่ได้",
    en: "Where two targets are equal, one result would earn two scores: it cannot be scored.",
  },
  remedy: {
    th: "แก้เป้าหมายให้ต่างกันตามแบบประเมินที่ได้รับอนุมัติ",
    en: "Give the levels different targets, as approved.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    flat: {
      th: "เป้าหมายของตัวชี้วัด {indicator} เท่ากัน: {found} ต้องต่างกัน",
      en: "Targets of indicator {indicator} are equal: {found}. They must differ.",
    },
  },
  check({ indicator, facts, framework }) {
    const outcome = facts.scoring;
    if (outcome.kind !== "faulty-targets" || outcome.fault !== "flat") return null;
    const [at, ...related] = targetPlaces(indicator, framework);
    if (!at) return null;
    return {
      messageId: "flat",
      at,
      related,
      found: targetTexts(indicator, framework),
    };
  },
});
