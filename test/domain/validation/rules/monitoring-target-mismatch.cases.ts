import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "the same target without its unit", input: partsWith({ "ส่วนที่ 3": { B6: 3 } }) },
    { name: "the same as a number", input: partsWith({ "ติดตาม 3 ปี": { F5: "100 %" } }) },
    { name: "a target not filled in", input: partsWith({ "ส่วนที่ 3": { B6: null } }) },
  ],
  reject: [
    {
      name: "another target",
      input: partsWith({ "ส่วนที่ 3": { B6: "2.5 เท่า" } }),
      faults: [
        {
          messageId: "differs",
          address: "B6",
          expected: "3 เท่า",
          found: "2.5 เท่า",
          related: ["'ติดตาม 3 ปี'!F6"],
        },
      ],
    },
    {
      name: "the result of a past year for a target",
      input: partsWith({ "ส่วนที่ 3": { B6: 2 } }),
      faults: [
        {
          messageId: "past-result",
          address: "B6",
          expected: "3 เท่า",
          found: "2",
          related: ["'ติดตาม 3 ปี'!F6", "'ติดตาม 3 ปี'!C6"],
        },
      ],
    },
    {
      name: "another unit",
      input: partsWith({ "ส่วนที่ 3": { B6: "ร้อยละ 7" } }),
      faults: [{ messageId: "differs", address: "B6" }],
    },
    {
      name: "both indicators",
      input: partsWith({ "ส่วนที่ 3": { B5: "ร้อยละ 99", B6: "4 เท่า" } }),
      faults: [
        { messageId: "differs", address: "B5" },
        { messageId: "differs", address: "B6" },
      ],
    },
  ],
};
