import { columnName } from "../../workbook/address";
import { roleName } from "../../form/recognition-texts";
import type { HeadingBlock } from "../../form/evaluation";
import { readHeadingText } from "../../recognition/heading-text";
import type { RecognisedColumn } from "../../recognition/recognised";
import type { SheetCells } from "../../workbook/snapshot";
import { normaliseText } from "../../thai/text";
import type { LocalisedText } from "../../text/localised";
import { defineRule } from "../engine/rule";

export const columnUnsure = defineRule({
  id: "column-unsure",
  scope: "sheet",
  group: "structure",
  severity: "warning",
  name: { th: "ไม่แน่ใจว่าคอลัมน์คืออะไร", en: "Column not surely understood" },
  why: {
    th: "ตัวเลขถูกตรวจตามคอลัมน์ที่เข้าใจจากหัวตาราง เนื้อหา และความสัมพันธ์ของตัวเลข ถ้าสิ่งเหล่านี้บอกได้ไม่ชัด ต้องยืนยันก่อนจึงจะเชื่อผลการตรวจสอบได้",
    en: "Figures are judged by what their columns are understood to be, from headings, content and arithmetic. Where these leave a doubt, a person has to confirm it before the result can be trusted.",
  },
  remedy: {
    th: "ใช้ถ้อยคำหัวตารางตามแบบประเมิน หรือกำหนดคอลัมน์ในหน้า “แบบประเมิน”",
    en: "Write the heading as the form does, or set the column in the view “Form”.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    unsure: {
      th: "คอลัมน์ {column} “{found}” ถูกอ่านเป็น{role} แต่ไม่แน่ใจ",
      en: "Column {column}, “{found}”, is read as {role}, but not surely.",
    },
    unknown: {
      th: "คอลัมน์ {column} “{found}” มีตัวเลขแต่ไม่รู้ว่าคืออะไร จึงไม่ได้ตรวจ ใกล้เคียงที่สุดคือ{role}",
      en: "Column {column}, “{found}”, holds figures and was not understood, so it is not checked; it comes nearest to {role}.",
    },
    counting: {
      th: "มีผลประเมินหลายชุดเคียงกัน ({others}) และไม่มีสิ่งใดบอกว่าชุดใดนับ จึงตรวจชุดแรก “{found}”: เลือกชุดที่นับในหน้า “แบบประเมิน”",
      en: "Several assessments are side by side ({others}) and nothing says which counts; the first, “{found}”, is checked. Choose the one that counts in the view “Form”.",
    },
  },
  *check({ sheet, tables, framework }) {
    for (const { table } of tables) {
      const [heading] = table.headings;
      yield* guessedAssessment(heading, table.sheet);
      for (const column of heading.recognised.columns) {
        const fault = faultOf(column, sheet.cells, heading.lastRow);
        const role = fault === "unknown" ? column.nearest : column.role;
        if (fault === null || role === null) continue;
        const name: LocalisedText = roleName(role, framework);
        yield {
          messageId: fault,
          at: { sheet: table.sheet, row: column.row, column: column.column },
          parameters: { column: columnName(column.column), role: name },
          ...(fault === "unsure" ? { expected: name.th } : { measure: name.th }),
          found: column.heading,
        };
      }
    }
  },
});

/** Which of several counts was taken from their order alone. */
function* guessedAssessment({ recognised, counting, lastRow, columns }: HeadingBlock, sheet: string) {
  if (counting?.policy !== "first") return;
  const names = recognised.assessments.map(({ name }) => name);
  const taken = recognised.assessments.find(({ key }) => key === counting.key);
  const column = columns.score ?? columns.result ?? columns.indicator;
  yield {
    messageId: "counting" as const,
    at: { sheet, row: lastRow, column },
    parameters: { others: names.join(", ") },
    found: taken?.name ?? "",
  };
}

const OF_ANOTHER_YEAR = /ปี(?:ที่)?(?:ผ่านมา|แล้ว|ก่อน)/u;
const MONTHS_OF_A_YEAR = 12;

/** What was reached before, or by some month of the year, is shown beside the form and judged by nobody. */
function isOfAnotherTime(heading: string): boolean {
  if (OF_ANOTHER_YEAR.test(normaliseText(heading))) return true;
  const months = readHeadingText(heading).period?.months ?? MONTHS_OF_A_YEAR;
  return months < MONTHS_OF_A_YEAR;
}

function faultOf(
  { role, certainty, column, heading }: RecognisedColumn,
  cells: SheetCells,
  headingRow: number,
): "unsure" | "unknown" | null {
  if (role === "other" || role === "rating") return null;
  if (role !== null) return certainty === "unsure" ? "unsure" : null;
  if (isOfAnotherTime(heading)) return null;
  return holdsFigures(cells, column, headingRow) ? "unknown" : null;
}

/** The rows right below the headings tell what a column holds. */
const LOOKED_AT = 24;

function holdsFigures(cells: SheetCells, column: number, headingRow: number): boolean {
  let looked = 0;
  for (const row of cells.rowsFrom(headingRow + 1)) {
    if (++looked > LOOKED_AT) break;
    if (typeof cells.value(row, column) === "number") return true;
  }
  return false;
}
