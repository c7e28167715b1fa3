import { readFileSync } from "node:fs";
import path from "node:path";
import { writeDocument } from "../../src/documents/write-document";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { ETDA_2565, TEMPLATES } from "../../src/domain/template/templates";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { ownAddin } from "../../src/files/own-addin";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { planNewTemplate, applyNewTemplate } from "../../src/app/new-template";
import { openXlsx } from "../../src/xlsx/reading/open";
import { command, MemoryDisk } from "./memory-disk";

const root = path.join(__dirname, "../..");
const SAMPLE = new Uint8Array(readFileSync(path.join(root, "assets/samples/etda-2565.xlsx")));
const bytes = (text: string) => new TextEncoder().encode(text);
const disk = (files: Record<string, Uint8Array> = {}) => new MemoryDisk(new Map(Object.entries(files)));
const AGENCY = ["--agency", "สำนักงานทดสอบ", "--abbr", "สทส.", "--year", "2565"];
/** The same rules for the year to come, as the guide to frameworks says. */
const NEXT = {
  ...PUBLIC_ORGANISATION_2565,
  version: PUBLIC_ORGANISATION_2565.version + 1,
  fiscalYears: { first: 2565, last: 2566 },
};

const broken = () => {
  const text = writeDocument(ETDA_2565);
  return text.replace('"fiscalYear": 2565', '"fiscalYear": "2565"');
};

test("a shipped template becomes a workbook that shows its figures, and asks for no add-in of itself", async () => {
  const files = disk();
  const { code, out, err } = await command(["template", "-o", "a.xlsx", "--template", "etda-2565"], files);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe("สร้างสมุดงานของ สพธอ. ปีงบประมาณ 2565 จำนวน 11 แผ่นงาน บันทึกที่ a.xlsx\n");
  const made = files.files.get("a.xlsx")!;
  expect((await openXlsx(made)).addins).toEqual([]);
  const { sheets } = await readWorkbookFile(made, "a.xlsx");
  const part1 = sheets.find(({ name }) => name === "ส่วนที่ 1")!;
  const scores = part1.cells
    .rowIndices()
    .flatMap((row) => part1.cells.inRow(row).filter(({ cell }) => cell.formula?.includes("KPISCORE(")));
  expect(scores.length).toBeGreaterThan(0);
  for (const { cell } of scores) expect(cell.value).toEqual(expect.any(Number));
});

test.each(FRAMEWORKS.map(({ id, fiscalYears }) => [id, fiscalYears.first]))(
  "a blank workbook of %s needs no add-in where it is portable",
  async (framework, year) => {
    const files = disk();
    const args = ["--agency", "สำนักงานทดสอบ", "--year", String(year), "--framework", framework];
    const outcome = await command(["template", "-o", "a.xlsx", ...args, "--portable"], files);
    expect(outcome).toMatchObject({ code: 0, err: "" });
    const workbook = await openXlsx(files.files.get("a.xlsx")!);
    expect(workbook.addins).toEqual([]);
    const formulas = workbook.sheets.flatMap(({ cells }) =>
      [...cells.entries()].map(({ cell }) => cell.formula),
    );
    expect(formulas.filter((formula) => formula?.includes("KPI"))).toEqual([]);
    expect(formulas.filter((formula) => formula !== null).length).toBeGreaterThan(5);
  },
);

