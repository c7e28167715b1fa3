import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a figure with a note", input: { F8: "ร้อยละ 95 (ข้อมูลเบื้องต้น)" } },
    { name: "wording where the targets are worded", input: { F9: "ประมาณ 3 เรื่อง" } },
    { name: "several figures, another fault", input: { F11: "207/166" } },
    { name: "a figure with more said about it", input: { F8: "ร้อยละ 95 ไม่ได้รายงาน 1 ครั้ง" } },
    { name: "remains of HTML, another fault", input: { F8: "<p>ร้อยละ 95</p>" } },
    { name: "a misspelt unit, another fault", input: { F8: "รอ้ยละ 95" } },
    { name: "no score yet", input: { F8: "อยู่ระหว่างดำเนินการ", G8: null } },
    { name: "not assessed", input: { F8: "ไม่ประเมิน" } },
  ],
  reject: [
    {
      name: "letters for zeros",
      input: { F8: "1OO" },
      faults: [{ messageId: "unreadable", address: "F8", found: "1OO", related: ["G8"] }],
    },
    {
      name: "roughly, and words",
      input: { F8: "ประมาณ 95", F11: "อยู่ระหว่างดำเนินการ" },
      faults: [
        { messageId: "unreadable", address: "F8" },
        { messageId: "unreadable", address: "F11", found: "อยู่ระหว่างดำเนินการ" },
      ],
    },
  ],
};
