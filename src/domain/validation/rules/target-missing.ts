import { lastOf } from "../../non-empty";
import { isRowOpen } from "../checks/open-row";
import { defineRule } from "../engine/rule";

export const targetMissing = defineRule({
  id: "target-missing",
  scope: "row",
  group: "targets",
  severity: "error",
  needs: "scale",
  name: { th: "ไม่มีเป้าหมาย", en: "Target missing" },
  why: {
    th: "คะแนนเทียบจากเป้าหมาย ถ้าไม่มีเป้าหมายขั้นสูง ย่อมไม่มีผลใดได้ 100 คะแนน และถ้าเซลล์ว่าง ย่อมไม่ทราบว่าลืมกรอกหรือไม่มีเป้าหมายระดับนั้น",
    en: "The score is taken from the targets: without an advanced target no result can score 100, and an empty cell does not tell a forgotten target from one that does not exist.",
  },
  remedy: {
    th: "ใส่เป้าหมายตามแบบประเมินที่ได้รับอนุมัติ หรือใส่ “-” เมื่อไม่มีเป้าหมายระดับนั้น (เป้าหมายขั้นสูงต้องมีเสมอ)",
    en: "Enter the approved target, or “-” where that target level does not exist (the advanced target always does).",
  },
  source: {
    th: "แบบประเมินส่วนที่ 1: เป้าหมายสามระดับ 50, 75 และ 100 ส่วนการถือว่าไม่มีเป้าหมายขั้นสูงเป็นข้อผิดพลาดเป็นข้อกำหนดของ Pramoen",
    en: "Part 1 of the form: three targets 50 / 75 / 100; treating a missing advanced target as an error is Pramoen's own rule",
  },
  messages: {
    unfilled: {
      th: "ตัวชี้วัด {indicator} ยังไม่ได้กรอกค่าเป้าหมาย",
      en: "Indicator {indicator} has no targets yet.",
    },
    advanced: {
      th: "ตัวชี้วัด {indicator} ไม่มีเป้าหมาย{tier} จึงไม่มีผลใดได้ {expected} คะแนน",
      en: "Indicator {indicator} has no {tier} target, so no result can score {expected}.",
    },
    blank: {
      th: "เป้าหมาย{tier}ของตัวชี้วัด {indicator} ยังว่าง",
      en: "The {tier} target of indicator {indicator} is empty.",
    },
  },
  check({ indicator, framework }) {
    const isOpen = isRowOpen(indicator);
    const targets = framework.tiers.flatMap(({ id }) => indicator.targets[id] ?? []);
    const [first, ...others] = targets.map(({ at }) => at);
    if (isOpen && first && targets.every(({ reading }) => reading.kind === "blank"))
      return { messageId: "unfilled", at: first, related: others, isUnfilled: true };
    const highest = lastOf(framework.tiers);
    return framework.tiers.flatMap((tier) => {
      const field = indicator.targets[tier.id];
      const isHighest = tier.id === highest.id;
      const kind = field?.reading.kind;
      if (!field || (kind !== "blank" && !(kind === "none" && isHighest))) return [];
      return {
        messageId: isHighest ? "advanced" : "blank",
        at: field.at,
        parameters: { tier: tier.name },
        isUnfilled: isOpen && kind === "blank",
        ...(isHighest ? { measure: tier.point } : {}),
      };
    });
  },
});
