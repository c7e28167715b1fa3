import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "the first day of the fiscal year", input: partsWith({ ข้อมูลพื้นฐาน: { B7: "1 ตุลาคม 2564" } }) },
    { name: "the end of six months", input: partsWith({ ข้อมูลพื้นฐาน: { B7: "31 มี.ค. 2565" } }) },
    { name: "words for a date", input: partsWith({ ข้อมูลพื้นฐาน: { B7: "สิ้นปีงบประมาณ" } }) },
    { name: "no date", input: partsWith({ ข้อมูลพื้นฐาน: { B7: null } }) },
  ],
  reject: [
    {
      name: "the day before",
      input: partsWith({ ข้อมูลพื้นฐาน: { B7: "30 กันยายน 2564" } }),
      faults: [
        { messageId: "outside", address: "B7", measure: "01/10/2564 – 30/09/2565", found: "30/9/2564" },
      ],
    },
    {
      name: "the day after",
      input: partsWith({ ข้อมูลพื้นฐาน: { B7: "1 ตุลาคม 2565" } }),
      faults: [{ messageId: "outside", address: "B7" }],
    },
    {
      name: "a day that does not exist",
      input: partsWith({ ข้อมูลพื้นฐาน: { B7: "31 กันยายน 2565" } }),
      faults: [{ messageId: "unreadable", address: "B7", found: "31 กันยายน 2565" }],
    },
  ],
};
