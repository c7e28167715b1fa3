import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a heading in other words that say what it is", input: { F5: "ผลที่ทำได้จริง" } },
    { name: "a further column without figures", input: { I5: "ผู้รายงาน", I8: "นาย ก" } },
    { name: "a further column that is known to be none of the form's", input: { I5: "งบประมาณ", I8: 5 } },
  ],
  reject: [
    {
      name: "a heading that nobody knows",
      input: { F5: "ตัวเลขนั้น", F4: "อื่น ๆ" },
      faults: [{ messageId: "unsure", address: "F5", found: "ตัวเลขนั้น" }],
    },
    {
      name: "a further column of figures that may be a score",
      input: { I5: "คะแนนรวม", I8: 87.5, I9: 100, I11: 75 },
      faults: [{ messageId: "unknown", address: "I5", found: "คะแนนรวม" }],
    },
    {
      name: "two at once",
      input: {
        ...{ F5: "ตัวเลขนั้น", F4: "อื่น ๆ" },
        ...{ I5: "คะแนนรวม", I8: 87.5, I9: 100, I11: 75 },
      },
      faults: [
        { messageId: "unsure", address: "F5" },
        { messageId: "unknown", address: "I5" },
      ],
    },
  ],
};
