import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { CLEAN_FORM, formWith, sheetOf, workbookOf, type TestCells } from "../../support/form";

const tablesOf = (...sheets: TestCells[]) =>
  readEvaluation(workbookOf(...sheets.map((cells, i) => sheetOf(cells, `แผ่น ${i + 1}`))), framework).tables;

const NIKHAHIT = "\u0e4d\u0e32";

describe("a heading is recognised", () => {
  test.each<[string, TestCells]>([
    ["with inner spaces and line breaks", { D5: "เป้าหมาย\r\nมาตรฐาน  (75)", H5: "คะแนน\nถ่วงน้ำหนัก" }],
    ["with footnote stars and a colon", { B4: "น้ำหนัก (ร้อยละ)*", G5: "คะแนนที่ได้ :" }],
    ["in shorter words", { B4: "น้ำหนัก", C5: "ขั้นต่ำ", D5: "มาตรฐาน", E5: "ขั้นสูง", G5: "คะแนน" }],
    [
      "in English, in any case",
      { A4: "KPI", B4: "WEIGHT (%)", C5: "Minimum", D5: "standard", G5: "Score", H5: "Weighted Score" },
    ],
    ["with zero-width and no-break spaces", { B4: "น้ำหนัก\u200b\u00a0(ร้อยละ)", F5: "ผลการ\u200bดำเนินงาน" }],
    [
      "with sara am in two characters",
      { B4: `น\u0e49${NIKHAHIT}หนัก (ร้อยละ)`, F5: `ผลการด${NIKHAHIT}เนินงาน` },
    ],
    ["with Thai digits", { C5: "เป้าหมายขั้นต่ำ (๕๐)" }],
    ["with full-width brackets", { E5: "เป้าหมายขั้นสูง（１００）" }],
  ])("%s", (_, cells) => {
    const [table] = readEvaluation(formWith(cells), framework).tables;
    expect(table?.headings).toMatchObject([
      {
        firstRow: 3,
        lastRow: 4,
        columns: {
          indicator: 0,
          weight: 1,
          "target:minimum": 2,
          "target:standard": 3,
          "target:advanced": 4,
          result: 5,
          score: 6,
          weighted: 7,
        },
      },
    ]);
  });
});

const ONE_ROW: TestCells = {
  A1: "ตัวชี้วัด",
  B1: "น้ำหนัก",
  C1: "ผลการดำเนินงาน",
  D1: "คะแนน",
  A2: "1.1 ก",
  B2: 100,
  C2: 5,
  D2: 75,
};

test.each<[string, TestCells, object]>([
  ["one row of headings", ONE_ROW, { indicator: 0, weight: 1, result: 2, score: 3 }],
  [
    "columns in another order",
    { B1: "คะแนน", C1: "น้ำหนัก", E1: "ตัวชี้วัด", F1: "ผลการดำเนินงาน", E2: "1.1 ก", C2: 100 },
    { score: 1, weight: 2, indicator: 4, result: 5 },
  ],
  [
    "the code in a column of its own",
    { A1: "ลำดับ", B1: "ตัวชี้วัด", C1: "น้ำหนัก", D1: "คะแนน", A2: "1.1", B2: "ก", C2: 100 },
    { code: 0, indicator: 1, weight: 2, score: 3 },
  ],
])("%s", (_, cells, columns) => {
  const [table] = tablesOf(cells);
  expect(table?.headings[0]?.columns).toEqual(columns);
  expect(table?.indicators.map(({ code, name }) => [code, name])).toEqual([["1.1", "ก"]]);
});

test("a code kept as a number still names its indicator", () => {
  const [table] = tablesOf({ A1: "ที่", B1: "ตัวชี้วัด", C1: "น้ำหนัก", D1: "คะแนน", A2: 1.1, B2: "ก", C2: 100 });
  expect(table?.indicators[0]).toMatchObject({ code: "1.1", name: "ก", at: { row: 1, column: 1 } });
});

