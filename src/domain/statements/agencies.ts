import { agencyLabels } from "../form/identity";
import type { FormContext } from "../form/form-context";
import { valueOf } from "../form/field";
import { headingKey, normaliseText } from "../thai/text";
import type { Statement } from "./fact";

/** Names stand in one of the first rows of a sheet, alone in their row. */
const TITLE_ROWS = 3;
const LONGEST = 120;
/** What the name of an agency begins with. */
const AGENCY =
  /^(?:สำนักงาน|สถาบัน|กรม|องค์การ|ศูนย์|มหาวิทยาลัย|โรงพยาบาล|โรงเรียน|กองทุน|การ(?:ไฟฟ้า|ประปา|ท่าเรือ|เคหะ)|เทศบาล)/u;
/** What follows the name: its abbreviation, its kind, the year. */
const BEHIND_NAME = /\s*(?:\(.*|·.*|ประจำปี.*|ปีงบประมาณ.*)$/su;

/**
 * The names of agencies by the kind of place in which they stand: a title in the same cell of several sheets, or the
 * cell beside such a label as "หน่วยงาน". Names in two kinds of places may be of two bodies, the examined one and the
 * examining one.
 */
export function* namedAgencies({
  snapshot,
  evaluation,
}: FormContext): Generator<null, Statement<string>[][]> {
  const places = new Map<string, Statement<string>[]>();
  const add = (place: string, statement: Statement<string>) => {
    places.set(place, [...(places.get(place) ?? []), statement]);
  };
  for (const sheet of snapshot.sheets) {
    yield null;
    for (let row = 0; row < TITLE_ROWS; row++) {
      const [only, ...others] = sheet.cells.inRow(row);
      const text = only?.cell.value;
      if (!only || others.length > 0 || typeof text !== "string" || text.length > LONGEST) continue;
      const value = nameIn(text);
      const at = { sheet: sheet.name, row, column: only.column };
      if (value !== null) add(`${row},${only.column}`, { at, value });
    }
    for (const field of agencyLabels(sheet, evaluation.framework)) {
      const value = nameIn(valueOf(field) ?? "");
      if (value !== null) add("label", { at: field.at, value });
    }
  }
  return [...places.values()];
}

function nameIn(text: string): string | null {
  const whole = normaliseText(text);
  return AGENCY.test(whole) ? whole.replace(BEHIND_NAME, "") : null;
}

/** The statement that more than half of the others repeat; of two the first one counts. Null where none does. */
export function usualStatement(statements: readonly Statement<string>[]): Statement<string> | null {
  const counts = new Map<string, number>();
  for (const { value } of statements) counts.set(headingKey(value), (counts.get(headingKey(value)) ?? 0) + 1);
  const isUsual = ({ value }: Statement<string>) =>
    (counts.get(headingKey(value)) ?? 0) * 2 > statements.length || statements.length === 2;
  return statements.find(isUsual) ?? null;
}
