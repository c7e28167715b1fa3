import { isCellError, type CellValue, type WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { SevenChecks } from "../peers/seven-checks";
import { COLUMN, HEADINGS } from "../workbooks/planted-form";

/**
 * The limits of validating what is in memory already: the questions asked of known columns, by hand, without
 * recognising the form, without most of the rules and without messages. Each gives the number of faults.
 */

/** Of the form of test/support/large-form.ts: do targets, score, weighted score and weights fit each other? */
export function bareFigures(workbook: WorkbookSnapshot, rows: number): number {
  let faults = 0;
  for (const { cells } of workbook.sheets) {
    let weights = 0;
    for (let row = 1; row <= rows; row++) {
      const at = (column: number) => cells.value(row, column) as number | null;
      const [weight, low, middle, high, result, score, weighted] = [1, 2, 3, 4, 5, 6, 7].map(at);
      weights += weight!;
      const rising = low! < middle! && middle! < high!;
      if (!rising) faults += 1;
      else if (result === null) faults += 1;
      else {
        const [from, to, base] = result! >= middle! ? [middle!, high!, 75] : [low!, middle!, 50];
        const expected =
          result! >= high! ? 100 : result! < low! ? 0 : base + ((result! - from) / (to - from)) * 25;
        if (Math.abs(expected - score!) > 0.005) faults += 1;
      }
      if (Math.abs((weight! * score!) / 100 - weighted!) > 0.005) faults += 1;
    }
    if (Math.abs(weights - 100) > 0.005) faults += 1;
  }
  return faults;
}

/** Of planted forms: the seven checks of the peers. */
export function bareSevenChecks(workbook: WorkbookSnapshot, rows: number): number {
  const checks = new SevenChecks();
  for (const { cells } of workbook.sheets) {
    const rowOf = (row: number) => HEADINGS.map((_, column) => plain(cells.value(row, column)));
    checks.beginSheet(rowOf(1));
    for (let row = 2; row < rows + 2; row++) {
      checks.row(rowOf(row), (cells.at(row, COLUMN.score)?.formula ?? null) !== null);
    }
    checks.endSheet();
  }
  return Object.values(checks.found).reduce((sum, count) => sum + count, 0);
}

function plain(value: CellValue): string | number | null {
  return isCellError(value) || typeof value === "boolean" ? null : value;
}
