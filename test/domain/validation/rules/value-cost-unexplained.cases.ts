import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "the cost of the spending plan", input: partsWith({ ข้อมูลพื้นฐาน: { B8: 500, B13: 600 } }) },
    {
      name: "no cost told",
      input: partsWith({ "ส่วนที่ 3": { A7: "ดำเนินการแล้วเสร็จ" }, "ติดตาม 3 ปี": { G6: "B/C ratio ที่ 4.00" } }),
    },
    { name: "no budget stated", input: partsWith({ ข้อมูลพื้นฐาน: { B8: null, B13: null } }) },
  ],
  reject: [
    {
      name: "a cost of neither",
      input: partsWith({ ข้อมูลพื้นฐาน: { B8: 500 } }),
      faults: [
        {
          messageId: "neither",
          address: "A7",
          measure: "500 / 712.85",
          found: "600",
          related: ["'ติดตาม 3 ปี'!G6", "'ข้อมูลพื้นฐาน'!B8", "'ข้อมูลพื้นฐาน'!B13"],
        },
      ],
    },
    {
      name: "a cost one hundredth off",
      input: partsWith({ ข้อมูลพื้นฐาน: { B8: 600.01 } }),
      faults: [{ messageId: "neither", address: "A7", measure: "600.01 / 712.85", found: "600" }],
    },
  ],
};
