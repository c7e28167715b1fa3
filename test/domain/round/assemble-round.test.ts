import fc from "fast-check";
import { assembleRound, type RoundChoice, type RoundEntry } from "../../../src/domain/round/assemble-round";
import type { FormStanding, ReviewedWorkbook, WorkbookRecord } from "../../../src/domain/round/record";
import { countsText, madeText } from "../../../src/domain/round/words";
import {
  anyRecords,
  FRAMEWORK,
  JUDGED_BY,
  PROVISIONAL,
  recordOf,
  signOff,
  told,
  unreadRecord,
} from "../../support/round-records";

const kinds = ({ remarks }: RoundEntry) => remarks.map(({ kind }) => kind);
/** "1 a.xlsx", "– b.xlsx", and "× c.xlsx: why" for what is left out. */
function league(records: readonly WorkbookRecord[], choice?: RoundChoice): string[] {
  return assembleRound(records, choice).entries.map((entry) => {
    const place = entry.isCounted ? (entry.rank ?? "–") : "×";
    return [`${place} ${entry.file}`, kinds(entry).join(" ")].filter(Boolean).join(": ");
  });
}
const agencies = (...totals: (Partial<FormStanding> | number)[]) =>
  totals.map((parts, i) =>
    recordOf("abcdefgh"[i]!, {
      agency: `หน่วยที่ ${i}`,
      ...(typeof parts === "number" ? { total: parts } : parts),
    }),
  );

test("records in any order give the same round", () => {
  const shuffled = anyRecords().chain((records) =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
  );
  fc.assert(
    fc.property(shuffled, ([records, others]) => {
      expect(assembleRound(others)).toEqual(assembleRound(records));
    }),
  );
});

test("every file is told once, or once for each of its forms, and ranks go down with the totals", () => {
  fc.assert(
    fc.property(anyRecords(), (records) => {
      const { entries, unread } = assembleRound(records);
      const files = new Set([...entries, ...unread].map(({ file }) => file));
      expect(files.size).toBe(records.length);
      const ranked = entries.filter(({ rank }) => rank !== null);
      ranked.forEach((entry, i) => {
        expect(entry.isCounted).toBe(true);
        const above = ranked[i - 1];
        if (above) expect(entry.rank === above.rank || entry.rank === i + 1).toBe(true);
        else expect(entry.rank).toBe(1);
      });
    }),
  );
});

describe("ranks", () => {
  test.each<[string, (Partial<FormStanding> | number)[], string[]]>([
    ["the greatest total first", [70, 90, 80], ["1 b", "2 c", "3 a"]],
    ["equal ones share a rank, and the next one counts them", [90, 80, 80, 70], ["1 a", "2 b", "2 c", "4 d"]],
    ["three at the top", [90, 90, 90, 89.99], ["1 a", "1 b", "1 c", "4 d"]],
    ["totals that show as the same are the same", [80.004, 79.995], ["1 a", "1 b"]],
    ["those that show otherwise are not", [79.994, 79.995], ["1 b", "2 a"]],
    ["nothing is a total as well", [0, -1], ["1 a", "2 b"]],
    [
      "what is provisional has no rank and stands by its total",
      [70, { total: 80, ...PROVISIONAL }, 90],
      ["1 c", "– b", "2 a"],
    ],
    ["without a score it stands last", [{ total: null, ...PROVISIONAL }, 10], ["1 b", "– a"]],
    [
      "what is left out comes after it",
      [{ fiscalYear: 2560, total: 99 }, { total: null }, 1],
      ["1 c", "– b", "× a: other-year"],
    ],
  ])("%s", (_, totals, expected) => {
    expect(league(agencies(...totals))).toEqual(expected);
  });

  test.each([
    [2, ["1 a", "1 b"]],
    [3, ["1 b", "2 a"]],
    [0, ["1 a", "1 b"]],
  ])("by as many decimals as the framework shows: %i", (decimals, expected) => {
    const framework = { ...FRAMEWORK, decimals };
    expect(league(agencies({ total: 80.001, framework }, { total: 80.002, framework }))).toEqual(expected);
  });
});

const sameBytes = (file: string, record: WorkbookRecord): WorkbookRecord => ({ ...record, file });

