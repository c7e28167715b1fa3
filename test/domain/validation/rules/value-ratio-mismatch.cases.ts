import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

/** Cells of their own below part 3: labels with their figures beside. */
const cells = (ratio: number, net: number) =>
  partsWith({
    "ส่วนที่ 3": {
      A20: "ผลประโยชน์รวม (ล้านบาท)",
      B20: 2400,
      A21: "ต้นทุนรวม (ล้านบาท)",
      B21: 600,
      A22: "B/C Ratio",
      B22: ratio,
      A23: "ผลประโยชน์สุทธิ",
      B23: net,
      C23: "ล้านบาท",
    },
  });

/** Benefit and cost. */
const RELATED = ["B20", "B21"];

/** The same beside one another. */
const across = (ratio: number) =>
  partsWith({
    "ส่วนที่ 3": {
      A20: "ผลประโยชน์ (บาท)",
      B20: "ต้นทุน (บาท)",
      C20: "B/C Ratio",
      A21: 2_400_000_000,
      B21: 600_000_000,
      C21: ratio,
    },
  });

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
    { name: "cells of their own", input: cells(4, 1800) },
    { name: "cells beside one another", input: across(4) },
    {
      name: "benefit and cost of something else",
      input: partsWith({ "ส่วนที่ 3": { A20: "ผลประโยชน์", B20: 5, A21: "ต้นทุน", B21: 2, A40: "B/C", B40: 9 } }),
    },
    { name: "a ratio alone", input: partsWith({ "ติดตาม 3 ปี": { C6: "B/C ratio ที่ 7" } }) },
  ],
  reject: [
    {
      name: "a ratio one hundredth off",
      input: partsWith({
        "ติดตาม 3 ปี": { C6: "ผลประโยชน์รวม 1,000,000,000 บาท ต้นทุนรวม 500,000,000 บาท B/C ratio ที่ 2.01" },
      }),
      faults: [{ messageId: "ratio", address: "C6", measure: "2", found: "2.01" }],
    },
    {
      name: "a ratio in a cell of its own",
      input: cells(4.1, 1800),
      faults: [{ messageId: "ratio", address: "B22", expected: "4", found: "4.1", related: RELATED }],
    },
    {
      name: "a net benefit in a cell of its own",
      input: cells(4, 1700),
      faults: [
        {
          messageId: "net",
          address: "B23",
          // The cell holds millions.
          measure: "1,800,000,000.00",
          found: "1,700,000,000.00",
          related: RELATED,
        },
      ],
    },
    {
      name: "a ratio below its label",
      input: across(4.1),
      faults: [{ messageId: "ratio", address: "C21", expected: "4", found: "4.1" }],
    },
    {
      name: "a net benefit that is not the difference",
      input: partsWith({
        "ส่วนที่ 3": {
          A7: "ผลการดำเนินงานปี 2565 ผลประโยชน์ 2,400,000,000 บาท หักค่าใช้จ่าย 600,000,000 บาท คงเหลือผลประโยชน์สุทธิ 1,700,000,000 บาท B/C Ratio ที่ 4.00",
        },
      }),
      faults: [{ messageId: "net", address: "A7", measure: "1,800,000,000.00", found: "1,700,000,000.00" }],
    },
    {
      name: "both in one text",
      input: partsWith({
        "ส่วนที่ 3": {
          A7: "ผลการดำเนินงานปี 2565 ผลประโยชน์ 2,400,000,000 บาท หักค่าใช้จ่าย 600,000,000 บาท คงเหลือผลประโยชน์สุทธิ 1,700,000,000 บาท B/C Ratio ที่ 4.10",
        },
      }),
      faults: [
        { messageId: "ratio", address: "A7", measure: "4", found: "4.1" },
        { messageId: "net", address: "A7" },
      ],
    },
  ],
};
