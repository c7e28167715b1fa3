import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "wordings of the form", input: { C8: "ร้อยละ 80", C11: "30 วัน", D11: "ไม่เกิน 25", F11: "25 วัน" } },
    { name: "several numbers", input: { F9: "207/166" } },
    { name: "a code", input: { F9: "1.5.2" } },
    { name: "signs for nothing", input: { C11: "-", D11: "–", F9: "ไม่ประเมิน" } },
    { name: "a result with its unit", input: { F8: "95 คะแนน" } },
    { name: "a weight with a sign that Excel understands", input: { B8: "40%" } },
    { name: "a score in words", input: { G9: "เต็ม" } },
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
      faults: [{ messageId: "text", address: "H12", expected: "85", found: "85 คะแนน" }],
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
    ].map(({ name, text, expected }) => ({
      name,
      input: { B8: text },
      faults: [{ messageId: "text", address: "B8", expected, found: text }],
    })),
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
