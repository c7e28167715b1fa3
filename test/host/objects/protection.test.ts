import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { toGrid } from "../../../src/host/convert/to-grid";
import { toXlsx } from "../../../src/host/convert/to-xlsx";
import { uniqueUnitId } from "../../../src/host/headless/univer-headless";
import type { HostState } from "../../../src/host/model/host-state";
import { addSheet, createXlsx, openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

const SHEETS: SimpleSheet[] = [
  {
    name: "S",
    rows: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    unlocked: ["A2:Z2", "D1:D100"],
  },
  { name: "T" },
];

function run<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem("S"), context);
    await context.sync();
    return result;
  });
}

/** Code of the refusal; null where it was done. */
async function refusal(done: Promise<unknown>): Promise<string | null> {
  const failed = await done.then(
    () => null,
    (error: unknown) => error as OfficeExtension.Error,
  );
  return failed?.code ?? null;
}

type Act = (sheet: Excel.Worksheet) => void;
type Options = Excel.WorksheetProtectionOptions;

const FORMAT_CELLS: Act = (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000");
const WIDTH: Act = (sheet) => (sheet.getRange("A:A").format.columnWidth = 90);
const HIDE_COLUMN: Act = (sheet) => (sheet.getRange("B:B").columnHidden = true);
const HEIGHT: Act = (sheet) => (sheet.getRange("1:1").format.rowHeight = 40);
const HIDE_ROW: Act = (sheet) => (sheet.getRange("3:3").rowHidden = true);
const AUTOFIT: Act = (sheet) => sheet.getRange("A:B").format.autofitColumns();
const CONDITION: Act = (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom");
const INSERT_ROW: Act = (sheet) => void sheet.getRange("1:1").insert("Down");
const INSERT_COLUMN: Act = (sheet) => void sheet.getRange("B:B").insert("Right");
const INSERT_CELLS: Act = (sheet) => void sheet.getRange("A2").insert("Down");
const DELETE_OPEN_ROW: Act = (sheet) => sheet.getRange("2:2").delete("Up");
const DELETE_LOCKED_ROW: Act = (sheet) => sheet.getRange("1:1").delete("Up");
const DELETE_OPEN_COLUMN: Act = (sheet) => sheet.getRange("D:D").delete("Left");
const DELETE_LOCKED_COLUMN: Act = (sheet) => sheet.getRange("A:A").delete("Left");
const DELETE_OPEN_CELLS: Act = (sheet) => sheet.getRange("A2:B2").delete("Up");
const CHART: Act = (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
const MERGE: Act = (sheet) => sheet.getRange("A2:B2").merge();
const LOCK: Act = (sheet) => (sheet.getRange("A2").format.protection.locked = true);
const WRITE_OPEN: Act = (sheet) => (sheet.getRange("A2").values = [[9]]);
const WRITE_LOCKED: Act = (sheet) => (sheet.getRange("A1").values = [[9]]);
const CLEAR_OPEN: Act = (sheet) => sheet.getRange("A2").clear("Contents");
const FILTER: Act = (sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B3"));

const NOTHING: Options = {};
const ALL: Options = {
  allowAutoFilter: true,
  allowDeleteColumns: true,
  allowDeleteRows: true,
  allowEditObjects: true,
  allowEditScenarios: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertColumns: true,
  allowInsertHyperlinks: true,
  allowInsertRows: true,
  allowPivotTables: true,
  allowSort: true,
};

describe("what a protected sheet allows", () => {
  test.each<[string, Options, Act, boolean]>([
    ["formats, when nothing is said", NOTHING, FORMAT_CELLS, false],
    ["formats, where allowed", { allowFormatCells: true }, FORMAT_CELLS, true],
    ["conditions, where formats are", { allowFormatCells: true }, CONDITION, true],
    ["conditions, when nothing is said", NOTHING, CONDITION, false],
    ["widths, by formats alone", { allowFormatCells: true, allowFormatRows: true }, WIDTH, false],
    ["widths, where allowed", { allowFormatColumns: true }, WIDTH, true],
    ["hidden columns, where allowed", { allowFormatColumns: true }, HIDE_COLUMN, true],
    ["hidden columns, by rows alone", { allowFormatRows: true }, HIDE_COLUMN, false],
    ["widths by content, where allowed", { allowFormatColumns: true }, AUTOFIT, true],
    ["heights, where allowed", { allowFormatRows: true }, HEIGHT, true],
    ["heights, by columns alone", { allowFormatColumns: true }, HEIGHT, false],
    ["hidden rows, where allowed", { allowFormatRows: true }, HIDE_ROW, true],
    ["hidden rows, when nothing is said", NOTHING, HIDE_ROW, false],
    ["new rows, where allowed", { allowInsertRows: true }, INSERT_ROW, true],
    ["new rows, by columns alone", { allowInsertColumns: true }, INSERT_ROW, false],
    ["new columns, where allowed", { allowInsertColumns: true }, INSERT_COLUMN, true],
    ["new columns, by rows alone", { allowInsertRows: true }, INSERT_COLUMN, false],
    ["new cells, whatever is allowed", ALL, INSERT_CELLS, false],
    ["deleting an unlocked row, where allowed", { allowDeleteRows: true }, DELETE_OPEN_ROW, true],
    ["deleting an unlocked row, when nothing is said", NOTHING, DELETE_OPEN_ROW, false],
    ["deleting a row with a locked cell, whatever is allowed", ALL, DELETE_LOCKED_ROW, false],
    ["deleting an unlocked column, where allowed", { allowDeleteColumns: true }, DELETE_OPEN_COLUMN, true],
    ["deleting an unlocked column, by rows alone", { allowDeleteRows: true }, DELETE_OPEN_COLUMN, false],
    ["deleting a column with a locked cell, whatever is allowed", ALL, DELETE_LOCKED_COLUMN, false],
    ["deleting unlocked cells, whatever is allowed", ALL, DELETE_OPEN_CELLS, false],
    ["charts, where objects are", { allowEditObjects: true }, CHART, true],
    ["charts, by formats alone", { allowFormatCells: true }, CHART, false],
    ["merging, whatever is allowed", ALL, MERGE, false],
    ["locking, whatever is allowed", ALL, LOCK, false],
    ["a new filter, whatever is allowed", ALL, FILTER, false],
    ["unlocked content, when nothing is said", NOTHING, WRITE_OPEN, true],
    ["emptying unlocked cells, when nothing is said", NOTHING, CLEAR_OPEN, true],
    ["locked content, whatever is allowed", ALL, WRITE_LOCKED, false],
  ])("%s", async (_, options, act, isAllowed) => {
    excel = await openEmbeddedExcel({ workbook: SHEETS });
    await run((sheet) => sheet.protection.protect(options));
    expect(await refusal(run(act))).toBe(isAllowed ? null : "AccessDenied");
    await run((sheet) => sheet.protection.unprotect());
    expect(await refusal(run(act))).toBeNull();
  });

  test.each<[string, Options, object]>([
    ["nothing", NOTHING, { allowSort: false, allowFormatCells: false, selectionMode: "Normal" }],
    ["some", { allowSort: true, selectionMode: "Unlocked" }, { allowSort: true, selectionMode: "Unlocked" }],
    ["none to select", { selectionMode: "None" }, { allowSort: false, selectionMode: "None" }],
  ])("options are handed out as they were given: %s", async (_, given, expected) => {
    excel = await openEmbeddedExcel({ workbook: SHEETS });
    await run((sheet) => sheet.protection.protect(given));
    const protection = await run((sheet) => sheet.protection.load("options,protected"));
    expect(protection.options).toMatchObject(expected);
    await run((sheet) => sheet.protection.unprotect());
    await run((sheet) => sheet.protection.protect());
    const again = await run((sheet) => sheet.protection.load("options"));
    expect(again.options).toMatchObject({ allowSort: false, selectionMode: "Normal" });
  });
});

const PASSWORDS: [string, string | undefined, string | undefined, boolean][] = [
  ["the right one", "secret", "secret", true],
  ["another one", "secret", "Secret", false],
  ["none", "secret", undefined, false],
  ["an empty one", "secret", "", false],
  ["any, where none was set", undefined, "whatever", true],
  ["any, where an empty one was set", "", "whatever", true],
  ["none, where none was set", undefined, undefined, true],
];

describe("passwords that are given here", () => {
  test.each(PASSWORDS)("a sheet is unprotected by %s", async (_, set, given, isRight) => {
    excel = await openEmbeddedExcel({ workbook: SHEETS });
    await run((sheet) => sheet.protection.protect({}, set));
    expect(await refusal(run((sheet) => sheet.protection.unprotect(given)))).toBe(
      isRight ? null : "InvalidArgument",
    );
    expect(await refusal(run(WRITE_LOCKED))).toBe(isRight ? null : "AccessDenied");
  });

  test.each(PASSWORDS)("the structure is unprotected by %s", async (_, set, given, isRight) => {
    excel = await openEmbeddedExcel({ workbook: SHEETS });
    const add = () => refusal(run((_sheet, { workbook }) => void workbook.worksheets.add()));
    await run((_sheet, { workbook }) => workbook.protection.protect(set));
    expect(await add()).toBe("AccessDenied");
    const unprotected = run((_sheet, { workbook }) => workbook.protection.unprotect(given));
    expect(await refusal(unprotected)).toBe(isRight ? null : "InvalidArgument");
    expect(await add()).toBe(isRight ? null : "AccessDenied");
  });

  test("a sheet that is protected anew asks for the new password, or for none", async () => {
    excel = await openEmbeddedExcel({ workbook: SHEETS });
    await run((sheet) => sheet.protection.protect({}, "one"));
    await run((sheet) => sheet.protection.unprotect("one"));
    await run((sheet) => sheet.protection.protect({}, "two"));
    expect(await refusal(run((sheet) => sheet.protection.unprotect("one")))).toBe("InvalidArgument");
    await run((sheet) => sheet.protection.unprotect("two"));
    await run((sheet) => sheet.protection.protect());
    expect(await refusal(run((sheet) => sheet.protection.unprotect()))).toBeNull();
  });
});

const SALT = "c2FsdHNhbHRzYWx0c2FsdA==";

function sha512(password: string, rounds: number): string {
  let hash = createHash("sha512").update(Buffer.from(SALT, "base64")).update(password, "utf16le").digest();
  for (let round = 0; round < rounds; round++) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(round);
    hash = createHash("sha512").update(hash).update(number).digest();
  }
  return hash.toString("base64");
}

/** A workbook with the sheets S and T, protected as Excel writes it: XML of the protection of S and of the structure. */
async function protectedFile(sheet: string, structure: string): Promise<Uint8Array> {
  const xlsx = await createXlsx("S");
  addSheet(xlsx, "T");
  const parts = unzipSync(await saveXlsx(xlsx));
  const put = (part: string, before: RegExp, xml: string) => {
    parts[part] = strToU8(strFromU8(parts[part]!).replace(before, (found) => `${xml}${found}`));
  };
  const worksheet = "xl/worksheets/sheet1.xml";
  parts[worksheet] = strToU8(
    strFromU8(parts[worksheet]!).replace(/<sheetData\s*\/>|<\/sheetData>/, (found) => `${found}${sheet}`),
  );
  put("xl/workbook.xml", /<(bookViews|sheets)\b/, structure);
  return zipSync(parts);
}

async function openFile(bytes: Uint8Array): Promise<HostState> {
  const { snapshot, state } = toGrid(await openXlsx(bytes), uniqueUnitId());
  excel = await openEmbeddedExcel({ workbook: snapshot, state });
  return state;
}

async function savedFile(bytes: Uint8Array): Promise<Uint8Array> {
  const { book } = excel.host;
  const snapshot = { ...book.workbook.save(), id: "saved" };
  return saveXlsx(toXlsx(await openXlsx(bytes), snapshot, book.state));
}

const SHA = `algorithmName="SHA-512" hashValue="${sha512("secret", 500)}" saltValue="${SALT}" spinCount="500"`;
const WORKBOOK_SHA =
  `workbookAlgorithmName="SHA-512" workbookHashValue="${sha512("secret", 500)}" ` +
  `workbookSaltValue="${SALT}" workbookSpinCount="500"`;
// The older hash of "password".
const OLD = 'password="83AF"';

describe("passwords of files", () => {
  test.each<[string, string, string, boolean]>([
    ["SHA-512, the right one", SHA, "secret", true],
    ["SHA-512, another one", SHA, "password", false],
    ["SHA-512, none", SHA, "", false],
    ["16 bits, the right one", OLD, "password", true],
    ["16 bits, another one", OLD, "secret", false],
    ["without a password, none", "", "", true],
    ["without a password, any", "", "whatever", true],
  ])("a sheet: %s", async (_, hash, given, isRight) => {
    const bytes = await protectedFile(`<sheetProtection ${hash} sheet="1" objects="1" scenarios="1"/>`, "");
    await openFile(bytes);
    expect(await refusal(run((sheet) => sheet.protection.unprotect(given)))).toBe(
      isRight ? null : "InvalidArgument",
    );
    const protection = await run((sheet) => sheet.protection.load("protected"));
    expect(protection.protected).toBe(!isRight);
  });

  test.each<[string, string, string, boolean]>([
    ["SHA-512, the right one", WORKBOOK_SHA, "secret", true],
    ["SHA-512, another one", WORKBOOK_SHA, "password", false],
    ["16 bits, the right one", 'workbookPassword="83AF"', "password", true],
    ["16 bits, another one", 'workbookPassword="83AF"', "secret", false],
    ["without a password", "", "", true],
  ])("the structure: %s", async (_, hash, given, isRight) => {
    await openFile(await protectedFile("", `<workbookProtection ${hash} lockStructure="1"/>`));
    const add = () => refusal(run((_sheet, { workbook }) => void workbook.worksheets.add()));
    expect(await add()).toBe("AccessDenied");
    const unprotected = run((_sheet, { workbook }) => workbook.protection.unprotect(given));
    expect(await refusal(unprotected)).toBe(isRight ? null : "InvalidArgument");
    expect(await add()).toBe(isRight ? null : "AccessDenied");
  });

  test.each<[string, string, object]>([
    [
      "what it leaves open",
      'sheet="1" formatCells="0" sort="0"',
      { allowFormatCells: true, allowSort: true, allowEditObjects: true, selectionMode: "Normal" },
    ],
    [
      "what it closes",
      'sheet="1" objects="1" scenarios="1" selectLockedCells="1"',
      { allowFormatCells: false, allowEditObjects: false, selectionMode: "Unlocked" },
    ],
    ["no selection", 'sheet="1" selectLockedCells="1" selectUnlockedCells="1"', { selectionMode: "None" }],
  ])("options of a file: %s", async (_, attributes, expected) => {
    await openFile(await protectedFile(`<sheetProtection ${attributes}/>`, ""));
    const protection = await run((sheet) => sheet.protection.load("options"));
    expect(protection.options).toMatchObject(expected);
  });

  test("a file keeps its hash until the sheet is protected anew, then it has the new password", async () => {
    const bytes = await protectedFile(`<sheetProtection ${SHA} sheet="1" objects="1" scenarios="1"/>`, "");
    await openFile(bytes);
    const kept = await savedFile(bytes);
    expect(partOf(kept)).toContain(SHA);
    await run((sheet) => sheet.protection.unprotect("secret"));
    expect(partOf(await savedFile(bytes))).not.toContain("sheetProtection");
    await run((sheet) =>
      sheet.protection.protect({ allowSort: true, selectionMode: "Unlocked" }, "password"),
    );
    const changed = await savedFile(bytes);
    expect(partOf(changed)).not.toContain("hashValue");
    await openFile(changed);
    expect(await refusal(run((sheet) => sheet.protection.unprotect("secret")))).toBe("InvalidArgument");
    const protection = await run((sheet) => sheet.protection.load("options"));
    expect(protection.options).toMatchObject({ allowSort: true, selectionMode: "Unlocked" });
    await run((sheet) => sheet.protection.unprotect("password"));
    await run((sheet) => sheet.protection.protect());
    expect(partOf(await savedFile(changed))).not.toContain("password");
  });
});

function partOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
}
