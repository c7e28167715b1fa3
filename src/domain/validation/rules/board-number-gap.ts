import { defineRule } from "../engine/rule";

export const boardNumberGap = defineRule({
  id: "board-number-gap",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ลำดับกรรมการไม่ต่อเนื่อง", en: "Board numbers have a gap" },
  why: {
    th: "ลำดับที่ข้ามหรือซ้ำมักหมายถึงกรรมการที่ตกหล่นหรือถูกลบไม่หมด",
    en: "A number left out or repeated mostly means a member who is missing or was not fully removed.",
  },
  remedy: { th: "ตรวจรายชื่อแล้วเรียงลำดับใหม่", en: "Check the list and number it again." },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: กรรมการลำดับ 1–10 ต่อเนื่องกัน",
    en: "ETDA report, fiscal year 2565: board members are numbered 1 to 10",
  },
  messages: {
    gap: {
      th: "ลำดับกรรมการคือ {found} ควรเป็น {expected}",
      en: "The board member is numbered {found}; it should be {expected}.",
    },
  },
  *check({ evaluation }) {
    const members = evaluation.parts.board?.members ?? [];
    if (!members.some(({ no }) => no !== null)) return;
    let expected = 1;
    for (const { no, name } of members) {
      if (no !== null && no !== expected) {
        yield { messageId: "gap", at: name.at, expected, found: no };
        expected = no;
      }
      expected += 1;
    }
  },
});
