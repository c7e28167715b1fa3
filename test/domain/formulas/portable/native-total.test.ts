import fc from "fast-check";
import { planFreezeOf } from "../../../../src/domain/formulas/portable/plan-freeze";
import { SheetCells } from "../../../../src/domain/workbook/snapshot";
import { functionTable } from "../../../../src/functions/function-table";
import { evaluateNative } from "./second-engine";
import { workbookWith } from "./one-sheet";

type Row = readonly (number | string | null)[];

/** The rows with a formula of ours in column H of the first one, frozen. */
function freeze(rows: readonly Row[], formula: string, shown: unknown) {
  const cells = new SheetCells();
  rows.forEach((row, i) => {
    row.forEach((value, column) => cells.add(i, column, value));
    if (i === 0) cells.add(0, 7, shown as number | string, formula);
  });
  return planFreezeOf(workbookWith(cells), null, "formulas").preview[0]!;
}

function expectSame(rows: readonly Row[], formula: string, expected: unknown): void {
  const { after, reason } = freeze(rows, formula, expected);
  expect({ rows, reason }).toEqual({ rows, reason: null });
  const native = evaluateNative(after, rows);
  if (typeof expected === "number") expect(Math.abs(Number(native) - expected)).toBeLessThanOrEqual(1e-12);
  else expect(native).toBe(expected);
}

const decimal = (greatest: number) => fc.integer({ min: 0, max: greatest * 100 }).map((whole) => whole / 100);

test("KPIWEIGHTED", () => {
  const score = fc.oneof(decimal(100), fc.constantFrom(null, "N/A", "ไม่ประเมิน", "-", 100 / 3));
  fc.assert(
    fc.property(score, decimal(50), (value, weight) => {
      const row = [value, weight];
      expectSame([row], "=KPIWEIGHTED(A1,B1)", functionTable.KPIWEIGHTED(...row));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test.each([
  ["opdc", [0, 50, 55, 60, 65, 75, 85, 90, 95, 100], 0.005],
  ["ita", [0, 50, 55, 60, 65, 75, 85, 90, 95, 100], 0.005],
  ["five", [0, 2.5, 3.5, 4.5, 5], 0.00005],
] as const)("KPIRATING on both sides of every threshold: %s", (scale, thresholds, half) => {
  for (const from of thresholds) {
    for (const step of [-1, -1.000002, -0.9998, 0, 0.8, 0.99998]) {
      const total = Math.round((from + step * half) * 1e10) / 1e10;
      const expected = functionTable.KPIRATING(total, scale);
      if (typeof expected !== "string") continue;
      expectSame([[total]], `=KPIRATING(A1,"${scale}")`, expected);
    }
  }
});
