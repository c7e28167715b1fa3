import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import facts from "../../assets/samples/etda-2565.json";
import { validateWorkbook } from "../../src/app/validate-workbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

const root = path.join(__dirname, "../..");
const sample = path.join(root, "assets/samples/etda-2565.xlsx");

let snapshot: WorkbookSnapshot;
beforeAll(async () => {
  snapshot = await readWorkbookFile(readFileSync(sample), "etda-2565.xlsx");
});

const sheet = (name: string): SheetSnapshot => snapshot.sheets.find((candidate) => candidate.name === name)!;
/** Every filled cell of a sheet as a text, for finding what must stand there. */
const texts = (name: string): string[] => {
  const { cells } = sheet(name);
  return cells.rowIndices().flatMap((row) => cells.inRow(row).map(({ cell }) => String(cell.value)));
};
const formulas = (name: string): string[] => {
  const { cells } = sheet(name);
  return cells.rowIndices().flatMap((row) => cells.inRow(row).flatMap(({ cell }) => cell.formula ?? []));
};
const indicators = facts.rows.filter((row) => row.kind === "indicator");

test("the workbook is exactly what the script builds from the facts", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-"));
  try {
    const built = path.join(folder, "built.xlsx");
    execFileSync(process.execPath, [path.join(root, "scripts/build-sample.mjs"), "--out", built]);
    expect(Buffer.compare(readFileSync(built), readFileSync(sample))).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("it has the sheets of the form, and no sheet that the product makes itself", () => {
  expect(snapshot.sheets.map(({ name }) => name)).toEqual([
    "ข้อมูลพื้นฐาน",
    "รายได้",
    "คณะกรรมการ",
    "ส่วนที่ 1",
    "สรุป",
    "ส่วนที่ 3",
    "ติดตาม 3 ปี",
  ]);
});

describe("the relations that hold in the report hold in the facts", () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

  test("revenue lines sum to the income", () => {
    const total = sum(facts.revenue.lines.map((line) => line.baht));
    expect(total).toBeCloseTo(facts.revenue.total, 2);
    expect(Math.round(total / 10_000) / 100).toBe(facts.basics.income);
  });

  test("the personnel ratio follows from cost and plan", () => {
    const { personnelCost, spendingPlan, personnelRatio } = facts.basics;
    expect(Math.round((personnelCost / spendingPlan) * 10_000) / 100).toBe(personnelRatio);
  });

  test("11 indicators: weights and weighted scores sum to 100, each weighted score is weight × score ÷ 100", () => {
    expect(indicators).toHaveLength(11);
    expect(sum(indicators.map((row) => row.weight!))).toBe(100);
    expect(sum(indicators.map((row) => row.weighted!))).toBe(facts.closing.total.value);
    for (const row of indicators) expect((row.weight! * row.score!) / 100).toBe(row.weighted);
  });
});

test("all indicators stand in part 1 with their weights, targets and results", () => {
  const { cells } = sheet("ส่วนที่ 1");
  for (const row of indicators) {
    const at = cells.rowIndices().find((index) => cells.value(index, 0) === row.name)!;
    const line = [1, 2, 3, 4, 5, 6, 7].map((column) => cells.value(at, column));
    expect(line).toEqual([row.weight, ...row.targets!, row.result, row.score, row.weighted]);
  }
});

test("scores of indicators with numeric targets, weighted scores, total and rating are formulas", () => {
  const all = formulas("ส่วนที่ 1");
  expect(all.filter((formula) => formula.includes("KPISCORE("))).toHaveLength(4);
  expect(all.filter((formula) => formula.includes("KPIWEIGHTED("))).toHaveLength(11);
  expect(all.filter((formula) => formula.startsWith("=SUM("))).toHaveLength(1);
  expect(all.filter((formula) => formula.startsWith("=KPIRATING("))).toHaveLength(1);
});

describe("contradictions and oddities of the report are kept", () => {
  test.each([
    ["component 4 states no weight", "ส่วนที่ 1", /^องค์ประกอบที่ 4 [^()]*$/],
    ["three styles of component weights, 1", "ส่วนที่ 1", /\(น้ำหนักร้อยละ 40\)$/],
    ["three styles of component weights, 2", "ส่วนที่ 1", /\(ร้อยละ 30\)$/],
    ["three styles of component weights, 3", "ส่วนที่ 1", /\(น้ำหนัก ร้อยละ 20\)$/],
    ["a repeated heading with inner spaces", "ส่วนที่ 1", /^เป้าหมาย มาตรฐาน \(75\)$/],
    ["a target without a standard", "ส่วนที่ 1", /^-$/],
    ["the abbreviation สพอธ.", "ส่วนที่ 1", /สพอธ\./],
    ["องค์กรมหาชน for องค์การมหาชน", "ส่วนที่ 1", /องค์กรมหาชน/],
    ["bands of an average", "ส่วนที่ 1", /ผลคะแนนเฉลี่ยทุกองค์ประกอบ/],
    ["two numbers in one cell", "ข้อมูลพื้นฐาน", /^207\/166$/],
    ["a plan that is not the sum of its sources", "ข้อมูลพื้นฐาน", /^741\.59$/],
    ["the ITA score with its unit", "สรุป", /^97\.11 คะแนน$/],
    ["B/C target 6.26 in part 3", "ส่วนที่ 3", /^6\.26$/],
    ["B/C target 3 เท่า in the three-year table", "ติดตาม 3 ปี", /^3 เท่า$/],
    [
      "the B/C indicator's name in part 3",
      "ส่วนที่ 3",
      /^ผลการประเมินความคุ้มค่าของงบประมาณที่ได้รับการจัดสรรงบประมาณ \(B\/C Ratio\)$/,
    ],
    [
      "and its other name",
      "ติดตาม 3 ปี",
      /ผลการประเมินความคุ้มค่าของการดำเนินงานโครงการที่ได้รับจัดสรรงบประมาณ \(B\/C ratio\)$/,
    ],
    ["98.75 of 100 in 2564", "ติดตาม 3 ปี", /98\.75/],
    ["and yet the target was met", "ติดตาม 3 ปี", /^ดำเนินการได้ตามเป้าหมาย$/],
    ["a two-year lag in growth targets", "ส่วนที่ 3", /^เพิ่มขึ้นจากปี 2564 ร้อยละ 10$/],
    ["the abbreviation สพอ.", "ติดตาม 3 ปี", /สพอ\./],
    ["an easy target", "ส่วนที่ 1", /^12\.849 ล้านบาท$/],
    ["the cost of the B/C ratio", "ติดตาม 3 ปี", /713,926,700\.00 บาท/],
  ])("%s", (_, name, pattern) => {
    expect(texts(name).some((text) => pattern.test(text))).toBe(true);
  });
});

test("the product reads all of it", async () => {
  const report = await validateWorkbook({ readWorkbook: () => Promise.resolve(snapshot) });
  expect(report.form).toEqual({ agency: facts.agency, fiscalYear: facts.fiscalYear });
  expect(report.checked).toMatchObject({ sheets: 7, indicators: 11 });
  const place = report.findings.find((finding) => finding.rule === "component-weight-missing")!;
  expect(sheet(place.sheet!).cells.value(Number(place.address!.slice(1)) - 1, 0)).toMatch(/^องค์ประกอบที่ 4/);
});
