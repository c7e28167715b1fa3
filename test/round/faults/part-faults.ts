import { formatCell, type CellAddress } from "../../../src/domain/workbook/address";
import { value } from "../edits";
import { beside, below, contentAt, findText, sheetNamed, type RoundForm } from "../form";
import { FISCAL_YEAR } from "../plan";
import { basicEntry } from "../standard-form";
import { error, formFault, isStandard, warning, type ExpectedFinding, type Fault } from "./fault";

const on = (sheet: string, text: string | RegExp) => (form: RoundForm) =>
  findText(sheetNamed(form.workbook, sheet), text);
const board = (no: number, column: number) => (form: RoundForm) =>
  beside(on("คณะกรรมการ", new RegExp(`^${no}\\. `, "u"))(form), column - 1);
/** Below its heading. */
const prose = (form: RoundForm) => below(on("ส่วนที่ 3", /^ผลการดำเนินงานปี/u)(form), 1);
const MONITORED = "ติดตาม 3 ปี";
const monitored = (no: number, column: number) => (form: RoundForm) =>
  beside(on(MONITORED, new RegExp(`^${no}\\. `, "u"))(form), column);
const textAt = ({ workbook }: RoundForm, at: CellAddress) => String(contentAt(workbook, at));

/** One cell of another part holds what it must not. */
function typed(
  kind: string,
  says: string,
  touches: string,
  place: (form: RoundForm) => CellAddress,
  content: string | number | null | ((form: RoundForm, at: CellAddress) => string | number),
  findings: (at: CellAddress, form: RoundForm) => readonly ExpectedFinding[],
): Fault {
  return formFault(kind, says, isStandard, (form) => {
    const at = place(form);
    return {
      edits: [value(at, typeof content === "function" ? content(form, at) : content)],
      findings: findings(at, form),
      touches: [touches],
    };
  });
}

