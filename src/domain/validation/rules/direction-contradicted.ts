import { hasValue } from "../../form/field";
import { OPTION_WORDS, readOptionWord } from "../../scoring/option-words";
import { shorten } from "../../text/shorten";
import { targetPlaces, targetTexts } from "../checks/targets";
import { defineRule } from "../engine/rule";

export const directionContradicted = defineRule({
  id: "direction-contradicted",
  scope: "row",
  group: "targets",
  severity: "error",
  name: { th: "ทิศทางขัดกับเป้าหมาย", en: "Direction contradicts the targets" },
  why: {
    th: "ถ้าระบุว่ายิ่งน้อยยิ่งดี เป้าหมายต้องลดลงจากเป้าหมายขั้นต่ำถึงเป้าหมายขั้นสูง ถ้าขัดกัน คะแนนจะกลับด้าน",
    en: "Where lower is better, targets fall from the lowest level to the highest; where the two disagree, the score is turned round.",
  },
  remedy: {
    th: "แก้ทิศทางหรือลำดับของเป้าหมายให้ตรงกับแบบประเมินที่ได้รับอนุมัติ",
    en: "Correct the direction or the order of the targets to match the approved form.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    higher: {
      th: "ตัวชี้วัด {indicator} ระบุทิศทาง “{found}” แต่เป้าหมายเพิ่มขึ้นตามระดับ: {targets}",
      en: "Indicator {indicator} states “{found}”, but its targets rise from level to level: {targets}.",
    },
    lower: {
      th: "ตัวชี้วัด {indicator} ระบุทิศทาง “{found}” แต่เป้าหมายลดลงตามระดับ: {targets}",
      en: "Indicator {indicator} states “{found}”, but its targets fall from level to level: {targets}.",
    },
  },
  check({ indicator, facts, framework }) {
    const { direction } = indicator;
    if (!hasValue(direction)) return null;
    const text = direction.reading.value;
    const stated = readOptionWord(OPTION_WORDS.direction, text);
    if (!stated || !facts.order || facts.order === stated) return null;
    return {
      messageId: facts.order,
      at: direction.at,
      related: targetPlaces(indicator, framework),
      parameters: { targets: targetTexts(indicator, framework) },
      found: shorten(text),
    };
  },
});
