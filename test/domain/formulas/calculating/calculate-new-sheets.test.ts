import { calculateNewSheets } from "../../../../src/domain/formulas/calculating/calculate-new-sheets";
import { parseRectangle } from "../../../../src/domain/workbook/address";
import type { CellContent, Change } from "../../../../src/domain/workbook/change-set";
import type { CellValue } from "../../../../src/domain/workbook/snapshot";
import { functionTable } from "../../../../src/functions/function-table";

const CELLS: Readonly<Record<string, CellContent>> = {
  A1: { value: 10 },
  A2: { value: 20 },
  A3: { value: "N/A" },
  A4: { value: null },
  B1: { value: 1 },
  B2: { value: 3 },
  B3: { value: 5 },
  B4: { value: true },
  C1: { formula: "=1/0" },
  C2: { formula: "=C3" },
  C3: { formula: "=C2" },
  C4: { formula: "=A1*2" },
};

function shown(formula: string): CellValue {
  const set = (address: string, after: CellContent): Change => {
    const { row, column } = parseRectangle(address)!;
    return { kind: "set-cell", sheet: "ก", row, column, before: null, after };
  };
  const cells = Object.entries({ ...CELLS, F9: { formula } }).map(([address, after]) => set(address, after));
  const changes: Change[] = [{ kind: "add-sheet", sheet: "ก" }, ...cells];
  const results = calculateNewSheets({ changes }, (name, args) => functionTable[name](...args));
  return results(formula, { sheet: "ก", row: 8, column: 5 });
}

const error = (code: string) => ({ error: code });

test.each<[string, CellValue]>([
  ["=1+2*3^2-4/2", 17],
  ["=-2^2", 4],
  ["=(1+2)*3", 9],
  ["=C4+1", 21],
  ["=$A$1&\" / \"&'ก'!A2", "10 / 20"],
  ['=""', ""],
  ["=A4", 0],
  ['=IF(A4="","blank",A4)', "blank"],
  ["=IF(A4=0,1,2)", 1],
  ["=IF(A1>=10,IF(A2<20,1,2),3)", 2],
  ["=IF(0,C2,5)", 5],
  ['="N/A"=A3', true],
  ['="n/a"<>A3', false],
  ["=A3>A1", true],
  ["=COUNT(A1:A4,B4)", 2],
  ["=COUNTA(A1:A4)", 3],
  ["=SUM(A1:B4)", 39],
  ["=MAX(A1:A4)-MIN(B1:B3)", 19],
  ["=SUMPRODUCT(A1:A4,B1:B4)", 70],
  ['=SUMPRODUCT((A1:A4<>"")*(A1:A4<>"N/A"))', 2],
  ["=SUMPRODUCT(ISNUMBER(A1:A3)*(B1:B3>=3))", 1],
  ['=SUMIF(A1:A3,"n/a",B1:B3)', 5],
  ["=ROUND(1.005,2)+ROUND(-2.5,0)", 1.01 - 3],
  ["=ABS(-3)*AND(1=1,2>1)", 3],
  ["=ISTEXT(A3)", true],
  ["=KPISCORE(95,80,90,100)", 87.5],
  ["=KPITOTAL(A1:A2,B1:B2)", 0.7],
  ["=C1", error("#DIV/0!")],
  ["=IF(C1=1,1,2)", error("#DIV/0!")],
  ["=SUM(C1,1)", error("#DIV/0!")],
  ["=A3+1", error("#VALUE!")],
  ["=NA()", error("#N/A")],
  ["=10^400", error("#NUM!")],
])("%s shows %p", (formula, value) => {
  const now = shown(formula);
  if (typeof value === "number") expect(now).toBeCloseTo(value, 12);
  else if (typeof value === "object") expect(now).toMatchObject(value!);
  else expect(now).toBe(value);
});

test.each([
  ["a formula that leads back to itself", "=C2"],
  ["a sheet that is not made", "='ข'!A1"],
  ["a function that is not known", "=VLOOKUP(A1,A1:B3,2)"],
  ["a name", "=weight*2"],
  ["a range in place of one value", "=A1:A3"],
  ["a text that reads as a number", '="1"+1'],
  ["a criterion that compares", '=SUMIF(A1:A3,">1",B1:B3)'],
  ["half a formula", "=1+"],
])("%s is not calculated", (_, formula) => {
  expect(shown(formula)).toBeNull();
});
