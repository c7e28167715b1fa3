import { formatFigure } from "../../scoring/figure-text";
import { defineRule } from "../engine/rule";

export const figureMasked = defineRule({
  id: "figure-masked",
  scope: "sheet",
  group: "visibility",
  severity: "warning",
  name: { th: "รูปแบบตัวเลขทำให้เห็นค่าอื่น", en: "Number format shows something else" },
  why: {
    th: "รูปแบบตัวเลขที่เขียนตัวเลขหรือคำไว้เอง หรือไม่แสดงอะไรเลย ทำให้ผู้อ่านเห็นค่าที่ต่างจากค่าที่ใช้คำนวณ",
    en: "A number format that writes digits or words of its own, or nothing, shows the reader another figure than the one that is calculated with.",
  },
  remedy: {
    th: "เปลี่ยนรูปแบบตัวเลขของเซลล์เป็นทั่วไปหรือตัวเลข แล้วตรวจค่าที่เห็น",
    en: "Give the cell the format General or Number, and check the figure again.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    masked: {
      th: "เซลล์เก็บค่า {found} แต่รูปแบบตัวเลข {code} ทำให้เห็นเป็นอย่างอื่น",
      en: "The cell holds {found}, and its number format {code} shows something else.",
    },
  },
  *check({ masked }) {
    for (const { at, figure, code } of masked)
      yield { messageId: "masked", at, found: formatFigure(figure), parameters: { code } };
  },
});
