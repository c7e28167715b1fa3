import { strFromU8, unzipSync } from "fflate";
import { CancelledError } from "../../src/app/workbook-port";
import type { Change } from "../../src/domain/workbook/change-set";
import type { SheetSnapshot } from "../../src/domain/workbook/snapshot";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { openXlsx } from "../../src/xlsx/reading/open";
import { richFile } from "../xlsx/rich-file";
import { EVERY_CHANGE, PART, SHEET } from "./every-change";

async function filled(): Promise<Uint8Array> {
  const file = await createFileWorkbook(null, "ใหม่.xlsx", {
    results: (formula) => (formula.startsWith("=SUM") ? 100 : null),
  });
  await file.apply({ changes: EVERY_CHANGE });
  return file.save();
}

function contents({ cells }: SheetSnapshot): unknown[] {
  return cells
    .rowIndices()
    .flatMap((row) => cells.inRow(row).map(({ column, cell }) => [row, column, cell.value, cell.formula]));
}

const xmlOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);

test("every kind of change is in the snapshot of the file", async () => {
  const file = await createFileWorkbook(null, "ใหม่.xlsx", {
    results: (formula) => (formula.startsWith("=SUM") ? 100 : null),
  });
  expect(await file.apply({ changes: EVERY_CHANGE })).toEqual({ written: EVERY_CHANGE.length });
  const snapshot = await file.readWorkbook({}, { parts: [PART, "urn:other"], names: true });
  expect(snapshot.sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
    [SHEET, true],
    ["รายการ", false],
  ]);
  expect(contents(snapshot.sheets[0]!)).toEqual([
    [0, 0, "แบบประเมิน", null],
    [1, 0, "ตัวชี้วัด", null],
    [1, 1, "น้ำหนัก", null],
    [1, 2, "ผล", null],
    [2, 0, "=1+1", null],
    [2, 1, 40, null],
    [2, 2, 80, null],
    [3, 0, "007", null],
    [3, 1, 60, null],
    [3, 2, true, null],
    [4, 1, 100, "=SUM(B3:B4)"],
    [4, 2, null, "=KPISCORE(C3,50,75,100)"],
  ]);
  expect(snapshot.sheets[0]).toMatchObject({
    charts: ["คะแนน"],
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  });
  expect(snapshot.parts).toEqual([
    { namespace: PART, content: `<form xmlns="${PART}">ปี 2568 &amp; 2569</form>` },
  ]);
  expect(snapshot.names).toEqual([{ name: "น้ำหนักรวม", formula: "='ส่วนที่ 1''s'!$B$5" }]);
});

test("every kind of change comes back from the file", async () => {
  const workbook = await openXlsx(await filled());
  const { cells, ...sheet } = workbook.sheets[0]!;
  expect(sheet).toMatchObject({
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
    autoFilter: { range: "A2:C4" },
    freezePane: { rows: 2, columns: 1 },
    protection: { sheet: true, objects: true, scenarios: true, autoFilter: true, formatRows: true },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "$A$1:$C$5",
      printTitlesRow: "$1:$2",
    },
    headerFooter: { oddFooter: "&Cแบบประเมิน A && B  &P/&N" },
  });
  expect(sheet.columns![0]!.width).toBeCloseTo(320 / 7, 2);
  expect([...sheet.rowDefs!].map(([row, { height }]) => [row, height])).toEqual([
    [0, 30],
    [1, 30],
  ]);
  expect(sheet.dataValidations).toEqual([
    {
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "100",
      range: "B3:B4",
      allowBlank: true,
      showInputMessage: true,
      inputTitle: "น้ำหนัก",
      inputMessage: "ร้อยละ\n0 ถึง 100",
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: "น้ำหนักไม่ถูกต้อง",
      errorMessage: "ใส่ตัวเลข 0 ถึง 100",
    },
    expect.objectContaining({ type: "list", formula1: "'รายการ'!$A$1:$A$2", errorStyle: "warning" }),
    {
      type: "any",
      range: "A3:A4",
      allowBlank: true,
      showInputMessage: true,
      inputTitle: "ตัวชี้วัด",
      inputMessage: "ชื่อเต็ม",
    },
  ]);
  expect(sheet.conditionalRules).toMatchObject([
    {
      range: "B3:B4",
      formula: 'AND(N("pramoen:weight-1")=0,B3="")',
      style: { fill: { bgColor: { rgb: "FFF2CC" } } },
    },
    {
      range: "B5",
      formula: 'AND(N("pramoen:weight-2")=0,$B$5<>100)',
      style: { fill: { bgColor: { rgb: "FFC7CE" } }, font: { bold: true, color: { rgb: "9C0006" } } },
    },
  ]);
  expect([...sheet.comments]).toEqual([
    [
      "1,1",
      expect.objectContaining({
        author: "Pramoen",
        text: "ประเมิน (Pramoen)\nน้ำหนักรวมต้องเป็น 100 & ไม่เกิน <100>",
      }),
    ],
  ]);
  expect(cells.get(1, 1)!.style).toMatchObject({
    font: { bold: true, italic: true, name: "TH Sarabun New", size: 16, color: { rgb: "1F4E79" } },
    fill: { pattern: "solid", fgColor: { rgb: "DDEBF7" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border: { top: { style: "thin", color: { rgb: "BFBFBF" } }, left: { style: "thin" } },
  });
  expect(cells.get(2, 1)!.style).toMatchObject({
    protection: { locked: false },
    alignment: { horizontal: "left", indent: 1 },
    numFmt: "0.00",
  });
  expect(sheet.charts).toMatchObject([
    {
      name: "คะแนน",
      type: "bar-clustered",
      title: "คะแนนตามตัวชี้วัด",
      from: { row: 6, column: 0 },
      to: { row: 18, column: 3 },
      series: [
        { name: "'ส่วนที่ 1''s'!$B$2", categories: "'ส่วนที่ 1''s'!$A$3:$A$4", values: "'ส่วนที่ 1''s'!$B$3:$B$4" },
        { name: "'ส่วนที่ 1''s'!$C$2", values: "'ส่วนที่ 1''s'!$C$3:$C$4" },
      ],
    },
  ]);
});

/** MS-XLSX and files saved by Excel: a function of an add-in without a namespace stands as `_xldudf_NAME`. */
test("a custom function is written as Excel writes one; a text that begins with = is a text", async () => {
  const xml = xmlOf(await filled(), "xl/worksheets/sheet2.xml");
  expect(xml).toContain('<c r="C5" cm="1"><f t="array" ref="C5">_xldudf_KPISCORE(C3,50,75,100)</f></c>');
  expect(xml).toMatch(/<c r="A3" t="inlineStr"><is><t>=1\+1<\/t><\/is><\/c>/);
});

test("the same changes give the same bytes, at any time", async () => {
  const first = await filled();
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), doNotFake: ["queueMicrotask", "nextTick"] });
  const second = await filled();
  jest.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
});

