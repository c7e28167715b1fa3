import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "ranges that meet", input: { C8: "75–79.99", D8: "80–84.99", E8: "ตั้งแต่ 85 ขึ้นไป" } },
    { name: "whole numbers of a count", input: { C8: "5 - 9 คน", D8: "10 - 14 คน", E8: "15 - 20 คน" } },
    {
      name: "whole numbers of what is counted by its name",
      input: { A8: "1.1.1 จำนวนงาน", C8: "5 - 9", D8: "10 - 14", E8: "15 - 20" },
    },
    { name: "up to an open end", input: { C8: "60 - 80", D8: "มากกว่า 80", E8: "ไม่มี" } },
    { name: "an overlap, which is another fault", input: { C8: "75–80", D8: "80–85", E8: "85–90" } },
  ],
  reject: [
    {
      name: "whole per cents",
      input: { C8: "ร้อยละ 75–79", D8: "ร้อยละ 80–84", E8: "ร้อยละ 85 ขึ้นไป" },
      faults: [{ messageId: "gap", address: "C8", found: "79–80", related: ["D8"] }],
    },
    {
      name: "one hundredth more than results have",
      input: { C8: "75–79.98", D8: "80–84.99", E8: "85–90" },
      faults: [{ messageId: "gap", address: "C8", found: "79.98–80" }],
    },
    {
      name: "two at once, one falling",
      input: {
        C8: "75 ถึง 79",
        D8: "80 ถึง 84.99",
        E8: "85 ถึง 90",
        C11: "30 - 26",
        D11: "21 - 25 บาท",
        E11: "15 - 19 บาท",
      },
      faults: [
        { messageId: "gap", address: "C8", found: "79–80" },
        { messageId: "gap", address: "E11", found: "19–21" },
      ],
    },
  ],
};
