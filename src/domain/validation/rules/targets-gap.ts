import { rangeJoints } from "../checks/target-ranges";
import { defineRule } from "../engine/rule";

export const targetsGap = defineRule({
  id: "targets-gap",
  scope: "row",
  group: "targets",
  severity: "warning",
  needs: "scale",
  name: { th: "ช่วงของเป้าหมายเว้นว่าง", en: "Target ranges leave a gap" },
  why: {
    th: "ช่วง 75–79 ต่อด้วย 80–84 ไม่บอกว่าผล 79.5 อยู่ระดับใด ผู้ประเมินจึงใช้ดุลยพินิจต่างกันได้",
    en: "Ranges of 75–79 and 80–84 do not say where a result of 79.5 belongs: reviewers may judge differently.",
  },
  remedy: {
    th: "เขียนช่วงให้ต่อกัน เช่น 75–79.99 และ 80–84.99",
    en: "Make the ranges meet, such as 75–79.99 and 80–84.99.",
  },
  source: {
    th: "ความผิดพลาดของแบบประเมินที่เผยแพร่ เช่น 75–79 / 80–84",
    en: "Errors of published forms, such as 75–79 / 80–84",
  },
  messages: {
    gap: {
      th: "เป้าหมายของตัวชี้วัด {indicator} เว้นช่วงระหว่าง {found}",
      en: "The targets of indicator {indicator} leave a gap between {found}.",
    },
  },
  check({ facts }) {
    const joint = rangeJoints(facts).find(({ kind }) => kind === "gap");
    if (!joint) return null;
    return {
      messageId: "gap",
      at: joint.at,
      related: [joint.next],
      found: joint.text,
    };
  },
});
