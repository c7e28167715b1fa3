import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "days of the calendar", input: { A3: "ข้อมูล ณ วันที่ 30 กันยายน 2565 ภายใน 29 กุมภาพันธ์ พ.ศ. 2567" } },
    { name: "a range of days", input: { A3: "ระหว่างวันที่ 1 - 31 ตุลาคม 2565" } },
    { name: "a day without a year", input: { A3: "ภายใน 31 กันยายน ของทุกปี" } },
    { name: "an entry of its own, which is read as such", input: { F8: "31 กันยายน 2565" } },
  ],
  reject: [
    {
      name: "31 September, and 29 February of a common year",
      input: { A3: "ข้อมูล ณ วันที่ 31 กันยายน 2565", F9: "แล้วเสร็จเมื่อ ๒๙ กุมภาพันธ์ พ.ศ. ๒๕๖๖" },
      faults: [
        { messageId: "none", address: "A3", found: "31 กันยายน 2565" },
        { messageId: "none", address: "F9", found: "29 กุมภาพันธ์ พ.ศ. 2566" },
      ],
    },
  ],
};
