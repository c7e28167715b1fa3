import { writeDocument } from "../../src/documents/write-document";
import { PERFORMANCE_AGREEMENT } from "../../src/domain/framework/frameworks";
import type { Layout } from "../../src/domain/layout/layout";
import { placesOf } from "../../src/cli/text-table";
import { CLEAN_FORM, sheetOf, workbookOf } from "../support/form";
import { fileOf, formOfText, layoutOf, STRANGE_FORM, STRANGE_LAYOUT } from "../support/layout";
import { command, MemoryDisk } from "./memory-disk";

const ROUNDS = `
แบบประเมินองค์การมหาชน ปีงบประมาณ พ.ศ. 2565
ตัวชี้วัด | น้ำหนัก | เป้าหมายขั้นต่ำ (50) | เป้าหมายมาตรฐาน (75) | เป้าหมายขั้นสูง (100) | รอบ 6 เดือน | | | รอบ 12 เดือน | | | คำสั่งลับ
 | | | | | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก | ผลการดำเนินงาน | คะแนนที่ได้ | คะแนนถ่วงน้ำหนัก
1.1 งาน | 60 | 60 | 70 | 80 | 70 | 75 | 45 | 75 | 87.5 | 52.5 | ก
1.2 โครงการ | 40 | 2 | 4 | 6 | 4 | 75 | 30 | 5 | 87.5 | 35 | ข
คะแนนรวม | 100 | | | | | | 75 | | | 87.5`;

const text = (content: string) => new TextEncoder().encode(content);
const json = (layout: Layout) => text(writeDocument(layout));

async function disk(): Promise<MemoryDisk> {
  return new MemoryDisk(
    new Map<string, Uint8Array>([
      ["rounds.xlsx", await fileOf(formOfText(ROUNDS))],
      ["strange.xlsx", await fileOf(formOfText(STRANGE_FORM))],
      ["near.xlsx", await fileOf(formOfText("บันทึก\nตัวชี้วัด | น้ำหนัก | ช่องพิเศษ"))],
      ["notes.txt", text("hello")],
      ["strange.json", json(STRANGE_LAYOUT)],
      ["other.json", json(layoutOf(["score คะแนน sar"], { name: "ผังของแบบอื่น" }))],
      ["first-round.json", json(layoutOf(["none คำสั่งลับ"], { name: "รอบแรก", counts: "รอบ 6 เดือน" }))],
      ["faulty.json", text('{\n  "schemaVersion": 1,\n  "name": ""\n}')],
      ["framework.json", text(writeDocument({ ...PERFORMANCE_AGREEMENT, id: "our-own" }))],
    ]),
  );
}

const run = async (...args: string[]) => command(args, await disk());

test.each<[args: string[], code: number]>([
  [["form", "rounds.xlsx"], 0],
  [["form", "near.xlsx"], 1],
  [["form", "strange.xlsx"], 1],
  [["form", "strange.xlsx", "--layout", "strange.json"], 0],
  [["form", "rounds.xlsx", "near.xlsx"], 1],
  [["form", "missing.xlsx"], 2],
  [["form", "near.xlsx", "notes.txt"], 2],
  [["form", "rounds.xlsx", "--layout", "missing.json"], 2],
  [["form", "rounds.xlsx", "--layout", "faulty.json"], 2],
  [["form", "rounds.xlsx", "--framework", "no-such"], 2],
  [["form", "rounds.xlsx", "--framework", "framework.json"], 0],
  [["check", "rounds.xlsx", "--layout", "faulty.json"], 2],
])("%j ends with %i", async (args, code) => {
  for (const format of ["text", "json"]) expect((await run(...args, "--format", format)).code).toBe(code);
});

