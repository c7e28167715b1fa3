import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    {
      name: "headings with spaces and line breaks",
      input: { E5: "เป้าหมาย\n ขั้นสูง (100)", B4: "น้ำหนัก  (ร้อยละ) " },
    },
    { name: "headings with invisible characters", input: { D5: "เป้าหมาย\u200bมาตรฐาน\u00a0(75)" } },
    {
      name: "headings with decomposed sara am",
      input: { B4: "น\u0e49\u0e4d\u0e32หนัก (ร้อยละ)", C5: "เป้าหมายขั้นต\u0e4d\u0e48\u0e32 (50)" },
    },
    {
      name: "a form on the second sheet",
      input: workbookOf(sheetOf({ A1: "ปก" }, "ปก"), sheetOf(CLEAN_FORM)),
    },
    {
      name: "no cells at all where a sheet was not read",
      input: workbookOf(sheetOf(CLEAN_FORM), sheetOf({}, "ใหญ่", { unread: "too-large" })),
    },
  ],
  reject: [
    {
      name: "a workbook without sheets",
      input: workbookOf(),
      faults: [{ messageId: "empty-workbook", address: null }],
    },
    {
      name: "a workbook of empty sheets",
      input: workbookOf(sheetOf({}), sheetOf({}, "Sheet2")),
      faults: [{ messageId: "empty-workbook", address: null }],
    },
    {
      name: "nothing but a sheet that was not read",
      input: workbookOf(sheetOf({}, "ใหญ่", { unread: "too-large" })),
      faults: [{ messageId: "no-table", address: null }],
    },
    {
      name: "no headings",
      input: workbookOf(sheetOf({ A1: "บันทึก", B2: 5 })),
      faults: [{ messageId: "no-table", address: null }],
    },
    {
      name: "three headings only",
      input: workbookOf(sheetOf({ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "คะแนน", A2: "1.1 ก", B2: 5 })),
      faults: [{ messageId: "no-table-near", address: "A1" }],
    },
    {
      name: "headings that nobody has seen beside two of ours",
      input: workbookOf(
        sheetOf({ A3: "ตัวชี้วัด", B3: "น้ำหนัก", C3: "ช่องพิเศษ", D3: "ช่องใหม่", A4: "1.1 ก", B4: 5 }, "แบบ"),
      ),
      faults: [{ messageId: "no-table-near", address: "A3" }],
    },
    {
      name: "the three-year monitoring table alone",
      input: workbookOf(
        sheetOf({
          A1: "ตัวชี้วัด",
          B1: "ปี 2563",
          D1: "ปี 2564",
          A2: null,
          B2: "เป้าหมาย",
          C2: "ผลการดำเนินงาน",
          D2: "เป้าหมาย",
          E2: "ผลการดำเนินงาน",
          A3: "1. ร้อยละความสำเร็จ",
          B3: "ร้อยละ 100",
        }),
      ),
      faults: [{ messageId: "no-table-near", address: "B2" }],
    },
    {
      name: "headings without indicators",
      input: workbookOf(sheetOf({ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "ผลการดำเนินงาน", D1: "คะแนน" })),
      faults: [{ messageId: "no-indicator", address: "A1" }],
    },
  ],
};
