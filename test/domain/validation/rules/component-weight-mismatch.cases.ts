import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a heading without a weight", input: { A6: "องค์ประกอบที่ 1 ประสิทธิภาพ" } },
    { name: "a sum that rounds to it", input: { B8: 40.004 } },
    { name: "weights kept as text", input: { B8: "40 ", B9: "๒๐" } },
    { name: "Thai digits in the heading", input: { A6: "องค์ประกอบที่ ๑ ประสิทธิภาพ (น้ำหนักร้อยละ ๖๐)" } },
    { name: "a per cent sign in the heading", input: { A6: "องค์ประกอบที่ 1 ประสิทธิภาพ (60%)" } },
    { name: "a year in brackets", input: { A6: "องค์ประกอบที่ 1 ประสิทธิภาพ (2565) (น้ำหนัก ร้อยละ 60)" } },
    { name: "only a year in brackets", input: { A6: "องค์ประกอบที่ 1 แผนปฏิบัติการ (2565)" } },
    { name: "an indicator's weight that is missing", input: { B8: null } },
    { name: "an indicator's weight that is an error", input: { B8: "#REF!" } },
    { name: "an indicator's weight of words", input: { B8: "สี่สิบ" } },
    { name: "the weight in its own column", input: { A6: "องค์ประกอบที่ 1 ประสิทธิภาพ", B6: 60 } },
    {
      name: "a group that repeats the weight of its indicators",
      input: { A6: "องค์ประกอบที่ 1 ประสิทธิภาพ (ร้อยละ 60)", B7: 60 },
    },
  ],
  reject: [
    ...[
      { name: "a heading a hundredth below", heading: "(น้ำหนักร้อยละ 59.99)", found: "59.99" },
      { name: "a heading a hundredth above", heading: "(ร้อยละ 60.01)", found: "60.01" },
      { name: "a heading of 0", heading: "(น้ำหนัก 0 %)", found: "0" },
      { name: "a full-width heading", heading: "（น้ำหนักร้อยละ ６１）", found: "61" },
    ].map(({ name, heading, found }) => ({
      name,
      input: { A6: `องค์ประกอบที่ 1 ประสิทธิภาพ ${heading}` },
      faults: [{ messageId: "differs", address: "A6", measure: "60", found, related: ["B8", "B9"] }],
    })),
    {
      name: "a sum that rounds to something else",
      input: { B8: 40.005 },
      faults: [{ messageId: "differs", address: "A6", measure: "60.005", found: "60" }],
    },
    {
      name: "a weight column that contradicts, at its own cell",
      input: { B6: 50 },
      faults: [{ messageId: "differs", address: "B6", expected: "60", found: "50" }],
    },
    {
      name: "two components at once",
      input: { B9: 10, B11: 50 },
      faults: [
        { messageId: "differs", address: "A6", measure: "50", found: "60" },
        { messageId: "differs", address: "A10", measure: "50", found: "40" },
      ],
    },
  ],
};
