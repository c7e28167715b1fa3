import { defineRule } from "../engine/rule";

export const acceptancesUnreadable = defineRule({
  id: "acceptances-unreadable",
  scope: "workbook",
  group: "structure",
  severity: "warning",
  name: { th: "รายการที่ยอมรับในสมุดงานอ่านไม่ได้", en: "Accepted findings cannot be read" },
  why: {
    th: "ข้อมูลรายการที่ยอมรับเสียหาย มีมากกว่าหนึ่งชุด หรือถูกแก้ไขนอก Pramoen จึงบอกไม่ได้ครบว่าผู้ตรวจยอมรับรายการใดไว้",
    en: "What reviewers accepted is damaged, kept twice or was edited outside Pramoen: it cannot all be told.",
  },
  remedy: {
    th: "ใช้สมุดงานฉบับก่อนแก้ไข หรือพิจารณายอมรับแต่ละรายการใหม่",
    en: "Use a copy from before it was edited, or check each finding again and accept it with a reason where it is right.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    damaged: {
      th: "ข้อมูลรายการที่ยอมรับในสมุดงานเสียหายหรือมีมากกว่าหนึ่งชุด รายการที่อ่านไม่ได้จึงไม่นับว่ายอมรับ",
      en: "What was accepted is damaged in this workbook, or kept twice; what cannot be read does not count as accepted.",
    },
  },
  *check({ carried }) {
    if (carried?.hasDamagedReview) yield { messageId: "damaged", at: null };
  },
});
