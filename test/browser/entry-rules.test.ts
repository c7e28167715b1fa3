import { writeXlsx, type Cell } from "hucre";
import { openXlsx } from "../../src/xlsx/reading/open";
import {
  PATIENCE,
  openWorkbench,
  savedBytes,
  startBrowser,
  stopBrowser,
  takePicture,
  type Workbench,
} from "./support";

jest.setTimeout(4 * PATIENCE);

const SHEET = "แบบฟอร์ม";
const OPEN = { protection: { locked: false } } as const;
const blank: Cell = { type: "empty", value: null, style: OPEN };
const word = (value: string): Cell => ({ type: "string", value });

/** A protected form: B2 takes a choice, B3 a figure from 0 to 100, B4 what its formula allows, B5 and B6 with a word of warning. */
function form(): Promise<Uint8Array> {
  const cells = new Map<string, Cell>([["0,0", word("รายการ")]]);
  ["ผลการประเมิน", "ร้อยละ", "ไม่เกินค่าเป้าหมาย", "ควรเป็นจำนวนเต็ม", "ข้อมูลเพิ่มเติม"].forEach((name, index) => {
    cells.set(`${index + 1},0`, word(name));
    cells.set(`${index + 1},1`, blank);
  });
  cells.set("0,2", { ...word("เป้าหมาย"), comment: { text: "ค่าเป้าหมายตามที่ตกลงกับ ก.พ.ร." } });
  cells.set("3,2", { type: "number", value: 80 });
  const whole = {
    type: "whole",
    operator: "greaterThanOrEqual",
    formula1: "0",
    allowBlank: true,
    showErrorMessage: true,
  } as const;
  return writeXlsx({
    sheets: [
      {
        name: SHEET,
        rows: [],
        cells,
        columns: [{ width: 26 }, { width: 16 }, { width: 12 }],
        protection: { sheet: true },
        dataValidations: [
          {
            type: "list",
            range: "B2",
            values: ["ผ่าน", "ไม่ผ่าน"],
            allowBlank: true,
            showInputMessage: true,
            inputTitle: "ผลการประเมิน",
            inputMessage: "เลือก ผ่าน หรือ ไม่ผ่าน",
            showErrorMessage: true,
            errorTitle: "ไม่อยู่ในรายการ",
            errorMessage: "ป้อนได้เฉพาะ ผ่าน หรือ ไม่ผ่าน",
          },
          {
            type: "decimal",
            range: "B3",
            operator: "between",
            formula1: "0",
            formula2: "100",
            allowBlank: true,
            showInputMessage: true,
            inputTitle: "ร้อยละ",
            inputMessage: "ป้อนตัวเลข 0–100",
            showErrorMessage: true,
            errorTitle: "ร้อยละไม่ถูกต้อง",
            errorMessage: "ป้อนตัวเลขตั้งแต่ 0 ถึง 100",
          },
          {
            type: "custom",
            range: "B4",
            formula1: "AND(ISNUMBER(B4),B4<=$C$4)",
            allowBlank: true,
            showErrorMessage: true,
            errorTitle: "เกินค่าเป้าหมาย",
            errorMessage: "ค่าต้องไม่เกินค่าเป้าหมายในช่องขวา",
          },
          {
            ...whole,
            range: "B5",
            errorStyle: "warning",
            errorTitle: "ไม่ใช่จำนวนเต็ม",
            errorMessage: "ควรเป็นจำนวนเต็ม",
          },
          { ...whole, range: "B6", errorStyle: "information" },
        ],
      },
    ],
  });
}

let workbench: Workbench;

beforeAll(async () => {
  await startBrowser();
  workbench = await openWorkbench();
});
afterAll(stopBrowser);

beforeEach(async () => {
  workbench.problems.length = 0;
  const content = [[...(await form())], "แบบฟอร์ม.xlsx"] as const;
  await workbench.page.evaluate(([data, name]) => window.workbench.open(data, name), content);
  // An add-in that is still starting may ask for cells while one is typed into, which Excel refuses.
  await workbench.pane();
});

const text = (address: string) => workbench.page.evaluate((cell) => window.workbench.text(cell), address);
const prompt = () => workbench.page.locator(".entry-prompt");
const alert = () => workbench.page.locator("dialog[open]");

async function select(address: string): Promise<void> {
  await workbench.page.evaluate((cell) => window.workbench.select(cell), address);
}

async function type(address: string, keys: string): Promise<void> {
  await select(address);
  await workbench.page.keyboard.type(keys, { delay: 5 });
  await workbench.page.keyboard.press("Enter");
}

