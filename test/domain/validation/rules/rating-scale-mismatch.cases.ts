import type { Framework } from "../../../../src/domain/framework/framework";
import {
  FRAMEWORKS,
  GOVERNMENT_UNIT,
  PERFORMANCE_AGREEMENT,
  PUBLIC_ORGANISATION_FROM_2566,
} from "../../../../src/domain/framework/frameworks";
import type { RuleCases } from "../../../support/rule-cases";
import { sheetOf, workbookOf, type TestCells } from "../../../support/form";

/** A form of five levels whose total is 4.1. */
const FIVE: TestCells = {
  A1: "ตัวชี้วัด",
  B1: "น้ำหนัก (ร้อยละ)",
  C1: "ระดับ 1",
  D1: "ระดับ 2",
  E1: "ระดับ 3",
  F1: "ระดับ 4",
  G1: "ระดับ 5",
  H1: "ผลการดำเนินงาน",
  I1: "คะแนนที่ได้",
  J1: "คะแนนถ่วงน้ำหนัก",
  A2: "1.1 ร้อยละของงานที่แล้วเสร็จ",
  B2: 100,
  C2: 60,
  D2: 70,
  E2: 80,
  F2: 90,
  G2: 100,
  H2: 91,
  I2: 4.1,
  J2: 4.1,
  A3: "คะแนนรวม",
  J3: 4.1,
  A4: "สรุปผลการประเมิน",
};
const five = (cells: TestCells) => workbookOf(sheetOf({ ...FIVE, ...cells }));
const framework = PERFORMANCE_AGREEMENT;
const university: Framework = FRAMEWORKS.find(({ id }) => id === "university-five-level")!;

/** A department's form, whose bands no scale of the function has. */
const DEPARTMENT: TestCells = { C5: "เป้าหมายขั้นต้น (50)" };

