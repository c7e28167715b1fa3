import type { RuleCases } from "../../../support/rule-cases";

const columns = { I5: "คะแนนประเมินตนเอง", J5: "คะแนนของคณะกรรมการ" };

export const cases: RuleCases = {
  accept: [
    { name: "the committee's score", input: { ...columns, I8: 100, J8: 87.5 } },
    { name: "the agency's own where the committee gave none", input: { ...columns, I8: 87.5 } },
    { name: "the same but for rounding", input: { ...columns, J8: 87.504 } },
    { name: "neither", input: columns },
    { name: "no score yet, which is another fault", input: { ...columns, J8: 87.5, G8: null } },
  ],
  reject: [
    {
      name: "a hundredth beside the committee's",
      input: { ...columns, J8: 87.51 },
      faults: [{ messageId: "committee", address: "G8", expected: "87.51", found: "87.5", related: ["J8"] }],
    },
    {
      name: "both kinds at once",
      input: { ...columns, I8: 87.5, J8: 80, I9: 75, J9: "-" },
      faults: [
        { messageId: "committee", address: "G8", expected: "80" },
        { messageId: "self", address: "G9", expected: "75", related: ["I9"] },
      ],
    },
  ],
};
