import {
  contentOf,
  filesBelow,
  textsOfJson,
  textsOfManifest,
  textsOfPage,
  textsOfSource,
  type ShownText,
} from "./collect-texts";
import {
  gluedDigits,
  latinWords,
  plurals,
  rejectedWords,
  samePlaceholders,
  thaiMarks,
  type TextLaw,
} from "./text-laws";

/** Words that are read from workbooks rather than shown, with the reason: they stay as they were written. */
const READ: readonly (readonly [place: RegExp, why: string])[] = [
  [/^src\/domain\/(?:recognition|thai)\//, "words of headings, figures and dates"],
  [
    /^src\/domain\/form\/(?:component-labels|closing-labels|own-sheets|part-words|printed-band|rows)\.ts/,
    "labels in forms",
  ],
  [/^src\/domain\/validation\/checks\/misspelt-words\.ts/, "words that are looked for"],
  [/^src\/domain\/validation\/rules\/day-impossible\.ts:[78]$/, "patterns"],
  [/^src\/domain\/scoring\/option-words\.ts/, "words that functions take"],
  [/^src\/domain\/summary\/sheet\//, "the summary is known and read again by what earlier versions wrote"],
];
/** The help of the command line says everything in both languages, one beside the other. */
const HELP = /pramoen check FILE/;

const SHOWN: readonly ShownText[] = [
  ...filesBelow("src", /\.tsx?$/).flatMap((file) => textsOfSource(file, contentOf(file))),
  ...filesBelow("src/domain/framework", /(?<!schema)\.json$/).flatMap((file) =>
    textsOfJson(file, contentOf(file)),
  ),
  ...textsOfManifest("manifest.xml", contentOf("manifest.xml")),
  ...filesBelow("src/taskpane/pages", /\.md$/).flatMap((file) => textsOfPage(file, contentOf(file))),
  ...textsOfPage("docs/templates.md", contentOf("docs/templates.md")),
].filter(({ at, th }) => !READ.some(([place]) => place.test(at)) && !HELP.test(th ?? ""));

/** A law, what it finds wrong with a text, and a text that it lets pass. */
interface LawCase {
  readonly name: string;
  readonly law: TextLaw;
  readonly wrong: readonly (readonly [th: string | null, en: string | null, fault: string])[];
  readonly right: readonly (readonly [th: string | null, en: string | null])[];
  /** Where it is not asked, with the reason. */
  readonly not?: Readonly<Record<string, string>>;
}

const LAWS: readonly LawCase[] = [
  {
    name: "one word for one thing",
    law: rejectedWords,
    wrong: [
      ["เปิดแผงนี้ใหม่", null, "“แผง” → บานหน้าต่าง"],
      ["กรุณาแก้ค่า", null, "“กรุณา” → (ตัดออก)"],
      ["ตรวจตามกรอบนี้", null, "“กรอบ” → กรอบการประเมิน"],
      [null, "Cells to mend", "“mend” → fix"],
      [null, "No sheet is written over", "“written over” → overwrite"],
    ],
    right: [
      ["เปิดบานหน้าต่างนี้ใหม่ กรอบการประเมิน กรอบอัตรากำลัง", "Cells to fix"],
      ["หากซ่อนด้วยโปรแกรม เมนูจะไม่แสดง", null],
    ],
  },
  {
    name: "no English in Thai but what is known",
    law: latinWords,
    wrong: [["แก้ direction", null, "Latin “direction” in Thai"]],
    right: [["ใช้ =KPISCORE() ใน Excel กด F9", null]],
  },
  {
    name: "no marks that Thai does not have",
    law: thaiMarks,
    wrong: [
      ["ลบหรือไม่?", null, "“?” in Thai"],
      ["ตรงกัน; ต่างกัน", null, "“;” in Thai"],
    ],
    right: [["แสดง #NAME? และ #REF!", null]],
  },
  {
    name: "a space around numbers in Thai",
    law: gluedDigits,
    wrong: [
      ["ส่วนที่1", null, "“่1” without a space"],
      ["{n}เซลล์", null, "“{n}เ” without a space"],
    ],
    right: [["ส่วนที่ 1 มี {n} เซลล์", null]],
  },
  {
    name: "the same values in both languages",
    law: samePlaceholders,
    wrong: [["มี {n} เซลล์", "{n} cells of {all}", "{all} in English alone"]],
    right: [["มี {n} เซลล์", "{n} cell|{n} cells"]],
    not: { "พ.ศ. {year}": "a Thai reader does not need the year of the Common Era" },
  },
  {
    name: "one form for one and another for many",
    law: plurals,
    wrong: [
      ["มี {n} เซลล์", "{n} cells", "“{n} cells” for one and for many"],
      ["มี {n} เซลล์", "{n} cell(s)", "“(s)” for one and for many"],
      ["มี {all} เซลล์", "{all} cell|{all} cells", "a stroke without {n}"],
      ["ก|ข", null, "a stroke in Thai"],
    ],
    right: [["มี {n} เซลล์", "{n} cell|{n} cells"]],
    not: { "{n} จาก {all} ฟังก์ชัน": "there are always several of them" },
  },
];

test("texts are found where they are written", () => {
  const places = [
    "src/taskpane/",
    "src/cli/",
    "src/functions/",
    "src/domain/validation/",
    "manifest.xml",
    "docs/",
  ];
  for (const place of places) expect(SHOWN.some(({ at }) => at.startsWith(place))).toBe(true);
  expect(SHOWN.length).toBeGreaterThan(2500);
});

test("a pair, a text in Thai alone and one with values in it are found in a source file", () => {
  const source =
    'const a = { th: "หนึ่ง", en: "one" };\nconst b = `${a} เซลล์`;\nconst c = { th: f(), en: "no" };';
  expect(textsOfSource("a.ts", source)).toEqual([
    { at: "a.ts:1", th: "หนึ่ง", en: "one" },
    { at: "a.ts:2", th: "{…} เซลล์", en: null },
  ]);
});

describe.each(LAWS)("$name", ({ law, wrong, right, not = {} }) => {
  test.each(wrong)("%s, %s: %s", (th, en, fault) => {
    expect(law({ at: "a.ts:1", th, en })).toContain(fault);
  });

  test.each(right)("%s, %s: passes", (th, en) => {
    expect(law({ at: "a.ts:1", th, en })).toEqual([]);
  });

  test("holds for every text", () => {
    const asked = SHOWN.filter(({ th }) => th === null || !(th in not));
    const faults = asked.flatMap((text) => law(text).map((fault) => `${text.at}: ${fault}`));
    expect(faults).toEqual([]);
  });
});
