import { hasValue } from "../../form/field";
import type { Comparator } from "../../thai/quantity";
import { quoteCell } from "../../form/quoting";

const UPPER: ReadonlySet<Comparator | null> = new Set<Comparator>(["less-than", "at-most"]);
const LOWER: ReadonlySet<Comparator | null> = new Set<Comparator>(["more-than", "at-least"]);
import { defineRule } from "../engine/rule";

export const targetWordingReversed = defineRule({
  id: "target-wording-reversed",
  scope: "row",
  group: "targets",
  severity: "warning",
  name: { th: "ถ้อยคำของเป้าหมายขัดกับลำดับ", en: "Target text contradicts its order" },
  why: {
    th: "เป้าหมายที่เพิ่มขึ้นตามระดับเป็นแบบยิ่งมากยิ่งดี “น้อยกว่าร้อยละ 80” จึงมักตกคำว่า “ไม่” และทำให้ผลที่แย่กว่าผ่านเกณฑ์",
    en: "Targets that rise mean that more is better: “less than 80” has usually lost its “not”, and lets the worse results pass.",
  },
  remedy: {
    th: "แก้ถ้อยคำให้ตรงกับลำดับของเป้าหมาย เช่น ไม่น้อยกว่า",
    en: "Write the target by the order of its levels, such as “not less than”.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    rising: {
      th: "เป้าหมายของตัวชี้วัด {indicator} เพิ่มขึ้นตามระดับ แต่เขียนว่า “{found}” ควรเป็น ไม่น้อยกว่า หรือ มากกว่า",
      en: "The targets of indicator {indicator} rise, yet one says “{found}”; “not less than” or “more than” is expected.",
    },
    falling: {
      th: "เป้าหมายของตัวชี้วัด {indicator} ลดลงตามระดับ แต่เขียนว่า “{found}” ควรเป็น ไม่เกิน หรือ น้อยกว่า",
      en: "The targets of indicator {indicator} fall, yet one says “{found}”; “at most” or “less than” is expected.",
    },
  },
  check({ indicator, facts: { order }, framework }) {
    if (order === null) return null;
    const wrong = order === "higher" ? UPPER : LOWER;
    const reversed = framework.tiers.flatMap(({ id }) => {
      const target = indicator.targets[id];
      return hasValue(target) && wrong.has(target.reading.value.comparator) ? [target] : [];
    });
    const [first, ...others] = reversed;
    if (!first) return null;
    return {
      messageId: order === "higher" ? "rising" : "falling",
      at: first.at,
      related: others.map(({ at }) => at),
      found: quoteCell(first.cell),
    };
  },
});
