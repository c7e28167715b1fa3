import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { createFileWorkbook } from "../../src/files/file-workbook";
import type { Change } from "../../src/domain/workbook/change-set";
import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../support/form";
import { fileOf } from "../support/layout";
import { partsWith, type PartChanges } from "../support/parts-form";
import { command, MemoryDisk } from "./memory-disk";

const SAMPLE = Uint8Array.from(readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx")));
const form = (cells: TestCells) => fileOf(workbookOf(sheetOf({ ...CLEAN_FORM, ...cells })));

async function disk(): Promise<MemoryDisk> {
  return new MemoryDisk(
    new Map<string, Uint8Array>([
      ["sample.xlsx", SAMPLE],
      ["half.xlsx", await form({ G8: null, H8: null })],
      ["wrong.xlsx", await form({ H12: 99 })],
      ["empty.xlsx", await form({ G8: null, G9: null, G11: null, H8: null, H9: null, H11: null, H12: null })],
      [
        "rounds.xlsx",
        await fileOf(
          workbookOf(sheetOf({ ...CLEAN_FORM, H12: 99 }, "รอบ 6 เดือน"), sheetOf(CLEAN_FORM, "รอบ 12 เดือน")),
        ),
      ],
      ["notes.xlsx", await fileOf(workbookOf(sheetOf({ A1: "บันทึก" })))],
    ]),
  );
}

const run = async (on: MemoryDisk, ...args: string[]) => command(["summarise", ...args], on);

test.each<[args: string[], code: number]>([
  [["sample.xlsx", "--format", "json"], 0],
  [["half.xlsx", "--format", "html"], 1],
  [["empty.xlsx", "--format", "svg"], 1],
  [["notes.xlsx", "--format", "json"], 2],
  [["rounds.xlsx", "--format", "json"], 2],
  [["rounds.xlsx", "--format", "json", "--form", "รอบ 12 เดือน"], 0],
  [["rounds.xlsx", "--format", "json", "--form", "รอบ"], 2],
  [["rounds.xlsx", "--format", "json", "--form", ""], 2],
  [["sample.xlsx", "--format", "json", "--form", "ส่วนที่ 1"], 0],
  [["sample.xlsx", "--format", "json", "--form-then", "ส่วนที่ 1"], 2],
  [["missing.xlsx", "--format", "json"], 2],
  [["sample.xlsx"], 2],
  [["sample.xlsx", "half.xlsx", "--format", "json"], 2],
  [["sample.xlsx", "-o", "sample.xlsx"], 2],
  [["sample.xlsx", "-o", "out.xlsx", "--format", "json"], 2],
  [["sample.xlsx", "--values", "--format", "json"], 2],
  [["sample.xlsx", "--locked-cells", "--format", "json"], 2],
  [["sample.xlsx", "--format", "text"], 2],
  [["sample.xlsx", "--format", "html", "--digits", "roman"], 2],
  [["sample.xlsx", "--format", "json", "--digits", "thai"], 2],
])("summarise %j ends with %i", async (args, code) => {
  expect((await run(await disk(), ...args)).code).toBe(code);
});

test("the published figures, with their cells, in the language asked for", async () => {
  const { out } = await run(await disk(), "sample.xlsx", "--format", "json", "--lang", "en");
  expect(JSON.parse(out)).toMatchObject({
    file: "sample.xlsx",
    summary: {
      total: 100,
      rating: "Excellent",
      provisional: null,
      totalCell: { value: 100, at: "'ส่วนที่ 1'!H29" },
      ita: { score: 97.11, rating: "AA" },
      beside: {
        personnelRatio: { value: 20.52 },
        benefitCost: { value: 9.77 },
        netBenefit: { value: 6_263_335_805.08 },
      },
      components: [{ weight: 40 }, { weight: 30 }, { weight: 20 }, { weight: 10 }],
    },
    narrative: expect.arrayContaining(["The net benefit is 6,263,335,805.08 baht."]),
  });
});

test("the summary is written into a copy; run on its own output it gives the same file", async () => {
  const on = await disk();
  const first = await run(on, "sample.xlsx", "-o", "once.xlsx");
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toBe(
    "คะแนนรวม 100.00 ระดับผลการประเมิน ดีมาก\nเขียนแผ่นงาน “สรุปผลการประเมิน (Pramoen)” ใน once.xlsx แล้ว\n",
  );
  expect(Buffer.from((await on.readFile("sample.xlsx")) as Uint8Array).equals(Buffer.from(SAMPLE))).toBe(
    true,
  );
  await run(on, "once.xlsx", "-o", "twice.xlsx");
  const [once, twice] = [await on.readFile("once.xlsx"), await on.readFile("twice.xlsx")] as [
    Uint8Array,
    Uint8Array,
  ];
  expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  const sheet = (await readWorkbookFile(once, "once.xlsx")).sheets.at(-1)!;
  // Formulas with their results: a viewer that does not calculate shows them.
  const cells = sheet.cells.rowIndices().flatMap((row) => sheet.cells.inRow(row));
  const formulas = cells.filter(({ cell }) => cell.formula !== null);
  expect(formulas.length).toBeGreaterThan(50);
  // One that comes to an empty text shows nothing.
  expect(formulas.filter(({ cell }) => cell.value === null && !cell.formula!.includes('""'))).toEqual([]);
});

test("figures in place of formulas where asked for", async () => {
  const on = await disk();
  await run(on, "sample.xlsx", "-o", "values.xlsx", "--values");
  const sheet = (
    await readWorkbookFile((await on.readFile("values.xlsx")) as Uint8Array, "v.xlsx")
  ).sheets.at(-1)!;
  const formulas = sheet.cells
    .rowIndices()
    .flatMap((row) => sheet.cells.inRow(row))
    .filter(({ cell }) => cell.formula !== null && !cell.formula.startsWith("=HYPERLINK"));
  expect(formulas).toEqual([]);
});

test("Thai digits where asked for, on the sheet and on what is printed", async () => {
  const on = await disk();
  await run(on, "sample.xlsx", "-o", "thai.xlsx", "--digits", "thai");
  const sheet = (await readWorkbookFile((await on.readFile("thai.xlsx")) as Uint8Array, "t.xlsx")).sheets.at(
    -1,
  )!;
  expect(sheet.cells.value(5, 0)).toBe("คะแนนรวมถ่วงน้ำหนัก (เต็ม ๑๐๐)");
  expect(sheet.cells.at(5, 1)).toMatchObject({ value: 100, format: { kind: "number", decimals: 2 } });
  for (const format of ["html", "svg"])
    expect((await run(on, "sample.xlsx", "--format", format, "--digits", "thai")).out).toContain("๑๐๐.๐๐");
});

/** Beside the form a page that repeats it, and figures that follow from others: all that a run fills is open. */
const OPEN: Readonly<Record<string, TestCells>> = {
  สรุป: { A1: "คะแนนรวมถ่วงน้ำหนัก", A2: "ระดับผลการประเมิน", A3: "คะแนน ITA", B3: 88.5 },
  ความคุ้มค่า: {
    A1: "ผลประโยชน์รวม (ล้านบาท)",
    B1: "ต้นทุนรวม (ล้านบาท)",
    C1: "B/C Ratio",
    D1: "ผลประโยชน์สุทธิ (ล้านบาท)",
    A2: 1250.5,
    B2: 410.2,
  },
};

test.each<{ name: string; cells: TestCells }>([
  { name: "a form that only lacks what follows", cells: { H12: null, H13: null } },
  { name: "half a form", cells: { G8: null, H8: null, H12: null, H13: null } },
  {
    name: "a total with more digits than it shows, and a weighted score that is wrong",
    cells: { G8: 87.51, H8: 36, H12: null, H13: null },
  },
])("on its own output it writes the same file: $name", async ({ cells }) => {
  const on = await disk();
  const others = Object.entries(OPEN).map(([name, own]) => sheetOf(own, name));
  on.files.set("open.xlsx", await fileOf(workbookOf(sheetOf({ ...CLEAN_FORM, ...cells }), ...others)));
  const first = await run(on, "open.xlsx", "-o", "first.xlsx");
  expect(first.out).toContain("ความคุ้มค่า!D2: เติม");
  const second = await run(on, "first.xlsx", "-o", "second.xlsx");
  expect(second.out).not.toContain("เติม");
  expect(Buffer.compare(on.files.get("second.xlsx")!, on.files.get("first.xlsx")!)).toBe(0);
});

test("a total that was typed wrong is corrected in the copy, and told", async () => {
  const { code, out } = await run(await disk(), "wrong.xlsx", "-o", "right.xlsx", "--lang", "en");
  expect(code).toBe(0);
  expect(out).toMatch(/^ส่วนที่ 1!H12: “99” became “.*”\.$/m);
});

describe("a workbook with several forms", () => {
  test.each([
    [
      "th",
      [],
      "สมุดงานมีแบบประเมินมากกว่าหนึ่งชุด เลือกด้วย --form (ของไฟล์ก่อนใน compare: --form-then) แผ่นงาน: รอบ 6 เดือน, รอบ 12 เดือน",
    ],
    [
      "en",
      [],
      "The workbook has more than one evaluation form; choose one with --form (of compare's earlier file: --form-then). Sheets: รอบ 6 เดือน, รอบ 12 เดือน",
    ],
    ["th", ["--form", "x"], "ไม่มีแบบประเมินชื่อนี้ในสมุดงาน แผ่นงานที่มี: รอบ 6 เดือน, รอบ 12 เดือน"],
    [
      "en",
      ["--form", "x"],
      "The workbook has no evaluation form of this name. Sheets: รอบ 6 เดือน, รอบ 12 เดือน",
    ],
  ])("is refused in %s with %j and the names", async (language, choice, told) => {
    const { out, err } = await run(
      await disk(),
      "rounds.xlsx",
      "--format",
      "json",
      ...choice,
      "--lang",
      language,
    );
    expect([out, err]).toEqual(["", `rounds.xlsx: ${told}\n`]);
  });

  test("gets a summary of the one that was chosen, and then one of the other beside it", async () => {
    const on = await disk();
    await run(on, "rounds.xlsx", "-o", "one.xlsx", "--form", "รอบ 12 เดือน");
    await run(on, "one.xlsx", "-o", "two.xlsx", "--form", "รอบ 6 เดือน");
    const sheetsOf = async (name: string) => (await readWorkbookFile(on.files.get(name)!, name)).sheets;
    const [one, two] = [await sheetsOf("one.xlsx"), await sheetsOf("two.xlsx")];
    expect(one.map(({ name }) => name)).toEqual(["รอบ 6 เดือน", "รอบ 12 เดือน", "สรุป รอบ 12 เดือน (Pramoen)"]);
    expect(two.map(({ name }) => name)).toEqual([...one.map(({ name }) => name), "สรุป รอบ 6 เดือน (Pramoen)"]);
    // The total of the other form stays wrong until it is its turn.
    const total = (sheets: typeof one) => sheets[0]!.cells.value(11, 7);
    expect([total(one), total(two)]).toEqual([99, 85]);
    expect(two[2]!.cells.value(5, 1)).toBe(85);
  });

  test("says in JSON which form it is", async () => {
    const { out } = await run(await disk(), "rounds.xlsx", "--format", "json", "--form", "รอบ 12 เดือน");
    expect(JSON.parse(out)).toMatchObject({ summary: { chosen: "รอบ 12 เดือน" } });
  });
});

/** The form with every sheet protected, without a password. */
async function guardedForm(changes: PartChanges): Promise<MemoryDisk> {
  const book = partsWith(changes);
  const file = await createFileWorkbook(await fileOf(book), "form.xlsx");
  await file.apply({
    changes: book.sheets.map(({ name }): Change => ({ kind: "protect-sheet", sheet: name })),
  });
  return new MemoryDisk(new Map([["form.xlsx", await file.save()]]));
}

const BASICS = "ข้อมูลพื้นฐาน";

test("cells that the form locks are left alone and named; asked to, it writes them and leaves the protection", async () => {
  const on = await guardedForm({ [BASICS]: { B14: null } });
  const shy = await run(on, "form.xlsx", "-o", "shy.xlsx");
  expect(shy.out).toContain(`${BASICS}!B14: ไม่ได้เขียน`);
  const bold = await run(on, "form.xlsx", "-o", "bold.xlsx", "--locked-cells");
  expect(bold.out).toContain(`${BASICS}!B14: เติม`);
  expect(bold.out).not.toContain("ไม่ได้เขียน");
  const { sheets } = await readWorkbookFile((await on.readFile("bold.xlsx")) as Uint8Array, "bold.xlsx");
  const sheet = sheets.find(({ name }) => name === BASICS)!;
  expect(sheet.isProtected).toBe(true);
  expect(sheet.cells.at(13, 1)?.formula).not.toBeNull();
});

test("a locked total that is wrong stops the summary and says how to go on", async () => {
  const file = await createFileWorkbook(await form({ H12: 99 }), "form.xlsx");
  const [sheet] = (await file.readWorkbook()).sheets;
  await file.apply({ changes: [{ kind: "protect-sheet", sheet: sheet!.name }] });
  const on = new MemoryDisk(new Map([["form.xlsx", await file.save()]]));
  const stopped = await run(on, "form.xlsx", "-o", "out.xlsx", "--lang", "en");
  expect(stopped.code).toBe(2);
  expect(stopped.err).toContain("use --locked-cells");
  expect(stopped.err).toContain("H12");
  expect((await run(on, "form.xlsx", "-o", "out.xlsx", "--locked-cells")).code).toBe(0);
});
