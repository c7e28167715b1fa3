import { valueOf } from "../../../../src/domain/form/field";
import { readEvaluation } from "../../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../../src/domain/framework/frameworks";
import { SheetCells } from "../../../../src/domain/workbook/snapshot";
import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";

test("a form of fifty thousand rows with weights and nothing else is read row by row, not each against all", () => {
  const cells = new SheetCells();
  const headings = ["ตัวชี้วัด", "น้ำหนัก", "ขั้นต่ำ (50)", "มาตรฐาน (75)", "ขั้นสูง (100)", "ผล", "คะแนน"];
  for (const [column, heading] of headings.entries()) cells.add(0, column, heading);
  for (let row = 1; row <= 50_000; row++) {
    cells.add(row, 0, `ตัวชี้วัดชื่อ ${row}`);
    cells.add(row, 1, 100 / 50_000);
  }
  const [table] = readEvaluation(workbookOf({ ...sheetOf({}), cells }), framework).tables;
  expect(table?.indicators).toHaveLength(50_000);
});

test("a form is found beside a hundred thousand rows of raw data", () => {
  const raw = new SheetCells();
  for (let row = 0; row < 100_000; row++) {
    raw.add(row, 0, "รวม");
    raw.add(row, 1, row);
  }
  const snapshot = workbookOf({ ...sheetOf({}, "ข้อมูลดิบ"), cells: raw }, sheetOf(CLEAN_FORM));
  const evaluation = readEvaluation(snapshot, framework);
  expect(evaluation.tables.map((table) => table.indicators.length)).toEqual([3]);
  expect(evaluation.summary.total).toBeNull();
});

test("rows of raw data beside a part are no part of it", () => {
  const cells = new SheetCells();
  for (let row = 0; row < 100_000; row++) {
    cells.add(row, 0, "รายการ");
    cells.add(row, 1, "งบประมาณประจำปี");
    cells.add(row, 2, row);
  }
  const money = { A30: "ที่มาของรายได้", A31: "รายการ", B31: "จำนวนเงิน", A32: "ก", B32: 1, A33: "รวม", B33: 1 };
  const { parts } = readEvaluation(
    workbookOf({ ...sheetOf({}, "ข้อมูลดิบ"), cells }, sheetOf(money)),
    framework,
  );
  expect(valueOf(parts.revenue!.total)?.value).toBe(1);
  expect(parts.basics).toBeNull();
});
