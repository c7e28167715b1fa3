import { formatted, sheetOf, workbookOf, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** A form with a score of each hand beside the one that counts. */
const withHands = (scores: TestCells) =>
  workbookOf(
    sheetOf({
      ...{ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "ผลการดำเนินงาน", D1: "คะแนนประเมินตนเอง" },
      ...{ E1: "คะแนนของคณะกรรมการ", F1: "คะแนนที่ได้" },
      ...{ A2: "1.1 ก", B2: 100, C2: 95, D2: 80, E2: 75, F2: 75 },
      ...scores,
    }),
  );

export const cases: RuleCases = {
  accept: [
    { name: "wordings of the form", input: { C8: "ร้อยละ 80", C11: "30 วัน", D11: "ไม่เกิน 25", F11: "25 วัน" } },
    { name: "several numbers", input: { F9: "207/166" } },
    { name: "a code", input: { F9: "1.5.2" } },
    { name: "signs for nothing", input: { C11: "-", D11: "–", F9: "ไม่ประเมิน" } },
    { name: "a result with its unit", input: { F8: "95 คะแนน" } },
    { name: "a weight with a sign that Excel understands", input: { B8: "40%" } },
    { name: "a score with such a sign and a space", input: { G9: "100 % " } },
    { name: "a score in words", input: { G9: "เต็ม" } },
    { name: "a score that is a limit", input: { G9: "ไม่เกิน 100" } },
    { name: "a score in thousands", input: { G9: "1 พัน" } },
    { name: "a weight in another unit, which is another fault", input: { B8: "40 บาท" } },
    { name: "a logical value", input: { G9: true } },
    { name: "an error", input: { G9: "#N/A" } },
    { name: "a total that a formula gives as text", input: { H12: ['=TEXT(85,"0")', "85"] } },
    { name: "no total", input: { G12: null, H12: null } },
    { name: "an empty total", input: { H12: null } },
    { name: "a formula that gives a text", input: { B8: ["=TEXT(40,0)", "40"] } },
    { name: "a number as text outside the table", input: { A20: "40", B30: "12" } },
  ],
  reject: [
    {
      name: "a weight and a score with their units, of which no formula knows",
      input: { B8: "ร้อยละ 40", G9: "100 คะแนน" },
      faults: [
        { messageId: "text", address: "B8", expected: "40", found: "ร้อยละ 40" },
        { messageId: "text", address: "G9", expected: "100", found: "100 คะแนน" },
      ],
    },
    {
      name: "a total with its unit",
      input: { H12: "85 คะแนน" },
      faults: [
        {
          ...{ messageId: "text", address: "H12", expected: "85", found: "85 คะแนน", fix: { H12: 85 } },
          message: { th: "คะแนนรวมของ ส่วนที่ 1 เก็บ “85 คะแนน” เป็นข้อความ ควรเป็นตัวเลข 85" },
        },
      ],
    },
    ...[
      { name: "plain digits", text: "40", expected: "40" },
      { name: "a trailing space", text: "40 ", expected: "40" },
      { name: "a no-break space", text: "\u00a040", expected: "40" },
      { name: "a zero-width space", text: "40\u200b", expected: "40" },
      { name: "Thai digits", text: "๔๐", expected: "40" },
      { name: "Thai digits with decimals", text: "๔๐.๕๐", expected: "40.5" },
      { name: "full-width digits", text: "４０", expected: "40" },
      { name: "full-width digits with decimals", text: "４０．５", expected: "40.5" },
      { name: "thousands", text: "1,234.50", expected: "1234.5" },
      { name: "zero", text: "0", expected: "0" },
      { name: "a minus sign", text: "\u22125", expected: "-5" },
      { name: "a hyphen for it", text: "-5", expected: "-5" },
      { name: "a plus sign", text: "+5", expected: "5" },
      { name: "no digit before the point", text: ".5", expected: "0.5" },
    ].map(({ name, text, expected }) => ({
      name,
      input: { B8: text },
      faults: [{ messageId: "text", address: "B8", expected, found: text, fix: { B8: Number(expected) } }],
    })),
    ...["0.4", "1", "-1"].map((text) => ({
      name: `“${text}” in a cell that shows per cent, which may be meant as either`,
      input: { B8: formatted(text, "0%") },
      faults: [{ messageId: "text", address: "B8", expected: text, fix: null }],
    })),
    {
      name: "more than 1 in a cell that shows per cent",
      input: { B8: formatted("40", "0%") },
      faults: [{ messageId: "text", address: "B8", expected: "40", fix: { B8: 0.4 } }],
    },
    {
      name: "0.4 in a cell that shows no per cent",
      input: { B8: formatted("0.4", "0.00") },
      faults: [{ messageId: "text", address: "B8", expected: "0.4", fix: { B8: 0.4 } }],
    },
    {
      name: "scores of every hand, with their unit",
      input: withHands({ D2: "80 คะแนน", E2: "75 คะแนน", F2: "75 คะแนน" }),
      faults: ["D2", "E2", "F2"].map((address) => ({ messageId: "text", address })),
    },
    ...["-25", "1,234.50", "๑,๒๓๔"].map((text) => ({
      name: `a result that is “${text}” and nothing else`,
      input: { F11: text },
      faults: [{ messageId: "text", address: "F11", found: text }],
    })),
    {
      name: "a weighted score with its unit",
      input: { H8: "35 คะแนน" },
      faults: [{ messageId: "text", address: "H8", expected: "35" }],
    },
    {
      name: "every figure column of a row",
      input: { B11: "40", C11: "30", D11: "25", E11: "20", F11: "25", G11: "75", H11: "30" },
      faults: ["B11", "C11", "D11", "E11", "F11", "G11", "H11"].map((address) => ({
        messageId: "text",
        address,
      })),
    },
    {
      name: "the total",
      input: { H12: "85.00" },
      faults: [{ messageId: "text", address: "H12", expected: "85", found: "85.00" }],
    },
  ],
};
