import {
  argumentProblem,
  argumentText,
  composeCall,
  composeFormula,
  isSameFormula,
  isSingleCell,
} from "../../../../src/domain/formulas/writing/formula-text";

describe("an argument as typed", () => {
  test.each([
    ["F19", "F19"],
    [" $F$19 ", "$F$19"],
    ["G8:G11", "G8:G11"],
    ["A:A", "A:A"],
    ["Sheet1!A1", "Sheet1!A1"],
    ["'ส่วนที่ 1'!A1:B2", "'ส่วนที่ 1'!A1:B2"],
    ["ข้อมูล!A1", "ข้อมูล!A1"],
    ["95", "95"],
    ["-0.5", "-0.5"],
    [".5", ".5"],
    ["1e3", "1e3"],
    ["95%", "95%"],
    ["TRUE", "TRUE"],
    ['"a ""b"""', '"a ""b"""'],
    ["{1,2;3,4}", "{1,2;3,4}"],
    ["SUM(A1,B1)", "SUM(A1,B1)"],
    ["", ""],
    // Words become a text …
    ["-", '"-"'],
    ["higher", '"higher"'],
    ["ร้อยละ 95", '"ร้อยละ 95"'],
    ["6 ล้านบาท", '"6 ล้านบาท"'],
    ['5 "ดี"', '"5 ""ดี"""'],
    ["KPI2024X", '"KPI2024X"'],
    // … unless they are said to be formula.
    ["=Target", "Target"],
    ["= A1*2", "A1*2"],
  ])("%s stands as %s", (typed, text) => {
    expect(argumentText(typed)).toBe(text);
  });

  test.each([
    ["", false, "missing"],
    ["=", false, "missing"],
    ["", true, null],
    ["F19", false, null],
    ["ร้อยละ 95, 96", false, null],
    ["=A1,B1", false, "several"],
    ["=A1;B1", false, "several"],
    ["=SUM(A1,B1)", false, null],
    ["=(A1", false, "unbalanced"],
    ["=A1)", false, "unbalanced"],
    ["=A1)+(B1", false, "unbalanced"],
    ['="a', false, "unbalanced"],
    ['="a,b"', false, null],
    ["='a,b'!A1", false, null],
    ["={1,2}", false, null],
  ] as const)("%s (optional %s): %s", (typed, isOptional, problem) => {
    expect(argumentProblem(typed, { isOptional })).toBe(problem);
  });
});

test.each([
  [["F5", "C5", "D5", "E5"], "KPISCORE(F5,C5,D5,E5)"],
  [["F5", "-", "", "E5", "", ""], 'KPISCORE(F5,"-",,E5)'],
  [["F5", "C5", "D5", "E5", "", "zero"], 'KPISCORE(F5,C5,D5,E5,,"zero")'],
  [[], "KPISCORE()"],
])("%j is the call %s", (args, call) => {
  expect(composeCall("KPISCORE", args)).toBe(call);
});

test("a guard keeps the formula blank while its cell is", () => {
  expect(composeFormula("KPISCORE(F5)", "F5")).toBe('=IF(F5="","",KPISCORE(F5))');
  expect(composeFormula("KPITOTAL(G8:G9)", null)).toBe("=KPITOTAL(G8:G9)");
});

test.each([
  ["F5", true],
  ["$F$5", true],
  ["'ส่วนที่ 1'!F5", true],
  ["F5:F6", false],
  ["F5:F5", true],
  ["95", false],
  ["", false],
])("%s is one cell: %s", (argument, isSingle) => {
  expect(isSingleCell(argument)).toBe(isSingle);
});

test.each([
  ["=KPISCORE(F5, C5)", "=kpiscore($F$5,C5)", true],
  ['=IF(A1="","",B1)', '=IF(A1="", "", B1)', true],
  ['=IF(A1=" ","",B1)', '=IF(A1="","",B1)', false],
  ['=A("x")', '=A("X")', false],
  ["=F5", "=F6", false],
])("%s and %s are one formula: %s", (a, b, isSame) => {
  expect(isSameFormula(a, b)).toBe(isSame);
});
