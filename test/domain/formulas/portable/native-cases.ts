import fc from "fast-check";
import { SheetCells, type SheetSnapshot } from "../../../../src/domain/workbook/snapshot";
import { functionTable } from "../../../../src/functions/function-table";
import { oneSheet } from "./one-sheet";

/** One row of a form: result, three targets (null: none), direction and policy as they are written. */
export interface NativeCase {
  readonly result: number | null;
  readonly targets: readonly [number | null, number | null, number];
  readonly direction: "" | "higher" | "lower";
  readonly below: "" | "zero" | "extrapolate" | "proportional";
}

/** A figure with at most so many decimals, as a person types it. */
const decimal = (least: number, greatest: number, decimals: number) =>
  fc
    .integer({ min: Math.round(least * 10 ** decimals), max: Math.round(greatest * 10 ** decimals) })
    .map((whole) => whole / 10 ** decimals);

const scale = fc
  .record({
    start: fc.oneof(decimal(-50, 100, 2), decimal(0, 20_000_000, 2), fc.constant(0)),
    steps: fc.tuple(decimal(0.01, 30, 2), decimal(0.01, 30, 2)),
    isLower: fc.boolean(),
    drop: fc.constantFrom("none", "minimum", "standard", "both"),
    below: fc.constantFrom<NativeCase["below"]>("", "zero", "extrapolate", "proportional"),
  })
  .map(({ start, steps, isLower, drop, below }) => {
    const round = (value: number) => Math.round(value * 100) / 100;
    const sign = isLower ? -1 : 1;
    const middle = round(start + sign * steps[0]);
    const targets = [start, middle, round(middle + sign * steps[1])] as [
      number | null,
      number | null,
      number,
    ];
    if (drop === "minimum" || drop === "both") targets[0] = null;
    if (drop === "standard" || drop === "both") targets[1] = null;
    const direction: NativeCase["direction"] = drop === "both" ? (isLower ? "lower" : "higher") : "";
    return { targets, direction, below };
  });

/** On every target, just above and below it by typed decimals and by binary noise, between and beyond, and blank. */
export const nativeCase: fc.Arbitrary<NativeCase> = scale.chain(({ targets, direction, below }) => {
  const near = fc.constantFrom(...targets.filter((target) => target !== null));
  const result = fc.oneof(
    near,
    near.chain((target) => fc.constantFrom(0.01, -0.01, 1e-6, -1e-6, 1, -1).map((step) => target + step)),
    near.map((target) => target + 0.1 - 0.1 + 0.2 - 0.2),
    near.map((target) => target / 3 + target / 3 + target / 3),
    decimal(-100, 200, 4),
    fc.constant(null),
  );
  return result.map((value) => ({ result: value, targets, direction, below }));
});

export function generateCases(count: number): NativeCase[] {
  return fc.sample(nativeCase, { seed: 20_250_731, numRuns: count });
}

/** The cells A to F of a row, and the formula of ours over them, row counted from 1. */
export function caseCells({ result, targets, direction, below }: NativeCase): (number | string | null)[] {
  return [result, ...targets.map((target) => target ?? "-"), direction || null, below || null];
}

export function caseFormula(name: "KPISCORE" | "KPITIER", row: number): string {
  return `=${name}(A${row},B${row},C${row},D${row},E${row},F${row})`;
}

/** The cases on one sheet, each row with our formula and its value; `expected` are those values. */
export function caseSheet(cases: readonly NativeCase[]): {
  readonly sheet: SheetSnapshot;
  readonly expected: readonly (number | string)[];
} {
  const cells = new SheetCells();
  const expected = cases.map((given, i) => {
    const row = caseCells(given);
    row.forEach((value, column) => cells.add(i, column, value));
    const value = functionTable.KPISCORE(...row) as number | string;
    cells.add(i, 6, value, caseFormula("KPISCORE", i + 1));
    return value;
  });
  return { sheet: oneSheet(cells), expected };
}
