import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { KPI_FUNCTIONS } from "../../src/domain/scoring/function-names";
import { createXlsx, openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import type { XlsxSheet } from "../../src/xlsx/model/workbook";
import { makeFile } from "../xlsx/make-file";
import { command, MemoryDisk } from "./memory-disk";

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx")));
const part1 = (sheets: readonly XlsxSheet[]) => sheets.find((sheet) => sheet.name === "ส่วนที่ 1")!;
const rowOf = ({ cells }: XlsxSheet, code: string) =>
  cells.rowIndices().find((row) => String(cells.get(row, 0)?.value).startsWith(code))!;

/** The sample with another result for indicator 2.1.2, and results that are not up to date. */
async function edited(): Promise<Uint8Array> {
  const workbook = await openXlsx(SAMPLE);
  const sheet = part1(workbook.sheets);
  const row = rowOf(sheet, "2.1.2");
  sheet.cells.set(row, 5, { ...sheet.cells.get(row, 5)!, value: "ร้อยละ 96.5" });
  return saveXlsx(workbook);
}

test("calc recalculates our functions and what depends on them", async () => {
  const disk = new MemoryDisk(new Map([["in.xlsx", await edited()]]));
  const { code, out, err } = await command(["calc", "in.xlsx", "-o", "out.xlsx", "--lang", "en"], disk);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Calculated \d+ cells, saved as out\.xlsx\n$/);
  const workbook = await openXlsx(disk.files.get("out.xlsx")!);
  const sheet = part1(workbook.sheets);
  const row = rowOf(sheet, "2.1.2");
  expect(sheet.cells.get(row, 6)).toMatchObject({
    value: 87.5,
    formula: expect.stringContaining("KPISCORE("),
  });
  expect(sheet.cells.get(row, 7)).toMatchObject({ value: 8.75 });
  const totals = sheet.cells.rowIndices().filter((index) => sheet.cells.get(index, 6)?.value === "คะแนนรวม");
  expect(sheet.cells.get(totals[0]!, 7)!.value).toBe(98.75);
  const rating = sheet.cells.rowIndices().find((index) => {
    return sheet.cells.get(index, 6)?.value === "สรุปผลการประเมินระดับองค์กร";
  })!;
  expect(sheet.cells.get(rating, 7)!.value).toBe("ดีมาก");
});

test("a workbook that is up to date keeps every cell", async () => {
  const disk = new MemoryDisk(new Map([["in.xlsx", SAMPLE]]));
  await command(["calc", "in.xlsx", "-o", "out.xlsx"], disk);
  const values = async (bytes: Uint8Array) =>
    (await openXlsx(bytes)).sheets.map((sheet) => [
      sheet.name,
      [...sheet.cells.entries()].map(({ row, column, cell }) => [row, column, cell.value, cell.formula]),
    ]);
  expect(await values(disk.files.get("out.xlsx")!)).toEqual(await values(SAMPLE));
});

describe("no file is replaced unless asked", () => {
  const files = () =>
    new Map<string, Uint8Array>([
      ["in.xlsx", SAMPLE],
      ["old.xlsx", new Uint8Array([1])],
    ]);

  test.each([
    ["the input", "in.xlsx", "Input and output are the same file"],
    ["the input by another path", "./in.xlsx", "Input and output are the same file"],
    ["another file", "old.xlsx", "The file exists already"],
  ])("%s", async (_, output, message) => {
    const disk = new MemoryDisk(files());
    const { code, out, err } = await command(["calc", "in.xlsx", "-o", output, "--lang", "en"], disk);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(disk.files).toEqual(files());
  });

  test("with --force it is", async () => {
    const disk = new MemoryDisk(files());
    expect((await command(["calc", "in.xlsx", "-o", "old.xlsx", "--force"], disk)).code).toBe(0);
    expect(disk.files.get("old.xlsx")!.length).toBeGreaterThan(1000);
  });
});

test.each([
  ["missing.xlsx", "out.xlsx", "There is no such file."],
  ["text.xlsx", "out.xlsx", "This is not an .xlsx or .xlsm workbook."],
  ["in.xlsx", "/read-only/out.xlsx", "The file cannot be opened or written."],
])("calc %s -o %s fails with its reason", async (input, output, message) => {
  const text = new TextEncoder().encode("x");
  const disk = new MemoryDisk(
    new Map<string, Uint8Array>([
      ["in.xlsx", SAMPLE],
      ["text.xlsx", text],
    ]),
  );
  const { code, err } = await command(["calc", input, "-o", output, "--lang", "en"], disk);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(disk.files.has(output)).toBe(false);
});

