import { cellReference } from "../../../src/xlsx/model/cell-reference";
import type { XlsxValue } from "../../../src/xlsx/model/cells";
import { calculated, fileWith, type Given, valueAt } from "./file-with";
import { CELLS, EXCEL_VALUES, type Expected } from "./excel-values.cases";

/** Formulas of which the engine says itself that it is not sure: their stored values stay. */
const UNSURE: ReadonlySet<string> = new Set([
  "=SUMPRODUCT(A1:A2,B1:B3)",
  "=MATCH(6,H1:H4,-1)",
  "=DATE(1900,1,1)",
  "=DATE(1900,2,29)",
  "=YEAR(60)",
  "=MONTH(60)",
  "=DAY(60)",
  '=N("x")',
  "=QUOTIENT(7,2)",
  "=HOUR(0.75)",
  "=MINUTE(0.51)",
  "=TIME(25,0,0)",
  '=COUNTIF(F1:F2,"#N/A")',
  "=DATE(-1,1,1)",
  '=0.00001&""',
]);

const STALE = "stale";
let found: XlsxValue[] = [];
let doubts: Record<string, string> = {};
const cellOf = (index: number) => cellReference(index, 20);

beforeAll(async () => {
  const formulas = EXCEL_VALUES.map(([formula], index): [string, Given] => [cellOf(index), [formula, STALE]]);
  const workbook = await fileWith({ ...CELLS, ...Object.fromEntries(formulas) });
  ({ doubts } = await calculated(workbook, true));
  found = EXCEL_VALUES.map((_, index) => valueAt(workbook, cellOf(index)) ?? null);
});

test.each(EXCEL_VALUES.map(([formula, value], index) => [formula, value, index] as const))(
  "%s is %p, as in Excel, or in doubt",
  (formula, value, index) => {
    if (UNSURE.has(formula)) expect(found[index]).toBe(STALE);
    else expect(plain(found[index]!, value)).toEqual(value);
    expect(cellOf(index) in doubts).toBe(UNSURE.has(formula));
  },
);

/** Errors as their codes, and numbers that differ in their last digits only as the one expected. */
function plain(value: XlsxValue, expected: Expected): XlsxValue {
  if (typeof value === "object" && value !== null) return value.error;
  const isClose =
    typeof value === "number" &&
    typeof expected === "number" &&
    Math.abs(value - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
  return isClose ? expected : value;
}
