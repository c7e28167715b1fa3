import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "income at three decimals", input: partsWith({ ข้อมูลพื้นฐาน: { B9: 12.849 } }) },
    { name: "income in baht", input: partsWith({ ข้อมูลพื้นฐาน: { B9: 12849057.59, C9: "บาท" } }) },
    { name: "income not filled in", input: partsWith({ ข้อมูลพื้นฐาน: { B9: null } }) },
  ],
  reject: [
    {
      name: "income one hundredth off",
      input: partsWith({ ข้อมูลพื้นฐาน: { B9: 12.86 } }),
      faults: [
        { messageId: "differs", address: "B9", expected: "12.85", found: "12.86", related: ["'รายได้'!B6"] },
      ],
    },
    {
      name: "income cut instead of rounded",
      input: partsWith({ ข้อมูลพื้นฐาน: { B9: 12.84 } }),
      faults: [{ messageId: "differs", address: "B9", expected: "12.85", found: "12.84" }],
    },
    {
      name: "income in baht beside million",
      input: partsWith({ ข้อมูลพื้นฐาน: { B9: 12849057.59 } }),
      faults: [{ messageId: "differs", address: "B9", expected: "12.85" }],
    },
  ],
};