test("a formula that gives an empty text has it as its result: without one a program calculates it anew", async () => {
  const workbook = await createXlsx("ก");
  const { cells } = workbook.sheets[0]!;
  cells.set(0, 0, { value: null, formula: '=IF(B1="","",KPISCORE(B1,50,75,100))' });
  cells.set(1, 0, { value: null, formula: "=KPITOTAL(B1:B2,C1:C2)" });
  const file = await saveXlsx(workbook, { customFunctions: KPI_FUNCTIONS });
  const disk = new MemoryDisk(new Map([["in.xlsx", file]]));
  await command(["calc", "in.xlsx", "-o", "out.xlsx"], disk);
  const written = disk.files.get("out.xlsx")!;
  expect(strFromU8(unzipSync(written)["xl/worksheets/sheet1.xml"]!).match(/<c [^>]*>.*?<\/c>/g)).toEqual([
    '<c r="A1" t="str" cm="1"><f t="array" ref="A1">IF(B1=&quot;&quot;,&quot;&quot;,_xldudf_KPISCORE(B1,50,75,100))</f><v></v></c>',
    '<c r="A2" t="str" cm="1"><f t="array" ref="A2">_xldudf_KPITOTAL(B1:B2,C1:C2)</f><v></v></c>',
  ]);
  await command(["calc", "out.xlsx", "-o", "again.xlsx"], disk);
  expect(unzipSync(disk.files.get("again.xlsx")!)).toEqual(unzipSync(written));
});

describe("a foreign workbook", () => {
  const foreign = async () => {
    const workbook = await createXlsx("ก\u202e");
    const { cells } = workbook.sheets[0]!;
    cells.set(0, 0, { value: 3, formula: null });
    cells.set(0, 1, { value: 42, formula: "=MYUDF(1)" });
    cells.set(1, 1, { value: 42, formula: "=MYUDF(2)" });
    cells.set(0, 2, { value: 43, formula: "=B1+1" });
    cells.set(0, 3, { value: 99, formula: "=A1+1" });
    return saveXlsx(workbook);
  };

  test("is kept to the byte", async () => {
    const file = await foreign();
    const disk = new MemoryDisk(new Map([["in.xlsx", file]]));
    const { out } = await command(["calc", "in.xlsx", "-o", "out.xlsx", "--lang", "en"], disk);
    expect(out).toBe("Calculated 0 cells, saved as out.xlsx\n");
    expect(disk.files.get("out.xlsx")).toEqual(file);
  });

  test("with --all is calculated where that is sure, and the rest is told with its reason", async () => {
    const disk = new MemoryDisk(new Map([["in.xlsx", await foreign()]]));
    const { out } = await command(["calc", "in.xlsx", "--all", "-o", "out.xlsx", "--lang", "en"], disk);
    expect(out.split("\n")).toEqual([
      "Calculated 1 cell, saved as out.xlsx",
      "Excel's value stays in 3 cells, where Pramoen is not sure to calculate as Excel does",
      "  functions that are not known (2 cells): ก<U+202E>!B1:B2",
      "  dependents of such cells (1 cell): ก<U+202E>!C1",
      "",
    ]);
    const { cells } = (await openXlsx(disk.files.get("out.xlsx")!)).sheets[0]!;
    expect([1, 2, 3].map((column) => cells.get(0, column)!.value)).toEqual([42, 43, 4]);
  });

  test("many places are counted", async () => {
    const workbook = await createXlsx("ก");
    for (let row = 0; row < 50; row += 2)
      workbook.sheets[0]!.cells.set(row, 0, { value: 1, formula: "=MYUDF(1)" });
    const disk = new MemoryDisk(new Map([["in.xlsx", await saveXlsx(workbook)]]));
    const { out } = await command(["calc", "in.xlsx", "--all", "-o", "out.xlsx", "--lang", "en"], disk);
    expect(out).toContain("(25 cells): ก!A1, ก!A3, ");
    expect(out).toContain("ก!A39 … and 5 more cells\n");
  });

  test("a validation over the whole sheet costs no time, and stays", async () => {
    const rule =
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="a" prompt="b" sqref="A1:XFD1048576"/>';
    const sheet = `<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData><dataValidations count="1">${rule}</dataValidations>`;
    const disk = new MemoryDisk(new Map([["in.xlsx", makeFile({ sheets: { A: sheet } })]]));
    await command(["calc", "in.xlsx", "-o", "out.xlsx"], disk);
    const written = strFromU8(unzipSync(disk.files.get("out.xlsx")!)["xl/worksheets/sheet1.xml"]!);
    expect(written).toContain(rule);
    expect(written).toContain("<f>1+1</f><v>2</v>");
  }, 10_000);
});
