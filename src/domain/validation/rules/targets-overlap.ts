import { rangeJoints } from "../checks/target-ranges";
import { defineRule } from "../engine/rule";

export const targetsOverlap = defineRule({
  id: "targets-overlap",
  scope: "row",
  group: "targets",
  severity: "warning",
  needs: "scale",
  name: { th: "ช่วงของเป้าหมายซ้อนกัน", en: "Target ranges overlap" },
  why: {
    th: "ผลที่อยู่ในสองช่วงพร้อมกันได้ทั้งคะแนนต่ำและคะแนนสูง จึงให้คะแนนไม่ได้",
    en: "A result that is in two ranges would earn two scores: it cannot be scored.",
  },
  remedy: {
    th: "เขียนช่วงไม่ให้ซ้อนกัน เช่น 75–79.99 และ 80–84.99",
    en: "Make the ranges exclude each other, such as 75–79.99 and 80–84.99.",
  },
  source: {
    th: "ความผิดพลาดของแบบประเมินที่เผยแพร่ เช่น 75–79 / 80–84",
    en: "Errors of published forms, such as 75–79 / 80–84",
  },
  messages: {
    overlap: {
      th: "เป้าหมายของตัวชี้วัด {indicator} ซ้อนกันที่ {found}",
      en: "The targets of indicator {indicator} overlap at {found}.",
    },
  },
  check({ facts }) {
    const joint = rangeJoints(facts).find(({ kind }) => kind === "overlap");
    if (!joint) return null;
    return {
      messageId: "overlap",
      at: joint.at,
      related: [joint.next],
      found: joint.text,
    };
  },
});
