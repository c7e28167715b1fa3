import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { SUMMARY_SHEET } from "../../src/domain/summary/plan-summary";
import type { Digits } from "../../src/domain/thai/digits";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import {
  convertWithLibreOffice,
  recalculateWithLibreOffice,
  testWithLibreOffice,
} from "../support/libreoffice";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));

/** The sample with figures in place of our functions, which no other program knows. */
async function plainSample(): Promise<Uint8Array> {
  const workbook = await openXlsx(SAMPLE);
  for (const { cells } of workbook.sheets)
    for (const { row, column, cell } of [...cells.entries()])
      if (cell.formula?.includes("KPI")) cells.set(row, column, { ...cell, formula: null });
  return saveXlsx(workbook);
}

async function summarised(mode: "formulas" | "values", digits: Digits = "arabic"): Promise<Uint8Array> {
  const file = await createFileWorkbook(await plainSample(), "a.xlsx");
  await applySummary(file, await planSummary(file, { mode, digits }));
  return file.save();
}

/** What the sheet shows, but for the line that says how its figures are kept, and texts that stand for links. */
function shown(snapshot: WorkbookSnapshot): unknown[] {
  const { cells } = snapshot.sheets.find(({ name }) => name === SUMMARY_SHEET)!;
  return cells.rowIndices().flatMap((row) =>
    cells
      .inRow(row)
      .filter(({ cell, column }) => row !== 2 && column < 5 && cell.value !== null)
      .map(({ column, cell: { value } }) => [
        row,
        column,
        typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value,
      ]),
  );
}

testWithLibreOffice(
  "another program calculates the figures that the summary says, and shows its charts",
  async () => {
    const calculated = recalculateWithLibreOffice(await summarised("formulas"));
    const snapshot = await readWorkbookFile(calculated, "a.xlsx", {});
    expect(shown(snapshot)).toEqual(shown(await readWorkbookFile(await summarised("values"), "a.xlsx", {})));
    const sheet = (await openXlsx(calculated)).sheets.find(({ name }) => name === SUMMARY_SHEET)!;
    expect(sheet.charts.map(({ type, series }) => [type, series.length])).toEqual([
      ["bar-clustered", 2],
      ["column-clustered", 1],
      ["line", 2],
    ]);
    // LibreOffice keeps no alternative text of charts; the file that it was given has it.
    const given = (await openXlsx(await summarised("formulas"))).sheets.at(-1)!;
    expect(given.charts.map(({ description }) => description)).toEqual(
      given.charts.map(({ title }) =>
        expect.stringMatching(new RegExp(`^${title!.replace(/[()]/g, ".")} ตัวเลขอยู่ในเซลล์ A\\d+:`)),
      ),
    );
    expect(sheet.pageSetup).toMatchObject({ paperSize: "a4", orientation: "portrait", fitToWidth: 1 });
    if (process.env["PDF"]) {
      writeFileSync(process.env["PDF"], convertWithLibreOffice([await summarised("formulas")], "pdf")[0]!);
      writeFileSync(`${process.env["PDF"]}.xlsx`, await summarised("formulas"));
    }
  },
  180_000,
);

testWithLibreOffice(
  "in Thai digits its sentences say the same",
  async () => {
    const calculated = recalculateWithLibreOffice(await summarised("formulas", "thai"));
    const told = shown(await readWorkbookFile(calculated, "a.xlsx", {}));
    expect(told).toEqual(shown(await readWorkbookFile(await summarised("values", "thai"), "a.xlsx", {})));
    expect(told).toContainEqual([1, 0, "สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์ · ปีงบประมาณ พ.ศ. ๒๕๖๕"]);
    expect(told).toContainEqual([8, 3, "๐ ตัวชี้วัด"]);
  },
  180_000,
);
