import type { RuleCases } from "../../../support/rule-cases";

const columns = { I5: "คะแนนประเมินตนเอง", J5: "คะแนนของคณะกรรมการ", K5: "เหตุผล" };

export const cases: RuleCases = {
  accept: [
    { name: "the same score", input: { ...columns, I8: 87.5, J8: 87.5 } },
    { name: "the same but for rounding", input: { ...columns, I8: 87.504, J8: 87.5 } },
    { name: "another score with a reason", input: { ...columns, I8: 87.5, J8: 80, K8: "ส่งรายงานล่าช้า" } },
    { name: "only one of them", input: { ...columns, I8: 87.5, J9: 100 } },
  ],
  reject: [
    {
      name: "a hundredth less",
      input: { ...columns, I8: 87.5, J8: 87.49 },
      faults: [{ messageId: "unexplained", address: "J8", measure: "87.5", found: "87.49", related: ["I8"] }],
    },
    {
      name: "two at once, with a dash and a blank for a reason",
      input: { ...columns, I8: 87.5, J8: 80, K8: "-", I11: 75, J11: 100 },
      faults: [
        { messageId: "unexplained", address: "J8" },
        { messageId: "unexplained", address: "J11" },
      ],
    },
  ],
};
