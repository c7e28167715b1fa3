import type { CellAddress } from "../../workbook/address";
import { shorten } from "../../text/shorten";
import { headingKey, normaliseText } from "../../thai/text";
import { defineRule, PAUSE } from "../engine/rule";

/** Names stand in one of the first rows of a sheet, alone in their row. */
const TITLE_ROWS = 3;
const LONGEST = 120;
/** What the name of an agency begins with. */
const AGENCY =
  /^(?:สำนักงาน|สถาบัน|กรม|องค์การ|ศูนย์|มหาวิทยาลัย|โรงพยาบาล|โรงเรียน|กองทุน|การ(?:ไฟฟ้า|ประปา|ท่าเรือ|เคหะ)|เทศบาล)/u;
/** What follows the name: its abbreviation, its kind, the year. */
const BEHIND_NAME = /\s*(?:\(.*|·.*|ประจำปี.*|ปีงบประมาณ.*)$/su;

export const agencyInconsistent = defineRule({
  id: "agency-inconsistent",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ชื่อหน่วยงานบนแผ่นงานไม่ตรงกัน", en: "A sheet names another agency" },
  why: {
    th: "แผ่นงานที่ยกมาจากหน่วยงานอื่นมักยังมีชื่อเดิม ตัวเลขบนแผ่นงานนั้นอาจเป็นของหน่วยงานนั้นด้วย",
    en: "A sheet taken over from another agency often keeps its name, and its figures may be that one's, too.",
  },
  remedy: {
    th: "แก้ชื่อหน่วยงานให้ตรงกับแผ่นงานอื่น และตรวจว่าตัวเลขเป็นของหน่วยงานนี้",
    en: "Correct the name to that of the other sheets, and make sure that the figures are this agency's.",
  },
  source: { th: "รายงานหนึ่งชุดเป็นของหน่วยงานเดียว", en: "One report is of one agency" },
  messages: {
    differs: {
      th: "แผ่นงานนี้ระบุหน่วยงาน “{found}” แต่แผ่นงานอื่นเป็นของ “{expected}”",
      en: "This sheet names “{found}”; the others are of “{expected}”.",
    },
  },
  *check({ snapshot }) {
    // By the place: sheets of one form have their names in the same row.
    const places = new Map<string, { at: CellAddress; name: string }[]>();
    for (const { name: sheet, cells } of snapshot.sheets) {
      yield PAUSE;
      for (let row = 0; row < TITLE_ROWS; row++) {
        const [only, ...others] = cells.inRow(row);
        const text = only?.cell.value;
        if (!only || others.length > 0 || typeof text !== "string" || text.length > LONGEST) continue;
        const whole = normaliseText(text);
        if (!AGENCY.test(whole)) continue;
        const at = { sheet, row, column: only.column };
        const key = `${row},${only.column}`;
        places.set(key, [...(places.get(key) ?? []), { at, name: whole.replace(BEHIND_NAME, "") }]);
      }
    }
    for (const named of places.values()) yield* strangers(named);
  },
});

/** Those that differ from the name that more than half of the sheets have; of two sheets the first one counts. */
function* strangers(named: readonly { at: CellAddress; name: string }[]) {
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(headingKey(name), (counts.get(headingKey(name)) ?? 0) + 1);
  const own = named.find(
    ({ name }) => (counts.get(headingKey(name)) ?? 0) * 2 > named.length || named.length === 2,
  );
  if (!own || counts.size === 1) return;
  for (const { at, name } of named) {
    if (headingKey(name) === headingKey(own.name)) continue;
    yield {
      messageId: "differs" as const,
      at,
      related: [own.at],
      expected: shorten(own.name),
      found: shorten(name),
    };
  }
}
