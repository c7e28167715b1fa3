import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { applyNewTemplate, planNewTemplate } from "../../src/app/new-template";
import { writeDocument } from "../../src/documents/write-document";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { createXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import { CLEAN_FORM, sheetOf, workbookOf } from "../support/form";
import { fileOf, layoutOf } from "../support/layout";
import { command, MemoryDisk, type Outcome } from "./memory-disk";

/** What must never leave as it is: it steers a terminal, turns a line round, forges one or hides. */
const CHARACTERS = [
  ..."\u0000\u0007\b\t\n\v\f\r\u001b\u007f\u0085\u009b\u009d",
  ..."\u00ad\u061c\u200b\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\u3164\ufe0f\ufeff\ufffb",
  "\u{e0041}",
  "\ud800",
  "\udc00",
];
/** A break in it begins a line that says the contrary of what was found. */
const HOSTILE = `${CHARACTERS.join("ก")}\nFORGED: clean`;
/** What a document can hold: halves of characters are refused. */
const WHOLE = HOSTILE.replace(/\p{Cs}/gu, "");
/** A mark in the files, in place of which the hostile text is put. */
const MARK = "QZQ";

function expectClean({ out, err }: Outcome): void {
  for (const text of [out, err]) {
    for (const character of CHARACTERS) {
      if (character === "\n") continue;
      const isHalf = /\p{Cs}/u.test(character);
      // A half of a character is one only where the other half is missing.
      const found = isHalf ? /\p{Cs}/u.test(text) : text.includes(character);
      if (found) throw new Error(`U+${character.codePointAt(0)!.toString(16)} in ${JSON.stringify(text)}`);
    }
  }
  expect(err).not.toMatch(/^FORGED/mu);
}

/** A workbook with the hostile text wherever the mark stands, as far as XML can say it. */
function poisoned(file: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!/\.xml$/u.test(name)) return [name, bytes] as const;
    const isCells = !name.endsWith("workbook.xml");
    return [name, strToU8(strFromU8(bytes).replaceAll(MARK, xmlText(isCells)))] as const;
  });
  return zipSync(Object.fromEntries(entries));
}

/** `isCells`: Excel writes a control character of a cell as "_x001B_". */
function xmlText(isCells: boolean): string {
  return [...WHOLE]
    .map((letter) => {
      const code = letter.codePointAt(0)!;
      if (code >= 0x20 || "\t\n\r".includes(letter)) return `&#${code};`;
      return isCells ? `_x${code.toString(16).padStart(4, "0")}_` : "";
    })
    .join("");
}

async function disk(): Promise<MemoryDisk> {
  const cells = {
    ...CLEAN_FORM,
    A1: `หน่วยงาน ${MARK}`,
    A2: `แบบประเมินองค์การมหาชน สำนักงาน${MARK} ประจำปีงบประมาณ พ.ศ. 2565`,
    A8: `1.1.1 งาน${MARK}`,
    F9: `ผล${MARK}`,
    I5: "คะแนนประเมินตนเอง",
    J5: "คะแนนของคณะกรรมการ",
    K5: "เหตุผล",
    L5: `หัว${MARK}`,
    I8: 97,
    J8: 95,
    K8: `เพราะ${MARK}`,
    H12: 88,
  };
  const form = poisoned(await fileOf(workbookOf(sheetOf(cells, `แบบ${MARK}`))));
  const two = poisoned(
    await fileOf(workbookOf(sheetOf(CLEAN_FORM, `รอบ 6 ${MARK}`), sheetOf(CLEAN_FORM, `รอบ 12 ${MARK}`))),
  );
  const calls = await createXlsx(`คำนวณ${MARK}`);
  calls.sheets[0]!.cells.set(0, 0, { value: 42, formula: "=NOSUCH(1)" });
  const text = (content: string) => new TextEncoder().encode(content);
  const layout = layoutOf([`score แต้ม${WHOLE}`], { name: `ผัง${WHOLE}` });
  const framework = { ...PUBLIC_ORGANISATION_2565, name: { th: `กรอบ${WHOLE}`, en: `Rules${WHOLE}` } };
  const template = { ...ETDA_2565, agency: { name: `หน่วย${WHOLE}`, abbreviation: `ย่อ${WHOLE}` } };
  return new MemoryDisk(
    new Map<string, Uint8Array>([
      ["form.xlsx", form],
      ["two.xlsx", two],
      ["calls.xlsx", poisoned(await saveXlsx(calls))],
      ["none.xlsx", poisoned(await fileOf(workbookOf(sheetOf({ A1: `ตัวชี้วัด`, B1: MARK }, `ว่าง${MARK}`))))],
      ["sheet.xlsx", await templateSheet()],
      ["text.xlsx", text("hello")],
      ["layout.json", text(writeDocument(layout))],
      ["framework.json", text(writeDocument({ ...framework, id: "our-own" }))],
      ["template.json", text(writeDocument(template))],
      ["turned.json", text(writeDocument({ ...ETDA_2565, agency: { name: "ก", abbreviation: "ย่อ\u202e" } }))],
      ["faulty.json", text(JSON.stringify({ schemaVersion: 1, [`ก${WHOLE}`]: WHOLE, name: 4 }))],
      ["broken.json", text(`{ "schemaVersion": ${HOSTILE}`)],
    ]),
  );
}