test("applying nothing changes nothing", async () => {
  const file = await createFileWorkbook(richFile(), "a.xlsm");
  expect(await file.apply({ changes: [] })).toEqual({ written: 0 });
  const [before, after] = [unzipSync(richFile()), unzipSync(await file.save())];
  expect(after).toEqual(before);
});

test("a new workbook has no sheet until one is added, and its file one that is empty", async () => {
  const file = await createFileWorkbook(null, "ใหม่.xlsx");
  expect(await file.readWorkbook()).toEqual({ name: "ใหม่.xlsx", sheets: [] });
  expect((await openXlsx(await file.save())).sheets).toHaveLength(1);
  await expect(file.apply({ changes: [{ kind: "protect-sheet", sheet: "Sheet1" }] })).rejects.toMatchObject({
    problem: "sheet-missing",
  });
  await file.apply({ changes: [{ kind: "add-sheet", sheet: "Sheet1" }] });
  expect((await file.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("what was applied is read and checked by the next round", async () => {
  const file = await createFileWorkbook(null, "a.xlsx");
  const put = (before: number | null, value: number): Change => ({
    kind: "set-cell",
    sheet: "ก",
    row: 0,
    column: 0,
    before: before === null ? null : { value: before, formula: null },
    after: { value },
  });
  await file.apply({ changes: [{ kind: "add-sheet", sheet: "ก" }, put(null, 1)] });
  await file.apply({ changes: [put(1, 2)] });
  await expect(file.apply({ changes: [put(1, 3)] })).rejects.toMatchObject({
    problem: "changed-meanwhile",
    detail: "'ก'!A1",
    written: [],
  });
  expect((await file.readWorkbook()).sheets[0]!.cells.value(0, 0)).toBe(2);
});

test("progress, a cancelled job, an unreadable file", async () => {
  const file = await createFileWorkbook(richFile(), "a.xlsm");
  const onProgress = jest.fn();
  await file.readWorkbook({ onProgress });
  await file.apply({ changes: [{ kind: "add-sheet", sheet: "ใหม่" }] }).catch(() => undefined);
  expect(onProgress.mock.calls).toEqual([[{ phase: "reading", done: 3, total: 3 }]]);
  const signal = { aborted: true };
  await expect(file.readWorkbook({ signal })).rejects.toThrow(CancelledError);
  await expect(file.apply({ changes: [] }, { signal })).rejects.toThrow(CancelledError);
  await expect(createFileWorkbook(new Uint8Array([1, 2]), "ข.xlsx")).rejects.toMatchObject({
    problem: "not-a-workbook",
    detail: "ข.xlsx",
  });
});
