import type { Indicator } from "../../form/evaluation";
import { hasValue, valueOf } from "../../form/field";
import type { Framework } from "../../framework/framework";
import { shorten } from "../../text/shorten";
import { parseQuantity } from "../../thai/parse-quantity";
import type { Quantity } from "../../thai/quantity";
import { isSameMeasure } from "../../thai/unit";
import { targetPlaces, targetTexts } from "../checks/targets";
import { defineRule } from "../engine/rule";

export const targetsUnitMixed = defineRule({
  id: "targets-unit-mixed",
  scope: "row",
  group: "targets",
  severity: "warning",
  name: { th: "หน่วยของเป้าหมายไม่เหมือนกัน", en: "Targets in different measures" },
  why: {
    th: "เป้าหมายของตัวชี้วัดเดียวต้องวัดสิ่งเดียวกัน ถ้าระดับหนึ่งเป็นร้อยละและอีกระดับเป็นคะแนน จะเทียบบัญญัติไตรยางศ์ไม่ได้",
    en: "The target levels of one indicator measure one thing; where one is per cent and another points, nothing is linear between them.",
  },
  remedy: {
    th: "เขียนเป้าหมายทุกระดับในหน่วยเดียวกันตามแบบประเมินที่ได้รับอนุมัติ",
    en: "Write every target in the same unit, as approved.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    letter: {
      th: "เป้าหมาย “{found}” ของตัวชี้วัด {indicator} มีตัวอักษรแทนตัวเลข",
      en: "The target “{found}” of indicator {indicator} holds a letter for a digit.",
    },
    unclear: {
      th: "เป้าหมายของตัวชี้วัด {indicator} คือ {found} ซึ่งไม่รู้ว่าอยู่ในหน่วยเดียวกัน: ระบุหน่วยให้ครบ",
      en: "The targets of indicator {indicator} are {found}; whether they are in one unit is not clear. State it for each.",
    },
    mixed: {
      th: "เป้าหมายของตัวชี้วัด {indicator} มีหลายหน่วย: {found}",
      en: "The targets of indicator {indicator} are in several measures: {found}.",
    },
  },
  check({ indicator, facts, framework }) {
    // With wording among them they are milestones, and so are counts of different things.
    if (facts.hasWording) return letterForDigit(indicator, framework);
    let first: Quantity | null = null;
    let isMixed = hasOddCount(indicator, framework);
    for (const { id } of framework.tiers) {
      const target = valueOf(indicator.targets[id]);
      if (!target || target.unit === null) continue;
      first ??= target;
      isMixed ||= !isSameMeasure(first, target) && !(first.unit === "count" && target.unit === "count");
    }
    const isUnclear = facts.comparable?.isUnclear === true;
    if (!isMixed && !isUnclear) return null;
    const [at, ...related] = targetPlaces(indicator, framework);
    if (!at) return null;
    return {
      messageId: isMixed ? "mixed" : "unclear",
      at,
      related,
      found: targetTexts(indicator, framework),
    };
  },
});

/** Words by which people count the same thing. */
const COUNTED_ALIKE: readonly (readonly string[])[] = [
  ["คน", "ราย", "ท่าน"],
  ["แห่ง", "หน่วยงาน", "หน่วย", "องค์กร"],
  ["เรื่อง", "ชิ้น", "ผลงาน", "งาน", "รายการ"],
  ["ครั้ง", "รอบ"],
];
/** Fewer targets show no habit that one of them could break. */
const FEWEST_COUNTS = 3;

/** Whether counts that rise or fall together are of one thing, but for one of them: "20 ชิ้น", "25 คน", "30 ชิ้น". */
function hasOddCount(indicator: Indicator, { tiers }: Framework): boolean {
  for (const { id } of tiers) {
    const { reading } = indicator.targets[id] ?? {};
    if (reading?.kind === "value" && reading.value.unit !== "count") return false;
  }
  const counts = tiers.flatMap(({ id }) => valueOf(indicator.targets[id]) ?? []);
  if (counts.length < FEWEST_COUNTS) return false;
  const words = counts.map(({ unitWord }) => thingCounted(unitWord ?? ""));
  const odd = words.filter((word) => words.indexOf(word) === words.lastIndexOf(word));
  if (odd.length !== 1 || new Set(words).size !== 2) return false;
  const steps = counts.slice(1).map(({ value }, i) => Math.sign(value - (counts[i]?.value ?? value)));
  return steps[0] !== 0 && new Set(steps).size === 1;
}

function thingCounted(word: string): string {
  return COUNTED_ALIKE.find((words) => words.includes(word))?.[0] ?? word;
}

/** The targets beside figures that are none because of a letter: "8O". */
function letterForDigit(indicator: Indicator, { tiers }: Framework) {
  const targets = tiers.flatMap(({ id }) => indicator.targets[id] ?? []);
  if (!targets.some((target) => hasValue(target))) return null;
  return targets.flatMap(({ at, reading }) => {
    if (reading.kind !== "text") return [];
    const parsed = parseQuantity(reading.text);
    if (parsed.kind !== "unreadable" || parsed.reason !== "unclear") return [];
    return { messageId: "letter" as const, at, found: shorten(reading.text) };
  });
}
