import type { Frame } from "playwright-core";
import { enterPane, pressBy } from "./by-keyboard";
import { writeDocument } from "../../src/documents/write-document";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { openXlsx } from "../../src/xlsx/reading/open";
import { readFileSync } from "node:fs";
import {
  chooseFile,
  openWorkbench,
  PATIENCE,
  savedBytes,
  startBrowser,
  stopBrowser,
  takePicture,
  type Workbench,
} from "./support";

jest.setTimeout(8 * PATIENCE);

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench({ width: 1500 });
  const empty = await (await createFileWorkbook(null, "empty.xlsx")).save();
  await chooseFile(workbench.page, "empty.xlsx", empty);
  await workbench.page.waitForFunction(() => window.workbench.state().document?.name === "empty.xlsx");
  await settled();
  pane = await workbench.pane();
});
afterEach(() => workbench.close());

const settled = () => workbench.settled();
const picture = (name: string) => takePicture(workbench.page, name);
const openSection = (name: string) =>
  pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
const heading = (name: RegExp | string) => pane.getByRole("heading", { name }).waitFor();
const press = (name: RegExp | string) => pane.getByRole("button", { name }).first().click();
const narrow = () =>
  workbench.page.evaluate(() => {
    const shell = document.querySelector<HTMLElement>("[style*='--pane-width']")!;
    shell.style.setProperty("--pane-width", "320px");
  });
const overflow = () =>
  pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("สพธอ. FY2565 is looked through, inserted into an empty workbook, and validated, by keys alone", async () => {
  const { page, problems } = workbench;
  const pressKeys = (name: string) => pressBy(page, pane, name);
  await enterPane(page, pane);
  await pressKeys("แม่แบบ");
  await heading("สร้างสมุดงานจากแม่แบบ");
  await picture("templates-th");
  await pressKeys("ดูรายละเอียด");
  await pressKeys("หลักเกณฑ์และที่มา");
  await picture("templates-preview-th");
  await pressKeys("แทรกในสมุดงานนี้…");
  await heading("จะเพิ่ม 11 แผ่นงาน");
  await picture("templates-plan-th");
  await pressKeys("แทรก 11 แผ่นงาน");
  await heading("เพิ่มแล้ว 11 แผ่นงาน");
  await settled();
  await picture("templates-inserted-th");
  const names = await page.evaluate(() => window.workbench.sheets().map(({ name }) => name));
  expect(names).toHaveLength(12);
  const saved = await readWorkbookFile(await savedBytes(page), "saved.xlsx");
  const part1 = saved.sheets.find(({ name }) => name === "ส่วนที่ 1")!;
  const total = part1.cells
    .rowIndices()
    .flatMap((row) => part1.cells.inRow(row))
    .find(({ cell }) => cell.formula?.includes("KPITOTAL("));
  expect(total?.cell.value).toBe(100);

  // Tab goes on from the outcome, and past the end of the pane to its beginning.
  await pressKeys("ปิด");
  await pressKeys("ตรวจและสรุป");
  await pressKeys("ตรวจสอบ");
  await pane.locator("[data-finding]").first().waitFor();
  const found = await pane.locator("[data-finding]").allInnerTexts();
  // What the published report itself contradicts, and nothing of the product's own making.
  expect(found.join()).toContain("หัวข้อองค์ประกอบที่ 4 ไม่ได้ระบุน้ำหนัก");
  expect(found.join()).not.toContain("#NAME?");
  await picture("templates-validated-th");
  expect(problems).toEqual([]);
});

test("its protected sheets are frozen once the user agrees, by keyboard, and stay protected", async () => {
  const { page, problems } = workbench;
  await openSection("แม่แบบ");
  await press("แทรกในสมุดงานนี้…");
  await press(/^แทรก 11 แผ่นงาน/);
  await heading("เพิ่มแล้ว 11 แผ่นงาน");
  await settled();
  await openSection("ส่งต่อไฟล์");
  await press("ดูก่อนเขียน");
  await heading("แปลงเพื่อส่งต่อ: ไม่มีเซลล์ที่ต้องเขียน");
  await pane.getByRole("checkbox", { name: /ป้องกันตามเดิม$/ }).focus();
  await page.keyboard.press("Space");
  await heading(/จะเขียน \d+ เซลล์/);
  await picture("templates-protected-th");
  await press(/^เขียน \d+ เซลล์/);
  await heading(/เขียนแล้ว \d+ เซลล์/);
  await settled();
  const saved = await readWorkbookFile(await savedBytes(page), "saved.xlsx");
  const part1 = saved.sheets.find(({ name }) => name === "ส่วนที่ 1")!;
  expect(part1.isProtected).toBe(true);
  const formulas = part1.cells
    .rowIndices()
    .flatMap((row) => part1.cells.inRow(row))
    .map(({ cell }) => cell.formula);
  expect(formulas.filter((formula) => formula?.includes("KPIWEIGHTED("))).toEqual([]);
  expect(problems).toEqual([]);
});

test("a broken file is told fault by fault with its lines, and a file is downloaded", async () => {
  const { page, problems } = workbench;
  await openSection("แม่แบบ");
  const text = writeDocument(ETDA_2565).replace('"fiscalYear": 2565', '"fiscalYear": "2565"');
  const line = text.split("\n").findIndex((each) => each.includes('"fiscalYear": "2565"')) + 1;
  await pane.setInputFiles("input[type=file]", {
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await heading(/นำเข้า broken\.json ไม่ได้/);
  await pane.getByText(`บรรทัด ${line}`, { exact: true }).waitFor();
  await picture("templates-faults-th");
  await press("ปิด");
  const download = page.waitForEvent("download");
  await press("ดาวน์โหลด .xlsx");
  const bytes = readFileSync(await (await download).path());
  await heading(/^บันทึกไฟล์แล้ว/);
  const workbook = await openXlsx(new Uint8Array(bytes));
  // A file refers to the add-in only where that is chosen.
  expect(workbook.addins).toEqual([]);
  expect(workbook.sheets).toHaveLength(11);
  expect(problems).toEqual([]);
});

test("the section fits into 320 pixels in both languages, light and dark", async () => {
  const { page, problems } = workbench;
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const [name, title] of [
      ["แม่แบบ", "สร้างสมุดงานจากแม่แบบ"],
      ["Templates", "Make a workbook"],
    ] as const) {
      if (name === "Templates") await press("English");
      await openSection(name);
      await heading(title);
      await narrow();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await picture(`templates-320-${scheme}-${name === "Templates" ? "en" : "th"}`);
      if (name === "Templates") await press("ภาษาไทย");
    }
  }
  expect(problems).toEqual([]);
});
