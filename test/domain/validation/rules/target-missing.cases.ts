import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a dash for the minimum", input: { C8: "-" } },
    { name: "a dash for the middle tier", input: { D8: "–" } },
    { name: "a row of dots for the middle tier", input: { D8: "....." } },
    { name: "a target of 0", input: { E11: 0 } },
    { name: "targets of words", input: { C8: "มีแผน" } },
    { name: "a target that failed, which is another fault", input: { E8: "#REF!" } },
    { name: "a table without a middle tier", input: { D5: null, D8: null, D9: null, D11: null } },
  ],
  reject: [
    {
      name: "no advanced target",
      input: { E8: null },
      faults: [{ messageId: "advanced", address: "E8", measure: "100" }],
    },
    {
      name: "a dash for the advanced target",
      input: { E8: "-" },
      faults: [{ messageId: "advanced", address: "E8", measure: "100" }],
    },
    { name: "an empty minimum", input: { C8: null }, faults: [{ messageId: "blank", address: "C8" }] },
    { name: "an empty middle tier", input: { D8: null }, faults: [{ messageId: "blank", address: "D8" }] },
    { name: "spaces only", input: { D8: "\u00a0 " }, faults: [{ messageId: "blank", address: "D8" }] },
    {
      name: "a row of which only its name and weight are there yet",
      input: { C9: null, D9: null, E9: null, F9: null, G9: null, H9: null },
      faults: [{ messageId: "unfilled", address: "C9", related: ["D9", "E9"], isUnfilled: true }],
    },
    {
      name: "targets half filled in, before there is a result",
      input: { D8: null, E8: null, F8: null, G8: null, H8: null },
      faults: [
        { messageId: "blank", address: "D8", isUnfilled: true },
        { messageId: "advanced", address: "E8", measure: "100", isUnfilled: true },
      ],
    },
    {
      name: "a dash for the advanced target, before there is a result",
      input: { E8: "-", F8: null, G8: null, H8: null },
      faults: [{ messageId: "advanced", address: "E8", measure: "100" }],
    },
    {
      name: "a result held against nothing",
      input: { C9: null, D9: null, E9: null, G9: null, H9: null },
      faults: [
        { messageId: "blank", address: "C9" },
        { messageId: "blank", address: "D9" },
        { messageId: "advanced", address: "E9" },
      ],
    },
    {
      name: "a row without any target",
      input: { C9: null, D9: null, E9: null },
      faults: [
        { messageId: "blank", address: "C9" },
        { messageId: "blank", address: "D9" },
        { messageId: "advanced", address: "E9" },
      ],
    },
  ],
};
