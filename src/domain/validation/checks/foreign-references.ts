import type { IndicatorTable } from "../../form/evaluation";
import { readFormula } from "../../formulas/reading/formula-reader";
import { referenceAt } from "../../formulas/reading/reference-at";
import { formatCell, type CellAddress } from "../../workbook/address";

export interface ReferencedTable extends Pick<IndicatorTable, "headings"> {
  /** Rows of its indicators; asked for only where a formula names another row. */
  readonly indicatorRows: () => ReadonlySet<number>;
}

/**
 * The cell of another indicator that the formula of a row names in place of its own: its row is known by the other cells
 * that it names there, and of this column it names none of its own. Null where there is none: ranges sum up, and a row
 * that names both its own cell and another's compares them.
 */
export function foreignReference(
  formula: string,
  at: CellAddress,
  { headings, indicatorRows }: ReferencedTable,
): string | null {
  const cells = singleCells(formula);
  const own = new Set(cells.flatMap(({ row, column }) => (row === at.row ? [column] : [])));
  if (own.size === 0) return null;
  const columns = Object.values(headings[0].columns);
  const foreign = cells.find(
    ({ row, column }) =>
      row !== at.row && columns.includes(column) && !own.has(column) && indicatorRows().has(row),
  );
  return foreign ? formatCell(foreign) : null;
}

/** Cells of the own sheet that stand alone. */
function singleCells(formula: string): { row: number; column: number }[] {
  const { tokens } = readFormula(formula);
  const cells: { row: number; column: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = referenceAt(tokens, i);
    if (!found) continue;
    const isQualified = tokens[i - 1]?.text === "!";
    const { row, column, rowCount, columnCount } = found.area;
    if (!isQualified && rowCount === 1 && columnCount === 1) cells.push({ row, column });
    i = found.last;
  }
  return cells;
}