describe("files of one agency", () => {
  test("copies byte for byte count once, under the first name", () => {
    const b = recordOf("b.xlsx");
    expect(league([b, sameBytes("c.xlsx", b), sameBytes("a.xlsx", b)])).toEqual([
      "1 a.xlsx",
      "× b.xlsx: copy",
      "× c.xlsx: copy",
    ]);
    const [, copy] = assembleRound([b, sameBytes("a.xlsx", b)]).entries;
    expect(copy?.remarks[0]?.text.en).toBe("The same file as a.xlsx, byte for byte; it is counted once.");
  });

  test("a copy of a file that was not read to its end is no copy", () => {
    const read = recordOf("b.xlsx");
    const unread = { ...unreadRecord("a.xlsx", "out-of-time"), digest: read.digest };
    expect(league([unread, read])).toEqual(["1 b.xlsx"]);
  });

  test("what has no digest is a copy of nothing", () => {
    const [a, b] = agencies(80, 90).map((record) => ({ ...record, digest: null }));
    expect(league([a!, b!])).toEqual(["1 b", "2 a"]);
  });

  const two = [
    recordOf("a.xlsx", { agency: "สำนักงาน ก (สก.)" }),
    recordOf("b.xlsx", { agency: " สำนักงาน  ก", total: 70 }),
    recordOf("c.xlsx", { agency: "สำนักงาน ข", total: 60 }),
  ];

  test.each<[string, RoundChoice, string[]]>([
    ["neither is ranked", {}, ["1 c.xlsx", "× a.xlsx: several-files", "× b.xlsx: several-files"]],
    [
      "the one that was chosen",
      { counted: new Set(["b.xlsx"]) },
      ["1 b.xlsx", "2 c.xlsx", "× a.xlsx: not-chosen"],
    ],
    [
      "two that were chosen are none",
      { counted: new Set(["a.xlsx", "b.xlsx"]) },
      ["1 c.xlsx", "× a.xlsx: several-files", "× b.xlsx: several-files"],
    ],
    [
      "one of another agency chooses none",
      { counted: new Set(["c.xlsx", "d.xlsx"]) },
      ["1 c.xlsx", "× a.xlsx: several-files", "× b.xlsx: several-files"],
    ],
  ])("its abbreviation may be left out; %s", (_, choice, expected) => {
    expect(league(two, choice)).toEqual(expected);
  });

  test("the remark names all of them, or the one that counts", () => {
    const said = (choice?: RoundChoice) =>
      assembleRound(two, choice)
        .entries.filter(({ isCounted }) => !isCounted)
        .map(({ remarks }) => remarks[0]!.text.en);
    expect(said()[0]).toMatch(/^There are 2 different files of this agency \(a\.xlsx, b\.xlsx\)/);
    expect(said({ counted: new Set(["b.xlsx"]) })).toEqual(["b.xlsx was chosen to count instead."]);
  });

  test("a copy of one of them is no third file", () => {
    const records = [...two.slice(0, 1), sameBytes("z.xlsx", two[0]!)];
    expect(league(records)).toEqual(["1 a.xlsx", "× z.xlsx: copy"]);
  });

  test("last year's beside this year's is not a second one", () => {
    const records = [
      recordOf("now.xlsx"),
      recordOf("then.xlsx", { fiscalYear: 2564 }),
      recordOf("x.xlsx", { agency: "อื่น" }),
    ];
    expect(league(records)).toEqual(["1 now.xlsx", "1 x.xlsx", "× then.xlsx: other-year"]);
  });

  test("one that states no year is taken for the round's, and so is a second one", () => {
    const records = [recordOf("a.xlsx"), recordOf("b.xlsx", { fiscalYear: null })];
    expect(league(records)).toEqual(["× a.xlsx: several-files", "× b.xlsx: several-files no-year"]);
    expect(league(records.slice(1))).toEqual(["1 b.xlsx: no-year"]);
  });

  test("files that name no agency are not one agency's", () => {
    const records = [recordOf("a.xlsx", { agency: null }), recordOf("b.xlsx", { agency: null, total: 1 })];
    expect(league(records)).toEqual(["1 a.xlsx: no-agency", "2 b.xlsx: no-agency"]);
  });

  test("names that are nothing but an abbreviation are told apart", () => {
    const records = [
      recordOf("a.xlsx", { agency: "(ก.)" }),
      recordOf("b.xlsx", { agency: "(ข.)", total: 1 }),
    ];
    expect(league(records)).toEqual(["1 a.xlsx", "2 b.xlsx"]);
  });
});

