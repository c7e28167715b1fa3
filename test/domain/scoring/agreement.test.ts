import fc from "fast-check";
import { agrees } from "../../../src/domain/scoring/agreement";
import { roundHalfUp } from "../../../src/domain/scoring/rounding";

test.each([
  { stated: 87.51, exact: 87.505, is: true },
  { stated: 87.5, exact: 87.505, is: false },
  { stated: 87.505, exact: 87.505, is: true },
  { stated: 87.5, exact: 87.50499, is: true },
  { stated: 87.504, exact: 87.5, is: true },
  { stated: 87.505, exact: 87.5, is: false },
  { stated: 87.51, exact: 87.5, is: false },
  { stated: 0.88, exact: 0.87499999999999989, is: true },
  { stated: 0.3, exact: 0.1 + 0.2, is: true },
  { stated: 0, exact: 0, is: true },
  { stated: -0.01, exact: 0, is: false },
  { stated: Number.NaN, exact: 0, is: false },
])("$stated for $exact: $is", ({ stated, exact, is }) => expect(agrees(stated, exact, 2)).toBe(is));

test.each([
  { stated: 12_849_000, exact: 12_849_057, decimals: -3, is: true },
  { stated: 12_848_000, exact: 12_849_057, decimals: -3, is: false },
  { stated: 12_849_000, exact: 12_848_500, decimals: -3, is: true },
  { stated: 12_848_000, exact: 12_848_500, decimals: -3, is: false },
  { stated: 12_848_000, exact: 12_848_499, decimals: -3, is: true },
  { stated: 13_000_000, exact: 12_849_057, decimals: -6, is: true },
  { stated: 12_000_000, exact: 12_500_000, decimals: -6, is: false },
])("$stated for $exact, written with zeros: $is", ({ stated, exact, decimals, is }) =>
  expect(agrees(stated, exact, decimals)).toBe(is),
);

test("a figure agrees with itself and with its rounding", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 0, max: 4 }),
      (units, decimals) => {
        const exact = units / 100_000;
        expect(agrees(exact, exact, decimals)).toBe(true);
        expect(agrees(roundHalfUp(exact, decimals), exact, decimals)).toBe(true);
        expect(agrees(roundHalfUp(exact, decimals) + 10 ** -decimals, exact, decimals)).toBe(false);
      },
    ),
  );
});
