import type { Framework } from "../framework/framework";
import type { Steps } from "../steps";
import type { SheetSnapshot, Span } from "../workbook/snapshot";
import type { HeadingBlock, IndicatorTable } from "./evaluation";
import { TableReader } from "./table-reader";

/**
 * Reads every indicator table of a sheet. A total row closes a table; headings after it open the next.
 * None goes on into another part of the form, which begins at one of the rows `partStarts`.
 */
export function* readIndicatorTables(
  sheet: SheetSnapshot,
  blocks: readonly HeadingBlock[],
  framework: Framework,
  partStarts: readonly number[] = [],
): Steps<IndicatorTable[]> {
  const tables: IndicatorTable[] = [];
  for (const lane of lanesOf(blocks)) {
    let reader: TableReader | null = null;
    for (const [i, block] of lane.blocks.entries()) {
      if (!reader || (reader.isClosed && !reader.reopenUnder(block))) {
        const end: number = reader?.table.lastRow ?? -1;
        reader = new TableReader(sheet, block, framework, lane.span);
        reader.readTitle(block, end);
        tables.push(reader.table);
      }
      const ends = [lane.blocks[i + 1]?.firstRow ?? Number.POSITIVE_INFINITY, ...partStarts];
      yield* reader.readBlock(block, Math.min(...ends.filter((row) => row > block.lastRow)));
    }
  }
  return tables;
}

/** Tables that stand side by side are read one after the other, each within its own columns. */
interface Lane {
  readonly blocks: readonly HeadingBlock[];
  /** Null where nothing stands beside. */
  readonly span: Span | null;
}

function lanesOf(blocks: readonly HeadingBlock[]): Lane[] {
  const isBeside = blocks.some((block, i) => blocks[i + 1]?.firstRow === block.firstRow);
  if (!isBeside) return [{ blocks, span: null }];
  const lanes: { blocks: HeadingBlock[]; span: Span }[] = [];
  for (const block of blocks) {
    const columns = block.recognised.columns.map(({ column }) => column);
    const span = { first: Math.min(...columns), last: Math.max(...columns) };
    const own = lanes.find((lane) => span.first <= lane.span.last && lane.span.first <= span.last);
    if (own) own.blocks.push(block);
    else lanes.push({ blocks: [block], span });
  }
  return lanes;
}