/** A workbook with a template sheet that has faults. */
async function templateSheet(): Promise<Uint8Array> {
  const workbook = await createFileWorkbook(null, "sheet.xlsx");
  const agency = { name: "", abbreviation: MARK };
  const start = { ...ETDA_2565, agency, framework: { ...ETDA_2565.framework, id: MARK } };
  await applyNewTemplate(
    workbook,
    await planNewTemplate(workbook, { framework: PUBLIC_ORGANISATION_2565, start }),
  );
  return poisoned(await workbook.save());
}

let files: MemoryDisk;
beforeAll(async () => {
  files = await disk();
});

const READING = [
  "",
  " --layout layout.json",
  " --framework framework.json",
  " --layout faulty.json",
  " --layout broken.json",
];
const WORKBOOKS = ["form.xlsx", "two.xlsx", "none.xlsx", "text.xlsx", "missing.xlsx"];

/** Every command with every kind of file, option and way to print. */
const LINES: readonly string[] = [
  ...["check", "form"].flatMap((name) =>
    ["text", "json"].flatMap((format) => [
      ...READING.map((reading) => `${name} form.xlsx none.xlsx two.xlsx --format ${format}${reading}`),
      `${name} calls.xlsx text.xlsx missing.xlsx --format ${format}`,
    ]),
  ),
  ...["html", "svg", "json"].flatMap((format) =>
    WORKBOOKS.map((file) => `summarise ${file} --format ${format}`),
  ),
  ...READING.map((reading) => `summarise form.xlsx -o out.xlsx${reading}`),
  "summarise form.xlsx -o form.xlsx",
  "summarise form.xlsx -o /read-only/out.xlsx",
  "summarise two.xlsx --format json --form none",
  ...["text", "json"].flatMap((format) =>
    WORKBOOKS.map((file) => `compare form.xlsx ${file} --format ${format}`),
  ),
  "compare two.xlsx two.xlsx --form ก --form-then ข",
  "calc calls.xlsx -o out.xlsx --all",
  "calc form.xlsx -o out.xlsx --framework framework.json",
  "calc form.xlsx -o out.xlsx --layout layout.json",
  "calc text.xlsx -o out.xlsx",
  "calc form.xlsx -o calls.xlsx",
  "template -o out.xlsx --template template.json",
  "template -o out.xlsx --template turned.json",
  "template -o out.xlsx --template faulty.json",
  "template -o out.xlsx --template etda-2565 --agency other",
  "template -o out.xlsx --template no-such --framework no-such",
  "template -o out.xlsx --agency agency --abbr short --year 2565 --framework framework.json",
  "template -o out.xlsx --agency agency --year 2570",
  "template --list",
  "template check template.json",
  "template check faulty.json",
  "template check sheet.xlsx",
  "template check form.xlsx --framework framework.json",
  "framework learn framework.json --layout layout.json -o out.json",
  "framework learn public-organisation-2565 --layout faulty.json",
  "move-year form.xlsx --framework framework.json -o out.xlsx",
  "move-year form.xlsx --framework framework.json -o out.xlsx --layout layout.json",
  "move-year two.xlsx --framework no-such -o out.xlsx",
  "no-such-command form.xlsx",
  "check form.xlsx --no-such=value",
  "check form.xlsx --force=value",
  "--help",
  "--version",
];

