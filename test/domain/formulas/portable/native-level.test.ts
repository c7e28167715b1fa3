import fc from "fast-check";
import { planFreezeOf } from "../../../../src/domain/formulas/portable/plan-freeze";
import { SheetCells, type CellValue } from "../../../../src/domain/workbook/snapshot";
import { functionTable } from "../../../../src/functions/function-table";
import { evaluateNative } from "./second-engine";

/** The sheet's one row, result in A and thresholds behind it, with our function in the column after them. */
function freeze(row: readonly (string | number | null)[], formula: string, shown: unknown) {
  const cells = new SheetCells();
  row.forEach((value, column) => cells.add(0, column, value));
  cells.add(0, row.length, shown as CellValue, formula);
  const sheet = { name: "S", visibility: "visible", isProtected: false, merges: [], unread: null } as const;
  return planFreezeOf({ name: null, sheets: [{ ...sheet, cells }] }, null, "formulas").preview[0]!;
}

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((whole) => whole / 100);

/** Two to seven levels, rising or falling, any but the highest without a threshold. */
const levelCase = fc
  .record({
    start: hundredths(-5000, 100_000),
    steps: fc.array(hundredths(1, 5000), { minLength: 2, maxLength: 6 }),
    gaps: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    isLower: fc.boolean(),
  })
  .chain(({ start, steps, gaps, isLower }) => {
    const thresholds = [start];
    for (const step of steps) {
      thresholds.push(Math.round((thresholds.at(-1)! + (isLower ? -step : step)) * 100) / 100);
    }
    const written = thresholds.map((threshold, i) =>
      gaps[i] && i < thresholds.length - 2 ? ("-" as const) : threshold,
    );
    const near = fc.constantFrom(...thresholds);
    const result = fc.oneof(
      near,
      hundredths(-10_000, 130_000),
      fc.tuple(near, near).map(([a, b]) => (a + b) / 2),
    );
    return result.map((figure) => ({ result: figure, thresholds: written }));
  });

test("KPILEVEL over any number of levels gives the same number as a native formula in a second engine", () => {
  let between = 0;
  fc.assert(
    fc.property(levelCase, ({ result, thresholds }) => {
      const row = [result, ...thresholds];
      const expected = functionTable.KPILEVEL(result, [thresholds]) as number;
      const last = "ABCDEFGH"[thresholds.length]!;
      const { after, reason } = freeze(row, `=KPILEVEL(A1,B1:${last}1)`, expected);
      expect(reason).toBeNull();
      expect(after).not.toMatch(/KPI/);
      const native = evaluateNative(after, [row]) as number;
      if (!(Math.abs(native - expected) <= 1e-12)) throw new Error(`${after}: ${native}, not ${expected}`);
      if (!Number.isInteger(expected)) between += 1;
    }),
    { numRuns: 800 },
  );
  expect(between).toBeGreaterThan(100);
});

test("points of their own stand in cells beside the thresholds", () => {
  const row = [15, 10, 20, 30, 50];
  const expected = functionTable.KPILEVEL(15, [[10, 20]], [[30, 50]]);
  const { after, reason } = freeze(row, "=KPILEVEL(A1,B1:C1,D1:E1)", expected);
  expect([expected, reason]).toEqual([40, null]);
  expect(evaluateNative(after, [row])).toBe(40);
});

test.each<[string, string, string]>([
  ["thresholds one by one", "=KPILEVEL(A1,B1)", "argument-not-plain"],
  ["a block of thresholds", "=KPILEVEL(A1,B1:C2)", "array-call"],
  ["points in words", "=KPILEVEL(A1,B1:C1,F1:G1)", "argument-not-plain"],
])("%s become their value", (_, formula, reason) => {
  expect(freeze([15, 10, 20, null, null, "ต่ำ", "สูง"], formula, 1)).toMatchObject({ reason });
});
