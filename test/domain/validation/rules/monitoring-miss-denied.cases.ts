import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "a year exactly on target", input: partsWith({ "ติดตาม 3 ปี": { E5: "ดำเนินงานได้ร้อยละ 100.00" } }) },
    {
      name: "a miss that is said",
      input: partsWith({ "ติดตาม 3 ปี": { E5: "ดำเนินงานได้ร้อยละ 98.75", I5: "ไม่บรรลุเป้าหมายในปี 2564" } }),
    },
    { name: "a result without its figure", input: partsWith({ "ติดตาม 3 ปี": { E5: "ดำเนินการแล้วเสร็จ" } }) },
    { name: "a year without a result", input: partsWith({ "ติดตาม 3 ปี": { E5: null } }) },
    { name: "a year without a target", input: partsWith({ "ติดตาม 3 ปี": { D5: null, E5: "ได้ร้อยละ 98.75" } }) },
    ...["ไม่เกินร้อยละ 100", "น้อยกว่าร้อยละ 100"].map((limit) => ({
      name: `a limit that is kept, ${limit}`,
      input: partsWith({ "ติดตาม 3 ปี": { D5: limit, E5: "ดำเนินงานได้ร้อยละ 98.75" } }),
    })),
    {
      name: "a smaller figure of another measure behind it",
      input: partsWith({ "ติดตาม 3 ปี": { E5: "ดำเนินงานได้ร้อยละ 100 ใช้งบประมาณ 5 ล้านบาท" } }),
    },
    {
      name: "a smaller count behind a ratio",
      input: partsWith({ "ติดตาม 3 ปี": { G6: "B/C ratio ที่ 3.1 จาก 2 โครงการ" } }),
    },
    {
      name: "a conclusion not written yet",
      input: partsWith({ "ติดตาม 3 ปี": { E5: "ดำเนินงานได้ร้อยละ 98.75", I5: null } }),
    },
  ],
  reject: [
    {
      name: "a year below its target",
      input: partsWith({ "ติดตาม 3 ปี": { E5: "ดำเนินงานได้ร้อยละ 98.75" } }),
      faults: [
        {
          messageId: "missed",
          address: "I5",
          measure: "100",
          found: "ดำเนินการได้ตามเป้าหมาย",
          related: ["E5", "D5"],
        },
      ],
    },
    {
      name: "a ratio below its target, one hundredth",
      input: partsWith({ "ติดตาม 3 ปี": { G6: "B/C ratio ที่ 2.99" } }),
      faults: [{ messageId: "missed", address: "I6", measure: "3" }],
    },
    {
      name: "a ratio told in times",
      input: partsWith({ "ติดตาม 3 ปี": { G6: "คิดเป็น 2.99 เท่า" } }),
      faults: [{ messageId: "missed", address: "I6", measure: "3" }],
    },
    {
      name: "two years",
      input: partsWith({ "ติดตาม 3 ปี": { C5: "ได้ร้อยละ 99", E5: "ได้ร้อยละ 98.75" } }),
      faults: [
        { messageId: "missed", address: "I5" },
        { messageId: "missed", address: "I5" },
      ],
    },
  ],
};
