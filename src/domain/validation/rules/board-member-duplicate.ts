import { hasValue } from "../../form/field";
import { normaliseText } from "../../thai/text";
import type { CellAddress } from "../../workbook/address";
import { shorten } from "../../text/shorten";
import { defineRule } from "../engine/rule";

/** Titles before a name, which are left out or written in several ways. */
const TITLES = /^(?:นาย|นางสาว|นาง|น\.ส\.|ดร\.|ศ\.|รศ\.|ผศ\.|พล\S{1,12}?\.|พ\.ต\.อ\.|ว่าที่ร้อยตรี)\s*/u;

export const boardMemberDuplicate = defineRule({
  id: "board-member-duplicate",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "กรรมการคนเดียวกันอยู่สองแถว", en: "A board member is listed twice" },
  why: {
    th: "ชื่อซ้ำมักเกิดจากการคัดลอกแถว และแปลว่ากรรมการอีกคนหายไป",
    en: "A name that stands twice mostly comes from a copied row, and another member is missing then.",
  },
  remedy: { th: "ตรวจคำสั่งแต่งตั้งแล้วแก้ชื่อให้ครบ", en: "Check the appointments and correct the names." },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    twice: {
      th: "{found} อยู่ในรายชื่อคณะกรรมการแล้ว",
      en: "{found} is on the board already.",
    },
  },
  *check({ evaluation }) {
    const seen = new Map<string, CellAddress>();
    for (const { name } of evaluation.parts.board?.members ?? []) {
      if (!hasValue(name)) continue;
      const key = normaliseText(name.reading.value).replace(TITLES, "").replaceAll(" ", "");
      const first = seen.get(key);
      if (first)
        yield { messageId: "twice", at: name.at, related: [first], found: shorten(name.reading.value) };
      else seen.set(key, name.at);
    }
  },
});
