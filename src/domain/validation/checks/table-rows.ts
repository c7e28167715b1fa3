import type { HeadingBlock, IndicatorTable } from "../../form/evaluation";

/** The headings that govern a row: the nearest above it; undefined for a row that is one of the headings itself. */
export function headingOver({ headings }: IndicatorTable, row: number): HeadingBlock | undefined {
  if (headings.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow)) return undefined;
  return headings.filter(({ lastRow }) => lastRow < row).at(-1);
}
