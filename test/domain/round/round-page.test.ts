import fc from "fast-check";
import { assembleRound } from "../../../src/domain/round/assemble-round";
import { roundChanges } from "../../../src/domain/round/changes";
import { roundPage } from "../../../src/domain/round/round-page";
import {
  anyRecords,
  component,
  LANGUAGES,
  PROVISIONAL,
  recordedFinding,
  recordOf,
  signOff,
  told,
  unreadRecord,
} from "../../support/round-records";

/** The cells of each table of the page, its headings left out. */
function tablesOf(page: string): string[][][] {
  return [...page.matchAll(/<tbody>(.*?)<\/tbody>/gsu)].map(([, body]) =>
    [...body!.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row]) =>
      [...row!.matchAll(/<td>(.*?)<\/td>/gsu)].map(([, cell]) => cell!),
    ),
  );
}

const RECORDS = [
  recordOf(
    "a.xlsx",
    {
      agency: "ก",
      total: 91.255,
      rating: { th: "ดีมาก", en: "Very good" },
      components: [component({ score: 95.5 })],
    },
    {
      counts: { error: 1, unfilled: 0, warning: 2, info: 0, accepted: 0 },
      findings: [recordedFinding()],
      signOff: signOff(),
    },
  ),
  recordOf("b.xlsx", { agency: "ข", total: 70, ...PROVISIONAL }),
  unreadRecord("c.xlsx"),
];

test("the league table, the ratings and the components stand on it", () => {
  const [league, ratings, components, ...more] = tablesOf(roundPage(told(RECORDS, { language: "en" })));
  expect(league).toEqual([
    ["1", "ก", "91.26", "Very good", "Final", "1", "2", "Signed by สมศรี, unchanged"],
    ["–", "ข", "70.00", "–", "Provisional", "0", "0", "Not signed"],
  ]);
  expect(ratings).toEqual([
    ["Very good", "1"],
    ["Good", "0"],
    ["Provisional", "1"],
    ["No score yet", "0"],
  ]);
  expect(components).toEqual([["1 ประสิทธิภาพ", "95.50", "95.50", "95.50", "1"]]);
  expect(more).toEqual([]);
});

test("what was found and what must be known is listed by agency, and files without a result with their reason", () => {
  const page = roundPage(told(RECORDS, { language: "en" }));
  expect(page).toContain("<h2>ก</h2><ul><li>Error · ส่วนที่ 1!G8 · wrong</li></ul>");
  expect(page).toContain("<h2>ข</h2><ul><li>ตัวชี้วัด 1.1 ยังไม่มีคะแนน</li></ul>");
  expect(page).toContain("<li>c.xlsx: The workbook is protected by a password.</li>");
  expect(roundPage(told(RECORDS.slice(0, 2), { language: "en" }))).not.toContain("Files without a result");
});

test("what changed stands on it where an earlier round was given", () => {
  const before = assembleRound([
    recordOf("a.xlsx", { agency: "ก", total: 95 }),
    recordOf("z.xlsx", { agency: "ฮ" }),
  ]);
  const round = assembleRound(RECORDS);
  const page = roundPage(told(round, { language: "en", changes: roundChanges(before, round) }));
  expect(tablesOf(page).at(-1)).toEqual([
    ["ก", "-3.74", ""],
    ["ข", "–", ""],
    ["ฮ", "–", ""],
  ]);
});

test("an empty round is a page too", () => {
  for (const language of LANGUAGES) {
    const page = roundPage(told([], { language }));
    expect(page).toContain(`<html lang="${language}">`);
    expect(tablesOf(page)[0]).toEqual([]);
  }
});

test("no text of any workbook becomes markup, and the page fetches and runs nothing", () => {
  fc.assert(
    fc.property(anyRecords(), fc.constantFrom(...LANGUAGES), (records, language) => {
      const round = assembleRound(records);
      const page = roundPage(told(round, { language, changes: roundChanges(round, round) }));
      const tags = new Set([...page.matchAll(/<\/?([a-z0-9!]+)/giu)].map(([, tag]) => tag!.toLowerCase()));
      for (const tag of tags) expect(TAGS).toContain(tag);
      expect(page).not.toMatch(/<script|[\u202A-\u202E\u2066-\u2069\u0000]/iu); // eslint-disable-line no-control-regex -- what must not get through
    }),
  );
});

const TAGS = "!doctype html head meta title style body header h1 h2 p table thead tbody tr th td ul li".split(
  " ",
);
