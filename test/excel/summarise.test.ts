import { readFileSync } from "node:fs";
import path from "node:path";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { SUMMARY_SHEET } from "../../src/domain/summary/plan-summary";
import { FINAL } from "../../src/domain/summary/sheet/words";
import { formatCell } from "../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { PLATFORMS } from "../../src/host/protocol/platforms";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openPramoen(SAMPLE);
});
afterEach(() => excel.close());

async function summarise() {
  const port = createExcelWorkbook();
  const plan = await planSummary(port);
  const report = await applySummary(port, plan);
  await excel.waitForCalculation();
  return { plan, report };
}

/** Labels and values of the head. */
function facts() {
  return excel.cells(SUMMARY_SHEET, "A6:B16");
}

function statusOf() {
  return excel.cells(SUMMARY_SHEET, "A5:A5")[0]![0];
}

function columnOf(column: string) {
  return excel.cells(SUMMARY_SHEET, `${column}1:${column}120`).map(([value]) => value);
}

/** Every cell of every sheet, and the charts. */
function contents(snapshot: WorkbookSnapshot) {
  return snapshot.sheets.map(({ name, cells, charts }) => ({
    name,
    charts,
    cells: cells
      .rowIndices()
      .flatMap((row) => cells.inRow(row).map(({ column, cell }) => [formatCell({ row, column }), cell])),
  }));
}

test("writes total, rating, components, what stands beside them, and charts; a second time it writes nothing", async () => {
  const first = await summarise();
  expect(first.plan.overwrites).toEqual([]);
  const once = await createExcelWorkbook().readWorkbook();
  const second = await summarise();
  expect(second.report.written).toBe(0);
  expect(contents(await createExcelWorkbook().readWorkbook())).toEqual(contents(once));

  expect(facts()).toEqual([
    ["คะแนนรวมถ่วงน้ำหนัก (เต็ม 100)", 100],
    ["ระดับผลการประเมิน", "ดีมาก"],
    ["คะแนนที่ขาดถึงระดับถัดไป", "อยู่ในระดับสูงสุดแล้ว"],
    ["น้ำหนักที่ยังไม่มีคะแนนที่ใช้ได้", 0],
    ["ข้อผิดพลาดที่รอแก้ไขซึ่งกระทบคะแนนรวม", 0],
    ["คะแนนรวมต่ำสุดที่ยังเป็นไปได้", 100],
    ["คะแนนรวมสูงสุดที่ยังเป็นไปได้", 100],
    ["คะแนน ITA (แสดงคู่กัน ไม่รวมในคะแนนรวม)", 97.11],
    ["สัดส่วนค่าใช้จ่ายด้านบุคลากร (ร้อยละ)", 20.52],
    ["B/C Ratio (เท่า)", 9.77],
    ["ผลประโยชน์สุทธิ (บาท)", 6_263_335_805.08],
  ]);
  expect(excel.cells(SUMMARY_SHEET, "B20:E24")).toEqual([
    [40, 40, 100, 100],
    [30, 30, 100, 100],
    [20, 20, 100, 100],
    [10, 10, 100, 100],
    [100, 100, "", 100],
  ]);
  // What is wrong elsewhere is named, and takes nothing from the rating.
  const errors = columnOf("E").filter((word) => word === "ส่วนอื่นของแบบ");
  expect([errors.length, statusOf()]).toEqual([2, FINAL]);
  expect(once.sheets.at(-1)).toMatchObject({
    name: SUMMARY_SHEET,
    charts: ["PramoenComponents", "PramoenTiers", "PramoenYears"],
  });
});

test("the sheet is shown", async () => {
  await summarise();
  expect((await createExcelWorkbook().readSelection()).sheet).toBe(SUMMARY_SHEET);
});

test("all of it is one step to undo, new and refreshed", async () => {
  const merged = () => excel.host.batches.filter(({ isMerged }) => isMerged);
  await excel.close();
  excel = await openPramoen(SAMPLE, { profile: PLATFORMS.web });
  await summarise();
  const first = merged().length;
  expect(first).toBeGreaterThan(0);
  await excel.typeIn("ส่วนที่ 1", "G8", "");
  await summarise();
  expect(merged().length).toBeGreaterThan(first);
  // Excel refuses a step that holds what cannot be taken back.
  expect(merged().filter(({ response }) => response.Error)).toEqual([]);
});

test("reading takes three round trips, writing two more", async () => {
  const port = createExcelWorkbook();
  let before = excel.roundTrips();
  const plan = await planSummary(port);
  expect(excel.roundTrips() - before).toBe(3);
  before = excel.roundTrips();
  await applySummary(port, plan);
  // Two write, one looks at the charts, one shows the sheet.
  expect(excel.roundTrips() - before).toBeLessThanOrEqual(4);
});

test("the summary sheet follows a score without being written again", async () => {
  await summarise();
  await excel.typeIn("ส่วนที่ 1", "G8", 75);
  expect(
    facts()
      .slice(0, 2)
      .map(([, value]) => value),
  ).toEqual([96.25, "ดีมาก"]);
  expect(excel.cells(SUMMARY_SHEET, "B20:E20")).toEqual([[40, 36.25, 90.625, 90.625]]);
  expect(statusOf()).toBe(FINAL);
});

