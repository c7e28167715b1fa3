import { lastOf } from "../../non-empty";
import { defineRule } from "../engine/rule";

export const targetMissing = defineRule({
  id: "target-missing",
  scope: "row",
  group: "targets",
  severity: "error",
  needs: "scale",
  name: { th: "ไม่มีเป้าหมาย", en: "Target missing" },
  why: {
    th: "คะแนนอ่านจากเป้าหมาย ถ้าไม่มีเป้าหมายขั้นสูงก็ไม่มีวันได้ 100 และถ้าช่องว่างเปล่าไม่มีทางรู้ว่าลืมกรอกหรือไม่มีเป้าหมายขั้นนั้น",
    en: "The score is read off the targets: without an advanced target no result can score 100, and an empty cell does not tell a forgotten target from one that does not exist.",
  },
  remedy: {
    th: "ใส่เป้าหมายตามแบบที่ได้รับอนุมัติ หรือใส่ “-” เมื่อไม่มีเป้าหมายขั้นนั้น (เป้าหมายขั้นสูงต้องมีเสมอ)",
    en: "Enter the approved target, or “-” where that tier does not exist (the advanced target always does).",
  },
  source: {
    th: "แบบประเมินส่วนที่ 1: เป้าหมายสามขั้น 50 / 75 / 100; การไม่มีเป้าหมายขั้นสูงถือเป็นข้อผิดพลาดตามนโยบายของ Pramoen",
    en: "Part 1 of the form: three targets 50 / 75 / 100; treating a missing advanced target as an error is a policy of Pramoen",
  },
  messages: {
    advanced: {
      th: "ตัวชี้วัด {indicator} ไม่มีเป้าหมาย{tier} จึงไม่มีผลใดได้ {expected} คะแนน",
      en: "Indicator {indicator} has no {tier} target, so no result can score {expected}.",
    },
    blank: {
      th: "ช่องเป้าหมาย{tier}ของตัวชี้วัด {indicator} ว่างเปล่า",
      en: "The {tier} target of indicator {indicator} is empty.",
    },
  },
  check({ indicator, framework }) {
    const highest = lastOf(framework.tiers);
    const missing = framework.tiers.filter(({ id }) => {
      const kind = indicator.targets[id]?.reading.kind;
      return kind === "blank" || (kind === "none" && id === highest.id);
    });
    return missing.map((tier) => ({
      messageId: tier.id === highest.id ? "advanced" : "blank",
      at: indicator.targets[tier.id]?.at ?? null,
      parameters: { tier: tier.name },
      ...(tier.id === highest.id ? { measure: tier.point } : {}),
    }));
  },
});
