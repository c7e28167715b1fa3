import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "the sum of the years", input: partsWith({ "ติดตาม 3 ปี": { H6: "6 เท่า" } }) },
    { name: "no total", input: partsWith({ "ติดตาม 3 ปี": { H6: "-" } }) },
    { name: "a year of words", input: partsWith({ "ติดตาม 3 ปี": { D6: "ตามแผน", H6: "3 เท่า" } }) },
  ],
  reject: [
    {
      name: "the target of the last year",
      input: partsWith({ "ติดตาม 3 ปี": { H6: "3 เท่า" } }),
      faults: [
        {
          messageId: "unclear",
          address: "H6",
          measure: "6 / 2",
          found: "3 เท่า",
          related: ["B6", "D6", "F6"],
        },
      ],
    },
    {
      name: "one hundredth off the mean",
      input: partsWith({ "ติดตาม 3 ปี": { H6: "2.01 เท่า" } }),
      faults: [{ messageId: "unclear", address: "H6" }],
    },
    {
      name: "both indicators",
      input: partsWith({ "ติดตาม 3 ปี": { H5: "ร้อยละ 90", H6: "3 เท่า" } }),
      faults: [
        { messageId: "unclear", address: "H5" },
        { messageId: "unclear", address: "H6" },
      ],
    },
  ],
};
