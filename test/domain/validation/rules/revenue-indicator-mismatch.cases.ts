import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "the result at two decimals", input: partsWith({ "ส่วนที่ 1": { F9: "12.85 ล้านบาท" } }) },
    { name: "the result in baht", input: partsWith({ "ส่วนที่ 1": { F9: "12,849,057.59 บาท" } }) },
    {
      name: "the result in baht, rounded to thousands",
      input: partsWith({ "ส่วนที่ 1": { F9: "12,849,000 บาท" } }),
    },
    {
      name: "a share of revenue",
      input: partsWith({ "ส่วนที่ 1": { A9: "1.1.2 ร้อยละของรายได้ที่เพิ่มขึ้น", F9: "ร้อยละ 5" } }),
    },
    { name: "a result not reported", input: partsWith({ "ส่วนที่ 1": { F9: null } }) },
  ],
  reject: [
    {
      name: "the result of another year",
      input: partsWith({ "ส่วนที่ 1": { F9: "12.5 ล้านบาท" } }),
      faults: [
        { messageId: "differs", address: "F9", measure: "12.85", found: "12.5", related: ["'รายได้'!B6"] },
      ],
    },
    {
      name: "one thousandth off as it is written",
      input: partsWith({ "ส่วนที่ 1": { F9: "12.848 ล้านบาท" } }),
      faults: [{ messageId: "differs", address: "F9", measure: "12.849", found: "12.848" }],
    },
    {
      name: "the result in baht, rounded to other thousands",
      input: partsWith({ "ส่วนที่ 1": { F9: "12,848,000 บาท" } }),
      faults: [{ messageId: "differs", address: "F9", measure: "12.85", found: "12.848" }],
    },
    {
      name: "two indicators of revenue",
      input: partsWith({
        "ส่วนที่ 1": { A8: "1.1.1 ความสามารถในการสร้างรายได้", F8: "11 ล้านบาท", F9: "12 ล้านบาท" },
      }),
      faults: [
        { messageId: "differs", address: "F8" },
        { messageId: "differs", address: "F9" },
      ],
    },
  ],
};
