import { templatesOfList } from "../../src/app/templates-of-list";
import type { ListDefaults } from "../../src/domain/authoring/agency-list";
import { planTemplateSheet } from "../../src/domain/authoring/template-sheet";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { TEMPLATE_TITLE } from "../../src/domain/form/own-sheets";
import { templateIndicators } from "../../src/domain/template/template";
import { ETDA_2565 } from "../../src/domain/template/templates";
import { formatAddress } from "../../src/domain/workbook/address";
import type { SheetSnapshot } from "../../src/domain/workbook/snapshot";
import { createFileWorkbook } from "../../src/files/file-workbook";
import { sheetOf, workbookOf, type TestCells } from "../support/form";

const DEFAULTS: ListDefaults = {
  frameworks: FRAMEWORKS,
  framework: null,
  family: PUBLIC_ORGANISATION_2565.family,
  fiscalYear: null,
};

const read = (sheets: readonly SheetSnapshot[], defaults: Partial<ListDefaults> = {}) =>
  templatesOfList({ readWorkbook: async () => workbookOf(...sheets) }, { ...DEFAULTS, ...defaults });

const list = (changes: TestCells = {}) =>
  sheetOf(
    {
      A1: "รายชื่อองค์การมหาชน",
      A3: "ลำดับ",
      B3: "ชื่อหน่วยงาน",
      C3: "ชื่อย่อ",
      D3: "ปีงบประมาณ",
      A4: 1,
      B4: "สำนักงานหนึ่ง (องค์การมหาชน)",
      C4: "สน.",
      D4: 2565,
      A5: 2,
      B5: "สำนักงานสอง",
      C5: "สส.",
      D5: "พ.ศ. ๒๕๖๕".slice(5),
      ...changes,
    },
    "รายชื่อ",
  );

const HEADINGS: TestCells = {
  B1: "รหัส",
  C1: "ชื่อ",
  D1: "น้ำหนัก",
  E1: "เป้าหมายขั้นต่ำ (50)",
  F1: "เป้าหมายมาตรฐาน (75)",
  G1: "เป้าหมายขั้นสูง (100)",
  H1: "หน่วยวัด",
};
const row = (at: number, code: string, weight: number, agency: string | null = null): TestCells => ({
  [`A${at}`]: agency,
  [`B${at}`]: code,
  [`C${at}`]: `ร้อยละความสำเร็จ ${code}`,
  [`D${at}`]: weight,
  [`E${at}`]: 70,
  [`F${at}`]: 80,
  [`G${at}`]: 90,
  [`H${at}`]: "ร้อยละ",
});
const indicators = (from: number, agency: string | null): TestCells => ({
  ...row(from, "1.1", 40, agency),
  ...row(from + 1, "2.1", 30),
  ...row(from + 2, "3.1", 20),
  ...row(from + 3, "4.1", 10),
});
const long = (changes: TestCells = {}) =>
  sheetOf(
    { A1: "หน่วยงาน", ...HEADINGS, ...indicators(2, "สำนักงานหนึ่ง"), ...indicators(6, "สส."), ...changes },
    "ตัวชี้วัด",
  );

const codes = (found: Awaited<ReturnType<typeof read>>) =>
  found.templates.map(({ template }) => templateIndicators(template).map(({ code }) => code));

test("one long table, by name or abbreviation, a row without an agency as the one above", async () => {
  const found = await read([list(), long()]);
  expect(found.faults).toEqual([]);
  expect(codes(found)).toEqual([
    ["1.1", "2.1", "3.1", "4.1"],
    ["1.1", "2.1", "3.1", "4.1"],
  ]);
  const [first] = found.templates;
  expect(first?.isBlank).toBe(false);
  expect(first?.template.agency).toEqual({ name: "สำนักงานหนึ่ง (องค์การมหาชน)", abbreviation: "สน." });
  expect(first?.template.fiscalYear).toBe(2565);
  expect(first?.template.components.map(({ code, weight }) => [code, weight])).toEqual([
    ["1", 40],
    ["2", 30],
    ["3", 20],
    ["4", 10],
  ]);
});

test("a sheet each: by the column of the list, by the abbreviation; without one a blank form", async () => {
  const own = (name: string) => sheetOf({ ...HEADINGS, ...indicators(2, null) }, name);
  const found = await read([
    list({ E3: "แผ่นงาน", E4: "แผ่น ก", B6: "สำนักงานสาม", D6: 2565 }),
    own("แผ่น ก"),
    own("สส."),
  ]);
  expect(found.faults).toEqual([]);
  expect(found.templates.map(({ isBlank }) => isBlank)).toEqual([false, false, true]);
});

test("a template sheet of an agency says the whole of it", async () => {
  const workbook = await createFileWorkbook(null, "a.xlsx");
  const { changeSet } = planTemplateSheet(await workbook.readWorkbook(), PUBLIC_ORGANISATION_2565, ETDA_2565);
  await workbook.apply(changeSet);
  const { sheets } = await workbook.readWorkbook();
  const { name } = ETDA_2565.agency;
  const found = await read([list({ B4: name, C4: null }), ...sheets]);
  expect(found.faults).toEqual([]);
  const [made] = found.templates;
  expect(made?.template.agency).toEqual(ETDA_2565.agency);
  expect(templateIndicators(made!.template)).toHaveLength(templateIndicators(ETDA_2565).length);
  expect(made?.template.part3).toEqual(ETDA_2565.part3);

  const stranger = await read([list(), ...sheets]);
  expect(stranger.faults.map(({ text }) => text.en)).toEqual([expect.stringContaining("not in the list")]);
});