export const cases: RuleCases = {
  accept: [
    { name: "the scale of 100, not named", input: { H13: ["=KPIRATING(H12)", "ดี"] } },
    { name: "the scale of 100 by its name", input: { H13: ['=KPIRATING(H12,"opdc")', "ดี"] } },
    { name: "an empty text for the scale", input: { H13: ['=KPIRATING(H12,"")', "ดี"] } },
    {
      name: "the same in another year of the same bands",
      input: { H13: ["=KPIRATING(H12)", "ดี"] },
      framework: PUBLIC_ORGANISATION_FROM_2566,
    },
    { name: "five levels by their name", input: five({ J4: ['=KPIRATING(J3,"five")', "ดี"] }), framework },
    { name: "five levels in Thai", input: five({ J4: ['=KPIRATING(J3,"5 ระดับ")', "ดี"] }), framework },
    {
      name: "five levels where totals have two decimals",
      input: five({ J4: ['=KPIRATING(J3,"five")', "ดี"] }),
      framework: university,
    },
    {
      name: "ITA beside the total",
      input: { J15: ["=KPIITA(90)", "A"], J16: ['=KPIRATING(90,"ita")', "A"] },
    },
    { name: "ITA beside a total of five levels", input: five({ J8: ["=KPIITA(90)", "A"] }), framework },
    { name: "a scale that another cell names", input: { J15: "five", H13: ["=KPIRATING(H12,J15)", "ดี"] } },
    {
      name: "a scale that is none, which fails by itself",
      input: { H13: ['=KPIRATING(H12,"x")', "#VALUE!"] },
    },
    { name: "no total at all", input: { H13: ["=KPIRATING()", "#VALUE!"] } },
    { name: "the words in a text", input: { J15: ['="KPIRATING(H12,five)"', "KPIRATING(H12,five)"] } },
    { name: "a workbook without a form", input: workbookOf(sheetOf({ A1: ['=KPIRATING(4,"five")', "ดี"] })) },
  ],
  reject: [
    {
      name: "five levels in a form of 100 points",
      input: { H13: ['=KPIRATING(H12,"five")', "#VALUE!"] },
      faults: [
        {
          messageId: "differs",
          address: "H13",
          expected: "=KPIRATING(H12)",
          found: '=KPIRATING(H12,"five")',
          fix: { H13: "=KPIRATING(H12)" },
        },
      ],
    },
    {
      name: "ITA for the rating",
      input: { H13: ["=KPIITA(H12)", "A"] },
      faults: [{ messageId: "differs", address: "H13", fix: { H13: "=KPIRATING(H12)" } }],
    },
    {
      name: "ITA for the rating, as a scale",
      input: { H13: ['=KPIRATING(H12,"ITA")', "A"] },
      faults: [{ messageId: "differs", address: "H13", fix: { H13: "=KPIRATING(H12)" } }],
    },
    {
      name: "within another formula",
      input: { H13: ['=IF(H12="","",kpirating( H12 , "five" ))', "#VALUE!"] },
      faults: [{ messageId: "differs", address: "H13", fix: { H13: '=IF(H12="","",KPIRATING(H12))' } }],
    },
    {
      name: "two calls, and one of them right",
      input: { J15: ['=KPIRATING(H12,"five")&KPIRATING(H12)', "#VALUE!"] },
      faults: [{ messageId: "differs", address: "J15", fix: { J15: "=KPIRATING(H12)&KPIRATING(H12)" } }],
    },
    {
      name: "the rating and a copy of it",
      input: { H13: ['=KPIRATING(H12,"five")', "#VALUE!"], J13: ['=KPIRATING(H12,"ห้าระดับ")', "#VALUE!"] },
      faults: [
        { messageId: "differs", address: "H13", fix: { H13: "=KPIRATING(H12)" } },
        { messageId: "differs", address: "J13", fix: { J13: "=KPIRATING(H12)" } },
      ],
    },
    {
      name: "over a column, which a person is to look at",
      input: { J15: ['=KPIRATING(G8:G11,"five")', "#VALUE!"] },
      faults: [{ messageId: "differs", address: "J15", expected: "=KPIRATING(G8:G11)", fix: null }],
    },
    {
      name: "100 points in a form of five levels",
      input: five({ J4: ["=KPIRATING(J3)", "ต้องปรับปรุง"] }),
      framework,
      faults: [
        {
          messageId: "differs",
          address: "J4",
          expected: '=KPIRATING(J3,"five")',
          found: "=KPIRATING(J3)",
          fix: { J4: '=KPIRATING(J3,"five")' },
        },
      ],
    },
    {
      name: "100 points beside a form of five levels",
      input: five({ L2: ["=KPIRATING(I2)", "ต้องปรับปรุง"] }),
      framework,
      faults: [{ messageId: "differs", address: "L2", fix: { L2: '=KPIRATING(I2,"five")' } }],
    },
    {
      name: "100 points on the printed summary of a form of five levels",
      input: workbookOf(
        sheetOf(FIVE),
        sheetOf(
          {
            A1: "คะแนนรวม",
            B1: 4.1,
            A2: "สรุปผลการประเมิน",
            B2: ["=KPIRATING(B1)", "ต้องปรับปรุง"],
          },
          "สรุป",
        ),
      ),
      framework,
      faults: [{ messageId: "differs", address: "B2", fix: { B2: '=KPIRATING(B1,"five")' } }],
    },
    {
      name: "100 points on five levels whose totals have two decimals",
      input: five({ J4: ["=KPIRATING(J3)", "ต้องปรับปรุง"] }),
      framework: university,
      faults: [
        {
          messageId: "differs",
          address: "J4",
          fix: {
            J4: '=IF(ISNUMBER(J3),IF(ROUND(J3,2)>=4.5,"ดีมาก",IF(ROUND(J3,2)>=3.5,"ดี",IF(ROUND(J3,2)>=2.5,"พอใช้","ต้องปรับปรุง"))),"")',
          },
        },
      ],
    },
    {
      name: "a department, which has bands of its own",
      input: { ...DEPARTMENT, H13: ["=KPIRATING(H12)", "ดี"] },
      framework: GOVERNMENT_UNIT,
      faults: [
        {
          messageId: "differs",
          address: "H13",
          fix: {
            H13: '=IF(ISNUMBER(H12),IF(ROUND(H12,2)>=90,"คุณภาพ",IF(ROUND(H12,2)>=60,"มาตรฐาน","ต้องปรับปรุง")),"")',
          },
        },
      ],
    },
  ],
};
