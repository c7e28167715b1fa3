import { indicatorRow } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "Thai digits", input: { A8: "๑.๑.๑ ก" } },
    { name: "a row without a code", input: { A9: "ระดับความสำเร็จ" } },
    { name: "no components", input: { A6: null, A10: null } },
    {
      name: "a heading with another component's number, which component-duplicate reports",
      input: { A10: "องค์ประกอบที่ 1 ศักยภาพ (ร้อยละ 40)" },
    },
  ],
  reject: [
    {
      name: "one of several",
      input: { A9: "2.9 ระดับความสำเร็จ" },
      faults: [{ messageId: "indicator", address: "A9", found: "2.9", related: ["A6"] }],
    },
    {
      name: "the only one of a component",
      input: { A11: "1.9 จำนวนวัน" },
      faults: [{ messageId: "indicator", address: "A11", found: "1.9" }],
    },
    {
      name: "every one of several: the heading is wrong",
      input: { A6: "องค์ประกอบที่ 3 ประสิทธิภาพ (ร้อยละ 60)", A10: null },
      faults: [
        { messageId: "indicator", address: "A8" },
        { messageId: "indicator", address: "A9" },
        { messageId: "indicator", address: "A11" },
      ],
    },
    {
      name: "a heading of a number that no code below it has",
      input: {
        A10: "องค์ประกอบที่ 3 ศักยภาพ (ร้อยละ 40)",
        ...indicatorRow(12, "2.2 ข", 0, [1, 2, 3], 3, 100, 0),
        A6: "องค์ประกอบที่ 2 ประสิทธิภาพ (ร้อยละ 60)",
      },
      faults: [
        { messageId: "heading", address: "A6", measure: "1", found: "2", related: ["A8", "A9"] },
        { messageId: "heading", address: "A10", measure: "2", found: "3" },
      ],
    },
  ],
};
