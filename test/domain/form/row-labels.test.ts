import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { rowLabels } from "../../../src/domain/form/rows";

const labels = rowLabels(PUBLIC_ORGANISATION_2565);

test.each([
  ["1.1 ชื่อ", "1.1"],
  [" 1.1 ชื่อ", "1.1"],
  ["๑.๑ ชื่อ", "1.1"],
  ["１.１ ชื่อ", "1.1"],
  ["\u200B1.1 ชื่อ", "1.1"],
  ["1\u200B.1 ชื่อ", "1.1"],
  ["10.1 ชื่อ", "10.1"],
  ["1.10 ชื่อ", "1.10"],
  ["12 ชื่อ", null],
  ["12 .1 ชื่อ", null],
  ["12ชื่อ 1.1", null],
  ["ชื่อ 1.1", null],
  ["ตัวชี้วัดที่ 1.1 ชื่อ", "1.1"],
  ["ตัวชี้วัดที่ ๑.๑ ชื่อ", "1.1"],
  ["ตัวชี้วัด 1.1.2 ชื่อ", "1.1.2"],
  ["KPI 1.1 ชื่อ", "1.1"],
  ["kpi1.1 ชื่อ", "1.1"],
  ["Indicator 1.1 ชื่อ", "1.1"],
  ["(1.1) ชื่อ", "1.1"],
  ["ตัวชี้วัดที่ 1 ชื่อ", null],
  ["ตัวชี้วัดที่สอดคล้องกับแผน 1.1", null],
  ["องค์ประกอบที่ 1.1 ชื่อ", null],
  ["", null],
])("the code of %j is %j", (label, code) => expect(labels.coded(label)?.code ?? null).toBe(code));

test.each([
  "1.1 ชื่อ",
  "1.1. ชื่อ",
  "1.1) ชื่อ",
  "(1.1) ชื่อ",
  "1.1 - ชื่อ",
  "1.1 – ชื่อ",
  "1.1 -ชื่อ",
  "1.1: ชื่อ",
  "1.1 : ชื่อ",
  "ตัวชี้วัดที่ 1.1 ชื่อ",
  "ตัวชี้วัดที่ 1.1 : ชื่อ",
])("what is written round the code of %j is no part of the name", (label) =>
  expect(labels.coded(label)).toEqual({ code: "1.1", name: "ชื่อ" }),
);

test.each(["1 ชื่อ", "1. ชื่อ", "1.ชื่อ", "1 ) ชื่อ", "(1) ชื่อ", "ตัวชี้วัดที่ 1 ชื่อ", "ตัวชี้วัดที่ 1. ชื่อ", "ตัวชี้วัดที่1 ชื่อ"])(
  "%j is numbered",
  (label) => expect(labels.numbered(label)).toEqual({ code: "1", name: "ชื่อ" }),
);

test.each([
  ["12. ชื่อ", "12"],
  ["๑๒. ชื่อ", "12"],
  ["123. ชื่อ", null],
  ["1.1 ชื่อ", null],
  ["1ก. ชื่อ", null],
  ["1ชื่อ", null],
  ["1.", null],
  ["แผนงานที่ 1. ชื่อ", null],
])("the number of one level of %j is %j", (label, number) =>
  expect(labels.numbered(label)?.code ?? null).toBe(number),
);

test.each([
  ["รวมองค์ประกอบที่ 1", true],
  [" รวม องค์ประกอบที่ ๑", true],
  ["\u200Bรวมองค์ประกอบที่ 1", true],
  ["TOTAL มิติที่ 2", true],
  ["total มิติที่ 2", true],
  ["รวม", false],
  ["12 รวมองค์ประกอบที่ 1", false],
  ["สรวมองค์ประกอบที่ 1", false],
])("%j is a subtotal: %j", (label, isSubtotal) => expect(labels.isSubtotal(label)).toBe(isSubtotal));

test.each([
  ["คะแนนรวม", true],
  ["สรุปผลการประเมินระดับองค์กร", true],
  ["รวมองค์ประกอบที่ 1", true],
  ["องค์ประกอบที่ 1", false],
  ["1.1 ผลรวมของคะแนน", false],
])("%j closes a table or a part of it: %j", (label, isClosing) =>
  expect(labels.isClosing(label)).toBe(isClosing),
);