test("JSON tells each file's framework, kind, tables and what was not understood", async () => {
  const { out, err } = await run(
    "form",
    "rounds.xlsx",
    "near.xlsx",
    "notes.txt",
    "--format",
    "json",
    "--lang",
    "en",
  );
  expect(err).toBe("");
  const figure = (address: string, shown: string, value: number | null) => ({ address, text: shown, value });
  expect(JSON.parse(out)).toEqual({
    files: [
      {
        file: "rounds.xlsx",
        framework: { id: "public-organisation-2565", reason: expect.stringContaining("50/75/100") },
        kind: "form",
        tables: [
          {
            sheet: "แบบ",
            columns: [..."ABCDEFGHIJK"].map((column) =>
              expect.objectContaining({ column, certainty: "sure" }),
            ),
            assessments: [
              { name: "รอบ 6 เดือน", counts: false },
              { name: "รอบ 12 เดือน", counts: true },
            ],
            indicators: [
              {
                code: "1.1",
                name: "งาน",
                address: "A4",
                weight: figure("B4", "60", 60),
                targets: {
                  minimum: figure("C4", "60", 60),
                  standard: figure("D4", "70", 70),
                  advanced: figure("E4", "80", 80),
                },
                result: figure("I4", "75", 75),
                score: figure("J4", "87.5", 87.5),
                weighted: figure("K4", "52.5", 52.5),
              },
              expect.objectContaining({ code: "1.2", address: "A5" }),
            ],
            parents: [],
            total: figure("K6", "87.5", 87.5),
            rating: null,
          },
        ],
        notUnderstood: [{ sheet: "แบบ", address: "L2", text: "คำสั่งลับ", nearest: expect.anything() }],
      },
      {
        file: "near.xlsx",
        framework: { id: null, reason: "no form was found, so it is judged by none" },
        kind: "none",
        tables: [],
        notUnderstood: [{ sheet: "แบบ", address: "C2", text: "ช่องพิเศษ", nearest: null }],
      },
      {
        file: "notes.txt",
        error: { problem: "not-a-workbook", message: "This is not an .xlsx or .xlsm workbook." },
      },
    ],
  });
});

test("text is a table that a person can read, in 80 columns", async () => {
  const { out } = await run("form", "rounds.xlsx", "near.xlsx", "--lang", "en");
  // What an unknown column comes nearest to is not told here.
  expect(out.replace(/ {2}nearest: .*/gu, "")).toBe(`rounds.xlsx: an evaluation form
  Framework: Public organisation evaluation, fiscal year 2565 (2022)
    (public-organisation-2565)
    by its scale 50/75/100: the points that its headings print (50/75/100),
      scores that follow from targets and results, the weighted scores, the
      range of the scores; and its fiscal year 2565
  'แบบ'
    Role             Column  Heading                      Certainty
    Indicator        A       ตัวชี้วัด                        sure
    Weight           B       น้ำหนัก                        sure
    Minimum target   C       เป้าหมายขั้นต่ำ (50)             sure
    Standard target  D       เป้าหมายมาตรฐาน (75)          sure
    Advanced target  E       เป้าหมายขั้นสูง (100)            sure
    Result           F       รอบ 6 เดือน › ผลการดำเนินงาน   sure
    Score            G       รอบ 6 เดือน › คะแนนที่ได้        sure
    Weighted score   H       รอบ 6 เดือน › คะแนนถ่วงน้ำหนัก   sure
    Result           I       รอบ 12 เดือน › ผลการดำเนินงาน  sure
    Score            J       รอบ 12 เดือน › คะแนนที่ได้       sure
    Weighted score   K       รอบ 12 เดือน › คะแนนถ่วงน้ำหนัก  sure
    Assessments: “รอบ 6 เดือน”, “รอบ 12 เดือน”
    What counts: “รอบ 12 เดือน”, the last round that holds scores
    2 indicators, total score 87.5 (K6), rating not found
  Not understood
    'แบบ'!L2  “คำสั่งลับ”
    A layout says what each column is (--layout).
near.xlsx: no evaluation form
  Framework: undecided
    no form was found, so it is judged by none
  A row that looks like headings, with words that are not known
    'แบบ'!C2  “ช่องพิเศษ”
    A layout says what each column is (--layout).
`);
});

const PARENT = ROUNDS.replace(
  "1.1 งาน",
  "1 การพัฒนาบริการให้ครบทุกด้านตามแผนปฏิบัติราชการขององค์กรและตามนโยบายของคณะกรรมการ | 100 | | | | | | | | 87.5 | 87.5\n1.1 งาน",
);

