import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "a ratio that rounds to it",
      input: partsWith({
        "ติดตาม 3 ปี": { C6: "ผลประโยชน์รวม 1,000,000,000 บาท ต้นทุนรวม 333,000,000 บาท B/C ratio ที่ 3.00" },
      }),
    },
    {
      name: "a cost implied by the net benefit",
      input: partsWith({
        "ติดตาม 3 ปี": {
          C6: "ผลประโยชน์ทางตรง 1,425,566,313.07 บาท ผลประโยชน์สุทธิ 1,137,376,013.07 บาท B/C Ratio ที่ 4.95",
        },
      }),
    },
    { name: "a ratio alone", input: partsWith({ "ติดตาม 3 ปี": { C6: "B/C ratio ที่ 7" } }) },
  ],
  reject: [
    {
      name: "a ratio one hundredth off",
      input: partsWith({
        "ติดตาม 3 ปี": { C6: "ผลประโยชน์รวม 1,000,000,000 บาท ต้นทุนรวม 500,000,000 บาท B/C ratio ที่ 2.01" },
      }),
      faults: [{ messageId: "ratio", address: "C6", expected: "2", found: "2.01" }],
    },
    {
      name: "a net benefit that is not the difference",
      input: partsWith({
        "ส่วนที่ 3": {
          A7: "ผลการดำเนินงานปี 2565 ผลประโยชน์ 2,400,000,000 บาท หักค่าใช้จ่าย 600,000,000 บาท คงเหลือผลประโยชน์สุทธิ 1,700,000,000 บาท B/C Ratio ที่ 4.00",
        },
      }),
      faults: [{ messageId: "net", address: "A7", expected: "1,800,000,000.00", found: "1,700,000,000.00" }],
    },
    {
      name: "both in one text",
      input: partsWith({
        "ส่วนที่ 3": {
          A7: "ผลการดำเนินงานปี 2565 ผลประโยชน์ 2,400,000,000 บาท หักค่าใช้จ่าย 600,000,000 บาท คงเหลือผลประโยชน์สุทธิ 1,700,000,000 บาท B/C Ratio ที่ 4.10",
        },
      }),
      faults: [
        { messageId: "ratio", address: "A7", expected: "4", found: "4.1" },
        { messageId: "net", address: "A7" },
      ],
    },
  ],
};
