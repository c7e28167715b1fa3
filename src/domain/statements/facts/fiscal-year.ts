import { valueOf } from "../../form/field";
import { textsOf } from "../../form/sheet-texts";
import { caught } from "../../text/caught";
import { normaliseText } from "../../thai/text";
import { defineFact, type Statement } from "../fact";

/** "แบบประเมิน… ประจำปีงบประมาณ พ.ศ. 2565": a title, not prose that speaks of another year. */
const TITLE =
  /^(?:รายงานผลการ|แบบ|สรุป|ผลการ|การประเมิน|คำรับรอง|ตัวชี้วัดตาม).{0,90}ปีงบประมาณ\s*(?:[พค]\.\s*ศ\.)?\s*(\d{4})(?!\d)\s*(?:\(.*\))?$/u;
/** Years of the Common Era are told by their size. */
const FIRST_BUDDHIST_YEAR = 2400;
const FIRST_COMMON_YEAR = 1900;

/** Which year the form is of: by its basic information, else by its first title; each title states it again. */
export const fiscalYear = defineFact<number, "differs" | "era">({
  *collect({ evaluation, snapshot }) {
    const entered = evaluation.parts.basics?.figures.fiscalYear;
    const year = valueOf(entered)?.value ?? valueOf(evaluation.fiscalYear);
    if (year === null) return;
    const others: Statement<number>[] = [];
    // As it is written: read it is of the Buddhist Era.
    const written = Number(entered?.cell?.value);
    if (entered && written > FIRST_COMMON_YEAR && written < FIRST_BUDDHIST_YEAR)
      others.push({ at: entered.at, value: written });
    for (const { at, text } of textsOf(snapshot.sheets)) {
      yield null;
      const match = text.includes("ปีงบประมาณ") ? TITLE.exec(normaliseText(text)) : null;
      if (match) others.push({ at, value: Number(caught<[year: string]>(match)[1]) });
    }
    yield { counts: { value: year, from: [] }, others };
  },
  compare(counts, stated) {
    if (stated < FIRST_BUDDHIST_YEAR)
      return { way: "era", expected: String(stated + 543), found: String(stated) };
    return stated === counts ? null : { way: "differs", expected: String(counts), found: String(stated) };
  },
});
