import {
  frozenPart,
  readFrozenPart,
  writeFrozenPart,
} from "../../../src/domain/formulas/portable/frozen-part";
import { mendFormula } from "../../../src/domain/formulas/reading/kpi-calls";
import { haveSameForm, relativeForm } from "../../../src/domain/formulas/reading/moved-formula";
import { isSameFormula } from "../../../src/domain/formulas/writing/formula-text";
import { KPI_FUNCTIONS } from "../../../src/domain/scoring/function-names";
import { plainFormula } from "../../../src/domain/workbook/plain-formula";
import { isUnchanged } from "../../../src/domain/workbook/same-cell";
import { SheetCells } from "../../../src/domain/workbook/snapshot";

test.each(KPI_FUNCTIONS)("an @ before %s says nothing", (name) => {
  expect(plainFormula(`=@${name}(A1,B1)`)).toBe(`=${name}(A1,B1)`);
});

test.each<[string, string]>([
  ["=@KPISCORE(F5,C5,D5,E5)", "=KPISCORE(F5,C5,D5,E5)"],
  ["=@ kpiscore(F5,50,75,100)", "=kpiscore(F5,50,75,100)"],
  ['=IF(F5="","",@KPISCORE(F5,C5,D5,E5))', '=IF(F5="","",KPISCORE(F5,C5,D5,E5))'],
  ["=@KPIWEIGHTED(@KPISCORE(F5,1,2,3),B5)+@KPIITA(C1)", "=KPIWEIGHTED(KPISCORE(F5,1,2,3),B5)+KPIITA(C1)"],
  ["=_xlfn.SINGLE(KPISCORE(F5,1,2,3))*2", "=KPISCORE(F5,1,2,3)*2"],
  ["=_xlfn.SINGLE( _xldudf_KPISCORE(F5,1,2,3) )", "=_xldudf_KPISCORE(F5,1,2,3)"],
  ["=@'C:\\x\\kpi.xlam'!KPISCORE(F5,1,2,3)", "='C:\\x\\kpi.xlam'!KPISCORE(F5,1,2,3)"],
  ["=@PRAMOEN.SCORE(F5,1,2,3)", "=PRAMOEN.SCORE(F5,1,2,3)"],
  ["=@KPISCORE('ส่วน (1)'!F5,@KPINUMBER(\"(\"),2,3)", "=KPISCORE('ส่วน (1)'!F5,KPINUMBER(\"(\"),2,3)"],
  // Lists are what these take: one value comes of them.
  ["=@KPITOTAL(K8:K16,B8:B16)", "=KPITOTAL(K8:K16,B8:B16)"],
  ["=@KPICHECKLIST(B5,B6:B9,C6:C9)", "=KPICHECKLIST(B5,B6:B9,C6:C9)"],
  ['=@KPICOMPONENT("1",A5:A9,G5:G9,B5:B9)', '=KPICOMPONENT("1",A5:A9,G5:G9,B5:B9)'],
  ["=@KPISCORE(SUM(F5:F9),1,2,3)", "=KPISCORE(SUM(F5:F9),1,2,3)"],
  ["=@KPISCORE([@ผล],1,2,3)", "=KPISCORE([@ผล],1,2,3)"],
])("%s is %s", (written, plain) => {
  expect(plainFormula(written)).toBe(plain);
  expect(isSameFormula(written, plain)).toBe(true);
  expect(relativeForm(written, { row: 4, column: 6 })).toBe(relativeForm(plain, { row: 4, column: 6 }));
  expect(isUnchanged({ value: 1, formula: plain }, { value: 1, formula: written })).toBe(true);
  const cells = new SheetCells();
  cells.add(0, 0, 1, written);
  expect(cells.at(0, 0)?.formula).toBe(plain);
});

test.each([
  "=@A1:A9",
  "=@ผล+1",
  "=@CONTOSO.KPISCORE2(F5)",
  '="@KPISCORE(F5,1,2,3)"',
  "='@KPISCORE(x)'!A1",
  "=T[@KPISCORE]",
  "=_xlfn.SINGLE(KPISCORE(F5,1,2,3)+A1:A9)",
  "=@KPISCORE(F5",
  // One value of several: without the "@" the formula would fill a column.
  "=@KPISCORE(F5:F9,C5:C9,D5:D9,E5:E9)",
  "=@KPIITA(C1#)",
  "=@KPIWEIGHTED({1;2},B1)",
  "=@KPIITA(T[ผล])",
])("%s stays", (formula) => {
  expect(plainFormula(formula)).toBe(formula);
});

test("filled down, a marked formula is like its unmarked neighbour", () => {
  const [a, b] = ["=KPISCORE(F5,C5,D5,E5)", "=@KPISCORE(F6,C6,D6,E6)"];
  expect(haveSameForm(a, { row: 4, column: 6 }, b, { row: 5, column: 6 })).toBe(true);
  expect(haveSameForm(a, { row: 4, column: 6 }, b, { row: 6, column: 6 })).toBe(false);
});

test("a broken name is mended without its mark", () => {
  expect(mendFormula("=@FUNCRES.XLAM!_xldudf_KPISCORE(F5,1,2,3)")).toBe("=KPISCORE(F5,1,2,3)");
});

test("what was frozen with a mark comes back without it", () => {
  const cell = { sheet: "ก", row: 0, column: 0 };
  const part = writeFrozenPart([
    { ...cell, original: "=@KPISCORE(F5,1,2,3)", frozen: { formula: "=@PRAMOEN.SCORE(F5,1,2,3)" } },
  ]);
  expect(frozenPart({ name: null, sheets: [] })).toBeNull();
  expect(readFrozenPart(part)).toEqual([
    { ...cell, original: "=KPISCORE(F5,1,2,3)", frozen: { formula: "=PRAMOEN.SCORE(F5,1,2,3)" } },
  ]);
});
