import { fromExcelSerial, parseThaiDate, toExcelSerial, type ThaiDate } from "../../domain/thai/date";
import { BLANK, NOT_APPLICABLE, type Ended } from "../cells/answer";
import { errorIn, isBlank, plainValue, type CellReader } from "../cells/cell-input";
import { fault, type Fault } from "../cells/fault";
import { quoteNormalised } from "../cells/quote";
import { cellParameter } from "../parameters";
import { cellFunction } from "../record";
import type { WordsOf } from "../words";

/** A day, and the text or number that means it. */
interface WrittenDate {
  readonly date: ThaiDate;
  readonly found: string;
}

/** The serial number of the day that a text or a date cell means. */
export const KPIDATE = cellFunction({
  name: "KPIDATE",
  parameters: [cellParameter("text", readDate)],
  answer: ({ date, found }) =>
    toExcelSerial(date) ?? fault("date-too-early", { found: quoteNormalised(found) }),
});

function readDate(cell: unknown, reader: CellReader): WrittenDate | Ended {
  const name = "text";
  // No date is 0, so here a blank cell is one on the desktop too.
  if (isBlank(cell) || cell === 0) return BLANK;
  const error = errorIn(cell, name);
  if (error) return error;
  const plain = plainValue(cell);
  if (typeof plain === "number") return fromNumber(plain);
  if (typeof plain !== "string")
    return fault("date-unreadable", {
      name,
      found: plain === undefined ? "{…}" : String(plain).toUpperCase(),
    });
  const reading = parseThaiDate(plain);
  if (reading.kind === "date") return { date: reading.date, found: plain };
  if (reading.kind === "blank") return BLANK;
  const found = quoteNormalised(plain);
  if (reading.reason === "no-such-day") return fault("no-such-day", { found });
  const wording = reader.read(plain, name);
  if (wording === "blank") return BLANK;
  if (wording === "not-applicable") return NOT_APPLICABLE;
  return fault("date-unreadable", { name, found });
}

/** A cell that holds a date already; a Buddhist year typed as if it were Common is put right. */
function fromNumber(serial: number): WrittenDate | Fault {
  const name = "text";
  const found = String(serial);
  const isYear =
    Number.isInteger(serial) && ((serial >= 1857 && serial <= 2157) || (serial >= 2400 && serial <= 2700));
  if (isYear) return fault("year-alone", { name, found });
  const date = fromExcelSerial(serial);
  return date ? { date, found } : fault("date-unreadable", { name, found });
}

export const KPIDATE_WORDS: WordsOf<typeof KPIDATE> = {
  description: {
    th: 'แปลงข้อความวันที่ภาษาไทยหรืออังกฤษ เช่น "30 กันยายน 2565" เป็นวันที่ของ Excel (จัดรูปแบบเซลล์เป็นวันที่)',
    en: 'Date in a Thai or English text such as "30 กันยายน 2565", as a number that Excel shows as a date.',
  },
  tasks: [
    { th: "แปลงวันที่", en: "convert a date" },
    { th: "แปลงวันที่ไทยเป็นวันที่ของ Excel", en: "turn a Thai date into an Excel date" },
    { th: "แปลง พ.ศ. เป็น ค.ศ.", en: "convert Buddhist years to Common Era" },
    { th: "นับวันระหว่างวันที่", en: "count days between dates" },
  ],
  parameters: {
    text: {
      th: 'ข้อความที่มีวันที่เดียว หรือเซลล์วันที่ (ปี พ.ศ. แปลงเป็น ค.ศ.) ถ้าว่างหรือเป็น "-" ผลลัพธ์จะว่าง',
      en: 'Text with one date, or a date cell, whose Buddhist year is put right. A blank or "-" gives a blank.',
    },
  },
  returns: "Excel's number of the day; format the cell as a date.",
  guard: "text",
  examples: [
    {
      args: ["30 กันยายน 2565"],
      gives: 44834,
      note: { th: "จัดรูปแบบเซลล์เป็นวันที่", en: "format the cell as a date" },
    },
    { args: ["11 มีนาคม พ.ศ. 2563"], gives: 43901 },
    { args: ["21 เม.ย. 65"], gives: 44672 },
    { args: ["๓๐/๙/๒๕๖๕"], gives: 44834 },
    { args: ["2022-09-30"], gives: 44834 },
    {
      args: [243315],
      gives: 44988,
      note: {
        th: "เซลล์วันที่ที่พิมพ์ปี 2566 เป็น ค.ศ. จึงเลยไป 543 ปี",
        en: "a date cell whose year 2566 was taken for the Common Era",
      },
    },
    { args: ["-"], gives: "" },
    {
      args: ["31 กุมภาพันธ์ 2565"],
      gives: "#VALUE!",
      says: { th: "ไม่มีวันที่ “31 กุมภาพันธ์ 2565” ในปฏิทิน", en: "There is no such day: “31 กุมภาพันธ์ 2565”" },
    },
    {
      args: ["ไตรมาส 4"],
      gives: "#VALUE!",
      says: { th: "ข้อความต้องเป็นวันที่ แต่พบ “ไตรมาส 4”", en: "The text must be a date, but is “ไตรมาส 4”" },
    },
    {
      args: [2565],
      gives: "#VALUE!",
      says: { th: "ข้อความต้องเป็นวันที่ แต่พบเพียงปี “2565”", en: "The text must be a date, but is the year “2565”" },
    },
    {
      args: ["5 มกราคม 2440"],
      gives: "#VALUE!",
      says: {
        th: "Excel นับวันได้ตั้งแต่วันที่ 1 มีนาคม 2443 แต่พบ “5 มกราคม 2440”",
        en: "Excel counts days reliably from 1 March 1900 on only, but this is “5 มกราคม 2440”",
      },
    },
  ],
  remarks: [
    {
      th: "อ่านวันก่อนเดือน ปีสองหลักหลังเดือนไทยเป็น พ.ศ. ปี 2400 – 2700 เป็น พ.ศ.",
      en: "The day comes before the month. Two-digit years after a Thai month are Buddhist, and so are years from 2400 to 2700.",
    },
    {
      th: "ใช้ปฏิทิน 1900 ของ Excel สมุดงานที่ตั้งเป็นปฏิทิน 1904 ต้องลบ 1462",
      en: "Days count from 1900; a workbook set to the 1904 date system needs 1462 subtracted.",
    },
  ],
};
