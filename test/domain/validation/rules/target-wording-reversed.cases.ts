import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "not less than, rising", input: { C8: "ไม่น้อยกว่าร้อยละ 80", E8: "มากกว่าร้อยละ 95" } },
    { name: "at most, falling", input: { C11: "ไม่เกิน 30", D11: "น้อยกว่า 25" } },
    { name: "targets out of order, which is another fault", input: { C11: 20, D11: "มากกว่า 25" } },
  ],
  reject: [
    {
      name: "less than, rising",
      input: { C8: "น้อยกว่าร้อยละ 80" },
      faults: [{ messageId: "rising", address: "C8", found: "น้อยกว่าร้อยละ 80" }],
    },
    {
      name: "several tiers of one indicator: reported once",
      input: { C8: "ไม่เกินร้อยละ 80", D8: "ไม่เกินร้อยละ 90" },
      faults: [{ messageId: "rising", address: "C8", related: ["D8"] }],
    },
    {
      name: "both at once",
      input: { D8: "น้อยกว่าร้อยละ 90", E11: "ไม่น้อยกว่า 20" },
      faults: [
        { messageId: "rising", address: "D8" },
        { messageId: "falling", address: "E11", found: "ไม่น้อยกว่า 20" },
      ],
    },
  ],
};
