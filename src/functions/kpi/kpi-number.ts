import { convertQuantity } from "../../domain/thai/quantity";
import { normaliseText } from "../../domain/thai/text";
import { parseUnit, type MeasureUnit } from "../../domain/thai/unit";
import { errorIn, isBlank } from "../cells/cell-input";
import { fault, type Fault } from "../cells/fault";
import { quoteNormalised } from "../cells/quote";
import { cellParameter, quantity } from "../parameters";
import { cellFunction } from "../record";
import type { WordsOf } from "../words";

/** Null where no unit is asked for. */
const UNIT = cellParameter("unit", readUnit, true);

function readUnit(cell: unknown): MeasureUnit | null | Fault {
  if (isBlank(cell) || cell === 0) return null;
  const error = errorIn(cell, "unit");
  if (error) return error;
  const word = normaliseText(String(cell));
  if (word === "") return null;
  return parseUnit(word) ?? fault("unit-unknown", { found: quoteNormalised(word) });
}

/** The figure in a text, in the unit it is written in or in the one asked for. */
export const KPINUMBER = cellFunction({
  name: "KPINUMBER",
  parameters: [quantity("text"), UNIT],
  answer(written, unit) {
    if (unit === null) return written.value;
    const found = written.unitWord ?? "";
    return convertQuantity(written, unit) ?? fault("unit-mismatch", { found, unit: unit.unitWord ?? "" });
  },
});

export const KPINUMBER_WORDS: WordsOf<typeof KPINUMBER> = {
  description: {
    th: 'อ่านตัวเลขจากข้อความ เช่น "ร้อยละ 95" "๗.๒๕ ล้านบาท" หรือ "12,849,057.59 บาท"',
    en: 'Number in a text such as "ร้อยละ 95", "๗.๒๕ ล้านบาท" or "12,849,057.59 บาท".',
  },
  tasks: [
    { th: "แปลงข้อความเป็นตัวเลข", en: "turn a text into a number" },
    { th: "แปลงเลขไทยเป็นเลขอารบิก", en: "convert Thai digits" },
    { th: "แปลงหน่วย ล้านบาทเป็นบาท", en: "convert units, millions of baht to baht" },
    { th: "ตัดหน่วยออกจากตัวเลข", en: "take the unit off a number" },
  ],
  parameters: {
    text: {
      th: 'ข้อความที่มีตัวเลขเดียว ถ้าว่างหรือเป็น "-" ผลลัพธ์จะว่าง',
      en: 'Text with one number. A blank text or "-" gives a blank.',
      from: "result",
    },
    unit: {
      th: 'หน่วยที่ต้องการแปลงเป็น เช่น "ล้านบาท" หรือ "บาท" ถ้าไม่ระบุ ใช้หน่วยตามข้อความ',
      en: 'Unit to convert to, such as "ล้านบาท" or "บาท". As written when left out.',
    },
  },
  returns: "The number.",
  guard: "text",
  examples: [
    { args: ["ร้อยละ 95 (ค่าเฉลี่ย 3 ปี ย้อนหลัง)"], gives: 95 },
    { args: ["12,849,057.59 บาท", "ล้านบาท"], gives: 12.84905759, note: { th: "แปลงหน่วย", en: "converted" } },
    {
      args: ["207/166"],
      gives: "#VALUE!",
      note: { th: "มีสองตัวเลข", en: "two numbers" },
      says: {
        th: "ข้อความต้องเป็นตัวเลขเดียว แต่พบ “207/166”",
        en: "The text must be one number, but is “207/166”",
      },
    },
    { args: ["-"], gives: "", note: { th: "ไม่มีค่า", en: "no value" } },
    {
      args: ["30 กันยายน 2565"],
      gives: "#VALUE!",
      says: {
        th: "ข้อความต้องเป็นตัวเลข แต่พบวันที่ “30 กันยายน 2565”",
        en: "The text must be a number, but is the date “30 กันยายน 2565”",
      },
    },
    {
      args: ["ตามแผน"],
      gives: "#VALUE!",
      says: { th: "ข้อความต้องเป็นตัวเลข แต่พบ “ตามแผน”", en: "The text must be a number, but is “ตามแผน”" },
    },
    {
      args: ["95 %", "บาท"],
      gives: "#VALUE!",
      says: { th: "แปลง % เป็น บาท ไม่ได้", en: "% cannot be converted to บาท" },
    },
  ],
  remarks: [
    {
      th: "ตัวเลขในวงเล็บคือหมายเหตุ ไม่ใช่ค่า และข้อความที่มีหลายตัวเลขไม่ถูกเดา",
      en: "Figures in brackets are a note, not the value, and a text with several figures is not guessed at.",
    },
  ],
};
