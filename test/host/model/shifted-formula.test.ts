import type { CellShift } from "../../../src/host/model/cell-shift";
import { parseReference } from "../../../src/host/model/range-address";
import { shiftedFormula } from "../../../src/host/model/shifted-formula";

function shift(area: string, axis: CellShift["axis"], isInsert: boolean): CellShift {
  return { sheetId: "s", area: parseReference(area)!, axis, isInsert };
}

const ROWS_IN = shift("3:4", "rows", true);
const ROWS_OUT = shift("3:4", "rows", false);
const COLUMN_IN = shift("B:B", "columns", true);
const COLUMN_OUT = shift("B:B", "columns", false);
const CELLS_IN = shift("B3:C3", "rows", true);
const CELLS_OUT = shift("B3:C3", "rows", false);

describe("a formula on the sheet S after cells of S moved", () => {
  test.each<[string, CellShift, string]>([
    // Single cells and their dollars.
    ["=A2+A3", ROWS_IN, "=A2+A5"],
    ["=$A$3+A$3+$A3", ROWS_IN, "=$A$5+A$5+$A5"],
    ["=A2+A5", ROWS_OUT, "=A2+A3"],
    ["=A3*2", ROWS_OUT, "=#REF!*2"],
    ["=B1+C1", COLUMN_IN, "=C1+D1"],
    ["=B1+C1", COLUMN_OUT, "=#REF!+B1"],
    // Areas grow, shrink, move and go.
    ["=SUM(A1:A3)", ROWS_IN, "=SUM(A1:A5)"],
    ["=SUM(A1:A2)", ROWS_IN, "=SUM(A1:A2)"],
    ["=SUM(A1:A3)", ROWS_OUT, "=SUM(A1:A2)"],
    ["=SUM(A4:A9)", ROWS_OUT, "=SUM(A3:A7)"],
    ["=SUM(A3:A4)", ROWS_OUT, "=SUM(#REF!)"],
    ["=SUM(A1:$C$1)", COLUMN_OUT, "=SUM(A1:$B$1)"],
    // Whole rows and columns.
    ["=SUM(A:A)", ROWS_IN, "=SUM(A:A)"],
    ["=SUM(2:3)", ROWS_IN, "=SUM(2:5)"],
    ["=SUM($B:C)", COLUMN_IN, "=SUM($C:D)"],
    ["=SUM(B:B)", COLUMN_OUT, "=SUM(#REF!)"],
    ["=SUM(1:1)", COLUMN_OUT, "=SUM(1:1)"],
    ["=A1048576", ROWS_IN, "=#REF!"],
    ["=SUM(A1:A1048576)", ROWS_IN, "=SUM(A1:A1048576)"],
    // Cells: only what lies within the columns that move.
    ["=B3+A3+SUM(B1:C9)", CELLS_IN, "=B4+A3+SUM(B1:C10)"],
    ["=SUM(B4:D4)", CELLS_IN, "=SUM(B4:D4)"],
    ["=B3+A3+SUM(B1:C9)", CELLS_OUT, "=#REF!+A3+SUM(B1:C8)"],
    // Sheets.
    ["=S!A3+T!A3+'s'!A3", ROWS_IN, "=S!A5+T!A3+'s'!A5"],
    ["='It''s'!A3+[1]S!A3+'[1]S'!A3", ROWS_IN, "='It''s'!A3+[1]S!A3+'[1]S'!A3"],
    ["=S!A3", ROWS_OUT, "=S!#REF!"],
    // What is no reference.
    ['="A3"&A3', ROWS_IN, '="A3"&A5'],
    ["=KPIA3+A3B+A3.x+LOG10(A3)", ROWS_IN, "=KPIA3+A3B+A3.x+LOG10(A5)"],
    ["=Table[[#All],[A3]]+A3", ROWS_IN, "=Table[[#All],[A3]]+A5"],
    ["=SUM(A3#)", ROWS_IN, "=SUM(A5#)"],
    ["=INDEX(A1:A3,1):B3", ROWS_IN, "=INDEX(A1:A5,1):B5"],
    ["=คะแนน+A3", ROWS_IN, "=คะแนน+A5"],
    ["=1E3+A3", ROWS_IN, "=1E3+A5"],
  ])("%s, %#", (formula, moved, expected) => {
    expect(shiftedFormula(formula, "S", "S", moved)).toBe(expected);
  });
});

test.each([
  ["=A3+S!A3", "=A3+S!A5"],
  ["=SUM('ผล 1'!A3)", "=SUM('ผล 1'!A3)"],
])("a formula on another sheet: %s", (formula, expected) => {
  expect(shiftedFormula(formula, "Other", "S", ROWS_IN)).toBe(expected);
});

test("a sheet whose name needs quotes", () => {
  expect(shiftedFormula("=A3+'ผล 1'!A3:B4", "Other", "ผล 1", ROWS_IN)).toBe("=A3+'ผล 1'!A5:B6");
});
