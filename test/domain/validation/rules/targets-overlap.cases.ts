import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "ranges that meet", input: { C8: "75–79.99", D8: "80–84.99", E8: "85–90" } },
    { name: "an end that is left out", input: { C8: "75–80", D8: "มากกว่า 80", E8: "-" } },
    { name: "no ranges", input: { C8: "ไม่น้อยกว่า 80", D8: "ไม่น้อยกว่า 90", E8: "ไม่น้อยกว่า 95" } },
    { name: "a gap, which is another fault", input: { C8: "75–79", D8: "80–84", E8: "85–89" } },
  ],
  reject: [
    {
      name: "one figure in both",
      input: { C8: "75–80", D8: "80–84.99", E8: "85–90" },
      faults: [{ messageId: "overlap", address: "C8", found: "80", related: ["D8"] }],
    },
    {
      name: "two at once, one with an open end",
      input: { C8: "75–81", D8: "80–84.99", E8: "85–90", C11: "20–30", D11: "10–15", E11: "ไม่เกิน 12" },
      faults: [
        { messageId: "overlap", address: "C8", found: "80–81" },
        { messageId: "overlap", address: "E11", found: "10–12" },
      ],
    },
  ],
};