test("a row that sums up those below it is named, and is no indicator", async () => {
  const files = new MemoryDisk(new Map([["parent.xlsx", await fileOf(formOfText(PARENT))]]));
  const { out } = await command(["form", "parent.xlsx", "--lang", "en"], files);
  expect(out).toMatch(/\n {4}Sums up the rows below it: A4 “1 การพัฒนาบริการ/);
  expect(out).toContain("2 indicators, total score 87.5");
  for (const line of out.split("\n")) expect(placesOf(line)).toBeLessThanOrEqual(80);
  const json = await command(["form", "parent.xlsx", "--format", "json"], files);
  const [table] = JSON.parse(json.out).files[0].tables;
  expect(table.parents).toEqual([
    { code: "1", name: expect.stringMatching(/^การพัฒนาบริการ/), address: "A4", indicators: ["A5", "A6"] },
  ]);
});

test.each(["th", "en"])("no line is longer than the terminal, whatever the headings (%s)", async (lang) => {
  const wide = "น้ำหนักของตัวชี้วัดตามคำรับรองการปฏิบัติราชการที่ลงนามไว้กับผู้บังคับบัญชา (ร้อยละ)";
  const files = new MemoryDisk(
    new Map([["wide.xlsx", await fileOf(formOfText(ROUNDS.replace("| น้ำหนัก |", `| ${wide} |`)))]]),
  );
  const { out } = await command(["form", "wide.xlsx", "--lang", lang], files);
  expect(out).toContain("น้ำหนักของตัวชี้วัดตาม");
  expect(Math.max(...out.split("\n").map(placesOf))).toBeLessThanOrEqual(80);
});

