import Big from "big.js";
import fc from "fast-check";
import { roundHalfUp, settle } from "../../../src/domain/scoring/rounding";

/** Rounds the shortest decimal that stands for the number, half away from zero. */
function oracle(value: number, decimals: number): number {
  return Number(new Big(String(value)).round(decimals, Big.roundHalfUp).toString()) + 0;
}

describe("roundHalfUp", () => {
  test.each([
    [89.995, 2, 90],
    [89.994, 2, 89.99],
    [89.99499999999999, 2, 89.99],
    [1.005, 2, 1.01],
    [1.004999999999999, 2, 1],
    [2.675, 2, 2.68],
    [0.285, 2, 0.29],
    [8.667, 2, 8.67],
    [10.875, 2, 10.88],
    [0.543025, 4, 0.543],
    [0.5, 0, 1],
    [0.49999999999999994, 0, 0],
    [0.05, 0, 0],
    [5e-7, 6, 0.000001],
    [4e-7, 6, 0],
    [0, 2, 0],
    [-1.005, 2, -1.01],
    [-0.001, 2, 0],
    [12849057.59, 2, 12849057.59],
    [45035996273.70455, 4, 45035996273.7046],
    [9007199254740991, 2, 9007199254740991],
    [1e21, 2, 1e21],
    [1.7976931348623157e308, 15, 1.7976931348623157e308],
    [5e-324, 15, 0],
    [Infinity, 2, Infinity],
  ])("%p to %p decimals is %p", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  test("NaN stays NaN", () => expect(roundHalfUp(NaN, 2)).toBeNaN());

  test.each([-1, 16, 1.5, NaN])("%p decimals are refused", (decimals) => {
    expect(() => roundHalfUp(1, decimals)).toThrow(RangeError);
  });

  const decimals = fc.integer({ min: 0, max: 15 });

  test("agrees with decimal arithmetic on any number", () => {
    const numbers = fc.double({ noDefaultInfinity: true, noNaN: true });
    fc.assert(
      fc.property(numbers, decimals, (value, places) => {
        expect(roundHalfUp(value, places)).toBe(oracle(value, places));
      }),
      { numRuns: 2000 },
    );
  });

  test("agrees with decimal arithmetic on ties and their neighbours", () => {
    const near = fc.tuple(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(0, 1, -1, 2, -2),
    );
    fc.assert(
      fc.property(near, ([whole, places, ulps]) => {
        const tie = Number(`${whole}5e-${places + 1}`);
        const value = tie + ulps * Math.abs(tie) * 2 ** -53;
        expect(roundHalfUp(value, places)).toBe(oracle(value, places));
      }),
      { numRuns: 3000 },
    );
  });

  test("rounding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), decimals, (value, places) => {
        const once = roundHalfUp(value, places);
        expect(roundHalfUp(once, places)).toBe(once);
      }),
    );
  });
});

describe("settle", () => {
  test.each([
    [77.49499999999986, 2e-13, 77.495],
    [77.49499999999986, 1e-14, 77.49499999999986],
    [66.66666666666667, 1e-12, 66.66666666666667],
    [0.30000000000000004, 1e-15, 0.3],
  ])("%p within %p is %p", (value, noise, expected) => expect(settle(value, noise)).toBe(expected));
});
