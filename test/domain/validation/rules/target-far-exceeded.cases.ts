import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "just below the limit", input: partsWith({ "ส่วนที่ 1": { F9: "17.99 ล้านบาท" } }) },
    { name: "a falling target", input: partsWith({ "ส่วนที่ 1": { F11: "ร้อยละ 50" } }) },
    { name: "a result in another measure", input: partsWith({ "ส่วนที่ 1": { F9: "100 คน" } }) },
  ],
  reject: [
    {
      name: "exactly at the limit",
      input: partsWith({ "ส่วนที่ 1": { F9: "18 ล้านบาท" } }),
      faults: [
        { messageId: "exceeded", address: "F9", measure: "12 ล้านบาท", found: "18 ล้านบาท", related: ["E9"] },
      ],
    },
    {
      name: "two indicators",
      input: partsWith({ "ส่วนที่ 1": { F8: "ร้อยละ 150", F9: "20 ล้านบาท" } }),
      faults: [
        { messageId: "exceeded", address: "F8" },
        { messageId: "exceeded", address: "F9" },
      ],
    },
  ],
};
