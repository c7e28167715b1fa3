import type { HeadingBlock, IndicatorTable } from "./evaluation";

/** The headings that govern a row: the nearest above it; undefined for a row that is one of the headings itself. */
export function headingOver({ headings }: IndicatorTable, row: number): HeadingBlock | undefined {
  // Blocks follow one another from top to bottom.
  for (let i = headings.length - 1; i >= 0; i--) {
    const block = headings[i];
    if (block && row >= block.firstRow) return row > block.lastRow ? block : undefined;
  }
  return undefined;
}
