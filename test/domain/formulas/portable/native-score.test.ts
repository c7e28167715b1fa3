import { planFreezeOf } from "../../../../src/domain/formulas/portable/plan-freeze";
import { functionTable } from "../../../../src/functions/function-table";
import { SheetCells } from "../../../../src/domain/workbook/snapshot";
import { caseCells, caseFormula, generateCases, type NativeCase } from "./native-cases";
import { evaluateNative } from "./second-engine";
import { workbookWith } from "./one-sheet";

const CASES = generateCases(1200);

/** A row of the case with our function in G, frozen to a native formula. */
function freeze(name: "KPISCORE" | "KPITIER", given: NativeCase) {
  const cells = new SheetCells();
  const row = caseCells(given);
  row.forEach((value, column) => cells.add(0, column, value));
  const expected = functionTable[name](...row);
  cells.add(0, 6, expected as number | string, caseFormula(name, 1));
  const plan = planFreezeOf(workbookWith(cells), null, "formulas");
  return { row, expected, ...plan.preview[0]! };
}

describe.each(["KPISCORE", "KPITIER"] as const)("%s", (name) => {
  test("gives the same number as a native formula in a second engine", () => {
    let compared = 0;
    for (const given of CASES) {
      const { row, expected, after, reason } = freeze(name, given);
      expect({ given, reason }).toEqual({ given, reason: null });
      const native = evaluateNative(after, [row]);
      if (typeof expected === "number" && typeof native === "number") {
        if (Math.abs(native - expected) > 1e-12)
          throw new Error(JSON.stringify({ given, expected, native, after }));
        compared += 1;
      } else if (native !== expected) throw new Error(JSON.stringify({ given, expected, native, after }));
    }
    expect(compared).toBeGreaterThan(CASES.length / 2);
  });
});

const HIGHER: NativeCase = { result: 95, targets: [80, 90, 100], direction: "", below: "" };

test("the formula can be read", () => {
  expect(freeze("KPISCORE", HIGHER).after).toBe(
    '=IF(A1="","",IF(AND(COUNT(A1,B1,C1,D1)=4,B1<C1,C1<D1),' +
      "IF(A1>=D1-ABS(D1)/2^50,100,IF(A1>=C1-ABS(C1)/2^50,75+(A1-C1)*25/(D1-C1)," +
      "IF(A1>=B1-ABS(B1)/2^50,50+(A1-B1)*25/(C1-B1),0))),NA()))",
  );
});

describe("what is changed after freezing", () => {
  const { after } = freeze("KPISCORE", HIGHER);
  test.each<[string, (number | string | null)[], unknown]>([
    ["another result is scored", [85, 80, 90, 100], 62.5],
    ["0.1 + 0.2 meets 0.3", [0.1 + 0.2, 0.1, 0.2, 0.3], 100],
    ["a result that is taken away leaves a blank", [null, 80, 90, 100], ""],
    ["a text in place of the result is no score", ["ร้อยละ 95", 80, 90, 100], "#N/A"],
    ["a target that is taken away is no score", [95, 80, null, 100], "#N/A"],
    ["targets out of order are no score", [95, 80, 70, 100], "#N/A"],
  ])("%s", (_, row, expected) => {
    expect(evaluateNative(after, [row])).toBe(expected);
  });
});