describe("a blank workbook of a year, where no framework is named", () => {
  const make = (year: number, ...more: string[]) =>
    command(
      [
        "template",
        "-o",
        "a.xlsx",
        "--agency",
        "สำนักงานทดสอบ",
        "--year",
        String(year),
        "--lang",
        "en",
        ...more,
      ],
      disk(),
    );

  test.each([2565, 2566, 2567])("%i has rules of its own", async (year) => {
    const { code, out, err } = await make(year);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^Made the workbook of .* for fiscal year ${year}: \\d+ sheets`));
  });

  test.each([
    [2568, "public-organisation-from-2566"],
    [2563, "public-organisation-2565"],
    [2560, "public-organisation-five-point"],
  ])("%i uses those of the nearest year, and says so", async (year, id) => {
    const { code, out, err } = await make(year);
    expect([code, err]).toEqual([0, ""]);
    const [note, made] = out.split("\n");
    expect(note).toMatch(
      new RegExp(`^No framework for fiscal year ${year} comes with Pramoen; .*\\(${id}\\)$`),
    );
    expect(made).toContain(`for fiscal year ${year}`);
  });

  test("one that is named must be for the year", async () => {
    const named = await make(2568, "--framework", "public-organisation-2565");
    expect(named).toMatchObject({ code: 1, out: "", err: expect.stringContaining("2568") });
  });
});

test("a template of one's own, for a framework of one's own", async () => {
  const template = { ...ETDA_2565, framework: { id: NEXT.id, version: NEXT.version }, fiscalYear: 2566 };
  const own = { "f.json": bytes(writeDocument(NEXT)), "t.json": bytes(writeDocument(template)) };
  const args = ["template", "-o", "a.xlsx", "--template", "t.json"];
  const withFramework = await command([...args, "--framework", "f.json"], disk(own));
  expect(withFramework).toMatchObject({ code: 0 });
  const without = await command([...args, "--lang", "en"], disk(own));
  expect([without.code, without.out]).toEqual([1, ""]);
  expect(without.err).toMatch(/^t\.json: cannot be used, 2 errors\n {2}line \d+: /);
});

test("a template of another agency is refused, and nothing is written", async () => {
  const files = disk();
  const args = ["template", "-o", "a.xlsx", "--template", "etda-2565", "--agency", "สพร."];
  const { code, err } = await command(args, files);
  expect([code, files.files.size]).toEqual([1, 0]);
  expect(err).toContain("สพร.");
  expect((await command([...args.slice(0, -1), "สพธอ."], files)).code).toBe(0);
});

test("every fault of a template is told with its line", async () => {
  const files = disk({ "t.json": bytes(broken()) });
  const line =
    broken()
      .split("\n")
      .findIndex((text) => text.includes('"fiscalYear": "2565"')) + 1;
  for (const args of [
    ["template", "check", "t.json"],
    ["template", "-o", "a.xlsx", "--template", "t.json"],
  ]) {
    const { code, out, err } = await command([...args, "--lang", "en"], files);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`  line ${line}: `);
  }
  expect(files.files.has("a.xlsx")).toBe(false);
});

test.each([
  ["check t.json", 0, /^t\.json: ใช้ได้: สพธอ\. ปีงบประมาณ 2565 จำนวน 11 ตัวชี้วัด\n$/],
  ["check sample.xlsx", 2, /^sample\.xlsx: ไม่มีแผ่นงานแม่แบบในสมุดงาน\n$/],
  ["check missing.json", 2, /ไม่พบไฟล์นี้/],
  ["check latin.json", 2, /ไม่ใช่ไฟล์ข้อความ UTF-8/],
  ["-o sample.xlsx --template etda-2565", 2, /^sample\.xlsx: มีไฟล์ชื่อนี้อยู่แล้ว/],
  ["-o a.xlsx --template other", 2, /^other: ไม่รู้จักแม่แบบรหัสนี้/],
  ["-o a.xlsx --template etda-2565 --framework other", 2, /^other: ไม่รู้จักกรอบการประเมินรหัสนี้/],
])("template %s ends with %i", async (line, code, message) => {
  const files = disk({
    "t.json": bytes(writeDocument(ETDA_2565)),
    "sample.xlsx": SAMPLE,
    "latin.json": new Uint8Array([0xe9, 0x41]),
  });
  const outcome = await command(["template", ...line.split(" ")], files);
  expect(outcome.code).toBe(code);
  expect(outcome.out + outcome.err).toMatch(message);
});

test("a template sheet is checked where it stands", async () => {
  const workbook = await createFileWorkbook(null, "t.xlsx");
  const plan = await planNewTemplate(workbook, { framework: PUBLIC_ORGANISATION_2565, start: ETDA_2565 });
  await applyNewTemplate(workbook, plan);
  const good = disk({ "t.xlsx": await workbook.save() });
  expect(await command(["template", "check", "t.xlsx"], good)).toMatchObject({ code: 0, err: "" });
  const sheet = (await workbook.readWorkbook()).sheets[0]!;
  const row = sheet.cells
    .rowIndices()
    .find((each) => sheet.cells.inRow(each).some(({ cell }) => cell.value === "2.1.2"))!;
  const code = sheet.cells.inRow(row).find(({ cell }) => cell.value === "2.1.2")!;
  const before = { value: "2.1.2", formula: null };
  const at = { sheet: sheet.name, row, column: code.column };
  await workbook.apply({ changes: [{ kind: "set-cell", ...at, before, after: { value: "2.1.3" } }] });
  const { code: exit, err } = await command(
    ["template", "check", "t.xlsx"],
    disk({ "t.xlsx": await workbook.save() }),
  );
  expect(exit).toBe(1);
  expect(err).toMatch(/'?แม่แบบ'?![A-Z]+\d+ {2}/);
});

test("next year's workbook is made from last year's, with what did not carry over", async () => {
  const files = disk({ "old.xlsx": SAMPLE, "f.json": bytes(writeDocument(NEXT)) });
  const { code, out, err } = await command(
    ["move-year", "old.xlsx", "--framework", "f.json", "-o", "new.xlsx", "--lang", "en"],
    files,
  );
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Carried over \(\d+\)\n {2}/);
  expect(out).toMatch(/\nNot carried over \(\d+\)\n {2}/);
  expect(out).toMatch(/for fiscal year 2566: 1[01] sheets, saved as new\.xlsx\n$/);
  const late = ["move-year", "old.xlsx", "--framework", PUBLIC_ORGANISATION_2565.id, "-o", "b.xlsx"];
  expect(await command(late, files)).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("2566"),
  });
  expect(files.files.has("b.xlsx")).toBe(false);
});

test("a workbook without a form has no next year", async () => {
  const files = disk({ "old.xlsx": await (await createFileWorkbook(null, "old.xlsx")).save() });
  const args = ["move-year", "old.xlsx", "--framework", PUBLIC_ORGANISATION_2565.id, "-o", "new.xlsx"];
  expect(await command([...args, "--lang", "en"], files)).toMatchObject({
    code: 2,
    err: "old.xlsx: The workbook has no evaluation form.\n",
  });
});

test("the list names everything that comes with the program", async () => {
  const { code, out } = await command(["template", "--list", "--lang", "en"]);
  expect(code).toBe(0);
  for (const { id } of [...FRAMEWORKS, ...TEMPLATES]) expect(out).toContain(`  ${id} `);
  const lines = out.split("\n").map((line) => line.replace(/ {2,}/gu, "  ").trim());
  for (const { id, name, agencyKind } of FRAMEWORKS) {
    const told = lines.find((line) => line.startsWith(`${id}  `))!;
    expect(told).toMatch(/ · 25\d\d(?:–25\d\d| and later)? · /);
    expect([told.split(" · ")[0], told.split(" · ")[2]]).toEqual([`${id}  ${name.en}`, agencyKind.en]);
  }
});

test.each([
  [
    ["template", "-o", "a.xlsx", ...AGENCY],
    { kind: "blank", year: 2565, form: "functions", framework: null },
  ],
  [["template", "-o", "a.xlsx", "--template", "x"], { kind: "template", agency: null, force: false }],
  [["template", "check", "a.json"], { kind: "template-check", file: "a.json" }],
])("%j", async (args, expected) => {
  const { readCommandLine } = await import("../../src/cli/command-line");
  expect(readCommandLine(args)).toMatchObject(expected);
});

test.each([
  ["neither template nor agency", ["template", "-o", "a.xlsx"]],
  ["an agency without a year", ["template", "-o", "a.xlsx", "--agency", "x"]],
  ["a year of another era", ["template", "-o", "a.xlsx", "--agency", "x", "--year", "2022"]],
  ["a year beside a template", ["template", "-o", "a.xlsx", "--template", "x", "--year", "2565"]],
  ["no output", ["template", "--template", "x"]],
  ["another way to install", ["template", "-o", "a.xlsx", "--template", "x", "--open-with", "store"]],
  ["a word that is no command", ["template", "make"]],
  ["nothing to check", ["template", "check"]],
  ["the next year without a framework", ["move-year", "a.xlsx", "-o", "b.xlsx"]],
])("%s is wrong usage", async (_, args) => {
  expect(await command(args)).toMatchObject({ code: 2, out: "" });
});

test.each([
  ["organisation", { storeType: "EXCatalog", store: "EXCatalog" }],
  ["developer", { storeType: "Registry", store: "developer" }],
])(
  "a workbook opens the pane where it was installed by the %s, if it is told to",
  async (installed, store) => {
    const files = disk();
    const args = ["template", "-o", "a.xlsx", "--template", "etda-2565", "--open-with", installed];
    expect((await command(args, files)).code).toBe(0);
    const { addins } = await openXlsx(files.files.get("a.xlsx")!);
    expect(addins).toEqual([expect.objectContaining(store)]);
  },
);

test("the add-in that workbooks ask for is the manifest's", () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${ownAddin("organisation").id}</Id>`);
  expect(manifest).toContain(`<Version>${ownAddin("organisation").version}</Version>`);
});
