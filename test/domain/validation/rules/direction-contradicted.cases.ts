import type { RuleCases } from "../../../support/rule-cases";

const column = { I5: "ทิศทาง" };

export const cases: RuleCases = {
  accept: [
    { name: "words that agree", input: { ...column, I8: "ยิ่งมากยิ่งดี", I11: "ยิ่งน้อยยิ่งดี" } },
    { name: "no word and others", input: { ...column, I8: "↑", I11: null } },
    { name: "targets of words", input: { ...column, I9: "ยิ่งน้อยยิ่งดี" } },
    { name: "targets out of order, which is another fault", input: { ...column, C11: 20, I11: "ยิ่งมากยิ่งดี" } },
  ],
  reject: [
    {
      name: "falling targets",
      input: { ...column, I11: "ยิ่งมากยิ่งดี" },
      faults: [{ messageId: "lower", address: "I11", found: "ยิ่งมากยิ่งดี", related: ["C11", "D11", "E11"] }],
    },
    {
      name: "both at once",
      input: { ...column, I8: "Lower", I11: "มากดี" },
      faults: [
        { messageId: "higher", address: "I8", related: ["C8", "D8", "E8"] },
        { messageId: "lower", address: "I11" },
      ],
    },
  ],
};