test("a year that no framework covers takes the nearest one, and says so", async () => {
  const { templates, extended } = await read([list({ D4: 2575, D5: 2575 })]);
  expect(extended).toHaveLength(2);
  for (const { template, agency } of templates) {
    expect(template.fiscalYear).toBe(2575);
    expect(agency.framework.fiscalYears.last).toBe(2575);
  }
});

test("a framework by its id, its name or the kind of agency; the year chooses among those of a kind", async () => {
  const { id, name, agencyKind, fiscalYears } = PUBLIC_ORGANISATION_2565;
  for (const given of [id, name.th, name.en, agencyKind.th, agencyKind.en]) {
    const found = await read([
      list({ E3: "กรอบการประเมิน", E4: given, D4: fiscalYears.first, E5: given, D5: fiscalYears.first }),
    ]);
    expect(found.faults).toEqual([]);
    expect(found.templates.map(({ agency }) => agency.framework.id)).toEqual([id, id]);
  }
});

test.each<[string, TestCells, string]>([
  ["an agency twice", { B5: "สำนักงานหนึ่ง" }, "'รายชื่อ'!B5"],
  ["an abbreviation twice", { C5: "สน." }, "'รายชื่อ'!C5"],
  ["a year of the Common Era", { D4: 2022 }, "'รายชื่อ'!D4"],
  ["a year that is none", { D4: "ปีหน้า" }, "'รายชื่อ'!D4"],
  ["no year", { D5: null }, "'รายชื่อ'!D5"],
  ["no name", { B5: null }, "'รายชื่อ'!B5"],
  ["an error", { C4: "#N/A" }, "'รายชื่อ'!C4"],
  ["an unknown framework", { E3: "กรอบการประเมิน", E5: "ของเรา" }, "'รายชื่อ'!E5"],
  ["a sheet that is not there", { E3: "แผ่นงาน", E5: "ไม่มี" }, "'รายชื่อ'!E5"],
])("a list with %s is refused at its cell", async (_, changes, place) => {
  const { faults } = await read([list(changes), long(changes["B5"] === null ? { A6: "สน." } : {})]);
  expect(faults.map(({ at }) => at && formatAddress(at))).toContain(place);
  for (const { text } of faults) expect(text.th).not.toBe(text.en);
});

test.each<[string, TestCells, string]>([
  ["an agency that is not in the list", { A6: "สำนักงานอื่น" }, "'ตัวชี้วัด'!A6"],
  ["rows before the first agency", { A2: null }, "'ตัวชี้วัด'!A2"],
  ["a weight that is none", { D3: "สามสิบ" }, "'ตัวชี้วัด'!D3"],
  ["an error", { C4: "#REF!" }, "'ตัวชี้วัด'!C4"],
  ["a code twice", { B3: "1.1" }, "'ตัวชี้วัด'!B3"],
])("indicators with %s are refused at their cell", async (_, changes, place) => {
  const { faults } = await read([list(), long(changes)]);
  expect(faults.map(({ at }) => at && formatAddress(at))).toContain(place);
});

test("weights that do not come to the whole, and a target that is missing, are refused in the table", async () => {
  const { faults } = await read([list(), long({ D2: 35, F7: null })]);
  expect(faults.length).toBeGreaterThanOrEqual(2);
  for (const { at } of faults) expect(at).not.toBeNull();
});

test("indicators in two places are no choice of ours", async () => {
  const { faults } = await read([list(), long(), sheetOf({ ...HEADINGS, ...indicators(2, null) }, "สน.")]);
  expect(faults.map(({ at }) => at && formatAddress(at))).toEqual(["'รายชื่อ'!B4"]);
});

test("lists on several sheets are one, and an agency on two of them is told", async () => {
  const more = (name: string) => sheetOf({ A1: "หน่วยงาน", B1: "ปีงบประมาณ", A2: name, B2: 2565 }, "รายชื่อเพิ่ม");
  const found = await read([list(), more("สำนักงานสาม")]);
  expect(found.faults).toEqual([]);
  expect(found.templates).toHaveLength(3);
  const twice = await read([list(), more("สำนักงานสอง")]);
  expect(twice.faults.map(({ at }) => at && formatAddress(at))).toEqual(["'รายชื่อเพิ่ม'!A2"]);
});

test("a sheet of indicators that is of nobody is told", async () => {
  const { faults } = await read([list(), sheetOf({ ...HEADINGS, ...indicators(2, null) }, "สน")]);
  expect(faults.map(({ at }) => at && formatAddress(at))).toEqual(["'สน'!A1"]);
});

test("a template sheet that cannot be read says why", async () => {
  const sheet = sheetOf({ A1: TEMPLATE_TITLE, A2: "รหัสกรอบการประเมิน", C2: "ไม่มี" }, "แม่แบบ");
  const { faults } = await read([list(), sheet]);
  expect(faults.map(({ at, text }) => [at && formatAddress(at), text.en])).toEqual([
    ["'แม่แบบ'!C2", expect.stringContaining("“ไม่มี” is unknown")],
  ]);
});

test("a workbook without a list says what is needed", async () => {
  const { faults, templates } = await read([sheetOf({ A1: "อื่น" }, "อื่น")]);
  expect(templates).toEqual([]);
  expect(faults).toEqual([{ at: null, text: { th: expect.any(String), en: expect.any(String) } }]);
});
