import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "growth over the year before", input: partsWith({ "ส่วนที่ 3": { C6: "เพิ่มขึ้นจากปี 2565 ร้อยละ 5" } }) },
    { name: "a plain target", input: partsWith({ "ส่วนที่ 3": { C6: "4 เท่า" } }) },
  ],
  reject: [
    {
      name: "a base two years back",
      input: partsWith({ "ส่วนที่ 3": { C6: "เพิ่มขึ้นจากปี 2564 ร้อยละ 10" } }),
      faults: [{ messageId: "lag", address: "C6", measure: "2565", found: "2564" }],
    },
    {
      name: "both forward targets",
      input: partsWith({ "ส่วนที่ 3": { C6: "เพิ่มขึ้นจากปี 2564 ร้อยละ 10", D6: "เพิ่มขึ้นจากปี 2565 ร้อยละ 10" } }),
      faults: [
        { messageId: "lag", address: "C6", measure: "2565", found: "2564" },
        { messageId: "lag", address: "D6", measure: "2566", found: "2565" },
      ],
    },
    {
      name: "the year itself",
      input: partsWith({ "ส่วนที่ 3": { D6: "เพิ่มขึ้นจากปี 2567 ร้อยละ 10" } }),
      faults: [{ messageId: "lag", address: "D6", measure: "2566", found: "2567" }],
    },
  ],
};
