import fc from "fast-check";
import { planFreezeOf } from "../../../../src/domain/formulas/portable/plan-freeze";
import { SheetCells, type SheetSnapshot } from "../../../../src/domain/workbook/snapshot";
import { functionTable } from "../../../../src/functions/function-table";
import { edit, expectAgreement, isError, scoreRow, type Table, type Value } from "./edited-cases";
import { oneSheet } from "./one-sheet";
import { evaluateNative } from "./second-engine";

/** A call of ours, where it stands and what it shows. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly shown: unknown;
}

function sheetOf(table: Table, { row, column, formula, shown }: Placed): SheetSnapshot {
  const cells = new SheetCells();
  table.forEach((values, r) => {
    values.forEach((value, c) => cells.add(r, c, value));
    if (r === row) cells.add(row, column, shown as Value, formula);
  });
  if (row >= table.length) cells.add(row, column, shown as Value, formula);
  return oneSheet(cells);
}

/** The formula that the call is frozen to; null where it becomes a value, or shows an error. */
function frozen(table: Table, placed: Placed): string | null {
  if (isError(placed.shown)) return null;
  const workbook = { name: null, sheets: [sheetOf(table, placed)] };
  const { preview } = planFreezeOf(workbook, null, "formulas");
  const after = preview[0]?.after;
  return after?.startsWith("=") === true ? after : null;
}

test.each(["KPISCORE", "KPITIER"] as const)(
  "a frozen %s agrees with the function after any edit, or is an error",
  (name) => {
    let formulas = 0;
    const edits = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), edit), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        scoreRow,
        fc.constantFrom("", "extrapolate", "proportional"),
        edits,
        (row, policy, typed) => {
          const answer = (values: readonly Value[]) => functionTable[name](...values, "higher", policy);
          const call = `=${name}(A1,B1,C1,D1,"higher","${policy}")`;
          const formula = frozen([row], { row: 0, column: 6, formula: call, shown: answer(row) });
          if (formula === null) return;
          formulas += 1;
          const now: Value[] = [...row];
          for (const [column, value] of typed) now[column] = value;
          expectAgreement(evaluateNative(formula, [now]), answer(now), { row, now, formula });
        },
      ),
      { numRuns: 4_000, seed: 13 },
    );
    expect(formulas).toBeGreaterThan(500);
  },
);

const totalRow = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }) },
    { weight: 2, arbitrary: fc.constantFrom<Value>("N/A", "-", null) },
  ),
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 1, arbitrary: fc.constant<Value>(null) },
  ),
);

test("a frozen KPITOTAL agrees with the function after any edit, or is an error", () => {
  let formulas = 0;
  const tables = fc.array(totalRow, { minLength: 2, maxLength: 4 });
  const place = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 }), edit);
  const edits = fc.array(place, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(tables, fc.constantFrom("", "zero", "redistribute"), edits, (table, policy, typed) => {
      const answer = (rows: Table) => {
        const [scores, weights] = [0, 1].map((column) => rows.map((row) => [row[column]]));
        return functionTable.KPITOTAL(scores, weights, policy);
      };
      const height = table.length;
      const call = `=KPITOTAL(A1:A${height},B1:B${height},"${policy}")`;
      const formula = frozen(table, { row: height, column: 0, formula: call, shown: answer(table) });
      if (formula === null) return;
      formulas += 1;
      const now = table.map((row): Value[] => [...row]);
      for (const [row, column, value] of typed) if (row < height) now[row]![column] = value;
      expectAgreement(evaluateNative(formula, now), answer(now), { table, now, formula });
    }),
    { numRuns: 4_000, seed: 13 },
  );
  expect(formulas).toBeGreaterThan(500);
});
