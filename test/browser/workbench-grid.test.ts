import { readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/xlsx/reading/open";
import { changedParts } from "../host/convert/through-grid";
import { SHEET, richWorkbook } from "../host/convert/rich-workbook";
import {
  PATIENCE,
  chooseFile,
  openWorkbench,
  savedBytes,
  startBrowser,
  stopBrowser,
  type Workbench,
} from "./support";

jest.setTimeout(4 * PATIENCE);

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx")));
const BASICS = "ข้อมูลพื้นฐาน";
/** A cell of the sample that nothing else refers to. */
const FREE = { row: 5, column: 1, address: "B6" };

let workbench: Workbench;

beforeAll(async () => {
  await startBrowser();
  workbench = await openWorkbench();
});
afterAll(stopBrowser);

/** Loading the page takes longer than all that a test does: the tests share it and open the sample anew. */
beforeEach(async () => {
  workbench.problems.length = 0;
  await open("etda-2565.xlsx", SAMPLE);
});

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const content = [[...bytes], name] as const;
  const isOpened = await workbench.page.evaluate(
    ([data, file]) => window.workbench.open(data, file),
    content,
  );
  expect(isOpened).toBe(true);
}

/** Selects a cell with the test handle and types into it with the keyboard, as a user would. */
async function typeInto(address: string, keys: string): Promise<void> {
  await workbench.page.evaluate((cell) => window.workbench.select(cell), address);
  await workbench.page.keyboard.type(keys, { delay: 5 });
  await workbench.page.keyboard.press("Enter");
  await workbench.page.waitForFunction((cell) => window.workbench.selection() !== cell, address);
  await workbench.settled();
}

const text = (address: string) => workbench.page.evaluate((cell) => window.workbench.text(cell), address);

it("opens the sample with its sheets and cells, asks nobody for anything and reports no error", async () => {
  await workbench.close();
  workbench = await openWorkbench();
  const { page } = workbench;
  const file = await openXlsx(SAMPLE);
  const sheets = await page.evaluate(() => window.workbench.sheets().map(({ name }) => name));
  expect(sheets).toEqual(file.sheets.map(({ name }) => name));
  expect(await text("A1")).toBe(file.sheets[0]!.cells.get(0, 0)?.value);
  await workbench.pane();
  expect(workbench.problems).toEqual([]);
});

it("keeps every part of a file that is opened and saved untouched", async () => {
  const { page } = workbench;
  expect(changedParts(SAMPLE, await savedBytes(page))).toEqual([]);
  expect(await page.evaluate(() => window.workbench.state().document?.isDirty)).toBe(false);
});

it("calculates a typed formula, and again when what it refers to changes", async () => {
  await workbench.page.evaluate((sheet) => window.workbench.select("F20", sheet), BASICS);
  await typeInto("F20", "12");
  await typeInto("F21", "=F20*2+SUM(F20,1)");
  expect(await text("F21")).toBe("37");
  await typeInto("F20", "20");
  expect(await text("F21")).toBe("61");
  expect(workbench.problems).toEqual([]);
});

it("scores a typed =KPISCORE(…) through the add-in's own function", async () => {
  await workbench.pane();
  await workbench.page.evaluate((sheet) => window.workbench.select("F20", sheet), BASICS);
  await typeInto("F20", "=KPISCORE(80,50,75,100)");
  expect(await text("F20")).toBe("80");
});

it("offers the add-in's functions with their description while one types", async () => {
  const { page } = workbench;
  await page.evaluate((sheet) => window.workbench.select("F20", sheet), BASICS);
  await page.keyboard.type("=KPIS", { delay: 30 });
  await page.getByText("KPISCORE").first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});

