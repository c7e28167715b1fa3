import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a name that has the words without the brackets", input: { A8: "1.1.1 ระบุชื่อตัวชี้วัด" } },
    { name: "a name behind other brackets", input: { A8: "1.1.1 (นำร่อง) ร้อยละของงาน" } },
  ],
  reject: [
    {
      name: "the text of the blank form, before there is a result",
      input: { A8: "1.1.1 (ระบุชื่อตัวชี้วัด)", F8: null, G8: null, H8: null },
      faults: [{ messageId: "unfilled", address: "A8", isUnfilled: true }],
    },
    {
      name: "the same in rows with results, which then are of nobody knows what",
      input: { A8: "1.1.1 (ระบุชื่อตัวชี้วัด)", A11: "2.1 (ระบุชื่อตัวชี้วัด)" },
      faults: [
        { messageId: "unfilled", address: "A8" },
        { messageId: "unfilled", address: "A11" },
      ],
    },
  ],
};
