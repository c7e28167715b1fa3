import { readFileSync } from "node:fs";
import path from "node:path";
import facts from "../../../assets/samples/etda-2565.json";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { extractTemplate, type ExtractedTemplate } from "../../../src/domain/comparison/extract-template";
import { templateIndicators } from "../../../src/domain/template/template";
import { formatCell } from "../../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { CLEAN_FORM, formWith, sheetOf, workbookOf, type TestCells } from "../../support/form";

const extract = (snapshot: WorkbookSnapshot) =>
  extractTemplate(snapshot, readEvaluation(snapshot, framework), { withEntries: true });
const remarksOf = ({ remarks }: ExtractedTemplate) => remarks.map(({ at }) => at && formatCell(at));

describe("the published report", () => {
  let extracted: ExtractedTemplate;
  beforeAll(async () => {
    const file = path.join(__dirname, "../../../assets/samples/etda-2565.xlsx");
    extracted = extract(await readWorkbookFile(readFileSync(file), "etda-2565.xlsx"))!;
  });

  test("gives its components, groups and weights", () => {
    const { template } = extracted;
    expect(template.components.map(({ code, weight, groups }) => [code, weight, groups.length])).toEqual([
      ["1", 40, 2],
      ["2", 30, 1],
      ["3", 20, 1],
      ["4", null, 0],
    ]);
    const rows = facts.rows.filter((row) => row.kind === "indicator");
    expect(templateIndicators(template).map(({ weight }) => weight)).toEqual(
      rows.map(({ weight }) => weight),
    );
  });

  test("tells how each indicator is scored", () => {
    expect(templateIndicators(extracted.template).map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      "1.1.1 milestone",
      "1.1.2 milestone",
      "1.2.1 milestone",
      "1.2.2 milestone",
      "2.1.1 composite",
      "2.1.2 numeric",
      "2.1.3 numeric",
      "2.2 rule",
      "3.1.1 checklist",
      "3.1.2 numeric",
      "4.1 numeric",
    ]);
  });

  test("puts together what ran over a page", () => {
    const indicators = templateIndicators(extracted.template);
    const office = indicators.find(({ code }) => code === "1.2.2")!;
    expect(office.targets.minimum).toMatch(/ระบบบริหารจัดการด้าน ทรัพยากร บุคคล \(HR\)$/);
    const catalogue = indicators.find(({ code }) => code === "3.1.1")!;
    expect(catalogue.checklist!.items.map(({ points }) => points)).toEqual([15, 10, 20, 5]);
  });

  test("remarks on guesses and on the heading without a weight", () => {
    expect(remarksOf(extracted)).toEqual(["A8", "A11", "A13", "A14", "A18", "A21", "A27"]);
  });
});

describe("the other parts of the published report", () => {
  let template: ExtractedTemplate["template"];
  beforeAll(async () => {
    const file = path.join(__dirname, "../../../assets/samples/etda-2565.xlsx");
    template = extract(await readWorkbookFile(readFileSync(file), "etda-2565.xlsx"))!.template;
  });

  test("monitoring targets as they are written", () => {
    expect(template.part3.map(({ code, targets }) => [code, targets])).toEqual([
      ["1", { 2565: "ร้อยละ 100", 2566: "ร้อยละ 100", 2567: "ร้อยละ 100" }],
      ["2", { 2565: 6.26, 2566: "เพิ่มขึ้นจากปี 2564 ร้อยละ 10", 2567: "เพิ่มขึ้นจากปี 2565 ร้อยละ 10" }],
    ]);
    expect(template.monitoring[1]).toMatchObject({
      targets: { 2563: "1 เท่า", 2564: "2 เท่า", 2565: "3 เท่า" },
      totalTarget: "3 เท่า",
    });
  });

  test("seats of the board, ex officio without a term, and lines of revenue", () => {
    expect(template.board.map(({ no, hasTerm }) => [no, hasTerm])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((no) => [no, no !== 2 && no !== 3]),
    );
    expect(template.revenueLines).toEqual(facts.revenue.lines.map(({ name }) => name));
  });

  test("entries, scores only where a person gave them", () => {
    const { basics, results, board, ita, monitoring, revenue } = template.entries!;
    expect(basics).toMatchObject({ budget: 618.63, abbreviation: "สพธอ.", asOf: "30/9/2565" });
    expect(results["2.1.3"]).toEqual({ result: "12.849 ล้านบาท" });
    expect(results["2.2"]).toEqual({ result: "ร้อยละ 20.52", score: 100 });
    expect(results["1.2.2"]!.result).toMatch(/การสร้างความสามัคคี$/);
    expect(board[0]).toMatchObject({ no: 1, termEnd: "10 มีนาคม พ.ศ. 2567" });
    expect(monitoring["1"]!.total).toBe("ดำเนินการได้ตามเป้าหมาย");
    expect([ita, revenue.length]).toEqual([97.11, 5]);
  });
});

describe("a small form", () => {
  test("keeps targets as they are written, figures as figures", () => {
    const { template } = extract(formWith())!;
    expect(template).toMatchObject({
      fiscalYear: 2565,
      agency: { name: "สำนักงานทดสอบระบบ", abbreviation: "สทส." },
      framework: { id: framework.id, version: framework.version },
    });
    expect(
      templateIndicators(template).map(({ targets, unit }) => [...Object.values(targets), unit]),
    ).toEqual([
      ["ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 100", "ร้อยละ"],
      ["มีแผน", "ทำตามแผน", "ประเมินผลแล้ว", null],
      [30, 25, 20, null],
    ]);
  });

  test.each<[string, TestCells, string[]]>([
    ["a weight that is missing", { B8: null }, ["B8"]],
    ["a weight of 0", { B8: 0 }, ["B8"]],
    ["no code", { A11: "จำนวนวันให้บริการ" }, ["A11"]],
    ["targets that are formulas", { C11: ["=B1", 30] }, ["C11"]],
    ["no targets", { C11: null, D11: "-", E11: null }, ["A11", "A11"]],
    ["no heading above", { A6: null }, ["A8"]],
    ["no fiscal year", { A2: "แบบประเมิน" }, []],
    ["no agency", { A1: "รายงาน" }, []],
  ])("remarks on %s", (_, changes, expected) => {
    const remarks = remarksOf(extract(formWith(changes))!);
    const guess = "A9";
    expect(remarks.filter((at) => at !== guess && at !== null)).toEqual(expected);
    if (expected.length === 0) expect(remarks).toContain(null);
  });

  test("an indicator without a code gets one that is free", () => {
    const { template } = extract(formWith({ A11: "จำนวนวันให้บริการ" }))!;
    expect(template.components[1]!.indicators[0]!.code).toBe("2.1");
  });

  test("the table with the most indicators is taken, another one is remarked on", () => {
    const small = sheetOf(
      { ...CLEAN_FORM, A8: null, B8: null, C8: null, D8: null, E8: null, F8: null, G8: null, H8: null },
      "เก่า",
    );
    const { template, remarks } = extract(workbookOf(small, sheetOf(CLEAN_FORM)))!;
    expect(templateIndicators(template)).toHaveLength(3);
    expect(remarks[0]!.at!.sheet).toBe("เก่า");
  });

  test("nothing to read gives nothing", () => {
    expect(extract(workbookOf(sheetOf({ A1: "บันทึก" })))).toBeNull();
  });
});