it("saves an edit, and opens what it saved", async () => {
  const { page } = workbench;
  await page.evaluate((sheet) => window.workbench.select("B6", sheet), BASICS);
  await typeInto(FREE.address, "สพธอ. (แก้ไข)");
  expect(await page.evaluate(() => window.workbench.state().document?.isDirty)).toBe(true);

  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  expect(download.suggestedFilename()).toBe("etda-2565.xlsx");
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const saved = await openXlsx(bytes);
  expect(saved.sheets[0]!.cells.get(FREE.row, FREE.column)?.value).toBe("สพธอ. (แก้ไข)");
  await page.waitForFunction(() => window.workbench.state().document?.isDirty === false);

  await chooseFile(page, "อีกฉบับ.xlsx", bytes);
  await page.waitForFunction(() => window.workbench.state().document?.name === "อีกฉบับ.xlsx");
  expect(await text(FREE.address)).toBe("สพธอ. (แก้ไข)");
  await workbench.pane();
  expect(workbench.problems).toEqual([]);
});

it("a text that begins with = stays a text", async () => {
  const { page } = workbench;
  await open("ครบ.xlsx", await richWorkbook());
  expect(await text("B6")).toBe("=ข้อความ");
  expect(await page.evaluate(() => window.workbench.formula("B6"))).toBe("");
});

it("shows the file's charts over their cells, with their figures for those who cannot see them", async () => {
  const { page } = workbench;
  await open("ครบ.xlsx", await richWorkbook());
  const chart = page.locator("figure.chart").first();
  await chart.waitFor();
  const rows = await chart.locator("tbody tr").allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
    "ตัวชี้วัดที่ 1 92.5",
    "ตัวชี้วัดที่ 2 40",
    "ตัวชี้วัดที่ 3 61",
  ]);
});

it("draws a chart anew when its figures change", async () => {
  const { page } = workbench;
  await open("ครบ.xlsx", await richWorkbook());
  await page.evaluate(() => window.workbench.enter("C4", 73));
  await page.locator("figure.chart tbody tr", { hasText: "ตัวชี้วัดที่ 2" }).getByText("73").waitFor();
});

it("holds the user to a sheet's protection", async () => {
  const { page } = workbench;
  await open("ครบ.xlsx", await richWorkbook());
  await page.evaluate((sheet) => window.workbench.select("B4", sheet), SHEET);
  await page.keyboard.type("x");
  await page.waitForFunction(() => window.workbench.state().notice?.id === "locked");
  expect(await text("B4")).toBe("ตัวชี้วัดที่ 2");
  await typeInto("C4", "55");
  expect(await text("C4")).toBe("55.00");
  expect(await text("E4")).toBe("55.00");
});

const OLE2 = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)]);

it.each([
  ["a damaged file", SAMPLE.slice(0, 9000), /problemCorrupt|problemNotWorkbook/],
  ["a text file", new TextEncoder().encode("ไม่ใช่สมุดงาน"), /problemNotWorkbook/],
  ["another kind of office file", OLE2, /problemEncrypted|problemNotWorkbook/],
])("%s is refused in words, and the open workbook stays", async (_, bytes, expected) => {
  const { page } = workbench;
  await chooseFile(page, "เสีย.xlsx", bytes);
  await page.waitForFunction(() => window.workbench.state().notice !== null);
  expect(await page.evaluate(() => window.workbench.state().notice?.id)).toMatch(expected);
  expect(await page.locator(".notice").innerText()).toContain("เสีย.xlsx");
  expect(await page.evaluate(() => window.workbench.state().document?.name)).toBe("etda-2565.xlsx");
  expect(await text("A1")).not.toBe("");
});

it("asks before unsaved changes are lost to another file", async () => {
  const { page } = workbench;
  await page.evaluate(() => window.workbench.enter("F20", 1));
  await chooseFile(page, "ครบ.xlsx", await richWorkbook());
  const dialog = page.getByRole("dialog", { name: /etda-2565/ });
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "ยกเลิก" }).click();
  expect(await page.evaluate(() => window.workbench.state().document?.name)).toBe("etda-2565.xlsx");

  await chooseFile(page, "ครบ.xlsx", await richWorkbook());
  await dialog.getByRole("button", { name: "ไม่บันทึก" }).click();
  await page.waitForFunction(() => window.workbench.state().document?.name === "ครบ.xlsx");
});
