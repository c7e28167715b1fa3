import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "a plan that rounds to the sources", input: partsWith({ ข้อมูลพื้นฐาน: { B13: 712.854 } }) },
    { name: "no reserve stated", input: partsWith({ ข้อมูลพื้นฐาน: { B10: null, B13: 612.85 } }) },
  ],
  reject: [
    {
      name: "a plan that draws part of the reserve",
      input: partsWith({ ข้อมูลพื้นฐาน: { B13: 662.85 } }),
      faults: [
        {
          messageId: "drawn",
          address: "B13",
          measure: "712.85",
          found: "662.85",
          related: ["B8", "B9", "B10"],
        },
      ],
    },
    {
      name: "one hundredth off",
      input: partsWith({ ข้อมูลพื้นฐาน: { B13: 712.84 } }),
      faults: [{ messageId: "drawn", address: "B13", measure: "712.85" }],
    },
    {
      name: "a plan beyond all sources",
      input: partsWith({ ข้อมูลพื้นฐาน: { B13: 712.86 } }),
      faults: [
        {
          messageId: "unbalanced",
          address: "B13",
          measure: "712.85",
          found: "712.86",
          related: ["B8", "B9", "B10"],
        },
      ],
    },
    {
      name: "a plan below subsidy and income",
      input: partsWith({ ข้อมูลพื้นฐาน: { B13: 612.84 } }),
      faults: [{ messageId: "unbalanced", address: "B13", measure: "712.85", found: "612.84" }],
    },
  ],
};
