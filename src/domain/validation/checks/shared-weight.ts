import type { IndicatorTable } from "../../form/evaluation";
import { valueOf } from "../../form/field";
import type { CellAddress } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** The weight that several rows seem to share, and where it stands. */
export interface SharedWeight {
  readonly at: CellAddress;
  readonly value: number;
}

/** One weight is not shared by more rows. */
const MOST_ROWS = 40;

/**
 * The weight above an empty weight cell, where it is meant for both rows: the cell is merged with it, or, where
 * merged areas are not told, the row has a score of its own and stands right below the weight.
 */
export function sharedWeight(
  at: CellAddress,
  { indicators }: Pick<IndicatorTable, "indicators">,
  { merges }: Pick<SheetSnapshot, "merges">,
): SharedWeight | null {
  const index = indexAt(indicators, at.row);
  const own = indicators[index];
  if (own?.at.row !== at.row) return null;
  for (let i = index - 1; i >= Math.max(0, index - MOST_ROWS); i--) {
    const above = indicators[i];
    const value = valueOf(above?.weight);
    if (!above?.weight || above.at.row !== at.row - (index - i)) return null;
    if (value === null) continue;
    const isShared =
      merges === null
        ? valueOf(own.score) !== null && valueOf(own.weighted) === null
        : merges.some(({ row, column, rowCount, columnCount }) => {
            const isColumn = column <= at.column && at.column < column + columnCount;
            return isColumn && row === above.at.row && at.row < row + rowCount;
          });
    return isShared ? { at: above.weight.at, value } : null;
  }
  return null;
}

/** The index of the first indicator at or below the row: they stand from top to bottom. */
function indexAt(indicators: IndicatorTable["indicators"], row: number): number {
  let low = 0;
  let high = indicators.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indicators[middle]?.at.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
