import { readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../src/domain/validation/rules";
import { openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import { makeFile } from "../xlsx/make-file";
import { misstate } from "../xlsx/package/edit-zip";
import { command, MemoryDisk } from "./memory-disk";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
const SHEET = "ส่วนที่ 1";

/** The sample without the two contradictions of the published report that count as errors. */
async function withoutErrors(): Promise<Uint8Array> {
  const workbook = await openXlsx(SAMPLE);
  const enter = (name: string, row: number, column: number, value: string) => {
    const { cells } = workbook.sheets.find((sheet) => sheet.name === name)!;
    cells.set(row, column, { ...cells.get(row, column)!, value });
  };
  enter("ส่วนที่ 3", 6, 1, "3 เท่า");
  enter("ติดตาม 3 ปี", 5, 8, "ไม่บรรลุเป้าหมายในปี 2564");
  return saveXlsx(workbook);
}

/** The same with one weight changed, so that weights no longer sum to 100. */
async function withWrongWeight(): Promise<Uint8Array> {
  const workbook = await openXlsx(await withoutErrors());
  const { cells } = workbook.sheets.find((sheet) => sheet.name === SHEET)!;
  const row = cells.rowIndices().find((index) => String(cells.get(index, 0)?.value).startsWith("1.1.1"))!;
  cells.set(row, 1, { ...cells.get(row, 1)!, value: 16 });
  return saveXlsx(workbook);
}

/** A form that nobody has filled in yet. */
async function blankWorkbook(): Promise<Uint8Array> {
  const empty = new MemoryDisk();
  const made = ["template", "-o", "blank.xlsx", "--agency", "หน่วยงานทดสอบ", "--year", "2565"];
  expect((await command(made, empty)).code).toBe(0);
  return empty.files.get("blank.xlsx")!;
}

async function disk(): Promise<MemoryDisk> {
  return new MemoryDisk(
    new Map<string, Uint8Array>([
      ["good.xlsx", await withoutErrors()],
      ["wrong.xlsx", await withWrongWeight()],
      ["notes.txt", new TextEncoder().encode("hello")],
      ["half.xlsx", SAMPLE.subarray(0, 4000)],
      ["plain.xlsx", makeFile()],
      ["blank.xlsx", await blankWorkbook()],
    ]),
  );
}

test.each([
  [["good.xlsx"], 0],
  [["blank.xlsx"], 3],
  [["good.xlsx", "blank.xlsx"], 3],
  [["blank.xlsx", "wrong.xlsx"], 1],
  [["blank.xlsx", "missing.xlsx"], 2],
  [["wrong.xlsx"], 1],
  [["good.xlsx", "wrong.xlsx"], 1],
  [["missing.xlsx"], 2],
  [["notes.txt"], 2],
  [["half.xlsx"], 2],
  [["folder/"], 2],
  [["wrong.xlsx", "notes.txt", "good.xlsx"], 2],
])("check %j ends with %i", async (files, expected) => {
  for (const format of ["text", "json"]) {
    expect((await command(["check", ...files, "--format", format], await disk())).code).toBe(expected);
  }
});

test("text names the file, the framework and why, then a line for each finding with its place and rule", async () => {
  const { out } = await command(["check", "wrong.xlsx"], await disk());
  const [head, basis, ...lines] = out.trimEnd().split("\n");
  expect(head).toMatch(/^wrong\.xlsx: ข้อผิดพลาด [1-9]\d* · ควรตรวจ \d+ · ข้อสังเกต \d+$/);
  expect(basis).toMatch(/^ {2}กรอบการประเมิน: .+ \(public-organisation-2565\): \S.+$/);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.length % 2).toBe(0);
  for (const [i, line] of lines.entries()) {
    // Below each finding stands what to do about it.
    expect(line).toMatch(
      i % 2 === 1
        ? /^ {4}วิธีแก้: \S.+$/
        : /^ {2}(?:'[^']+'(?:![A-Z]+\d+(?::[A-Z]+\d+)?)?|ทั้งสมุดงาน) {2}(?:ข้อผิดพลาด|ควรตรวจ|ข้อสังเกต): .+ \[[^[\]]+\]$/,
    );
  }
  const total = RULES.find(({ id }) => id === "weight-total-not-100")!;
  const at = lines.findIndex((line) => line.endsWith(`[${total.name.th}]`));
  expect(lines[at + 1]).toBe(`    วิธีแก้: ${total.remedy.th}`);
});

test("several files end with a total; English on request", async () => {
  const { out } = await command(["check", "good.xlsx", "missing.xlsx", "--lang", "en"], await disk());
  expect(out).toContain("missing.xlsx: There is no such file.\n");
  expect(out.trimEnd().split("\n").at(-1)).toMatch(
    /^2 files in all · errors: 0, warnings: \d+, notes: \d+ · 1 file not readable$/,
  );
});

test("JSON tells the same to programs: others are checked although one cannot be read", async () => {
  const files = ["wrong.xlsx", "notes.txt", "good.xlsx", "half.xlsx"];
  const { out, err } = await command(["check", ...files, "--format", "json", "--lang", "en"], await disk());
  const report = JSON.parse(out);
  expect(err).toBe("");
  expect(report.files.map((entry: { file: string }) => entry.file)).toEqual(files);
  const [wrong, notes, good, half] = report.files;
  expect(notes.error).toEqual({
    problem: "not-a-workbook",
    message: "This is not an .xlsx or .xlsm workbook.",
  });
  expect(half.error.problem).toBe("unreadable-file");
  expect(good).toMatchObject({ framework: "public-organisation-2565", counts: { error: 0 } });
  expect(wrong.counts.error).toBeGreaterThan(0);
  const finding = wrong.findings.find((each: { rule: string }) => each.rule === "weight-total-not-100");
  expect(Object.keys(finding)).toEqual(
    expect.arrayContaining([
      "rule",
      "severity",
      "sheet",
      "address",
      "messageId",
      "message",
      "expected",
      "found",
    ]),
  );
  expect(finding).toMatchObject({ severity: "error", sheet: SHEET });
  expect(finding.message).toMatch(/[a-z]/);
  expect(finding.remedy).toBe(RULES.find(({ id }) => id === "weight-total-not-100")!.remedy.en);
});

test("a file that unpacks to too much is told in a line, with what is too large; the next one is checked", async () => {
  const large = misstate(makeFile({ parts: { "a.bin": new Uint8Array(9) } }), "a.bin", {
    size: 600 * 2 ** 20,
  });
  const files = new MemoryDisk(
    new Map([
      ["large.xlsx", large],
      ["plain.xlsx", makeFile()],
    ]),
  );
  const { out, err, code } = await command(["check", "large.xlsx", "plain.xlsx", "--lang", "en"], files);
  expect({ code, err }).toEqual({ code: 2, err: "" });
  expect(out).toMatch(
    /^large\.xlsx: The file unpacks to more than can be read\. \(a\.bin: 600 MB > 512 MB\)\nplain\.xlsx: errors/,
  );
  for (const other of ["form", "summarise", "calc", "compare"] as const) {
    const output = ["-o", "x.xlsx"];
    const more = { form: [], summarise: output, calc: output, compare: ["plain.xlsx"] }[other];
    const told = await command([other, "large.xlsx", ...more, "--lang", "th"], files);
    expect(told.code).toBe(2);
    expect(told.out + told.err).toContain("large.xlsx: ไฟล์ใหญ่เกินกว่าที่จะอ่านได้เมื่อคลายการบีบอัด (a.bin: 600 MB");
  }
});

test("a fault of the program is told as one, and the next file is checked", async () => {
  const { readFile } = MemoryDisk.prototype;
  // Bytes that nobody can look at; what is awaited is asked for "then".
  const get = (_: unknown, key: string | symbol) => {
    if (key !== "then") throw new TypeError("a fault");
  };
  const broken = new Proxy<Uint8Array>(makeFile(), { get });
  const files = new MemoryDisk(new Map([["plain.xlsx", makeFile()]]));
  files.readFile = async (path) => (path === "broken.xlsx" ? broken : readFile.call(files, path));
  const { out, err, code } = await command(["check", "broken.xlsx", "plain.xlsx", "--lang", "en"], files);
  expect(code).toBe(70);
  expect(out).toMatch(/^broken\.xlsx: Pramoen failed on this file[^\n]*\nplain\.xlsx: errors/);
  expect(err).toContain("a fault");
});

test("text of a workbook cannot steer the terminal", async () => {
  const bell = "a\u001b[31mred\u0007.xlsx";
  const { out } = await command(["check", bell], await disk());
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

test("what is yet to be filled in is told apart from what is wrong, with how far the form has come", async () => {
  const text = (await command(["check", "blank.xlsx", "--lang", "en"], await disk())).out;
  expect(text).toMatch(/^blank\.xlsx: errors: 0, to fill in: 29, warnings: 0, notes: 0$/m);
  expect(text).toContain("Indicators filled in: 0 of 8 · parts: 0 of 5");
  expect(text).toMatch(/'ส่วนที่ 1'!C5 {2}to fill in: Indicator 1\.1 has no targets yet\./);
  const json = JSON.parse((await command(["check", "blank.xlsx", "--format", "json"], await disk())).out);
  expect(json.files[0]).toMatchObject({
    counts: { error: 0, unfilled: 29 },
    progress: { indicators: { filled: 0, all: 8 }, parts: { filled: 0, all: 5 } },
  });
});
