import fc from "fast-check";
import { columnName } from "../../../../src/domain/workbook/address";
import { SheetCells, type SheetSnapshot } from "../../../../src/domain/workbook/snapshot";
import { functionTable } from "../../../../src/functions/function-table";
import { oneSheet } from "./one-sheet";

const decimal = (greatest: number) => fc.integer({ min: 1, max: greatest * 100 }).map((whole) => whole / 100);
const score = fc.oneof(
  { weight: 4, arbitrary: decimal(100) },
  { weight: 1, arbitrary: fc.constantFrom(0, null, "N/A", "ไม่ประเมิน", "-") },
);
const rows = fc
  .array(fc.tuple(score, decimal(20)), { minLength: 2, maxLength: 12 })
  .filter((table) => table.some(([value]) => typeof value === "number"));
const totals = fc.tuple(rows, fc.constantFrom("", "redistribute", "zero"));

/** The row, counted from 0, in which the totals stand. */
export const TOTAL_ROW = 20;

/** One sheet with a generated table of scores and weights in every other pair of columns, and KPITOTAL below it. */
export function totalSheet(count: number): { sheet: SheetSnapshot; expected: unknown[] } {
  const given = fc.sample(totals, { seed: 85, numRuns: count });
  const store: { row: number; column: number; value: number | string | null }[] = [];
  const expected = given.map(([table, policy], i) => {
    table.forEach((row, r) => row.forEach((value, c) => store.push({ row: r, column: i * 2 + c, value })));
    const columns = [0, 1].map((c) => table.map((row) => [row[c]]));
    return functionTable.KPITOTAL(...columns, policy);
  });
  const cells = new SheetCells();
  for (const { row, column, value } of store.sort((a, b) => a.row - b.row || a.column - b.column))
    cells.add(row, column, value);
  given.forEach(([table, policy], i) => {
    const [scores, weights] = [columnName(i * 2), columnName(i * 2 + 1)].map(
      (name) => `${name}1:${name}${table.length}`,
    );
    cells.add(TOTAL_ROW, i * 2, expected[i] as number, `=KPITOTAL(${scores},${weights},"${policy}")`);
  });
  return { sheet: oneSheet(cells), expected };
}
