import { caught } from "../../text/caught";
import { valueOf } from "../../form/field";
import { normaliseText } from "../../thai/text";
import { defineRule, PAUSE } from "../engine/rule";
import { textsOf } from "../engine/sheet-cells";

/** "แบบประเมิน… ประจำปีงบประมาณ พ.ศ. 2565": a title, not prose that speaks of another year. */
const TITLE =
  /^(?:รายงานผลการ|แบบ|สรุป|ผลการ|การประเมิน|คำรับรอง|ตัวชี้วัดตาม).{0,90}ปีงบประมาณ\s*(?:([พค])\.\s*ศ\.)?\s*(\d{4})(?!\d)\s*(?:\(.*\))?$/u;
/** Years of the Common Era are told by their size. */
const FIRST_BUDDHIST_YEAR = 2400;
const FIRST_COMMON_YEAR = 1900;

export const fiscalYearMismatch = defineRule({
  id: "fiscal-year-mismatch",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ปีงบประมาณไม่ตรงกันหรือปนศักราช", en: "Fiscal years disagree or mix eras" },
  why: {
    th: "แผ่นงานที่ยกมาจากปีก่อนมักยังมีปีเดิม ทำให้ไม่แน่ใจว่าตัวเลขเป็นของปีใด",
    en: "Sheets taken over from last year often keep its year, and then nobody knows whose figures they are.",
  },
  remedy: {
    th: "แก้ปีในชื่อเรื่องให้เป็นปีงบประมาณเดียวกัน (พุทธศักราช) และตรวจว่าตัวเลขเป็นของปีนั้น",
    en: "Correct the year (Buddhist Era) in the title and make sure that the figures are of that year.",
  },
  source: {
    th: "แบบประเมินหนึ่งชุดเป็นของปีงบประมาณเดียว ปีเขียนเป็นพุทธศักราช",
    en: "One form is of one fiscal year, written in the Buddhist Era",
  },
  messages: {
    differs: {
      th: "ชื่อเรื่องนี้เป็นปีงบประมาณ {found} แต่แบบประเมินเป็นปี {expected}",
      en: "This title is of fiscal year {found}; the form is of {expected}.",
    },
    era: {
      th: "ปีงบประมาณ {found} เป็นคริสต์ศักราช ควรเขียน {expected}",
      en: "Fiscal year {found} is of the Common Era; write {expected}.",
    },
  },
  *check({ evaluation, snapshot }) {
    const year =
      valueOf(evaluation.parts.basics?.figures.fiscalYear)?.value ?? valueOf(evaluation.fiscalYear);
    if (year === null) return;
    const entered = evaluation.parts.basics?.figures.fiscalYear;
    const written = Number(entered?.cell?.value);
    if (entered && written > FIRST_COMMON_YEAR && written < FIRST_BUDDHIST_YEAR)
      yield { messageId: "era", at: entered.at, expected: String(written + 543), found: String(written) };
    for (const { at, text } of textsOf(snapshot.sheets)) {
      yield PAUSE;
      if (!text.includes("ปีงบประมาณ")) continue;
      const match = TITLE.exec(normaliseText(text));
      if (!match) continue;
      const [, , found] = caught<[era: string | undefined, year: string]>(match);
      const stated = Number(found);
      if (stated < FIRST_BUDDHIST_YEAR) {
        yield { messageId: "era", at, expected: String(stated + 543), found };
      } else if (stated !== year) {
        yield { messageId: "differs", at, expected: String(year), found };
      }
    }
  },
});
