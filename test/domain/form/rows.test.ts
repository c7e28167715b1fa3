import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { valueOf } from "../../../src/domain/form/field";
import { type IndicatorTable } from "../../../src/domain/form/evaluation";
import { formWith, indicatorRow, type TestCells } from "../../support/form";

function read(cells: TestCells = {}): IndicatorTable {
  const { tables } = readEvaluation(formWith(cells), framework);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const codes = (table: IndicatorTable) =>
  table.indicators.map((indicator) => indicator.code ?? indicator.name);

test("every kind of row of the clean form", () => {
  const table = read();
  expect(codes(table)).toEqual(["1.1.1", "1.1.2", "2.1"]);
  expect(table.groups).toEqual([
    { code: "1.1", name: "กลุ่มตัวชี้วัด", at: { sheet: "ส่วนที่ 1", row: 6, column: 0 } },
  ]);
  expect(table.components.map(({ code, indicators }) => [code, indicators.length])).toEqual([
    ["1", 2],
    ["2", 1],
  ]);
  expect(table.total).toMatchObject({ at: { row: 11, column: 7 }, reading: { kind: "value", value: 85 } });
  expect(table.rating).toMatchObject({ at: { row: 12, column: 7 }, reading: { kind: "value", value: "ดี" } });
  expect(table.lastRow).toBe(12);
});

test.each([
  { heading: "องค์ประกอบที่ 1 ประสิทธิภาพการดำเนินงาน (น้ำหนักร้อยละ 40)", name: "ประสิทธิภาพการดำเนินงาน", weight: 40 },
  { heading: "องค์ประกอบที่ 1 ประสิทธิภาพ (ร้อยละ 30)", name: "ประสิทธิภาพ", weight: 30 },
  { heading: "องค์ประกอบที่ 1 ศักยภาพ (น้ำหนัก ร้อยละ 20)", name: "ศักยภาพ", weight: 20 },
  { heading: "องค์ประกอบที่ 1 : ศักยภาพ\n(น้ำหนัก : ๑๒.๕ %)", name: "ศักยภาพ", weight: 12.5 },
  { heading: "องค์ประกอบ 1. ศักยภาพ", name: "ศักยภาพ", weight: null },
  { heading: "องค์ประกอบที่ ๑ แผน (2565)", name: "แผน (2565)", weight: null },
])("component heading “$heading”", ({ heading, name, weight }) => {
  const [component] = read({ A6: heading }).components;
  expect(component).toMatchObject({ code: "1", name });
  expect(valueOf(component?.statedWeight)).toBe(weight);
});

test.each<[string, TestCells, string[]]>([
  ["an indicator without a code", { A9: "ระดับความสำเร็จ" }, ["1.1.1", "ระดับความสำเร็จ", "2.1"]],
  ["an indicator with a dot after its code", { A9: "1.1.2. ระดับความสำเร็จ" }, ["1.1.1", "1.1.2", "2.1"]],
  ["a code in Thai digits", { A9: "๑.๑.๒ ระดับความสำเร็จ" }, ["1.1.1", "1.1.2", "2.1"]],
  [
    "an indicator not filled in yet",
    { A9: "1.1.2 ระดับ", B9: null, C9: null, D9: null, E9: null, F9: null, G9: null, H9: null },
    ["1.1.1", "1.1.2", "2.1"],
  ],
  ["an indicator without its weight", { B9: null }, ["1.1.1", "1.1.2", "2.1"]],
  ["a group with the weight of its indicators", { B7: 60 }, ["1.1.1", "1.1.2", "2.1"]],
  ["a group with weight and weighted score", { B7: 60, H7: 55 }, ["1.1.1", "1.1.2", "2.1"]],
  ["text that ran over without a label", { A9: null, B9: null, G9: null, H9: null }, ["1.1.1", "2.1"]],
  [
    "text that ran over with the rest of the name",
    { A9: "บัญชีข้อมูล (ต่อ)", B9: null, G9: null, H9: null },
    ["1.1.1", "2.1"],
  ],
  [
    "a note between indicators",
    { A9: "หมายเหตุ : ดูภาคผนวก", B9: null, C9: null, D9: null, E9: null, F9: null, G9: null, H9: null },
    ["1.1.1", "2.1"],
  ],
  [
    "notes below the total",
    { A15: "หมายเหตุ", A16: "1.1 ระดับดีมาก หมายถึง", B16: 90 },
    ["1.1.1", "1.1.2", "2.1"],
  ],
])("%s", (_, cells, expected) => expect(codes(read(cells))).toEqual(expected));

test("indicators above every component heading belong to none", () => {
  expect(read({ A6: null }).indicators.map((indicator) => indicator.component?.code ?? null)).toEqual([
    null,
    null,
    "2",
  ]);
});

describe("total and rating", () => {
  test.each<[string, TestCells, number | null, string | null]>([
    ["a label in the first column", { G12: null, A12: "คะแนนรวมถ่วงน้ำหนัก" }, 85, "ดี"],
    ["other words and a colon", { G12: "รวม :", G13: "ระดับผลการประเมิน" }, 85, "ดี"],
    ["the rating with its word", { H13: "ระดับ ดี" }, 85, "ระดับ ดี"],
    ["an empty total", { H12: null }, null, "ดี"],
    ["no closing rows", { G12: null, H12: null, G13: null, H13: null }, null, null],
    [
      "a total two rows further down",
      { G12: null, H12: null, G13: null, H13: null, G14: "คะแนนรวม", H14: 85 },
      85,
      null,
    ],
    [
      "the sum of another table far below",
      { G12: null, H12: null, G13: null, H13: null, A40: "รวม", B40: 741.59, A41: "ผลการประเมิน", B41: "ผ่าน" },
      null,
      null,
    ],
    [
      "the verdict of another table far below",
      { G13: null, H13: null, A40: "ผลการประเมิน", B40: "ผ่าน" },
      85,
      null,
    ],
  ])("%s", (_, cells, total, rating) => {
    const table = read(cells);
    expect([valueOf(table.total), valueOf(table.rating)]).toEqual([total, rating]);
  });

  test("an empty rating is known by its place", () => {
    expect(read({ H13: null }).rating).toMatchObject({
      at: { row: 12, column: 7 },
      reading: { kind: "blank" },
    });
  });

  test("a subtotal below a component closes nothing", () => {
    const table = read({
      A10: "รวม",
      B10: 60,
      C10: null,
      H10: 55,
      A11: "องค์ประกอบที่ 2 ศักยภาพ (ร้อยละ 40)",
      B11: null,
      C11: null,
      D11: null,
      E11: null,
      F11: null,
      G11: null,
      H11: null,
      G12: null,
      G13: null,
      ...indicatorRow(12, "2.1 จำนวนวันให้บริการ", 40, [30, 25, 20], 25, 75, 30),
      A13: "รวม",
      H13: 30,
      A14: "คะแนนรวม",
      H14: 85,
    });
    expect(codes(table)).toEqual(["1.1.1", "1.1.2", "2.1"]);
    expect(table.components.map((component) => component.indicators.length)).toEqual([2, 1]);
    expect(valueOf(table.total)).toBe(85);
  });
});

describe("four different things", () => {
  test.each<[string, TestCells[string], object]>([
    ["an empty cell", null, { kind: "blank" }],
    ["spaces", " \u00a0\u200b", { kind: "blank" }],
    ["a dash", "-", { kind: "none" }],
    ["a row of full stops", ".....", { kind: "none" }],
    ["ไม่ประเมิน", "ไม่ ประเมิน", { kind: "not-applicable" }],
    ["n/a", "n/a", { kind: "not-applicable" }],
    ["#N/A", "#N/A", { kind: "error", code: "#N/A" }],
    ["0", 0, { kind: "value", value: 0 }],
    ["a Thai 0", "๐", { kind: "value", value: 0 }],
    ["words", "รอผล", { kind: "text", text: "รอผล" }],
    ["two numbers", "207/166", { kind: "text", text: "207/166" }],
    ["a condition", "ไม่น้อยกว่า 80", { kind: "text" }],
    ["a logical value", true, { kind: "text", text: "true" }],
  ])("%s in the score", (_, value, reading) => {
    expect(read({ G8: value }).indicators[0]?.score?.reading).toMatchObject(reading);
  });
});
