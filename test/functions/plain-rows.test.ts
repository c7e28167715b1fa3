import fc from "fast-check";
import { functionTable } from "../../src/functions/function-table";

const { KPISCORE } = functionTable;
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe("a column of plain figures takes a faster way", () => {
  const noisy = fc.constantFrom(0, 1e-16, -1e-16, 2 ** -50, -(2 ** -50), 2 ** -52, 1e-14, -1e-14, 1e-12);
  const figure = fc.oneof(
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: -20, max: 20 }).chain((n) => noisy.map((noise) => (n / 10) * (1 + noise))),
    fc.constantFrom<number>(0.1 + 0.2, 0.3, 1e300, -1e300, NaN, Infinity, -Infinity, 5e-324, -0, 1e-300),
  );
  const cell = fc.oneof({ weight: 9, arbitrary: figure }, fc.constantFrom<unknown>("", "ก", "N/A", null));
  const options = fc.tuple(
    fc.constantFrom<unknown>(null, "higher", "lower", "sideways"),
    fc.constantFrom<unknown>(null, "zero", "extrapolate", "proportional"),
  );

  test("and gives cell by cell what the slower one gives", () => {
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, options, (list, [direction, policy]) => {
        const args = [0, 1, 2, 3].map((i) => list.map((row) => [row[i]]));
        const alone = list.map((row) => [KPISCORE(...row, direction, policy)]);
        expect(KPISCORE(...args, direction, policy)).toEqual(alone);
      }),
      { numRuns: 3000 },
    );
  });

  test("targets shared by the column", () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 8 }),
        fc.tuple(figure, figure, figure),
        (list, targets) => {
          const alone = list.map((result) => [KPISCORE(result, ...targets)]);
          expect(KPISCORE(column(...list), ...targets)).toEqual(alone);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
