import { associateFunctions } from "../../../src/functions/excel-runtime";
import { FUNCTIONS } from "../../../src/functions/function-list";
import type { FunctionPlatform } from "../../../src/host/functions/arguments";
import type { FunctionsFile } from "../../../src/host/functions/metadata";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";
import { FUNCTIONS_METADATA } from "../../support/functions-metadata";

type Input = string | number | boolean | null;
type Shown = string | number | boolean;

const file = FUNCTIONS_METADATA.en as FunctionsFile;

/** What the cases refer to. Row 2 is scored, row 3 has no result, row 4 nothing at all, row 5 gives "", row 6 an error. */
const SHEET: readonly (readonly Input[])[] = [
  ["code", "weight", "minimum", "standard", "advanced", "result", "score"],
  ["1.1", 40, 95, 96, 97, 96.5, 87.5],
  ["1.2", 30, 95, 96, 97, null, null],
  [null, null, null, null, null, null, null],
  ["1.3", 10, 95, 96, 97, '=""', '=""'],
  ["2.1", 10, 95, 96, 97, "=1/0", "=NA()"],
  ["2.2", 10, 95, 96, 97, "N/A", "N/A"],
  ["texts", null, "'95", "ร้อยละ 96", "'97", "๙๖.๕", null],
  ["booleans", true, true, false, null, null, null],
  ["date", "30 กันยายน 2565", 44834, null, null, null, null],
  [null, null, 0, null, 100, 75, null],
  ["ตัวชี้วัด", "น้ำหนัก (ร้อยละ)", "เป้าหมาย", null, null, null, null],
];

/** Formula, what it shows on the web and what on the desktop; one figure where both agree. */
const CASES: readonly (readonly [formula: string, web: Shown, desktop?: Shown])[] = [
  ["=KPISCORE(F2,C2,D2,E2)", 87.5],
  // A blank is null on the web and 0 on the desktop, where it cannot be told from a result of 0 …
  ["=KPISCORE(F3,C3,D3,E3)", "", 0],
  ["=KPITIER(F3,C3,D3,E3)", "", 0],
  ['=KPISCORE(F3,C3,D3,E3,"lower")', "", "#VALUE!"],
  // … so forms ask first.
  ['=IF(F3="","",KPISCORE(F3,C3,D3,E3))', ""],
  ['=IF(F2="","",KPISCORE(F2,C2,D2,E2))', 87.5],
  ['=IF(F3="","",KPIEXPLAIN(F3,C3,D3,E3))', ""],
  ['=IF(G3="","",KPIWEIGHTED(G3,B3))', ""],
  ['=IF(F5="","",KPISCORE(F5,C5,D5,E5))', ""],
  // An empty row is known for one on both.
  ["=KPISCORE(F4,C4,D4,E4)", ""],
  ["=KPITIER(F4,C4,D4,E4)", ""],
  ["=KPIEXPLAIN(F4,C4,D4,E4)", ""],
  ["=KPILEVEL(F4,C4:E4)", ""],
  ["=KPINEEDED(F4,C4,D4,E4)", ""],
  ["=KPIDATE(F4)", ""],
  ["=KPICOMPONENT(A4,A2:A7,G2:G7,B2:B7)", ""],
  // A formula that gives "" is a text, the same on both.
  ["=KPISCORE(F5,C5,D5,E5)", ""],
  ["=KPIWEIGHTED(G5,B5)", ""],
  ["=KPIRATING(G5)", ""],
  ["=KPIITA(G5)", ""],
  ["=KPIRATING(G3)", "", "ต้องปรับปรุง"],
  // Errors, in one cell and in ranges.
  ["=KPISCORE(F6,C6,D6,E6)", "#DIV/0!"],
  ["=KPIEXPLAIN(F6,C6,D6,E6)", "#DIV/0!"],
  ["=KPITOTAL(G2:G6,B2:B6)", "#N/A"],
  ["=SUM(KPISCORE(F2:F2,C2:C2,D2:D2,E2:E2))", 87.5],
  ["=KPIDATE(F6)", "#DIV/0!"],
  ['=IFERROR(KPISCORE(F6,C6,D6,E6),"caught")', "caught"],
  ["=KPISCORE(KPISCORE(F6,C6,D6,E6),C6,D6,E6)", "#DIV/0!"],
  // Not applicable.
  ["=KPISCORE(F7,C7,D7,E7)", "N/A"],
  ["=KPIWEIGHTED(G7,B7)", "N/A"],
  // Text numbers, Thai digits, booleans, dates.
  ["=KPISCORE(F8,C8,D8,E8)", 87.5],
  ["=KPINUMBER(F8)", 96.5],
  ["=KPISCORE(B9,C2,D2,E2)", "#VALUE!"],
  ["=KPIMILESTONE(B9,C9,D9)", 75],
  ["=KPIMILESTONE(C9,E9,D9)", 50],
  ["=KPIMILESTONE(E9,F9,G9)", "", 0],
  ['=IF(COUNTA(E9:G9)=0,"",KPIMILESTONE(E9,F9,G9))', ""],
  ["=KPICHECKLIST(50,B2:B3,B9:B10)", "#VALUE!"],
  ["=KPICHECKLIST(50,C2:D2,B9:C9)", 100],
  ["=KPICHECKLIST(E9,B2,B9)", "", 40],
  ["=KPIDATE(B10)", 44834],
  ["=KPIDATE(C10)", 44834],
  ["=KPISCORE(B10,C2,D2,E2)", "#VALUE!"],
  // A date cell is a number to every function.
  ["=KPISCORE(C10,C2,D2,E2)", 100],
  // A blank target is none on the web, and 0 on the desktop; a dash is none on both.
  ["=KPISCORE(F11,B11,C11,E11)", 93.75, "#VALUE!"],
  ['=KPISCORE(F11,"-",C11,E11)', 93.75],
  // Optional arguments left out, and left empty by a reference.
  ["=KPISCORE(F2,C2,D2,E2,,)", 87.5],
  ["=KPISCORE(F2,C2,D2,E2,F3,F3)", 87.5],
  ["=KPINUMBER(F8,F3)", 96.5],
  ["=KPILEVEL(F2,C2:E2,F3)", 2.5],
  // Rows without figures do not count: row 12 is a heading, row 4 empty.
  ["=KPITOTAL(G2:G5,B2:B5)", 35],
  ["=KPITOTAL(G12,B12)", ""],
  ["=KPITOTAL(G3:G5,B3:B5)", "", 0],
  ["=KPICOMPONENT(1,A2:A5,G2:G5,B2:B5)", 87.5, 50],
  ['=KPICOMPONENT(1,A2:A5,G2:G5,B2:B5,"sum")', 35],
  ["=KPICOMPONENT(3,A2:A7,G2:G7,B2:B7)", "#N/A"],
  ['=KPINEEDED("ดีมาก",C2,D2,E2)', 96.6],
];

