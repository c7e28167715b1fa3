import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { ROUND_TITLES } from "../../src/domain/form/own-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { ROUND_TEXTS } from "../../src/taskpane/round/texts";
import { CHECK_TEXTS } from "../../src/taskpane/check/texts";
import { SEVERITY_NAMES } from "../../src/domain/review/finding-words";
import { RULES } from "../../src/domain/validation/rules";
import { recordOf } from "../support/round-records";
import { writeRecordLine } from "../../src/domain/round/record-line";
import { makeRound, type RoundWorkbook } from "../round/make-round";
import { still } from "../screens/looks";
import { breachesIn } from "./accessibility";
import { formFile, FORM_SHEET, STRANGE } from "./form-file";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, takePicture, type Workbench } from "./support";
import { oneOf } from "../support/seeded";

jest.setTimeout(12 * PATIENCE);

const ROOT = path.join(__dirname, "../..");

let folder: string;
let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "round-"));
  workbench = await openWorkbench();
  pane = await workbench.pane();
  await workbench.settled();
});
afterEach(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openRound(language: "th" | "en" = "th"): Promise<void> {
  if (language === "en") await pane.getByRole("button", { name: "English" }).click();
  const button = pane.getByRole("button", { name: CHECK_TEXTS.openRound[language] });
  await button.focus();
  await workbench.page.keyboard.press("Enter");
  await pane.locator("#round-title").waitFor();
}

const chosen = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

async function choose(...files: readonly ReturnType<typeof chosen>[]): Promise<void> {
  await pane.locator("#root input[type=file][multiple]:not([webkitdirectory])").setInputFiles([...files]);
}

async function reviewed(): Promise<void> {
  await pane.locator("#round-result").waitFor();
  await pane.locator("[role=progressbar]").waitFor({ state: "detached", timeout: 6 * PATIENCE });
}

/** The round as the open workbook holds it once it was written there. */
async function written(): Promise<WorkbookSnapshot> {
  await pane.getByRole("button", { name: ROUND_TEXTS.write.th }).click();
  await pane.locator("#round-written").waitFor();
  const bytes = await workbench.page.evaluate(() => window.workbench.save());
  return readWorkbookFile(new Uint8Array(bytes), "round.xlsx");
}

function sheetOf({ sheets }: WorkbookSnapshot, title: string): SheetSnapshot {
  return sheets.find(({ cells }) => cells.value(0, 0) === title)!;
}

/** What stands below the lines of the head, which tell the time. */
function rowsOf({ cells }: SheetSnapshot, from = 4): (readonly [number, number, unknown])[] {
  return cells
    .rowIndices()
    .filter((row) => row >= from)
    .flatMap((row) => [...cells.inRow(row)].map(({ column, cell }) => [row, column, cell.value] as const))
    .filter(([, , value]) => value !== null);
}

const RULE_NAMES = new Map(RULES.map(({ id, name }) => [name.th, id]));
const SEVERITIES = new Map(Object.entries(SEVERITY_NAMES).map(([id, name]) => [name.th, id]));

/** The findings that the sheet lists, but for notes. */
function listedFindings({ cells }: SheetSnapshot): string[] {
  const listed: string[] = [];
  for (let row = 5; typeof cells.value(row, 0) === "number"; row++) {
    const [severity, rule, sheet, address, file] = [2, 3, 4, 5, 10].map((column) =>
      String(cells.value(row, column) ?? "null"),
    );
    if (severity !== SEVERITY_NAMES.info.th)
      listed.push(
        `${file} ${SEVERITIES.get(severity!)} ${RULE_NAMES.get(rule!) ?? rule} ${sheet}!${address}`,
      );
  }
  return listed.sort();
}

interface LeagueFigures {
  readonly file: string;
  readonly agency: string;
  readonly total: number | null;
  readonly rating: string | null;
}

const inWords = ({ file, agency, rating }: LeagueFigures) => [file, agency, rating];

function listedLeague({ cells }: SheetSnapshot): LeagueFigures[] {
  const headings = [...cells.inRow(4)].map(({ cell }) => String(cell.value));
  const file = headings.indexOf("ไฟล์");
  const league: LeagueFigures[] = [];
  for (let row = 5; typeof cells.value(row, 0) === "number"; row++)
    league.push({
      file: String(cells.value(row, file)),
      agency: String(cells.value(row, 2)),
      total: (cells.value(row, 4) as number | null) ?? null,
      rating: (cells.value(row, 5) as string | null) ?? null,
    });
  return league.sort((a, b) => (a.file < b.file ? -1 : 1));
}

test("sixty workbooks give the answer sheet's league table and findings, and the same as on the command line", async () => {
  const round: RoundWorkbook[] = [];
  for await (const workbook of makeRound()) {
    round.push(workbook);
    writeFileSync(path.join(folder, workbook.name), workbook.bytes);
  }
  await openRound();
  await choose(...round.map(({ name, bytes }) => chosen(name, bytes)));
  await reviewed();
  const own = await written();

  const league = round.map(({ expected: { league: row } }) => ({
    file: row.file,
    agency: row.agency,
    total: row.total === null ? null : Math.round((row.total + Number.EPSILON) * 100) / 100,
    rating: row.rating,
  }));
  league.sort((a, b) => (a.file < b.file ? -1 : 1));
  const shown = listedLeague(sheetOf(own, ROUND_TITLES.league));
  expect(shown.map(inWords)).toEqual(league.map(inWords));
  shown.forEach(({ total }, i) => {
    const expected = league[i]!.total;
    if (expected === null) expect(total).toBeNull();
    // Two ways of adding up may differ by the last digit where it is halfway.
    else expect(Math.abs(total! - expected)).toBeLessThan(0.0101);
  });
  const findings = round.flatMap(({ expected: { file, findings: all } }) =>
    all.map(({ severity, rule, sheet, address }) => `${file} ${severity} ${rule} ${sheet}!${address}`),
  );
  expect(listedFindings(sheetOf(own, ROUND_TITLES.findings))).toEqual(findings.sort());

  const output = path.join(folder, "round-of-all.xlsx");
  const args = ["scripts/pramoen.mjs", "review", folder, "-o", output];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  expect([status, stderr]).toEqual([1, ""]);
  const byCommand = await readWorkbookFile(new Uint8Array(readFileSync(output)), "round.xlsx");
  for (const title of [
    ROUND_TITLES.overview,
    ROUND_TITLES.league,
    ROUND_TITLES.indicators,
    ROUND_TITLES.findings,
  ])
    expect(rowsOf(sheetOf(own, title))).toEqual(rowsOf(sheetOf(byCommand, title)));
  expect(workbench.problems).toEqual([]);
});

test.each(oneOf([["th", "light"] as const, ["en", "dark"] as const], 1))(
  "files that cannot be read, versions, a correction and an earlier round: %s, %s",
  async (language, theme) => {
    const { page, problems } = workbench;
    await page.emulateMedia({ colorScheme: theme });
    await openRound(language);
    const say = (text: { th: string; en: string }) => text[language];
    const agency = (name: string) => ({ A1: "หน่วยงาน", B1: name, A2: "ปีงบประมาณ พ.ศ. 2565" });
    await choose(
      chosen("ก.xlsx", await formFile("ก.xlsx", agency("สำนักงานหนึ่ง"))),
      chosen("ก แก้ไข.xlsx", await formFile("ก.xlsx", { ...agency("สำนักงานหนึ่ง"), G8: 60 })),
      chosen("ข.xlsx", await formFile("ข.xlsx", { ...agency("สำนักงานสอง"), ...STRANGE })),
      chosen("ว่าง.xlsx", ""),
      chosen("เสีย.xlsx", "PK\u0003\u0004 nothing"),
      chosen("เก่า.xls", "x"),
      chosen("<img src=x onerror=alert(1)>.xlsx", "x"),
    );
    await reviewed();
    const unread = await pane.locator("section[aria-labelledby=round-unread]").innerText();
    for (const name of ["ว่าง.xlsx", "เสีย.xlsx", "เก่า.xls", "<img src=x onerror=alert(1)>.xlsx"])
      expect(unread).toContain(name);
    await still(pane);
    expect(await breachesIn(pane)).toEqual([]);
    await takePicture(page, `round-${language}-${theme}`);

    // Two files of one agency: none is ranked until one is chosen, here by key.
    const row = pane.locator("details", { hasText: "สำนักงานหนึ่ง" }).first();
    await row.locator("summary").focus();
    await page.keyboard.press("Enter");
    const count = row.getByRole("button", { name: say(ROUND_TEXTS.count) });
    await count.focus();
    await page.keyboard.press("Enter");
    await pane
      .getByText(/ก\.xlsx|ก แก้ไข\.xlsx/u)
      .first()
      .waitFor();
    expect(await pane.locator("section[aria-labelledby=round-league]").innerText()).toContain("1");

    // A heading that nobody knows is told once.
    const unclear = pane.locator("section[aria-labelledby=round-unclear]");
    await unclear.getByRole("combobox").first().selectOption("score");
    await unclear.getByRole("button").click();
    await unclear.waitFor({ state: "detached" });

    // Figures of an earlier choice say so, until all files are reviewed again.
    const otherwise = pane.locator("#round-judged-otherwise");
    await pane
      .locator("details", { hasText: say(ROUND_TEXTS.options) })
      .last()
      .locator("summary")
      .click();
    const framework = pane.getByRole("combobox", { name: say(ROUND_TEXTS.framework) });
    const first = await framework.inputValue();
    await framework.selectOption({ index: 1 });
    await otherwise.waitFor();
    await framework.selectOption(first);
    await otherwise.waitFor({ state: "detached" });
    await framework.selectOption({ index: 1 });
    await pane
      .getByRole("button", { name: say(ROUND_TEXTS.reviewAgain) })
      .first()
      .click();
    await otherwise.waitFor({ state: "detached" });
    await reviewed();

    // An earlier round.
    const before = [recordOf("x.xlsx", { agency: "สำนักงานสอง", fiscalYear: 2564 })];
    await pane
      .locator("input[accept='.jsonl']")
      .setInputFiles(chosen("ปีก่อน.jsonl", before.map((each) => `${writeRecordLine(each)}\n`).join("")));
    await pane.locator("#round-before").waitFor();
    await pane.getByRole("button", { name: say(ROUND_TEXTS.write) }).click();
    await pane.locator("#round-written").waitFor();
    const names = await page.evaluate(() => window.workbench.sheets().map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(["ผลทั้งรอบ (Pramoen)", "เทียบรอบก่อน (Pramoen)"]));
    expect(names).toContain(FORM_SHEET);
    expect(problems).toEqual([]);
  },
);

test("a cancel keeps what is done, and the same files go on", async () => {
  await openRound();
  const files = await Promise.all(
    Array.from({ length: 40 }, async (_, i) =>
      chosen(`${i}.xlsx`, await formFile("a.xlsx", { A1: "หน่วยงาน", B1: `สำนักงานที่ ${i}` })),
    ),
  );
  await choose(...files);
  await pane.locator("#round-result").waitFor();
  await workbench.page.keyboard.press("Escape");
  await pane.locator("[role=progressbar]").waitFor({ state: "detached" });
  await choose(...files);
  await reviewed();
  const text = await pane.locator("#round-result").innerText();
  expect(text).toContain("40");
  expect(workbench.problems).toEqual([]);
});
