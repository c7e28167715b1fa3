import { hasValue } from "../../form/field";
import { agrees } from "../../scoring/agreement";
import { defineRule } from "../engine/rule";

export const scoreSourceMismatch = defineRule({
  id: "score-source-mismatch",
  scope: "row",
  group: "scores",
  severity: "error",
  needs: "scale",
  name: { th: "คะแนนที่ได้ไม่ตรงกับคะแนนของคณะกรรมการ", en: "Score differs from the one that counts" },
  why: {
    th: "คะแนนที่ได้คือคะแนนของคณะกรรมการ ถ้าคณะกรรมการไม่ได้ให้ก็เป็นคะแนนที่หน่วยงานประเมินตนเอง",
    en: "The score that counts is the committee's; where it gave none, it is the agency's own.",
  },
  remedy: {
    th: 'ใช้สูตรเช่น =IF(J8="",I8,J8) (J8 คะแนนของคณะกรรมการ I8 คะแนนประเมินตนเอง) หรือแก้ตัวเลขให้ตรง',
    en: `Use a formula such as =IF(J8="",I8,J8), with the committee's score in J8 and the agency's own in I8, or correct the figure.`,
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    committee: {
      th: "คะแนนที่ได้ของตัวชี้วัด {indicator} คือ {found} แต่คณะกรรมการให้ {expected}",
      en: "The score of indicator {indicator} is {found}, the committee gave {expected}.",
    },
    self: {
      th: "คะแนนที่ได้ของตัวชี้วัด {indicator} คือ {found} แต่หน่วยงานประเมินตนเองได้ {expected} และคณะกรรมการไม่ได้ให้คะแนนอื่น",
      en: "The score of indicator {indicator} is {found}; the agency's own is {expected}, and the committee gave no other.",
    },
  },
  check({ indicator, framework }) {
    const isGiven = hasValue(indicator.committeeScore);
    const source = isGiven ? indicator.committeeScore : indicator.selfScore;
    if (!hasValue(indicator.score) || !hasValue(source)) return null;
    const score = indicator.score.reading.value;
    const expected = source.reading.value;
    if (agrees(score, expected, framework.decimals.score)) return null;
    return {
      messageId: isGiven ? "committee" : "self",
      at: indicator.score.at,
      related: [source.at],
      expected,
      found: score,
    };
  },
});
