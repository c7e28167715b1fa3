import { parseRectangle } from "../../src/domain/workbook/address";
import { readNumberFormat } from "../../src/domain/workbook/number-format";
import {
  ERROR_CODES,
  SheetCells,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/workbook/snapshot";

/** What may stand in a test cell: "=…" is a formula shown with its value in a pair, "#N/A" an error. */
export type TestValue = PlainTestValue | FormattedValue;

type PlainTestValue = string | number | boolean | null | readonly [formula: string, value: string | number];

/** A cell with the code of its number format. */
export interface FormattedValue {
  readonly cell: PlainTestValue;
  readonly code: string;
}

export function formatted(cell: PlainTestValue, code: string): FormattedValue {
  return { cell, code };
}

/** Cells by A1 address; null empties one. */
export type TestCells = Readonly<Record<string, TestValue>>;

/** A small form without any fault: two components, one indicator of figures, one of words, one that falls. */
export const CLEAN_FORM: TestCells = {
  A1: "สำนักงานทดสอบระบบ (สทส.)",
  A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2565",
  A4: "ตัวชี้วัด",
  B4: "น้ำหนัก (ร้อยละ)",
  C4: "เกณฑ์การประเมิน",
  F4: "ผลการดำเนินงาน",
  C5: "เป้าหมายขั้นต่ำ (50)",
  D5: "เป้าหมายมาตรฐาน (75)",
  E5: "เป้าหมายขั้นสูง (100)",
  F5: "ผลการดำเนินงาน",
  G5: "คะแนนที่ได้ (เทียบจากค่าเป้าหมาย)",
  H5: "คะแนนถ่วงน้ำหนัก",
  A6: "องค์ประกอบที่ 1 ประสิทธิภาพ (น้ำหนักร้อยละ 60)",
  A7: "1.1 กลุ่มตัวชี้วัด",
  ...indicatorRow(
    8,
    "1.1.1 ร้อยละของงานที่แล้วเสร็จ",
    40,
    ["ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 100"],
    "ร้อยละ 95",
    87.5,
    35,
  ),
  ...indicatorRow(9, "1.1.2 ระดับความสำเร็จ", 20, ["มีแผน", "ทำตามแผน", "ประเมินผลแล้ว"], "ประเมินผลแล้ว", 100, 20),
  A10: "องค์ประกอบที่ 2 ศักยภาพ (ร้อยละ 40)",
  ...indicatorRow(11, "2.1 จำนวนวันให้บริการ", 40, [30, 25, 20], 25, 75, 30),
  G12: "คะแนนรวม",
  H12: 85,
  G13: "สรุปผลการประเมินระดับองค์กร",
  H13: "ดี",
};

export function indicatorRow(
  row: number,
  name: string,
  weight: TestValue,
  targets: readonly [TestValue, TestValue, TestValue],
  result: TestValue,
  score: TestValue,
  weighted: TestValue,
): TestCells {
  const values = [name, weight, ...targets, result, score, weighted];
  return Object.fromEntries(values.map((value, i) => [`${"ABCDEFGH"[i]}${row}`, value as TestValue]));
}

/** The cells on one sheet, row by row. */
export function sheetOf(cells: TestCells, name = "ส่วนที่ 1", rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const store = new SheetCells();
  const places = Object.entries(cells)
    .filter(([, value]) => value !== null)
    .map(([address, value]) => ({ ...parseRectangle(address)!, value }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value: content } of places) {
    const isFormatted = typeof content === "object" && content !== null && "code" in content;
    const value = isFormatted ? content.cell : content;
    const format = isFormatted ? readNumberFormat(content.code) : null;
    const [formula, shown] = Array.isArray(value) ? (value as [string, string | number]) : [null, value];
    const isError = typeof shown === "string" && ERROR_CODES.includes(shown);
    store.add(row, column, isError ? { error: shown } : (shown as string | number), formula, format);
  }
  for (const { row, column, value } of places) {
    const format =
      typeof value === "object" && value !== null && "code" in value && readNumberFormat(value.code);
    if (format) store.addBlank(row, column, format);
  }
  return { name, visibility: "visible", isProtected: false, cells: store, merges: [], unread: null, ...rest };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { name: "test.xlsx", sheets };
}

/** The clean form with some cells changed. */
export function formWith(changes: TestCells = {}): WorkbookSnapshot {
  return workbookOf(sheetOf({ ...CLEAN_FORM, ...changes }));
}
