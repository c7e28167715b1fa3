import { CLEAN_FORM, indicatorRow, sheetOf, type TestCells, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** The headings of the clean form again, with the closing rows below them as the printed report has it. */
function repeated(row: number): TestCells {
  const above = Object.entries(CLEAN_FORM).filter(([address]) => /^[A-H][45]$/.test(address));
  return {
    G12: null,
    H12: null,
    G13: null,
    H13: null,
    ...Object.fromEntries(
      above.map(([address, value]) => [`${address[0]}${row + Number(address[1]) - 4}`, value]),
    ),
    G30: "คะแนนรวม",
    H30: 85,
  };
}

export const cases: RuleCases = {
  accept: [
    {
      name: "the same headings again",
      input: { ...repeated(20), ...indicatorRow(22, "2.2 ก", 0, [1, 2, 3], 3, 100, 0) },
    },
    {
      name: "the same headings in other words",
      input: { ...repeated(20), B20: "น้ำหนัก\n(ร้อยละ)", E21: "ขั้นสูง" },
    },
    { name: "a further column", input: { ...repeated(20), I21: "รหัส" } },
    { name: "a column of remarks under the first headings alone", input: { ...repeated(20), I5: "หมายเหตุ" } },
    { name: "a column of evidence under the first headings alone", input: { ...repeated(20), I5: "หลักฐาน" } },
    {
      name: "another form on another sheet",
      input: workbookOf(
        sheetOf(CLEAN_FORM),
        sheetOf({ B1: "ตัวชี้วัด", C1: "น้ำหนัก", D1: "ผลการดำเนินงาน", E1: "คะแนน" }, "ส่วนที่ 2"),
      ),
    },
  ],
  reject: [
    {
      name: "a column of remarks that moved",
      input: { ...repeated(20), I5: "หมายเหตุ", J21: "หมายเหตุ" },
      faults: [{ messageId: "moved", address: "J21", measure: "I", found: "J" }],
    },
    {
      name: "a column that moved",
      input: { ...repeated(20), G21: null, I21: "คะแนนที่ได้" },
      faults: [{ messageId: "moved", address: "I21", measure: "G", found: "I", related: ["G5"] }],
    },
    {
      name: "a column that is missing, at its place",
      input: { ...repeated(20), B20: null },
      faults: [{ messageId: "missing", address: "B21", measure: "B", related: ["B5"] }],
    },
    {
      name: "two columns missing, each at its place",
      input: { ...repeated(20), B20: null, H21: null },
      faults: [
        { messageId: "missing", address: "B21", measure: "B" },
        { messageId: "missing", address: "H21", measure: "H" },
      ],
    },
    {
      name: "two columns swapped",
      input: { ...repeated(20), G21: "คะแนนถ่วงน้ำหนัก", H21: "คะแนนที่ได้" },
      faults: [
        { messageId: "moved", address: "H21", measure: "G", found: "H" },
        { messageId: "moved", address: "G21", measure: "H", found: "G" },
      ],
    },
  ],
};