test.each<[string, TestCells]>([
  ["three columns only", { A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "คะแนน" }],
  ["four headings without the indicator", { A1: "น้ำหนัก", B1: "ขั้นต่ำ", C1: "มาตรฐาน", D1: "คะแนน" }],
  [
    "the three-year monitoring table",
    {
      A1: "ตัวชี้วัด",
      B1: "ปี 2563",
      D1: "ปี 2564",
      F1: "ปี 2565",
      H1: "สรุปผลการดำเนินงาน 3 ปี",
      B2: "เป้าหมาย",
      C2: "ผลการดำเนินงาน",
      D2: "เป้าหมาย",
      E2: "ผลการดำเนินงาน",
      H2: "เป้าหมายรวม",
      A3: "1. ร้อยละ",
      B3: 100,
    },
  ],
  ["the targets of part 3", { A1: "ตัวชี้วัด monitor", B1: "ค่าเป้าหมาย", B2: 2565, C2: 2566, D2: 2567 }],
  ["a sentence with the words in it", { A1: "ตัวชี้วัด น้ำหนัก ผลการดำเนินงาน คะแนนที่ได้ รวมกันเป็นแบบประเมิน" }],
])("is no indicator table: %s", (_, cells) => expect(tablesOf(cells)).toEqual([]));

describe("repeated headings", () => {
  const again = (row: number): TestCells => ({
    [`A${row}`]: "ตัวชี้วัด",
    [`B${row}`]: "น้ำหนัก",
    [`C${row}`]: "ผลการดำเนินงาน",
    [`D${row}`]: "คะแนน",
  });

  test("continue the table, each governing the rows below it", () => {
    const [table, another] = tablesOf({
      ...again(1),
      A2: "1.1 ก",
      B2: 40,
      A4: "ตัวชี้วัด",
      B4: "คะแนน",
      C4: "ผลการดำเนินงาน",
      D4: "น้ำหนัก",
      A5: "1.2 ข",
      B5: 75,
      D5: 60,
    });
    expect(another).toBeUndefined();
    expect(table?.headings).toHaveLength(2);
    expect(table?.indicators.map((indicator) => indicator.weight?.reading)).toEqual([
      { kind: "value", value: 40 },
      { kind: "value", value: 60 },
    ]);
  });

  test("open another table below a total", () => {
    const tables = tablesOf({
      ...again(1),
      A2: "1.1 ก",
      B2: 100,
      A3: "คะแนนรวม",
      D3: 75,
      ...again(6),
      A7: "1.1 ข",
      B7: 100,
    });
    expect(tables.map((table) => table.indicators.map((indicator) => indicator.name))).toEqual([
      ["ก"],
      ["ข"],
    ]);
  });

  test("on another sheet open another table", () => {
    expect(tablesOf(ONE_ROW, ONE_ROW).map((table) => table.sheet)).toEqual(["แผ่น 1", "แผ่น 2"]);
  });
});

test.each<[string, TestCells[]]>([
  ["without sheets", []],
  ["with an empty sheet", [{}]],
])("a workbook %s holds nothing", (_, sheets) => {
  const evaluation = readEvaluation(workbookOf(...sheets.map((cells) => sheetOf(cells))), framework);
  expect(evaluation).toMatchObject({
    agency: null,
    fiscalYear: null,
    tables: [],
    summary: { total: null, rating: null, ita: null },
  });
});

test("a form at the far corner of a sheet is read like one at the top", () => {
  const far = sheetOf({
    XFA1048570: "ตัวชี้วัด",
    XFB1048570: "น้ำหนัก",
    XFC1048570: "ผลการดำเนินงาน",
    XFD1048570: "คะแนน",
    XFA1048571: "1.1 ก",
    XFB1048571: 100,
    A1: "ปก",
  });
  const [table] = readEvaluation(workbookOf(far), framework).tables;
  expect(table?.indicators[0]?.weight?.at).toEqual({ sheet: "ส่วนที่ 1", row: 1_048_570, column: 16_381 });
});

test("tables are read from every sheet, in the order of the sheets", () => {
  const snapshot = workbookOf(sheetOf({ A1: "ปก" }, "ปก"), sheetOf(CLEAN_FORM), sheetOf(CLEAN_FORM, "สำเนา"));
  expect(readEvaluation(snapshot, framework).tables.map((table) => table.sheet)).toEqual(["ส่วนที่ 1", "สำเนา"]);
});
