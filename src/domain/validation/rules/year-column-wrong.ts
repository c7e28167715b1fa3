import type { PartArea } from "../../form/parts";
import { normaliseText } from "../../thai/text";
import type { SheetCells } from "../../workbook/snapshot";
import { defineRule, PAUSE } from "../engine/rule";

/** "ปี 2563", "ปีงบประมาณ พ.ศ. 2563" or 2563: one year and nothing else. */
const YEAR = /^(?:ประจำ)?(?:ปีงบประมาณ|ปี)?\s*(?:[พค]\.\s*ศ\.)?\s*(\d{4})$/u;
/** Headings take up at most so many rows. */
const HEADING_ROWS = 4;
/** Of two years nobody can tell which one is wrong. */
const FEWEST = 3;

export const yearColumnWrong = defineRule({
  id: "year-column-wrong",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ปีในหัวตารางไม่ต่อเนื่อง", en: "Years of a table do not run on" },
  why: {
    th: "ตารางหลายปีเรียงปีติดกัน ปีที่ซ้ำ ข้าม หรือเป็นคริสต์ศักราชทำให้เป้าหมายและผลไปอยู่ผิดปี",
    en: "A table over several years has them one after the other. One that is doubled, skipped or of the Common Era puts targets and results into the wrong year.",
  },
  remedy: {
    th: "แก้ปีในหัวตารางให้ต่อเนื่องเป็นพุทธศักราช และตรวจว่าตัวเลขเป็นของปีนั้น",
    en: "Correct the heading so that the years of the Buddhist Era run on, and make sure that the figures are of that year.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    wrong: {
      th: "หัวตารางนี้เป็นปี {found} แต่ตามลำดับของปีอื่นควรเป็น {expected}",
      en: "This heading is of {found}; by the order of the others it should be {expected}.",
    },
  },
  *check({ evaluation, snapshot }) {
    for (const part of [evaluation.parts.part3, evaluation.parts.monitoring]) {
      yield PAUSE;
      const sheet = part && snapshot.sheets.find(({ name }) => name === part.area.sheet);
      if (!part || !sheet) continue;
      const headings = yearHeadings(part.area, sheet.cells);
      const first = usualFirst(headings.map(({ year }) => year));
      if (first === null) continue;
      for (const [i, { row, column, year }] of headings.entries()) {
        if (year === first + i) continue;
        yield {
          messageId: "wrong",
          at: { sheet: part.area.sheet, row, column },
          expected: String(first + i),
          found: String(year),
        };
      }
    }
  },
});

/** The years of the first row of headings that names more than two. */
function yearHeadings({ firstRow, firstColumn, lastColumn }: PartArea, cells: SheetCells) {
  for (let row = firstRow; row < firstRow + HEADING_ROWS; row++) {
    const years = cells.inRow(row).flatMap(({ column, cell }) => {
      if (column < firstColumn || column > lastColumn) return [];
      const match = YEAR.exec(normaliseText(String(cell.value ?? "")));
      return match ? [{ row, column, year: Number(match[1]) }] : [];
    });
    if (years.length >= FEWEST) return years;
  }
  return [];
}

/** The first year by what more than half of them say, counted back from each; null where they do not agree. */
function usualFirst(years: readonly number[]): number | null {
  const firsts = years.map((year, i) => year - i);
  return firsts.find((first) => firsts.filter((each) => each === first).length * 2 > firsts.length) ?? null;
}
