import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "not assessed, and the score says so", input: { F8: "ไม่ประเมิน", G8: "ไม่ประเมิน" } },
    { name: "not assessed, no score", input: { F8: "ไม่ประเมิน", G8: null } },
    { name: "a score of 0 for a result", input: { F8: "ร้อยละ 10", G8: 0 } },
  ],
  reject: [
    {
      name: "a score of 0",
      input: { F8: "ไม่ประเมิน", G8: 0 },
      faults: [{ messageId: "scored", address: "G8", found: "0", related: ["F8"] }],
    },
    {
      name: "scores that were left",
      input: { F8: "ไม่ประเมิน", F11: "N/A" },
      faults: [
        { messageId: "scored", address: "G8", found: "87.5" },
        { messageId: "scored", address: "G11", found: "75" },
      ],
    },
  ],
};
