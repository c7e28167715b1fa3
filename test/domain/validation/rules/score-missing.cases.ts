import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a score of 0", input: { G8: 0 } },
    { name: "a score as text", input: { G8: "๘๗.๕" } },
    { name: "no result and no score yet", input: { F8: null, G8: null } },
    { name: "a dash for both", input: { F8: "-", G8: "-" } },
    { name: "an indicator that does not apply", input: { F8: "ไม่ประเมิน", G8: null } },
    { name: "a score that does not apply", input: { G8: "ยกเลิก" } },
    { name: "a score that failed, which is another fault", input: { G8: "#N/A" } },
    { name: "a result that failed", input: { F8: "#N/A", G8: null } },
    { name: "a table without a score column", input: { G5: null, G8: null } },
  ],
  reject: [
    { name: "an empty score", input: { G8: null }, faults: [{ messageId: "missing", address: "G8" }] },
    {
      name: "an empty score for a result of 0",
      input: { F8: 0, G8: null },
      faults: [{ messageId: "missing", address: "G8" }],
    },
    {
      name: "an empty score for a result of words",
      input: { G9: null },
      faults: [{ messageId: "missing", address: "G9" }],
    },
    { name: "a dash for the score", input: { G8: "-" }, faults: [{ messageId: "missing", address: "G8" }] },
    {
      name: "a formula that shows nothing",
      input: { G8: ['=IF(F8="","","")', ""] },
      faults: [{ messageId: "missing", address: "G8" }],
    },
    {
      name: "a score of words",
      input: { G8: "ผ่าน" },
      faults: [{ messageId: "text", address: "G8", found: "ผ่าน" }],
    },
    {
      name: "two scores in one cell",
      input: { G8: "75/100" },
      faults: [{ messageId: "text", address: "G8", found: "75/100" }],
    },
    {
      name: "a score that is only bounded",
      input: { G8: "ไม่น้อยกว่า 75" },
      faults: [{ messageId: "text", address: "G8" }],
    },
    {
      name: "an empty score where there is no result column",
      input: { F4: null, F5: null, G8: null },
      faults: [{ messageId: "missing", address: "G8" }],
    },
    {
      name: "two at once",
      input: { G8: "ผ่าน", G11: null },
      faults: [
        { messageId: "text", address: "G8" },
        { messageId: "missing", address: "G11" },
      ],
    },
  ],
};