/** Types what its cell takes, and waits until it is there. */
async function typeAllowed(address: string, keys: string): Promise<void> {
  await type(address, keys);
  await workbench.page.waitForFunction((cell) => window.workbench.selection() !== cell, address);
  await workbench.settled();
  expect(await alert().count()).toBe(0);
  expect(await text(address)).toBe(keys);
}

test("a selected cell shows what its rule says of it, another cell nothing", async () => {
  await select("B2");
  await prompt().waitFor();
  expect(await prompt().locator("strong").innerText()).toBe("ผลการประเมิน");
  expect(await prompt().locator("p").innerText()).toBe("เลือก ผ่าน หรือ ไม่ผ่าน");
  await takePicture(workbench.page, "entry-prompt");
  await select("B3");
  await prompt().getByText("ป้อนตัวเลข 0–100").waitFor();
  await select("A1");
  await prompt().waitFor({ state: "detached" });
});

test.each([
  ["a list", "B2", "ผ่าน", "บางส่วน", "ไม่อยู่ในรายการ", "ป้อนได้เฉพาะ ผ่าน หรือ ไม่ผ่าน"],
  ["a range, above", "B3", "100", "100.5", "ร้อยละไม่ถูกต้อง", "ป้อนตัวเลขตั้งแต่ 0 ถึง 100"],
  ["a range, a text", "B3", "0", "เต็ม", "ร้อยละไม่ถูกต้อง", "ป้อนตัวเลขตั้งแต่ 0 ถึง 100"],
  ["a formula", "B4", "80", "81", "เกินค่าเป้าหมาย", "ค่าต้องไม่เกินค่าเป้าหมายในช่องขวา"],
])(
  "%s: what is allowed goes in, a wrong entry is refused in the file's words",
  async (_, cell, right, wrong, title, message) => {
    await typeAllowed(cell, right);
    await type(cell, wrong);
    await alert().waitFor();
    expect(await alert().locator("h2").innerText()).toBe(title);
    expect(await alert().locator("p").allInnerTexts()).toEqual([message]);
    if (cell === "B4") await takePicture(workbench.page, "entry-refused");
    await alert().getByRole("button", { name: "ตกลง" }).click();
    await alert().waitFor({ state: "detached" });
    expect(await text(cell)).toBe(right);
    expect(workbench.problems).toEqual([]);
  },
);

test.each([
  ["kept", "ใช้ค่านี้", "1.5"],
  ["taken back", "ไม่ใช้", ""],
])("a warning leaves the choice: %s", async (_, button, expected) => {
  await type("B5", "1.5");
  await alert().waitFor();
  expect(await alert().locator("p").allInnerTexts()).toEqual(["ควรเป็นจำนวนเต็ม", "ต้องการใช้ค่านี้หรือไม่"]);
  await alert().getByRole("button", { name: button, exact: true }).click();
  await alert().waitFor({ state: "detached" });
  expect(await text("B5")).toBe(expected);
});

test("an information without words of its own says ours, and Enter keeps the entry", async () => {
  await type("B6", "1.5");
  await alert().waitFor();
  expect(await alert().locator("h2").innerText()).toBe("ค่าที่ป้อนใช้ไม่ได้");
  await workbench.page.keyboard.press("Enter");
  await alert().waitFor({ state: "detached" });
  expect(await text("B6")).toBe("1.5");
});

test("a locked cell refuses", async () => {
  await select("C4");
  await workbench.page.keyboard.type("1");
  await workbench.page.waitForFunction(() => window.workbench.state().notice?.id === "locked");
  expect(await text("C4")).toBe("80");
});

test("a note shows over its cell, and a protected sheet keeps it as it is", async () => {
  const { page } = workbench;
  await select("B6");
  const box = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const place = await page.evaluate(() => {
    const cell = window.workbench.place("C1");
    return { x: cell.left + cell.width / 2, y: cell.top + cell.height / 2 };
  });
  await page.mouse.move(box!.x + place.x, box!.y + place.y, { steps: 3 });
  const note = page.locator("textarea").filter({ visible: true });
  await note.waitFor();
  expect(await note.inputValue()).toBe("ค่าเป้าหมายตามที่ตกลงกับ ก.พ.ร.");
  await takePicture(page, "entry-note");
  expect(await page.evaluate(() => window.workbench.state().notice)).toBeNull();
});

test("what was refused is not in the saved file", async () => {
  await typeAllowed("B3", "55");
  await type("B3", "500");
  await alert().waitFor();
  await workbench.page.keyboard.press("Escape");
  await alert().waitFor({ state: "detached" });
  const saved = await openXlsx(await savedBytes(workbench.page));
  expect(saved.sheets[0]!.cells.get(2, 1)?.value).toBe(55);
});