test("text of a workbook cannot steer the terminal", async () => {
  const steering = ROUNDS.replace("คำสั่งลับ", "\u001b[31mก\u0007").replace("ตัวชี้วัด |", "ตัวชี้วัด\u001b[0m |");
  const files = new MemoryDisk(new Map([["a.xlsx", await fileOf(formOfText(steering))]]));
  const { out } = await command(["form", "a.xlsx"], files);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

describe("--layout", () => {
  test("is named with each column that it sets, in text and JSON, by form and by check", async () => {
    for (const name of ["form", "check"]) {
      const args = [name, "strange.xlsx", "--layout", "strange.json", "--lang", "en"];
      const { out } = await run(...args);
      expect(out).toContain("Read by the layout “ผังทดสอบ” of --layout");
      expect(out).toContain("'แบบ'!G “แต้มใหม่”: Score");
      expect(out).toContain("'แบบ'!I “ช่องพิเศษ”: no column of the form");
      const { files } = JSON.parse((await run(...args, "--format", "json")).out);
      expect(files[0].layout).toMatchObject({ kind: "applied", name: "ผังทดสอบ", source: "given" });
      expect(files[0].layout.columns).toContainEqual({
        sheet: "แบบ",
        column: "C",
        heading: "ก",
        role: "target:minimum",
      });
    }
  });

  test("says which assessment counts", async () => {
    const { out } = await run("form", "rounds.xlsx", "--layout", "first-round.json", "--lang", "en");
    expect(out).toContain("What counts: “รอบ 6 เดือน”, set in the layout");
    expect(out).toContain("total score 75 (H6)");
    expect(out).not.toContain("Not understood");
  });

  test("that was made for another form is refused with what differs, and nothing of it is applied", async () => {
    for (const name of ["form", "check"]) {
      const args = [name, "rounds.xlsx", "--layout", "other.json", "--lang", "en"];
      const { out } = await run(...args);
      expect(out.replace(/\s+/g, " ")).toContain(
        "The layout “ผังของแบบอื่น” of --layout is not applied: the nearest table is 'แบบ'!2:2, which lacks “คะแนน sar”",
      );
      const { files } = JSON.parse((await run(...args, "--format", "json")).out);
      expect(files[0].layout).toMatchObject({ kind: "refused", difference: { sheet: "แบบ", row: 1 } });
    }
  });

  test("with faults is refused with the line of each", async () => {
    const { code, out, err } = await run("form", "rounds.xlsx", "--layout", "faulty.json", "--lang", "en");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^faulty\.json: cannot be used, \d+ errors\n {2}line \d+: .+\n/);
    expect(err).toContain("line 3: This text must not be empty");
  });

  test("is kept in the file that calc makes, and serves whoever opens it", async () => {
    const files = await disk();
    const args = ["calc", "strange.xlsx", "-o", "out.xlsx", "--lang", "en"];
    const { code, out } = await command([...args, "--layout", "strange.json"], files);
    expect(out).toMatch(
      /^Calculated 0 cells, saved as out\.xlsx\nTotal score 81, rating .+, by the framework .+ \(public-organisation-2565\): .+\n$/,
    );
    expect(code).toBe(0);
    expect((await command(["form", "out.xlsx"], files)).code).toBe(0);
    expect((await command(["check", "out.xlsx", "--lang", "en"], files)).out).toContain(
      "Read by the layout “ผังทดสอบ” in the workbook",
    );
  });

  test("names no framework where nothing decides, in what calc tells", async () => {
    const form = formOfText(`
ตัวชี้วัด | น้ำหนัก | ผลการดำเนินงาน | แต้มใหม่
1.1 งาน | 60 | ทำแล้ว | 3
1.2 โครงการ | 40 | ทำแล้ว | `);
    const files = await disk();
    files.files.set("open.xlsx", await fileOf(form));
    files.files.set("score.json", json(layoutOf(["score แต้มใหม่"])));
    const args = ["calc", "open.xlsx", "-o", "out.xlsx", "--layout", "score.json", "--lang", "en"];
    const { out, err } = await command(args, files);
    expect(err).toBe("");
    expect(out).toMatch(
      /\nTotal .+, rating none yet, no framework yet: nothing in the form decides its scale, .+\n$/,
    );
  });

  test("that does not fit keeps calc from writing", async () => {
    const files = await disk();
    const args = ["calc", "strange.xlsx", "-o", "out.xlsx", "--lang", "en", "--layout", "other.json"];
    const { code, err } = await command(args, files);
    expect(code).toBe(2);
    expect(err).toMatch(/^strange\.xlsx: The layout was made for another form\. \(no table could be .+\)\n$/);
    expect(files.files.has("out.xlsx")).toBe(false);
  });

  test("tells move-year how last year's form is read", async () => {
    const own = Object.fromEntries(
      ["A5", "B5", "C5", "D5", "E5", "F5", "G5", "H5"].map((place) => [place, null]),
    );
    const headings = STRANGE_LAYOUT.headings.map((heading, i) => [`${"ABCDEFGHI"[i]}4`, heading]);
    const year = workbookOf(sheetOf({ ...CLEAN_FORM, ...own, ...Object.fromEntries(headings) }));
    const files = await disk();
    files.files.set("year.xlsx", await fileOf(year));
    const args = [
      "move-year",
      "year.xlsx",
      "--framework",
      "public-organisation-from-2566",
      "-o",
      "next.xlsx",
    ];
    const refused = await command([...args, "--lang", "en"], files);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/^year\.xlsx: The workbook has no evaluation form\. .*“หัวเรื่อง”/);
    const { err, code } = await command([...args, "--layout", "strange.json"], files);
    expect([code, err]).toEqual([0, ""]);
  });
});

test("--framework goes before what the form shows, and what does not fit is said", async () => {
  const { out } = await run("check", "rounds.xlsx", "--framework", "framework.json", "--lang", "en");
  expect(out).toContain("(our-own): it was chosen by the user; but the form shows the scale 50/75/100");
});

test("where there is no form, calc and move-year name the row that comes nearest", async () => {
  for (const args of [
    ["calc", "near.xlsx", "-o", "out.xlsx", "--framework", "public-organisation-2565"],
    ["move-year", "near.xlsx", "-o", "out.xlsx", "--framework", "public-organisation-2565"],
  ]) {
    const { code, err } = await run(...args, "--lang", "en");
    expect(code).toBe(2);
    expect(err).toBe(
      "near.xlsx: The workbook has no evaluation form. The row that comes nearest, and its texts: 'แบบ'!2:2 – “ช่องพิเศษ”\n",
    );
  }
});
