import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

/** The text below part 3, with other figures. */
const told = (figures: string) => partsWith({ "ส่วนที่ 3": { A7: `ผลการดำเนินงานปี 2565 ${figures}` } });

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    {
      name: "figures that are rounded more",
      input: told("ผลประโยชน์ 2,400 ล้านบาท ต้นทุน 600 ล้านบาท B/C Ratio ที่ 4.0"),
    },
    {
      name: "a ratio that its own text contradicts, which is another rule's",
      input: told("ผลประโยชน์ 2,400,000,000 บาท ต้นทุน 600,000,000 บาท B/C Ratio ที่ 4.80"),
    },
    {
      name: "a ratio of the table that its own text contradicts",
      input: partsWith({
        "ติดตาม 3 ปี": { G6: "ผลประโยชน์รวม 2,400,000,000 บาท ต้นทุนรวม 600,000,000 บาท B/C ratio ที่ 4.10" },
      }),
    },
    {
      name: "a text of the year that it names, whatever year the form is entered under",
      input: partsWith({ ข้อมูลพื้นฐาน: { B6: 2564 } }),
    },
    {
      name: "a text of no year, in a form that is in doubt of its own",
      input: partsWith({
        ข้อมูลพื้นฐาน: { B6: 2564 },
        "ส่วนที่ 3": { A7: "ผลการดำเนินงาน B/C Ratio ที่ 5.00" },
      }),
    },
    {
      name: "two indicators with a ratio, of which nobody knows whose the text is",
      input: partsWith({
        "ส่วนที่ 3": { A7: "ผลการดำเนินงานปี 2565 B/C Ratio ที่ 5.00" },
        "ติดตาม 3 ปี": { G5: "ดำเนินงานได้ B/C ratio ที่ 5.00" },
      }),
    },
    { name: "no figures", input: told("อยู่ระหว่างดำเนินการ") },
    {
      name: "two costs, of which nobody knows which one is meant",
      input: told("ต้นทุนทางตรง 400,000,000 บาท ต้นทุนทางอ้อม 200,000,000 บาท"),
    },
    {
      name: "no result in the table",
      input: partsWith({ "ติดตาม 3 ปี": { G6: null } }),
    },
  ],
  reject: [
    {
      name: "a benefit that lost a digit in the table",
      input: partsWith({ "ติดตาม 3 ปี": { G6: "ผลประโยชน์รวม 240,000,000 บาท" } }),
      faults: [
        {
          messageId: "benefit",
          address: "A7",
          measure: "240,000,000.00",
          found: "2,400,000,000.00",
          related: ["'ติดตาม 3 ปี'!G6"],
        },
      ],
    },
    {
      name: "a rounded cost that the other does not round to",
      input: told("ต้นทุน 610 ล้านบาท"),
      faults: [
        {
          messageId: "cost",
          address: "A7",
          measure: "600,000,000.00",
          found: "610,000,000.00",
          related: ["'ติดตาม 3 ปี'!G6"],
        },
      ],
    },
    {
      name: "a ratio one hundredth off",
      input: told("B/C Ratio ที่ 4.01"),
      faults: [
        {
          messageId: "ratio",
          address: "A7",
          measure: "4",
          found: "4.01",
          related: ["'ติดตาม 3 ปี'!G6"],
        },
      ],
    },
    {
      name: "net benefit and ratio",
      input: partsWith({
        "ส่วนที่ 3": { A7: "ผลการดำเนินงานปี 2565 ผลประโยชน์สุทธิ 1,700,000,000 บาท B/C Ratio ที่ 4.80" },
        "ติดตาม 3 ปี": { G6: "ผลประโยชน์สุทธิ 1,800,000,000 บาท B/C ratio ที่ 4.00" },
      }),
      faults: [
        {
          messageId: "net",
          address: "A7",
          measure: "1,800,000,000.00",
          found: "1,700,000,000.00",
          related: ["'ติดตาม 3 ปี'!G6"],
        },
        { messageId: "ratio", address: "A7", measure: "4", found: "4.8" },
      ],
    },
  ],
};
