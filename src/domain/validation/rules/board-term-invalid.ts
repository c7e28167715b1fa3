import { valueOf, type Field } from "../../form/field";
import { toExcelSerial, type ThaiDate } from "../../thai/date";
import { quoteCell } from "../../form/quoting";
import { shorten } from "../../text/shorten";
import { defineRule } from "../engine/rule";

/** Fiscal years end on 30 September. */
const YEAR_END = { month: 9, day: 30 };
const ERA_OFFSET = 543;

/** A policy: every term of the FY2565 report is four years, and no source at hand states the most that is allowed. */
const LONGEST_TERM_YEARS = 4;
/** In days: orders are given late, and terms are counted from the meeting or from the order. */
const TOLERANCE = 31;
/** Four years from one day to the same, in days: one of them is a leap year. */
const LONGEST_TERM = LONGEST_TERM_YEARS * 365 + 1 + TOLERANCE;

export const boardTermInvalid = defineRule({
  id: "board-term-invalid",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "วาระกรรมการไม่ครอบคลุมวันสิ้นปีงบประมาณ", en: "Board term does not cover the year's end" },
  why: {
    th: "รายชื่อควรเป็นคณะกรรมการ ณ สิ้นปีงบประมาณ วาระที่ครบก่อนสิ้นปี หรือวันครบวาระอยู่ก่อนวันแต่งตั้ง แสดงว่ารายชื่อหรือวันที่ไม่ถูกต้อง",
    en: "The list should be the board at the end of the fiscal year; a term that ended before, or ends before the appointment, means a wrong name or date.",
  },
  remedy: { th: "ตรวจคำสั่งแต่งตั้งแล้วแก้วันที่หรือรายชื่อ", en: "Check the appointment and correct date or name." },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ทุกวาระครอบคลุม 30 กันยายน 2565 และยาวสี่ปี ส่วนวาระไม่เกินคราวละสี่ปีโดยเผื่อหนึ่งเดือนเป็นข้อกำหนดของ Pramoen พระราชกฤษฎีกาจัดตั้งอาจกำหนดเป็นอย่างอื่น",
    en: "ETDA report, fiscal year 2565: every term covers 30 September 2565 and is four years long; at most four years at a time, with a month's grace, is Pramoen's own rule, and the decree that set the agency up may say otherwise",
  },
  messages: {
    "no-end": {
      th: "{member} มีวันที่ได้รับแต่งตั้งแต่ไม่มีวันครบวาระ ถ้าเป็นกรรมการโดยตำแหน่งให้ใส่ “-” ทั้งสองช่อง",
      en: "{member} has a day of appointment and no end of the term; an ex-officio member has “-” in both.",
    },
    "no-beginning": {
      th: "{member} มีวันครบวาระแต่ไม่มีวันที่ได้รับแต่งตั้ง",
      en: "{member} has an end of the term and no day of appointment.",
    },
    "too-long": {
      th: "วาระของ {member} คือ {found} ซึ่งยาวกว่าคราวละ {expected} ปี",
      en: "The term of {member} is {found}, longer than {expected} years at a time.",
    },
    ended: {
      th: "วาระของ {member} สิ้นสุด {found} ก่อนสิ้นปีงบประมาณ ({expected})",
      en: "The term of {member} ended on {found}, before the end of the fiscal year ({expected}).",
    },
    later: {
      th: "{member} ได้รับแต่งตั้ง {found} หลังสิ้นปีงบประมาณ ({expected})",
      en: "{member} was appointed on {found}, after the end of the fiscal year ({expected}).",
    },
    reversed: {
      th: "วาระของ {member} สิ้นสุด {found} ก่อนวันที่ได้รับแต่งตั้ง {expected}",
      en: "The term of {member} ends on {found}, before its beginning on {expected}.",
    },
    unreadable: {
      th: "วันที่ “{found}” ของ {member} อ่านไม่ได้ ควรเขียนเช่น {expected}",
      en: "The date “{found}” of {member} cannot be read; write it like {expected}.",
    },
  },
  *check({ evaluation }) {
    const year = valueOf(evaluation.fiscalYear);
    for (const { name, appointed, termEnd } of evaluation.parts.board?.members ?? []) {
      const parameters = { member: shorten(valueOf(name) ?? "") };
      const unread = [appointed, termEnd].filter(({ reading }) => reading.kind === "text");
      for (const field of unread) {
        const found = quoteCell(field.cell);
        yield { messageId: "unreadable", at: field.at, parameters, measure: "11 มีนาคม พ.ศ. 2563", found };
      }
      const [from, to] = [dayOf(appointed), dayOf(termEnd)];
      if (from !== null && termEnd.reading.kind === "blank")
        yield { messageId: "no-end", at: termEnd.at, related: [appointed.at], parameters };
      if (to !== null && appointed.reading.kind === "blank")
        yield { messageId: "no-beginning", at: appointed.at, related: [termEnd.at], parameters };
      const end = year === null ? null : toExcelSerial({ year: year - ERA_OFFSET, ...YEAR_END });
      if (from !== null && to !== null && to.serial < from.serial) {
        yield {
          messageId: "reversed",
          at: termEnd.at,
          related: [appointed.at],
          parameters,
          measure: from.text,
          found: to.text,
        };
      } else if (end !== null && to !== null && to.serial < end) {
        yield {
          messageId: "ended",
          at: termEnd.at,
          parameters,
          measure: `30/09/${year}`,
          found: to.text,
        };
      } else if (from !== null && to !== null && to.serial - from.serial > LONGEST_TERM) {
        yield {
          messageId: "too-long",
          at: termEnd.at,
          related: [appointed.at],
          parameters,
          measure: `${LONGEST_TERM_YEARS}`,
          found: `${from.text} – ${to.text}`,
        };
      } else if (end !== null && from !== null && from.serial > end) {
        yield {
          messageId: "later",
          at: appointed.at,
          parameters,
          measure: `30/09/${year}`,
          found: from.text,
        };
      }
    }
  },
});

/** A day to compare and to show; null where the field names none. */
function dayOf(field: Field<ThaiDate>): { readonly serial: number; readonly text: string } | null {
  const date = valueOf(field);
  const serial = date && toExcelSerial(date);
  return date && serial !== null ? { serial, text: quoteDate(date) } : null;
}

/** "10/03/2567": day, month and the year of the Buddhist Era. */
function quoteDate({ year, month, day }: ThaiDate): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${two(day)}/${two(month)}/${year + ERA_OFFSET}`;
}