describe.each<[FunctionPlatform, 1 | 2]>([
  ["web", 1],
  ["desktop", 2],
])("through office.js on %s", (platform, expectedAt) => {
  let excel: OpenedExcel;

  beforeAll(async () => {
    // Formulas stand below each other in a column of their own, so that none spills into another.
    const rows = CASES.map(([formula], i) => {
      const row: Input[] = Array.from({ length: 7 }, (_, column) => SHEET[i]?.[column] ?? null);
      return [...row, null, formula];
    });
    excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows }], functions: file, platform });
    associateFunctions(FUNCTIONS);
    await excel.waitForCalculation();
  });
  afterAll(() => excel.close());

  test.each(CASES.map((each, i) => [each[0], each, i] as const))("%s", (_, each, i) => {
    expect(excel.cells("S", `I${i + 1}`)).toEqual([[each[expectedAt] ?? each[1]]]);
  });

  test("a range spills row by row, each fault in its own cell", async () => {
    await excel.typeIn("S", "K2", "=KPISCORE(F2:F7,C2:C7,D2:D7,E2:E7)");
    await excel.waitForCalculation();
    const blank = platform === "web" ? "" : 0;
    expect(excel.cells("S", "K2:K7")).toEqual([[87.5], [blank], [""], [""], ["#DIV/0!"], ["N/A"]]);
  });
});

test("the two platforms differ exactly where the reference says that they cannot agree", () => {
  const differing = CASES.filter(([, web, desktop]) => desktop !== undefined && desktop !== web);
  const guarded = CASES.filter(([formula]) => formula.startsWith("=IF("));
  expect(differing.length).toBeGreaterThan(0);
  expect(guarded.filter(([, , desktop]) => desktop !== undefined)).toEqual([]);
});
