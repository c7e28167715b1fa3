import { readForm } from "../../src/app/read-form";
import type { TableView } from "../../src/domain/form/form-view";
import { CLEAN_FORM, formWith, sheetOf, workbookOf, type TestCells } from "../support/form";
import { MemoryPort } from "../support/memory-port";

const read = async (...given: Parameters<typeof formWith>) =>
  (await readForm(new MemoryPort(formWith(...given)))).view;
const column = (table: TableView | undefined, letters: string) =>
  table?.columns.find((each) => each.letters === letters);

test("every column is told with its role, its heading and why", async () => {
  const { kind, framework, fiscalYear, agency, tables } = await read();
  expect({ kind, id: framework.id, fiscalYear, agency }).toEqual({
    kind: "form",
    id: "public-organisation-2565",
    fiscalYear: 2565,
    agency: "สำนักงานทดสอบระบบ (สทส.)",
  });
  expect(framework.reason.th).toContain("50/75/100");
  expect(framework.misfit).toBeNull();
  const [table, ...others] = tables;
  expect(others).toEqual([]);
  expect(table?.columns.map(({ letters, role }) => `${letters} ${role}`)).toEqual([
    "A indicator",
    "B weight",
    "C target:minimum",
    "D target:standard",
    "E target:advanced",
    "F result",
    "G score",
    "H weighted",
  ]);
  expect(column(table, "C")).toMatchObject({
    address: "C5",
    heading: "เป้าหมายขั้นต่ำ (50)",
    name: { th: "เป้าหมายขั้นต่ำ", en: "Minimum target" },
    certainty: "sure",
    reasons: expect.arrayContaining([
      { th: "เป็นถ้อยคำที่กรอบการประเมินใช้", en: "words that the framework uses" },
    ]) as unknown,
  });
  expect(table).toMatchObject({
    kind: "form",
    missing: [],
    assessments: [],
    area: { row: 3, column: 0, rowCount: 10, columnCount: 8 },
  });
});

test("rows are told by kind with their cells", async () => {
  const [table] = (await read()).tables;
  expect(table?.rows).toEqual([
    {
      kind: "component",
      places: [
        { address: "A6", text: CLEAN_FORM["A6"] },
        { address: "A10", text: CLEAN_FORM["A10"] },
      ],
    },
    { kind: "group", places: [{ address: "A7", text: "1.1 กลุ่มตัวชี้วัด" }] },
    {
      kind: "indicator",
      places: [
        { address: "A8", text: "1.1.1 ร้อยละของงานที่แล้วเสร็จ" },
        { address: "A9", text: "1.1.2 ระดับความสำเร็จ" },
        { address: "A11", text: "2.1 จำนวนวันให้บริการ" },
      ],
    },
    { kind: "total", places: [{ address: "H12", text: "85" }] },
    { kind: "rating", places: [{ address: "H13", text: "ดี" }] },
  ]);
});

test("a row that sums up those below it is shown among the groups, in the order of the sheet", async () => {
  const cells = { A6: "1 การพัฒนาบริการ", B6: 60, A7: "1.1 กลุ่มตัวชี้วัด" };
  const [table] = (await read(cells)).tables;
  expect(table?.rows.find(({ kind }) => kind === "group")?.places).toEqual([
    { address: "A6", text: "1 การพัฒนาบริการ" },
    { address: "A7", text: "1.1 กลุ่มตัวชี้วัด" },
  ]);
});

test("a column that nothing names stays without a role, and what it lacks is missing", async () => {
  const [table] = (await read({ B4: null, B8: null, B9: null, B11: null, I5: "ฝ่ายที่ดูแล", I8: "ก" })).tables;
  expect(column(table, "I")).toMatchObject({ role: null, name: null, certainty: "unsure" });
  expect(table?.missing).toEqual([{ role: "weight", name: { th: "น้ำหนัก", en: "Weight" } }]);
});

describe("where there is no form", () => {
  const HEADINGS: TestCells = { A1: "บันทึก", A4: "ตัวชี้วัด", B4: "น้ำหนัก", C4: "กขค", A5: "ก" };
  const port = () => new MemoryPort(workbookOf(sheetOf(HEADINGS)));

  test("the row that comes nearest to headings is shown with what is known of it", async () => {
    const { kind, framework, tables } = (await readForm(port())).view;
    expect({ kind, id: framework.id }).toEqual({ kind: "none", id: null });
    const [table] = tables;
    expect(table).toMatchObject({ kind: "heading-row", firstRow: 3, lastRow: 3, rows: [] });
    expect(table?.columns.map(({ heading, role }) => [heading, role])).toEqual([
      ["ตัวชี้วัด", "indicator"],
      ["น้ำหนัก", "weight"],
      ["กขค", null],
    ]);
    expect(table?.missing.map(({ role }) => role)).toContain("score");
  });

  test("a row that a person takes for headings is shown, once", async () => {
    const at = (row: number) => ({ sheet: "ส่วนที่ 1", row });
    const { tables } = (await readForm(port(), { headings: [at(0), at(3)] })).view;
    expect(tables.map(({ firstRow }) => firstRow)).toEqual([3, 0]);
    expect(tables[1]?.columns.map(({ heading }) => heading)).toEqual(["บันทึก"]);
  });
});

test("the workbook is read once", async () => {
  const port = new MemoryPort(formWith());
  await readForm(port);
  expect({ reads: port.reads, applied: port.applied }).toEqual({ reads: 1, applied: 0 });
});
