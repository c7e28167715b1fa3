import { shiftFormula } from "../../../src/xlsx/formulas/shared-formula";

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
  ["A:A+$B:C", 5, 1, "B:B+$B:D"],
  ["1:3+$4:5", 2, 7, "3:5+$4:7"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'A1 B2'!A1", 1, 1, "'A1 B2'!B2"],
  ["ชีต1!A1", 1, 0, "ชีต1!A2"],
  ["LOG10(A1)+YEAR2020+A0", 1, 0, "LOG10(A2)+YEAR2020+A0"],
  ["XFD1+XFE1", 0, 1, "A1+XFE1"],
  ["A1048576", 1, 0, "A1"],
  ["A1", -1, 0, "A1048576"],
  ["Table1[[#This Row],[A1]]+A1", 1, 0, "Table1[[#This Row],[A1]]+A2"],
  ["1E5+A1.5", 1, 0, "1E5+A1.5"],
  ["a1", 1, 1, "B2"],
  ["_A1+A1_+ก1", 1, 0, "_A1+A1_+ก1"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
