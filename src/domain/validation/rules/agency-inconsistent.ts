import { hasValue } from "../../form/field";
import { isOutputSheet } from "../../form/own-sheets";
import { shorten } from "../../text/shorten";
import { normaliseText } from "../../thai/text";
import type { CellAddress } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { defineRule, PAUSE } from "../engine/rule";

/** Titles stand at the top of a sheet. */
const TITLE_ROWS = 6;
/** What public bodies are called; a title that begins otherwise names something else. */
const BODY =
  /^(?:สำนักงาน|สถาบัน|องค์การ|ศูนย์|กองทุน|มหาวิทยาลัย|กรม|โรงพยาบาล|โรงเรียน|หอ|พิพิธภัณฑ์|ธนาคาร|การ|บริษัท|สภา)\S/u;
/** Titles of the form itself. */
const OF_FORM = /ประเมิน|ตัวชี้วัด|ปีงบประมาณ|ส่วนที่|รายงาน|แบบ|ผลการ|สรุป|ดำเนินงาน/u;
/** "สำนักงาน… (สพธอ.)" */
const ABBREVIATION = /\(((?:[ก-ฮ]{1,6}\. ?)+)\)/u;
const FEWEST = 2;

export const agencyInconsistent = defineRule({
  id: "agency-inconsistent",
  scope: "workbook",
  group: "across",
  severity: "error",
  name: { th: "ชื่อหน่วยงานไม่ตรงกันทุกแผ่นงาน", en: "Sheets name different agencies" },
  why: {
    th: "แผ่นงานที่คัดลอกจากหน่วยงานอื่นมักยังมีชื่อและตัวเลขของหน่วยงานนั้น",
    en: "A sheet that was copied from another agency often keeps its name, and its figures.",
  },
  remedy: {
    th: "ตรวจว่าตัวเลขในแผ่นงานนี้เป็นของหน่วยงานใด แล้วแก้ชื่อหรือนำแผ่นงานที่ถูกมาแทน",
    en: "See whose figures the sheet holds, then correct the name or bring in the right sheet.",
  },
  source: { th: "แบบประเมินหนึ่งชุดเป็นของหน่วยงานเดียว", en: "One form is of one agency" },
  messages: {
    abbreviation: {
      th: "ชื่อย่อคือ “{found}” แต่ชื่อเรื่องใช้ “{expected}”",
      en: "The abbreviation is “{found}”, the titles have “{expected}”.",
    },
    other: {
      th: "แผ่นงานนี้เป็นของ “{found}” แต่แผ่นงานอื่นเป็นของ “{expected}”",
      en: "This sheet names “{found}”, the others “{expected}”.",
    },
  },
  *check({ evaluation, snapshot }) {
    const stated: Statement[] = [];
    for (const sheet of snapshot.sheets) {
      const statement = yield* statementOn(sheet);
      if (statement) stated.push(statement);
    }
    const short = evaluation.parts.basics?.texts.abbreviation;
    const titled = stated.find(({ name }) => ABBREVIATION.test(name));
    const expected = titled && ABBREVIATION.exec(titled.name)?.[1];
    if (titled && expected !== undefined && hasValue(short)) {
      const found = normaliseText(short.reading.value);
      if (found.replaceAll(" ", "") !== expected.replaceAll(" ", ""))
        yield {
          messageId: "abbreviation",
          at: short.at,
          related: [titled.at],
          expected,
          found: shorten(found),
        };
    }
    const { agency } = evaluation;
    if (hasValue(agency) && !stated.some(({ at }) => isSamePlace(at, agency.at)))
      stated.push({ at: agency.at, name: agency.reading.value, key: keyOf(agency.reading.value) });
    const counts = new Map<string, number>();
    for (const { key } of stated) counts.set(key, (counts.get(key) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!most || most[1] < FEWEST || most[1] * 2 <= stated.length) return;
    const [key] = most;
    const usual = stated.find((each) => each.key === key);
    for (const { at, name, key: own } of stated) {
      if (own === key || own.startsWith(key) || key.startsWith(own)) continue;
      yield {
        messageId: "other",
        at,
        related: usual ? [usual.at] : [],
        expected: shorten(usual?.name ?? ""),
        found: shorten(name),
      };
    }
  },
});

interface Statement {
  readonly at: CellAddress;
  readonly name: string;
  readonly key: string;
}

/** The title that names a public body alone, the first of a sheet; null where it has none. */
function* statementOn(sheet: SheetSnapshot): Generator<typeof PAUSE, Statement | null> {
  if (isOutputSheet(sheet)) return null;
  for (const row of sheet.cells.rowIndices()) {
    yield PAUSE;
    if (row >= TITLE_ROWS) return null;
    const cells = sheet.cells.inRow(row);
    const [first] = cells;
    if (cells.length !== 1 || typeof first?.cell.value !== "string") continue;
    const name = normaliseText(first.cell.value);
    if (BODY.test(name) && !OF_FORM.test(name))
      return { at: { sheet: sheet.name, row, column: first.column }, name, key: keyOf(name) };
  }
  return null;
}

/** Without its abbreviation and what it is by law: "สำนักงาน… (องค์การมหาชน)", "(สพธอ.)". */
function keyOf(name: string): string {
  return normaliseText(name)
    .replace(/\([^()]*\)/gu, "")
    .replaceAll(" ", "");
}

function isSamePlace(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