const onFiles = (extra: Iterable<readonly [string, Uint8Array]> = []) =>
  new MemoryDisk(new Map([...files.files, ...extra]));

test.each(LINES)("%s: what stands in a file", async (line) => {
  for (const language of ["th", "en"]) {
    const outcome = await command([...line.split(" "), "--lang", language], onFiles());
    expectClean(outcome);
    if (!/html/u.test(line)) expect(outcome.out).not.toMatch(/^FORGED/mu);
    if (outcome.code === 70) throw new Error(outcome.err);
    if (/--format json/u.test(line) && outcome.out !== "")
      expect(() => JSON.parse(outcome.out)).not.toThrow();
  }
});

test("the files do hold what must not come out, and it is shown", async () => {
  const { out } = await command(["check", "form.xlsx"], onFiles());
  for (const code of ["U+001B", "U+0085", "U+009B", "U+200F", "U+202E", "U+2066", "U+FEFF"])
    expect(out).toContain(`<${code}>`);
  const calculated = await command("calc calls.xlsx -o out.xlsx --all".split(" "), onFiles());
  expect(calculated.out).toContain("<U+202E>");
  const { files: told } = JSON.parse(
    (await command(["form", "form.xlsx", "--format", "json"], onFiles())).out,
  );
  expect(JSON.stringify(told[0].tables[0].sheet)).toContain("\u202e");
});

/** The lines of each command once: which file or option is hostile is what matters here. */
const NAMED = LINES.filter((line, i) => LINES.findIndex((each) => kindOf(each) === kindOf(line)) === i);

function kindOf(line: string): string {
  const options = [...line.matchAll(/(?<= )--?\w[\w-]*/gu)].map(String).sort().join(" ");
  return `${line.split(" ")[0]} ${options} ${/--format (\w+)/u.exec(line)?.[1] ?? ""}`;
}

test.each(NAMED)("%s: every word on the line", async (line) => {
  const words = line.split(" ");
  for (const [i, word] of words.entries()) {
    // A name with the text in it, of a file that is there and of one that is not; and the text alone.
    const [, stem = word, ending = ""] = /^(.*?)(\.\w+)?$/su.exec(word) ?? [];
    const name = `${stem}${HOSTILE}${ending}`;
    const content = files.files.get(word);
    for (const [hostile, extra] of [
      [name, content ? ([[name, content]] as const) : []],
      [`missing${HOSTILE}${ending}`, []],
      [HOSTILE, []],
    ] as const) {
      const outcome = await command([...words.slice(0, i), hostile, ...words.slice(i + 1)], onFiles(extra));
      expectClean(outcome);
      if (!/html|svg/u.test(line)) expect(outcome.out).not.toMatch(/^FORGED/mu);
      if (outcome.code === 70) throw new Error(outcome.err);
    }
  }
});

test("what programs read is the same text, whatever stands in it", async () => {
  const name = `a${HOSTILE}.xlsx`;
  const on = onFiles([[name, files.files.get("form.xlsx")!]]);
  for (const args of [
    ["check", name, "--format", "json"],
    ["form", name, "--format", "json"],
  ]) {
    expect(JSON.parse((await command(args, on)).out).files[0].file).toBe(name);
  }
  expect(JSON.parse((await command(["summarise", name, "--format", "json"], on)).out).file).toBe(name);
  const compared = (await command(["compare", name, name, "--format", "json"], on)).out;
  expect(JSON.parse(compared).files).toEqual({ then: name, now: name });
});