describe("several forms in one workbook", () => {
  test("of different agencies are ranked each", () => {
    const forms = [{ agency: "ก", total: 70 }, { agency: "ข" }];
    const { entries } = assembleRound([recordOf("a.xlsx", forms)]);
    expect(entries.map(({ rank, standing }) => [rank, standing?.agency])).toEqual([
      [1, "ข"],
      [2, "ก"],
    ]);
  });

  test.each<[string, Partial<FormStanding>[]]>([
    ["of one agency", [{ form: "รอบ 6 เดือน" }, { form: "รอบ 12 เดือน", total: 90 }]],
    ["that name none", [{ agency: null }, { agency: null }]],
  ])("%s are not", (_, forms) => {
    const { entries } = assembleRound([recordOf("a.xlsx", forms)]);
    expect(entries.map(({ rank, isCounted }) => [rank, isCounted])).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(entries.map(kinds)[0]).toContain("several-forms");
  });

  test("of one agency in the file that was chosen: both remarks, each where it belongs", () => {
    const records = [recordOf("a.xlsx", [{}, { total: 90 }]), recordOf("b.xlsx")];
    expect(league(records, { counted: new Set(["a.xlsx"]) })).toEqual([
      "× a.xlsx: several-forms",
      "× a.xlsx: several-forms",
      "× b.xlsx: not-chosen",
    ]);
    expect(league(records)).toEqual([
      "× a.xlsx: several-files",
      "× a.xlsx: several-files",
      "× b.xlsx: several-files",
    ]);
    expect(assembleRound(records).entries[0]!.remarks[0]!.text.en).toContain("There are 2 different files");
  });

  test("a copy of them has all rows left out", () => {
    const a = recordOf("a.xlsx", [{ agency: "ก" }, { agency: "ข" }]);
    expect(league([a, sameBytes("b.xlsx", a)])).toEqual([
      "1 a.xlsx",
      "1 a.xlsx",
      "× b.xlsx: copy",
      "× b.xlsx: copy",
    ]);
  });
});

describe("the year and the framework of a round", () => {
  const years = (...list: (number | null)[]) => agencies(...list.map((fiscalYear) => ({ fiscalYear })));

  test.each<[string, (number | null)[], number | null]>([
    ["that of most", [2564, 2565, 2564], 2564],
    ["the later of two that come as often", [2565, 2564], 2565],
    ["the later, whichever comes first", [2564, 2565, 2564, 2565], 2565],
    ["what states none does not vote", [null, null, 2564], 2564],
    ["none", [null], null],
    ["none without forms", [], null],
  ])("%s", (_, list, expected) => {
    expect(assembleRound(years(...list)).fiscalYear).toBe(expected);
  });

  test("a copy does not vote", () => {
    const [then, now] = years(2564, 2565);
    const records = [then!, now!, sameBytes("x", then!), sameBytes("y", then!)];
    expect(assembleRound(records).fiscalYear).toBe(2565);
  });

  test("the one that was chosen goes before", () => {
    expect(league(years(2565, 2565, 2564), { fiscalYear: 2564 })).toEqual([
      "1 c",
      "× a: other-year",
      "× b: other-year",
    ]);
    const [entry] = assembleRound(years(2565), { fiscalYear: 2564 }).entries;
    expect(entry!.remarks[0]!.text.en).toBe(
      "This is of fiscal year 2565, not 2564 as the round; it is not ranked.",
    );
  });

  const framed = (...ids: string[]) =>
    agencies(
      ...ids.map((id) => ({
        framework: { ...FRAMEWORK, id: id.replace("?", ""), isDecided: !id.endsWith("?") },
      })),
    );

  test.each<[string, string[], string | null, string[]]>([
    ["that of most", ["x", "y", "y"], "y", ["1 b", "1 c", "× a: other-framework"]],
    ["the first by its id of two that come as often", ["y", "x"], "x", ["1 b", "× a: other-framework"]],
    [
      "what was not decided does not vote",
      ["x?", "x?", "y"],
      "y",
      ["1 c", "× a: undecided-framework", "× b: undecided-framework"],
    ],
    ["and is left out though it is the same", ["x?", "x"], "x", ["1 b", "× a: undecided-framework"]],
    ["none", ["x?"], null, ["× a: undecided-framework"]],
  ])("%s", (_, ids, expected, rows) => {
    const records = framed(...ids);
    expect(assembleRound(records).framework?.id ?? null).toBe(expected);
    expect(league(records)).toEqual(rows);
  });

  test("another framework is called by its name", () => {
    const name = { th: "กรอบอื่น", en: "Another one" };
    const records = [
      ...framed("x", "x"),
      recordOf("z", { agency: "z", framework: { ...FRAMEWORK, id: "z", name } }),
    ];
    const [remark] = assembleRound(records).entries.at(-1)!.remarks;
    expect(remark!.text).toEqual({
      th: "ใช้กรอบการประเมินอื่น (กรอบอื่น) จึงไม่จัดอันดับรวมกัน",
      en: "Another framework (Another one); it is not ranked with the others.",
    });
  });
});

test("a workbook without a form has a row all the same, and one that was not read has its reason", () => {
  const round = assembleRound([recordOf("b.xlsx", [], { forms: [] }), unreadRecord("a.xlsx")]);
  expect(round.entries).toMatchObject([{ file: "b.xlsx", standing: null, rank: null, isCounted: false }]);
  expect(kinds(round.entries[0]!)).toEqual(["no-form"]);
  expect(round.unread).toEqual([
    { file: "a.xlsx", outcome: { kind: "unread", reason: "encrypted-file", detail: "" } },
  ]);
});

