import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    {
      name: "the three styles of the report",
      input: { A6: "องค์ประกอบที่ 1 ก (น้ำหนัก ร้อยละ 60)", A10: "องค์ประกอบที่ 2 ข (ร้อยละ 40)" },
    },
    { name: "a weight in the weight column", input: { A6: "องค์ประกอบที่ 1 ประสิทธิภาพ", B6: 60 } },
    { name: "a weight of 0, which is another fault", input: { A6: "องค์ประกอบที่ 1 ก (ร้อยละ 0)" } },
    { name: "a component that stands alone", input: { A6: "องค์ประกอบที่ 1 ก", A10: null } },
    {
      name: "weights of indicators that are to be filled in first",
      input: { A10: "องค์ประกอบที่ 2 ศักยภาพ", B11: null },
    },
    { name: "a table without components", input: { A6: null, A10: null } },
    { name: "spaces that cannot be seen", input: { A6: "องค์ประกอบที่\u00a01 ก (น้ำหนัก\u200bร้อยละ\u00a060)" } },
  ],
  reject: [
    {
      name: "a bare heading",
      input: { A10: "องค์ประกอบที่ 2 ศักยภาพ" },
      faults: [{ messageId: "missing", address: "A10", measure: "40" }],
    },
    {
      name: "none of its indicators has a result yet: it waits",
      input: { A10: "องค์ประกอบที่ 2 ศักยภาพ", F11: null, G11: null, H11: null },
      faults: [{ messageId: "missing", address: "A10", measure: "40", isUnfilled: true }],
    },
    {
      name: "brackets that hold something else",
      input: { A6: "องค์ประกอบที่ 1 ประสิทธิภาพ (Performance)" },
      faults: [{ messageId: "missing", address: "A6", measure: "60" }],
    },
    {
      name: "a year in brackets",
      input: { A6: "องค์ประกอบที่ 1 แผนปฏิบัติการ (2565)" },
      faults: [{ messageId: "missing", address: "A6", measure: "60" }],
    },
    {
      name: "two at once, with a weight that cannot be read",
      input: { A6: "องค์ประกอบที่ 1 ก", B9: "-", A10: "องค์ประกอบที่ 2 ข" },
      faults: [
        { messageId: "missing", address: "A6", measure: "40" },
        { messageId: "missing", address: "A10", measure: "40" },
      ],
    },
  ],
};
