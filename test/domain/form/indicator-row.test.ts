import type { Indicator } from "../../../src/domain/form/evaluation";
import { readIndicator } from "../../../src/domain/form/indicator-row";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { sheetOf, workbookOf } from "../../support/form";

/** Every column that a table may have, and a second block of headings with others. */
const form = workbookOf(
  sheetOf({
    ...{ A1: "รหัส", B1: "ตัวชี้วัด", C1: "หน่วยวัด", D1: "น้ำหนัก", E1: "เป้าหมายขั้นต่ำ (50)" },
    ...{ F1: "เป้าหมายมาตรฐาน (75)", G1: "เป้าหมายขั้นสูง (100)", H1: "ผลการดำเนินงาน" },
    ...{ I1: "คะแนนที่ได้", J1: "คะแนนถ่วงน้ำหนัก", K1: "หลักฐาน" },
    ...{ A2: "1.1", B2: "ก", C2: "ร้อยละ", D2: 60, E2: "ไม่ต่ำกว่า 80", F2: 90, G2: "-", H2: ["=1+1", 2] },
    ...{ I2: "ไม่เกิน 50", J2: "#N/A", K2: " รายงาน  ก " },
    ...{ A3: "ตัวชี้วัด", B3: "น้ำหนัก", C3: "เป้าหมายขั้นต่ำ (50)", D3: "ผลการดำเนินงาน", E3: "คะแนนที่ได้" },
    ...{ A4: "1.2 ข", B4: 40, C4: "มีแผน", E4: 75 },
  }),
);
const { tables } = readEvaluation(form, framework);
const [first, second] = tables.flatMap(({ indicators }) => indicators);

test("fields are read from the columns that govern the row", () => {
  const at = (row: number, column: number) => ({ sheet: "ส่วนที่ 1", row, column });
  const reading = (value: unknown) => ({ reading: { kind: "value", value } });
  expect(first).toMatchObject({
    code: "1.1",
    name: "ก",
    at: at(1, 1),
    unit: reading("ร้อยละ"),
    weight: { at: at(1, 3), ...reading(60) },
    targets: {
      minimum: reading(expect.objectContaining({ value: 80, comparator: "at-least" })),
      standard: reading({
        value: 90,
        comparator: null,
        unit: null,
        multiplier: 1,
        unitWord: null,
        note: null,
      }),
      advanced: { at: at(1, 6), reading: { kind: "none" } },
    },
    result: { at: at(1, 7), cell: { value: 2, formula: "=1+1" } },
    score: { reading: { kind: "text", text: "ไม่เกิน 50" } },
    weighted: { reading: { kind: "error", code: "#N/A" } },
    evidence: reading("รายงาน ก"),
    direction: null,
  });
  expect(second).toMatchObject({
    code: "1.2",
    weight: { at: at(3, 1) },
    result: { at: at(3, 3), cell: null, reading: { kind: "blank" } },
    score: { at: at(3, 4), ...reading(75) },
    weighted: null,
    evidence: null,
  });
  expect(Object.keys(second!.targets)).toEqual(["minimum"]);
});

test("scores of several hands, a direction and reasons are read from columns of their own", () => {
  const [indicator] = readEvaluation(
    workbookOf(
      sheetOf({
        ...{ A1: "ตัวชี้วัด", B1: "ทิศทาง", C1: "น้ำหนัก", D1: "เป้าหมายขั้นต่ำ (50)", E1: "ผลการดำเนินงาน" },
        ...{ F1: "คะแนนประเมินตนเอง", G1: "คะแนนของคณะกรรมการ", H1: "เหตุผล" },
        ...{ A2: "1.1 ก", B2: "ยิ่งน้อยยิ่งดี", C2: 100, D2: 5, E2: 4, F2: 80, G2: 75, H2: "ส่งช้า" },
      }),
    ),
    framework,
  ).tables.flatMap(({ indicators }) => indicators);
  const reading = (value: unknown) => ({ reading: { kind: "value", value } });
  expect(readIndicator(indicator!)).toMatchObject({
    direction: { at: { column: 1 }, ...reading("ยิ่งน้อยยิ่งดี") },
    selfScore: { at: { column: 5 }, ...reading(80) },
    committeeScore: { at: { column: 6 }, ...reading(75) },
    reason: { at: { column: 7 }, ...reading("ส่งช้า") },
    // What counts is what the committee gave.
    score: { at: { column: 6 } },
    unit: null,
  });
});

test.each([
  ["with every column", first!],
  ["with few columns", second!],
])("an indicator read once says what its row says: %s", (_, indicator) => {
  const once = readIndicator(indicator);
  for (const [name, field] of Object.entries(once)) {
    expect(indicator[name as keyof Indicator]).toEqual(field);
  }
  expect(readIndicator(once)).toEqual(once);
});

test("a row keeps none of its fields; read once they are kept", () => {
  expect(first!.weight).not.toBe(first!.weight);
  const once = readIndicator(first!);
  expect(once.weight).toBe(once.weight);
  expect(once.targets).toBe(once.targets);
});
