import fc from "fast-check";
import { assembleRound, type RoundEntry } from "../../../src/domain/round/assemble-round";
import type { FormStanding, ReviewedWorkbook, WorkbookRecord } from "../../../src/domain/round/record";
import { findingsToMend, letterLines, returnLetter } from "../../../src/domain/round/return-letter";
import {
  ACCEPTED,
  anyRecords,
  digestOf,
  FRAMEWORK,
  LANGUAGES,
  PROVISIONAL,
  recordedFinding,
  recordOf,
} from "../../support/round-records";

const DEADLINE = { year: 2026, month: 1, day: 31 };
const entryOf = (form: Partial<FormStanding> = {}, workbook: Partial<ReviewedWorkbook> = {}): RoundEntry =>
  assembleRound([recordOf("ก.xlsx", form, workbook)]).entries[0]!;
const OPEN = { findings: [recordedFinding()] };

test.each([
  [
    "th",
    [
      "เรียน สำนักงานทดสอบ",
      "แบบประเมินปีงบประมาณ พ.ศ. 2565 ไฟล์ ก.xlsx",
      "คะแนนรวมขณะนี้ 80.00 (สมบูรณ์)",
      `ค่าแฮช SHA-256 ของไฟล์ที่ตรวจ: ${digestOf("ก.xlsx")}`,
      "โปรดแก้ไขรายการด้านล่างในสมุดงานของท่าน แล้วส่งกลับภายในวันที่ 31 มกราคม 2569",
    ],
  ],
  [
    "en",
    [
      "To สำนักงานทดสอบ",
      "Evaluation of fiscal year 2565, file ก.xlsx",
      "Total score so far: 80.00 (Final)",
      `SHA-256 of the file that was checked: ${digestOf("ก.xlsx")}`,
      "Please fix what is listed below in your workbook and return it by 31 January 2026.",
    ],
  ],
] as const)("whom it is to, what about, and until when: %s", (language, lines) => {
  expect(letterLines(entryOf({}, OPEN), { language, deadline: DEADLINE })).toEqual(lines);
});

const last = (entry: RoundEntry, deadline = true) =>
  letterLines(entry, { language: "en", deadline: deadline ? DEADLINE : null }).at(-1);

test.each<[string, Partial<ReviewedWorkbook>, boolean]>([
  ["an error", { findings: [recordedFinding()] }, true],
  ["something to fill in", { findings: [recordedFinding({ severity: "unfilled" })] }, true],
  ["a warning", { findings: [recordedFinding({ severity: "warning" })] }, true],
  ["a note", { findings: [recordedFinding({ severity: "info" })] }, false],
  ["what was accepted", { findings: [recordedFinding({ accepted: ACCEPTED })] }, false],
  ["nothing", {}, false],
])("%s is asked to be fixed, or not", (_, workbook, isAsked) => {
  const entry = entryOf({}, workbook);
  const asked = "Please fix what is listed below in your workbook and return it";
  expect(last(entry)).toBe(isAsked ? `${asked} by 31 January 2026.` : "There is nothing to fix.");
  expect(last(entry, false)).toBe(isAsked ? `${asked}.` : "There is nothing to fix.");
  expect(returnLetter(entry, { language: "en" }).includes("<table")).toBe(isAsked);
});

test("the gravest is asked for first, in the order of reading", () => {
  const findings = [
    recordedFinding({ severity: "warning", address: "A1" }),
    recordedFinding({ severity: "info", address: "A2" }),
    recordedFinding({ address: "A3" }),
    recordedFinding({ severity: "unfilled", address: "A4" }),
    recordedFinding({ address: "A5" }),
  ];
  const mended = findingsToMend(entryOf({}, { findings })).map(({ address }) => address);
  expect(mended.slice(0, 2)).toEqual(["A3", "A5"]);
  expect([...mended].sort()).toEqual(["A1", "A3", "A4", "A5"]);
});

