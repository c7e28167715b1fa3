import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

const basics = (cells: Record<string, string | number>) => partsWith({ ข้อมูลพื้นฐาน: cells });

export const cases: RuleCases = {
  accept: [
    { name: "every part as it should be", input: partsWith() },
    { name: "a figure with its unit and a note", input: basics({ B8: "600 ล้านบาท (เงินอุดหนุน)" }) },
    { name: "words without a figure", input: basics({ B10: "อยู่ระหว่างรวบรวม" }) },
    { name: "two figures", input: basics({ B8: "600 และ 712.85" }) },
    { name: "a worded target", input: partsWith({ "ส่วนที่ 3": { B5: "เพิ่มขึ้นจากปี 2564 ร้อยละ 10" } }) },
    {
      name: "commas of a list, and of thousands",
      input: partsWith({ "ติดตาม 3 ปี": { C5: "ข้อ 1,2,3 ปี 2564,2565 รวม 1,250,000.50 บาท" } }),
    },
  ],
  reject: [
    {
      name: "a letter for a zero in the budget",
      input: basics({ B8: "6O0.5" }),
      faults: [{ messageId: "unreadable", address: "B8", found: "6O0.5" }],
    },
    {
      name: "posts, an amount that is only roughly known, and a line of the revenue",
      input: partsWith({
        ข้อมูลพื้นฐาน: { B10: "ประมาณ 100", B11: "2O7/166" },
        รายได้: { B5: "2,849,O57.09" },
      }),
      faults: [
        { messageId: "unreadable", address: "B10" },
        { messageId: "unreadable", address: "B11", found: "2O7/166" },
        { messageId: "unreadable", address: "B5" },
      ],
    },
    {
      name: "targets over years with a letter",
      input: partsWith({ "ส่วนที่ 3": { B5: "ร้อยละ 9O" }, "ติดตาม 3 ปี": { B5: "ร้อยละ 8O" } }),
      faults: [
        { messageId: "unreadable", address: "B5", found: "ร้อยละ 9O" },
        { messageId: "unreadable", address: "B5", found: "ร้อยละ 8O" },
      ],
    },
    {
      name: "a digit that is missing between two commas",
      input: partsWith({ "ติดตาม 3 ปี": { C5: "ผลประโยชน์รวม 1,2000,000 บาท" } }),
      faults: [{ messageId: "grouped", address: "C5", found: "1,2000,000" }],
    },
  ],
};