test("a score made =1/0 turns it provisional at once, and back when it is mended", async () => {
  await summarise();
  await excel.typeIn("ส่วนที่ 1", "G8", "=1/0");
  expect(statusOf()).toBe(
    "ผลชั่วคราว: ยังไม่มีคะแนนที่ใช้ได้ 1 ตัวชี้วัด น้ำหนักรวม 15 (นับเป็น 0) · ไม่มีคะแนนรวมที่ใช้ได้ · คะแนนรวมจะอยู่ระหว่าง 85 (ระดับ ดี) ถึง 100 (ระดับ ดีมาก)",
  );
  expect(
    facts()
      .map(([, value]) => value)
      .slice(0, 7),
  ).toEqual(["ยังไม่มีคะแนนรวม", "ยังไม่สรุป", "", 15, 0, 85, 100]);
  const { plan } = await summarise();
  expect(plan.overwrites).toEqual([]);
  expect(plan.summary.provisional).toMatchObject({ missingWeight: 15, range: { low: 85, high: 100 } });
  expect((await summarise()).report.written).toBe(0);
  await excel.typeIn("ส่วนที่ 1", "G8", 100);
  expect([statusOf(), facts()[0]![1], facts()[1]![1]]).toEqual([FINAL, 100, "ดีมาก"]);
});

/**
 * Worked out by hand, weight × score ÷ 100 of the indicators in their order:
 * 15×60 = 9 | 15×75 = 11.25 | 5×50 = 2.5 | 5×100 = 5 → 27.75 of 40
 * 10×80 = 8 | 10×75 (96 is the standard target) = 7.5 | 5×87.5 (halfway from 7 to 8 million) = 4.375 | 5×100 = 5 → 24.875 of 30
 * 10×100 = 10 | 10×75 (402.5 is halfway from 380 to 425, 50 and 100 points) = 7.5 → 17.5 of 20
 * 10×100 = 10 → 10 of 10. Together 80.125, shown 80.13: ดี, and 9.87 short of 90.
 * Lost points are 15×40 = 600, 15×25 = 375 and 5×50 = 250 at most: 1.1.1, 1.1.2, then 1.2.1, the first of three.
 */
test("seven results lowered give what the hand works out", async () => {
  const edits = [
    ["G8", 60],
    ["G11", 75],
    ["G13", 50],
    ["G18", 80],
    ["F19", "ร้อยละ 96"],
    ["F20", "7.5 ล้านบาท"],
    ["F26", 402.5],
  ] as const;
  for (const [cell, value] of edits) await excel.typeIn("ส่วนที่ 1", cell, value);
  const { plan } = await summarise();
  expect(plan.summary).toMatchObject({
    total: expect.closeTo(80.125, 9),
    rating: { th: "ดี" },
    provisional: null,
    next: { rating: { th: "ดีมาก" }, points: 9.87 },
    weakest: [{ code: "1.1.1" }, { code: "1.1.2" }, { code: "1.2.1" }],
  });
  expect(
    facts()
      .map(([, value]) => value)
      .slice(0, 3),
  ).toEqual([expect.closeTo(80.125, 9), "ดี", 9.87]);
  expect(excel.cells(SUMMARY_SHEET, "B20:D23")).toEqual([
    [40, 27.75, 69.375],
    [30, 24.875, expect.closeTo(82.9167, 4)],
    [20, 17.5, 87.5],
    [10, 10, 100],
  ]);
  // Scores of 60 and 50 reach the minimum target alone; 75, 80 and 87.5 the standard one.
  expect(excel.cells(SUMMARY_SHEET, "B29:B31")).toEqual([[4], [5], [2]]);
});

test("what a person has added stays: notes, formats, and a name of the sheet", async () => {
  await summarise();
  await excel.typeIn(SUMMARY_SHEET, "H6", "ผอ. รับทราบ");
  await excel.typeIn("ส่วนที่ 1", "G8", "");
  const { plan } = await summarise();
  // The form's own page still repeats the total that there was before.
  expect(plan.overwrites.map(({ sheet, address, before }) => [sheet, address, before])).toEqual([
    ["สรุป", "B6", "100"],
  ]);
  expect(excel.cells(SUMMARY_SHEET, "H6:H6")).toEqual([["ผอ. รับทราบ"]]);
  expect((await summarise()).report.written).toBe(0);
});

test("an emptied total and rating are filled again, a typed one is shown before it is replaced", async () => {
  await excel.typeIn("ส่วนที่ 1", "H29", "");
  await excel.typeIn("ส่วนที่ 1", "H30", "ดี");
  const { plan } = await summarise();
  expect(plan.overwrites).toEqual([
    { sheet: "ส่วนที่ 1", address: "H30", before: "ดี", after: "=KPIRATING(H29)", figure: "ดีมาก" },
  ]);
  expect(excel.cells("ส่วนที่ 1", "H29:H30")).toEqual([[100], ["ดีมาก"]]);
});

test("a wrong weight is found, and gone once it is mended", async () => {
  const rulesAfter = async (weight: number) => {
    await excel.typeIn("ส่วนที่ 1", "B19", weight);
    const { findings } = await validateWorkbook(createExcelWorkbook());
    return findings.map(({ rule, address }) => `${rule} ${address}`);
  };
  expect(await rulesAfter(12)).toEqual(
    expect.arrayContaining(["weight-total-not-100 B5", "component-weight-mismatch A16"]),
  );
  const mended = await rulesAfter(10);
  expect(mended).toContain("component-weight-missing A27");
  expect(mended.filter((finding) => /weight-(?:total|mismatch)/.test(finding))).toEqual([]);
});