test.each<[string, RoundEntry, string[]]>([
  ["no year", entryOf({ fiscalYear: null }), ["To สำนักงานทดสอบ", "Evaluation in the file ก.xlsx"]],
  ["no agency: the file", entryOf({ agency: null }), ["To ก.xlsx"]],
  ["one of several forms", entryOf({ form: "รอบ 2" }), ["To สำนักงานทดสอบ · รอบ 2"]],
  ["a provisional total", entryOf(PROVISIONAL), ["Total score so far: 80.00 (Provisional)"]],
  [
    "as many decimals as there are",
    entryOf({ framework: { ...FRAMEWORK, decimals: 0 }, total: 80.5 }),
    ["Total score so far: 81.00 (Final)"],
  ],
])("a letter tells what there is: %s", (_, entry, lines) => {
  expect(letterLines(entry, { language: "en" })).toEqual(expect.arrayContaining(lines));
});

test("without a total, a digest or a form these are not told", () => {
  const record: WorkbookRecord = { ...recordOf("ก.xlsx", [], { forms: [] }), digest: null };
  const [entry] = assembleRound([record]).entries;
  expect(letterLines(entry!, { language: "en" })).toEqual([
    "To ก.xlsx",
    "Evaluation in the file ก.xlsx",
    "There is nothing to fix.",
  ]);
  expect(letterLines(entryOf({ total: null, ...PROVISIONAL }), { language: "en" }).join()).not.toContain(
    "Total",
  );
});

test.each(LANGUAGES)("each finding has its row with all that helps to mend it: %s", (language) => {
  const letter = returnLetter(entryOf({}, OPEN), { language });
  const cells = [...letter.matchAll(/<td>(.*?)<\/td>/gsu)].map(([, cell]) => cell);
  expect(cells).toEqual([
    "1",
    language === "th" ? "ข้อผิดพลาด" : "Error",
    "ส่วนที่ 1",
    "G8",
    language === "th" ? "ผิด\nวิธีแก้: คำนวณใหม่" : "wrong\nHow to fix: Work it out again.",
    "1",
    "2",
  ]);
  expect(letter).toContain(`<html lang="${language}">`);
});

test("what must be known of the file is told above the table", () => {
  const { entries } = assembleRound([recordOf("a.xlsx"), recordOf("b.xlsx")]);
  expect(returnLetter(entries[0]!, { language: "en" })).toMatch(
    /<li>There are 2 different files of this agency/u,
  );
});

test("no text of a workbook becomes markup, and the page fetches and runs nothing", () => {
  fc.assert(
    fc.property(anyRecords(), fc.constantFrom(...LANGUAGES), (records, language) => {
      for (const entry of assembleRound(records).entries) {
        const letter = returnLetter(entry, { language, deadline: DEADLINE });
        const tags = letter.matchAll(/<[^>]*>/gu);
        for (const [tag] of tags) expect(tag).not.toMatch(/^<\/?(?:script|img)|\son\w+=/iu);
        expect(letter).not.toMatch(/<script|<img|[\u202A-\u202E\u2066-\u2069\u0000]/iu); // eslint-disable-line no-control-regex -- what must not get through
        expect(letter).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
      }
    }),
  );
});

test("nothing of another agency is in it", () => {
  const marked = (mark: string) =>
    recordOf(
      `${mark}-file.xlsx`,
      { agency: `${mark}-agency`, total: mark === "one" ? 61.23 : 72.34 },
      { findings: [recordedFinding({ sheet: `${mark}-sheet`, found: `${mark}-found` })] },
    );
  const { entries } = assembleRound([marked("one"), marked("two")]);
  for (const entry of entries) {
    const [own, other] = entry.file.startsWith("one") ? ["one", "two"] : ["two", "one"];
    const letter = returnLetter(entry, { language: "th" });
    expect(letter).toContain(`${own}-agency`);
    expect(letter).toContain(`${own}-found`);
    expect(letter).not.toMatch(
      new RegExp(`${other}-|${own === "one" ? "72.34" : "61.23"}|${digestOf(`${other}-file.xlsx`)}`, "u"),
    );
  }
});
