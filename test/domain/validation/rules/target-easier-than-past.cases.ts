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

/** Every way to tell a past result in the words of a target. */
const WORDINGS = [
  "ร้อยละ 97 (ผลปี 2564: 97.01)",
  "ร้อยละ 97 (ผลปี2564 97.01)",
  "ร้อยละ 97 (ผลของปี 2564 = 97.01)",
  "ร้อยละ 97 (ผลงานปี 2564 คือ 97.01)",
  "ร้อยละ 97 (ผลการดำเนินงานของ ปีงบประมาณ พ.ศ. 2564 เท่ากับร้อยละ97.01)",
  "ร้อยละ 97 (ผลปี พ. ศ.2564 ได้ ร้อยละ 97.01)",
  "ร้อยละ 97 (ปี 2564 ทำได้ 97.01)",
  "ร้อยละ 97 (ปี2564ได้97.01)",
  "ร้อยละ 97 (ปีงบประมาณ พ.ศ. 2564 ทำได้ร้อยละ 97.01)",
  "ร้อยละ 97 (ปี พ. ศ.2564ทำได้97.01)",
];

/** The result of a year for a target that is far below 3 and above 2.5. */
const TIMES = "B/C Ratio ที่ 2.6";

export const cases: RuleCases = {
  accept: [
    { name: "a past result on the highest target", input: { E8: "ร้อยละ 97 (ผลปี 2564: 97)" } },
    { name: "a past mean, which is no result", input: { C8: "ร้อยละ 80 (ค่าเฉลี่ย 3 ปี ย้อนหลัง 99)" } },
    { name: "a past result above the minimum target only", input: { C8: "ร้อยละ 80 (ผลปี 2564: 85)" } },
    {
      name: "no highest target to hold it against",
      input: { D8: "ร้อยละ 90 (ผลปี 2564: 99)", E8: "-" },
    },
    { name: "an empty target", input: { D8: null, E8: null } },
    { name: "a tier that the table lacks", input: { D5: null, D8: null, D9: null, D11: null } },
    { name: "lower is better, worse before", input: { C11: "30 (ผลปี 2564: 28)" } },
    { name: "targets of words", input: { C9: "มีแผน (ผลปี 2564: 5)" } },
    { name: "a year that is no Buddhist one", input: { E8: "ร้อยละ 97 (ผลปี 2364: 97.01)" } },
    { name: "a year that only is mentioned", input: { E8: "ร้อยละ 97 (ปี 2564 มีแผน 99)" } },
    { name: "a past result in words", input: { E8: "ร้อยละ 97 (ผลปี 2564: ดี)" } },
    { name: "lower is better, the same before", input: { C11: "30 (ผลปี 2564: 20)" } },
    { name: "a limit for the year", input: monitoring("ไม่เกิน 2.5 เท่า", TIMES) },
    { name: "a limit that must not be reached", input: monitoring("น้อยกว่า 2.5 เท่า", TIMES) },
    { name: "no target for the year", input: monitoring("-", TIMES) },
    { name: "no result of the year before", input: monitoring("2.5 เท่า", "-") },
    { name: "a table without the year", input: monitoring("3 เท่า", "5 เท่า", { D2: "ปี 2566" }) },
    { name: "a table without the year before", input: monitoring("3 เท่า", "5 เท่า", { B2: "ปี 2563" }) },
    { name: "a target in words", input: monitoring("ดีขึ้น", TIMES) },
    { name: "amounts of another multiplier", input: monitoring("3 ล้านบาท", "ได้ 5 บาท") },
    { name: "last year's result on this year's target", input: monitoring("6.26 เท่า", "B/C Ratio ที่ 6.26") },
    { name: "a result of another measure", input: monitoring("3 เท่า", "ผลประโยชน์รวม 4,259.50 บาท") },
  ],
  reject: [
    {
      name: "a hair above the highest target",
      input: { E8: "ร้อยละ 97 (ผลปี 2564: 97.01)" },
      faults: [
        {
          ...{ messageId: "stated", address: "E8", measure: "97.01", found: "97" },
          message: {
            th: "เป้าหมายขั้นสูงของตัวชี้วัด 1.1.1 คือ 97 แต่ผลปี 2564 คือ 97.01 แล้ว",
            en: "The advanced target of indicator 1.1.1 is 97, but the result of 2564 was 97.01 already.",
          },
        },
      ],
    },
    ...WORDINGS.map((wording) => ({
      name: `told as “${wording}”`,
      input: { E8: wording },
      faults: [{ messageId: "stated", address: "E8", measure: "97.01", found: "97", related: [] }],
    })),
    {
      name: "told in the name of the indicator, with thousands",
      input: { A11: "2.1 จำนวนวัน (ผลปี 2564: 1,005.5)", C11: 1000, D11: 1001, E11: 1002 },
      faults: [{ messageId: "stated", address: "E11", measure: "1005.5", found: "1002" }],
    },
    {
      name: "a target in times, the result too",
      input: monitoring("2.5 เท่า", "คิดเป็น 2.6 เท่า"),
      faults: [{ messageId: "monitored", address: "D4", measure: "2.6", found: "2.5 เท่า" }],
    },
    {
      name: "the figure of its measure, not the first one",
      input: monitoring("ร้อยละ 90", "ใช้ 99 บาท ได้ร้อยละ 91"),
      faults: [{ messageId: "monitored", address: "D4", measure: "91", found: "ร้อยละ 90" }],
    },
    {
      name: "in another tier, and where lower is better, at once",
      input: { C8: "ร้อยละ 80 (ผลการดำเนินงานปี 2564 ร้อยละ 100.5)", C11: "30 (ผลปี 2564: 15)" },
      faults: [
        { messageId: "stated", address: "E8", measure: "100.5" },
        { messageId: "stated", address: "E11", measure: "15", found: "20" },
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
        {
          ...{ messageId: "monitored", address: "D4", measure: "6.26", found: "3 เท่า", related: ["C4"] },
          message: {
            th: "เป้าหมายปี 2565 ของ “ความคุ้มค่า (B/C ratio)” คือ 3 เท่า แต่ผลปี 2564 คือ 6.26 แล้ว",
            en: "The target for 2565 of “ความคุ้มค่า (B/C ratio)” is 3 เท่า, but the result of 2564 was 6.26 already.",
          },
        },
        { messageId: "monitored", address: "D5", measure: "98.75", found: "ร้อยละ 98" },
      ],
    },
  ],
};
