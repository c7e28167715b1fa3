import type { PartArea } from "../../form/parts";
import { normaliseText } from "../../thai/text";
import type { CellAddress } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { defineRule } from "../engine/rule";

/** "ปี 2563", "พ.ศ. 2563", 2563: a heading, not words that speak of a year. */
const YEAR = /^(?:ปี)?(?:งบประมาณ)? ?(?:พ\. ?ศ\. ?)?(2[45]\d\d)$/u;
/** Years stand in the first rows of a table. */
const HEADING_ROWS = 3;
const FEWEST = 3;

export const monitoringYearsWrong = defineRule({
  id: "monitoring-years-wrong",
  scope: "workbook",
  group: "across",
  severity: "warning",
  name: { th: "ปีในหัวตารางติดตามผลไม่เรียงกัน", en: "The years of a monitoring table do not follow each other" },
  why: {
    th: "ปีที่ผิดในหัวตารางทำให้เป้าหมายและผลของทั้งคอลัมน์เป็นของปีอื่น",
    en: "A wrong year in the headings makes the targets and results of its whole column those of another year.",
  },
  remedy: { th: "แก้ปีในหัวตารางให้ต่อเนื่องกัน", en: "Correct the heading so that the years follow each other." },
  source: {
    th: "แบบประเมินปีงบประมาณ พ.ศ. 2565: ส่วนที่ 3 และตารางติดตาม 3 ปีเรียงปีต่อเนื่องกัน",
    en: "FY2565 form: part 3 and the three-year table have years that follow each other",
  },
  messages: {
    gap: {
      th: "หัวตารางเป็นปี {found} แต่ลำดับของปีอื่นต้องเป็น {expected}",
      en: "The heading says {found}; by the other years it is {expected}.",
    },
  },
  *check({ evaluation, snapshot }) {
    const { part3, monitoring } = evaluation.parts;
    for (const part of [part3, monitoring]) {
      if (!part) continue;
      const years = yearRow(part.area, snapshot);
      const first = firstOf(years.map(({ year }) => year));
      if (first === null) continue;
      for (const [i, { at, year }] of years.entries())
        if (year !== first + i) yield { messageId: "gap", at, expected: first + i, found: year };
    }
  },
});

interface YearCell {
  readonly at: CellAddress;
  readonly year: number;
}

/** The row of the headings that has most years, from left to right. */
function yearRow(
  { sheet: name, firstRow, firstColumn, lastColumn }: PartArea,
  snapshot: WorkbookSnapshot,
): YearCell[] {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  let best: YearCell[] = [];
  for (let row = firstRow; sheet && row < firstRow + HEADING_ROWS; row++) {
    const years = sheet.cells.inRow(row).flatMap(({ column, cell }) => {
      const isInside = column >= firstColumn && column <= lastColumn;
      const match = isInside ? YEAR.exec(normaliseText(String(cell.value))) : null;
      return match ? [{ at: { sheet: name, row, column }, year: Number(match[1]) }] : [];
    });
    if (years.length > best.length) best = years;
  }
  return best;
}

/** The first year that most of them agree on; null where they follow each other, or too few agree to say. */
function firstOf(years: readonly number[]): number | null {
  if (years.length < FEWEST) return null;
  const votes = new Map<number, number>();
  for (const [i, year] of years.entries()) votes.set(year - i, (votes.get(year - i) ?? 0) + 1);
  const [[first, count]] = [...votes].sort((a, b) => b[1] - a[1]) as [[number, number]];
  return count === years.length || count * 2 <= years.length ? null : first;
}
