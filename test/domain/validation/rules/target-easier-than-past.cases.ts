import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** The three-year table below the form, with the year 2565 as the current one. */
const monitoring = (target: string, past: string, second: TestCells = {}) =>
  workbookOf(
    sheetOf(CLEAN_FORM),
    sheetOf(
      {
        A1: "ผลการดำเนินงานตามตัวชี้วัดการติดตามผลกระทบเป็นรายปี (monitoring KPIs)",
        A2: "ตัวชี้วัด",
        B2: "ปี 2564",
        D2: "ปี 2565",
        B3: "เป้าหมาย",
        C3: "ผลการดำเนินงาน",
        D3: "เป้าหมาย",
        E3: "ผลการดำเนินงาน",
        A4: "1. ความคุ้มค่า (B/C ratio)",
        B4: "2 เท่า",
        C4: past,
        D4: target,
        E4: "B/C Ratio ที่ 9.77",
        ...second,
      },
      "ติดตาม 3 ปี",
    ),
  );

export const cases: RuleCases = {
  accept: [
    { name: "a past result on the highest target", input: { E8: "ร้อยละ 97 (ผลปี 2564: 97)" } },
    { name: "a past mean, which is no result", input: { C8: "ร้อยละ 80 (ค่าเฉลี่ย 3 ปี ย้อนหลัง 99)" } },
    { name: "a past result above the minimum target only", input: { C8: "ร้อยละ 80 (ผลปี 2564: 85)" } },
    {
      name: "no highest target to hold it against",
      input: { D8: "ร้อยละ 90 (ผลปี 2564: 99)", E8: "-" },
    },
    { name: "lower is better, worse before", input: { C11: "30 (ผลปี 2564: 28)" } },
    { name: "targets of words", input: { C9: "มีแผน (ผลปี 2564: 5)" } },
    { name: "last year's result on this year's target", input: monitoring("6.26 เท่า", "B/C Ratio ที่ 6.26") },
    { name: "a result of another measure", input: monitoring("3 เท่า", "ผลประโยชน์รวม 4,259.50 บาท") },
  ],
  reject: [
    {
      name: "a hair above the highest target",
      input: { E8: "ร้อยละ 97 (ผลปี 2564: 97.01)" },
      faults: [{ messageId: "stated", address: "E8", expected: "97.01", found: "97" }],
    },
    {
      name: "in another tier, and where lower is better, at once",
      input: { C8: "ร้อยละ 80 (ผลการดำเนินงานปี 2564 ร้อยละ 100.5)", C11: "30 (ผลปี 2564: 15)" },
      faults: [
        { messageId: "stated", address: "E8", expected: "100.5" },
        { messageId: "stated", address: "E11", expected: "15", found: "20" },
      ],
    },
    {
      name: "in the three-year table, twice",
      input: monitoring("3 เท่า", "B/C Ratio ที่ 6.26", {
        A5: "2. ร้อยละความสำเร็จ",
        B5: "ร้อยละ 90",
        C5: "ดำเนินโครงการได้ร้อยละ 98.75",
        D5: "ร้อยละ 98",
        E5: "ร้อยละ 100",
      }),
      faults: [
        { messageId: "monitored", address: "D4", expected: "6.26", found: "3 เท่า", related: ["C4"] },
        { messageId: "monitored", address: "D5", expected: "98.75", found: "ร้อยละ 98" },
      ],
    },
  ],
};
