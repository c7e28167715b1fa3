import { valueOf } from "../../form/field";
import { shorten } from "../../text/shorten";
import { headingKey } from "../../thai/text";
import type { CellAddress } from "../../workbook/address";
import { defineRule, PAUSE } from "../engine/rule";

export const boardMemberRepeated = defineRule({
  id: "board-member-repeated",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "รายชื่อกรรมการซ้ำ", en: "Board member is listed twice" },
  why: {
    th: "ชื่อที่ซ้ำมักเกิดจากการวางทับ ชื่อของกรรมการอีกคนจึงหายไป",
    en: "A name that is there twice was mostly pasted over another one, which is lost.",
  },
  remedy: {
    th: "แก้ชื่อที่ซ้ำเป็นชื่อของกรรมการคนนั้น หรือลบแถวที่เกิน",
    en: "Put the right name in its place, or delete the row.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    twice: {
      th: "“{found}” อยู่ในรายชื่อกรรมการแล้วที่แถวก่อนหน้า",
      en: "“{found}” is in the list of the board already.",
    },
  },
  *check({ evaluation }) {
    const seen = new Map<string, CellAddress>();
    for (const { name } of evaluation.parts.board?.members ?? []) {
      yield PAUSE;
      const text = valueOf(name);
      if (text === null) continue;
      const key = headingKey(text);
      const first = seen.get(key);
      if (first) yield { messageId: "twice", at: name.at, related: [first], found: shorten(text) };
      else seen.set(key, name.at);
    }
  },
});