const column = (heading: string, isUnderstood = false) => ({
  column: 0,
  heading,
  group: "",
  isUnderstood,
  address: "A1",
});

test.each<[string, Partial<ReviewedWorkbook>, string[], string[]]>([
  ["not signed", { signOff: { kind: "none" } }, [], []],
  [
    "a damaged sign-off",
    { signOff: { kind: "damaged" } },
    ["sign-off-damaged"],
    ["Its sign-off is damaged."],
  ],
  [
    "one by a newer version",
    { signOff: { kind: "newer" } },
    ["sign-off-newer"],
    ["A newer Pramoen signed it; its sign-off cannot be checked here."],
  ],
  ["signed without an error", { signOff: signOff() }, [], []],
  [
    "signed with one",
    { signOff: signOff({ openErrors: 1 }) },
    ["signed-with-errors"],
    ["It was signed with 1 open error."],
  ],
  [
    "changed since, and signed with some",
    { signOff: signOff({ kind: "changed", changes: 2, openErrors: 3 }) },
    ["changed-since-signed", "signed-with-errors"],
    ["2 places changed since สมศรี signed it.", "It was signed with 3 open errors."],
  ],
  [
    "changed in one place",
    { signOff: signOff({ kind: "changed", changes: 1 }) },
    ["changed-since-signed"],
    ["1 place changed since สมศรี signed it."],
  ],
  [
    "unclear columns, each once",
    {
      unclear: [
        { sheet: "ก", columns: [column("ก"), column("ข", true), column("ค")] },
        { sheet: "ข", columns: [column("ก")] },
      ],
    },
    ["unclear-columns"],
    ["Columns that were not understood: “ก”, “ค”"],
  ],
  ["columns that were all understood", { unclear: [{ sheet: "ก", columns: [column("ก", true)] }] }, [], []],
  ["one finding left out", { findingsLeftOut: 1 }, ["findings-left-out"], ["1 more finding is not listed."]],
  ["several", { findingsLeftOut: 2 }, ["findings-left-out"], ["2 more findings are not listed."]],
])("what is said of a row without keeping it from its rank: %s", (_, workbook, expected, texts) => {
  const [entry] = assembleRound([recordOf("a.xlsx", {}, workbook)]).entries;
  expect(kinds(entry!)).toEqual(expected);
  expect(entry!.remarks.map(({ text }) => text.en)).toEqual(texts);
  expect(entry!.rank).toBe(1);
});

test("that a file was changed in no single place is not told as none", () => {
  const [entry] = assembleRound([
    recordOf("a.xlsx", {}, { signOff: signOff({ kind: "changed", changes: 0 }) }),
  ]).entries;
  expect(entry!.remarks[0]!.text).toEqual({
    th: "กรอบการประเมิน แม่แบบ ผัง หรือรายการที่ยอมรับ เปลี่ยนไปหลังจาก สมศรี รับรอง",
    en: "Its framework, template, layout or what is accepted changed since สมศรี signed it.",
  });
});

test("by which versions the files were judged is told, each once", () => {
  const [a, b, c] = agencies(80, 80, 80);
  const other = { ...JUDGED_BY, ruleSet: 6 };
  const records = [a!, { ...b!, judgedBy: other }, { ...c!, judgedBy: { ...JUDGED_BY } }];
  const round = assembleRound(records);
  expect(round.judgedBy).toEqual([JUDGED_BY, other]);
  expect(madeText(told(round, { language: "en" }))).toBe(
    "Made on 5 January 2026, 16:04 · fiscal year 2565 · framework Test framework · rule set version 6, 7",
  );
  expect(madeText(told([]))).toBe(
    "จัดทำเมื่อ 5 มกราคม 2569 เวลา 16.04 น. · ปีงบประมาณ ไม่ระบุ · กรอบการประเมิน ไม่ระบุ · ชุดกฎรุ่น ",
  );
});

test("files are counted by what became of them", () => {
  const records = [
    recordOf("a.xlsx", [{ agency: "ก" }, { agency: "ข", total: null, ...PROVISIONAL }]),
    recordOf("b.xlsx", { agency: "ค", fiscalYear: 2560 }),
    recordOf("c.xlsx", { agency: "ง", ...PROVISIONAL }),
    unreadRecord("d.xlsx"),
  ];
  const counts =
    "Files read: 3 · without a result: 1 · ranked: 1 · provisional or without a score: 2 · not counted: 1";
  expect(countsText(told(records, { language: "en" }))).toBe(counts);
  expect(countsText(told(records, { language: "en", unfinished: { done: 4, of: 9 } }))).toBe(
    `Not complete: 4 of 9 files are done · ${counts}`,
  );
});
