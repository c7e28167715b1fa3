import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { KPI_FUNCTIONS } from "../../src/domain/scoring/function-names";
import { createXlsx, openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import type { XlsxSheet } from "../../src/xlsx/model/workbook";
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
