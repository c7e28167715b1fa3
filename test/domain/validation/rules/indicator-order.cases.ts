import { indicatorRow } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a step from 9 to 10", input: { A8: "1.1.9 ก", A9: "1.1.10 ข" } },
    { name: "a gap", input: { A9: "1.1.7 ข" } },
    { name: "from a deeper code to the next", input: { A8: "1.1.1 ก", A9: "1.2 ข" } },
    { name: "one code twice, which is another fault", input: { A9: "1.1.1 ข" } },
    { name: "a row under the wrong component, which is another fault", input: { A8: "2.9 ก" } },
    {
      name: "components the wrong way round, which is another fault",
      input: {
        A6: "องค์ประกอบที่ 2 ก (ร้อยละ 60)",
        A7: "2.1 กลุ่ม",
        A8: "2.1.1 ก",
        A9: "2.1.2 ข",
        A10: "องค์ประกอบที่ 1 ข (ร้อยละ 40)",
        A11: "1.1 ค",
      },
    },
  ],
  reject: [
    {
      name: "two neighbours swapped",
      input: { A8: "1.1.2 ก", A9: "1.1.1 ข" },
      faults: [{ messageId: "order", address: "A9", found: "1.1.1", related: ["A8"] }],
    },
    {
      name: "a 10 before a 9",
      input: { A8: "1.1.10 ก", A9: "1.1.9 ข" },
      faults: [{ messageId: "order", address: "A9" }],
    },
    {
      name: "two rows after a higher one",
      input: { A8: "1.3.1 ก", ...indicatorRow(10, "1.1.2 ข", 0, [1, 2, 3], 3, 100, 0), A11: "1.2.1 ค" },
      faults: [
        { messageId: "order", address: "A9" },
        { messageId: "order", address: "A10" },
        { messageId: "order", address: "A11" },
      ],
    },
  ],
};
