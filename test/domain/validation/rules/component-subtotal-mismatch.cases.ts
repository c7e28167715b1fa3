import { formatted, indicatorRow } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Component 2 moves down by a row to make room for the subtotal of component 1 in row 10. */
const subtotal = {
  G10: "รวม",
  A10: null,
  ...indicatorRow(11, "องค์ประกอบที่ 2 ศักยภาพ (ร้อยละ 40)", null, [null, null, null], null, null, null),
  ...indicatorRow(12, "2.1 จำนวนวันให้บริการ", 40, [30, 25, 20], 25, 75, 30),
  G13: null,
  H13: null,
  G14: "คะแนนรวม",
  H14: 85,
};

export const cases: RuleCases = {
  accept: [
    { name: "the sum", input: { ...subtotal, H10: 55 } },
    { name: "a sum that rounds to it", input: { ...subtotal, H10: 55.004 } },
    {
      name: "from weights and scores where the weighted ones were rounded",
      input: { ...subtotal, H8: 35.004, H10: 55 },
    },
    {
      name: "a sum whose format hides what is too little",
      input: { ...subtotal, H10: formatted(54.995, "0.00") },
    },
    { name: "no figure", input: { ...subtotal, H10: null } },
    { name: "a weighted score that is missing", input: { ...subtotal, G8: null, H8: null, H10: 20 } },
    {
      name: "its label in the column of indicators",
      input: { ...subtotal, G10: null, A10: "รวมองค์ประกอบที่ 1", H10: 55 },
    },
  ],
  reject: [
    {
      name: "a hundredth too much",
      input: { ...subtotal, H10: 55.01 },
      faults: [
        { messageId: "differs", address: "H10", expected: "55", found: "55.01", related: ["H8", "H9"] },
      ],
    },
    {
      name: "two at once",
      input: {
        ...subtotal,
        G10: null,
        A10: "รวมองค์ประกอบที่ 1",
        H10: 50,
        A13: "คะแนนรวมองค์ประกอบที่ 2",
        H13: 31,
      },
      faults: [
        { messageId: "differs", address: "H10", expected: "55", found: "50" },
        { messageId: "differs", address: "H13", expected: "30", found: "31" },
      ],
    },
  ],
};