export const PART_FAULTS: readonly Fault[] = [
  typed(
    "income-typed",
    "Basic information: another income than the revenue comes to",
    "basics",
    (form) => basicEntry(form, "รายได้"),
    1.23,
    (at, form) => [
      error("revenue-income-mismatch", at),
      warning("formula-altered", at),
      warning("budget-composition-mismatch", planOf(form)),
    ],
  ),
  typed(
    "revenue-total-typed",
    "The total of the revenue is not the sum of its lines",
    "basics",
    (form) => beside(on("รายได้", "รวม")(form), 1),
    999,
    (at, form) => [
      error("revenue-total-mismatch", at),
      warning("formula-altered", at),
      warning("budget-composition-mismatch", planOf(form)),
    ],
  ),
  typed(
    "ratio-typed",
    "Another share of personnel cost is typed",
    "basics",
    (form) => basicEntry(form, "สัดส่วนค่าใช้จ่ายด้านบุคลากร"),
    5.55,
    (at) => [error("personnel-ratio-mismatch", at), warning("formula-altered", at)],
  ),
  typed(
    "cap-exceeded",
    "Personnel cost exceeds the cap",
    "basics",
    (form) => basicEntry(form, "กรอบสัดส่วนค่าใช้จ่ายด้านบุคลากรที่คณะรัฐมนตรีกำหนด"),
    10,
    (_, form) => [warning("personnel-cap-exceeded", basicEntry(form, "สัดส่วนค่าใช้จ่ายด้านบุคลากร"))],
  ),
  typed(
    "headcount-exceeded",
    "More staff than approved",
    "headcount",
    (form) => basicEntry(form, "อัตรากำลังที่บรรจุจริง"),
    215,
    (_, form) => [warning("headcount-exceeded", basicEntry(form, "อัตรากำลัง (กรอบ/บรรจุจริง)"))],
  ),
  typed(
    "as-of-next-year",
    "The data are of a day after the fiscal year",
    "as-of",
    (form) => basicEntry(form, "ข้อมูล ณ วันที่"),
    `15 ตุลาคม ${FISCAL_YEAR}`,
    (at) => [warning("as-of-date-mismatch", at)],
  ),
  typed(
    "day-impossible",
    "A text names a day that no calendar has",
    "prose",
    prose,
    `ข้อมูล ณ วันที่ 31 กันยายน ${FISCAL_YEAR} ดำเนินการแล้วเสร็จทุกโครงการ`,
    (at) => [warning("day-impossible", at)],
  ),
  typed(
    "as-of-no-day",
    "The data are of a day that no calendar has",
    "as-of",
    (form) => basicEntry(form, "ข้อมูล ณ วันที่"),
    `31 กันยายน ${FISCAL_YEAR}`,
    (at) => [warning("as-of-date-mismatch", at)],
  ),
  typed(
    "vision-missing",
    "Basic information lacks the vision",
    "vision",
    (form) => basicEntry(form, "วิสัยทัศน์"),
    null,
    (at) => [{ rule: "part-unfilled", severity: "unfilled", sheet: at.sheet, address: formatCell(at) }],
  ),
  typed(
    "board-number-repeated",
    "A member of the board bears the number of the one above",
    "board 3",
    board(3, 1),
    (form, at) => textAt(form, at).replace("3.", "2."),
    (at) => [
      warning("board-number-gap", at),
      // The next number is held against the repeated one, and the third seat is nobody's.
      warning("board-number-gap", below(at, 1)),
      { rule: "form-altered", severity: "warning", sheet: at.sheet, address: null },
    ],
  ),
  typed(
    "board-member-repeated",
    "A member of the board is listed twice",
    "board 4",
    board(4, 1),
    (form) => textAt(form, board(3, 1)(form)).replace("3.", "4."),
    (at) => [warning("board-member-repeated", at)],
  ),
  typed(
    "board-term-ended",
    "A member's term ended before the year did",
    "board 1",
    board(1, 3),
    `29 กันยายน พ.ศ. ${FISCAL_YEAR}`,
    (at) => [warning("board-term-invalid", at)],
  ),
  typed(
    "part3-target-other",
    "Part 3 states another target than the three-year table",
    "part 3",
    (form) => beside(on("ส่วนที่ 3", /^1\. /u)(form), 1),
    "ร้อยละ 91",
    (at) => [error("monitoring-target-mismatch", at), error("target-altered", at)],
  ),
  typed(
    "monitored-renamed",
    "The three-year table renames an indicator",
    "monitoring 1",
    monitored(1, 0),
    (form, at) => `${textAt(form, at)} ประจำปี`,
    (at) => [warning("monitoring-name-mismatch", at), warning("form-altered", at)],
  ),
  typed(
    "monitored-miss-denied",
    "A year misses its target, the conclusion says it was met",
    "monitoring 1",
    monitored(1, 2),
    "ดำเนินงานได้ร้อยละ 41.5",
    (at) => [error("monitoring-miss-denied", { ...at, column: at.column + 6 })],
  ),
  typed(
    "monitored-year-missing",
    "The three-year table lacks the result of one year",
    "monitoring 2",
    monitored(2, 4),
    null,
    (at) => [warning("year-entry-missing", at)],
  ),
  typed(
    "title-of-last-year",
    "A title keeps the year of the last form",
    "title",
    (form) => on("สรุป", /^แบบประเมิน/u)(form),
    (form, at) => textAt(form, at).replace(String(FISCAL_YEAR), String(FISCAL_YEAR - 1)),
    (at) => [error("fiscal-year-mismatch", at)],
  ),
  typed(
    "agency-of-another",
    "A sheet names another agency",
    "agency",
    (form) => on("รายได้", /^สำนักงาน|^สถาบัน|^ศูนย์/u)(form),
    "สำนักงานส่งเสริมตัวอย่าง (สสต.)",
    (at) => [error("agency-inconsistent", at)],
  ),
  typed(
    "abbreviation-misspelt",
    "The abbreviation is misspelt",
    "prose",
    prose,
    ({ plan }) => `โครงการของ ${slipOf(plan.agency.abbreviation)} แล้วเสร็จทุกโครงการ`,
    (at) => [warning("abbreviation-inconsistent", at)],
  ),
];

function planOf(form: RoundForm): CellAddress {
  return basicEntry(form, "งบประมาณค่าใช้จ่ายตามแผนการใช้จ่ายเงิน (ประกอบด้วย เงินอุดหนุน + เงินทุนสะสม + รายได้)");
}

/** Two letters exchanged. */
function slipOf(abbreviation: string): string {
  return `${abbreviation[0]}${abbreviation[2]}${abbreviation[1]}${abbreviation.slice(3)}`;
}
