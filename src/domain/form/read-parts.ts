import type { Framework } from "../framework/framework";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { HeadingBlock, IndicatorTable } from "./evaluation";
import type { PartBlock, PartScan } from "./part-blocks";
import { PartTable } from "./part-table";
import type { PartWords } from "./part-words";
import { NO_PARTS, type FormParts, type PartArea } from "./parts";
import { readBasics } from "./read-basics";
import { readBoard } from "./read-board";
import { readEvidence, readHighlights, readRevenue } from "./read-part-lists";
import { readValueFigures } from "./read-value-figures";
import { readImpactTargets, readMonitoringTable } from "./read-year-tables";

type ReadParts = { -readonly [P in keyof FormParts]: FormParts[P] };
type TablePart = Exclude<keyof FormParts, "basics" | "value">;
/** The table of some part. */
type AnyTable = NonNullable<FormParts[TablePart]>;

/** What one sheet is read with. */
export interface PartContext {
  readonly sheet: SheetSnapshot;
  readonly scan: PartScan;
  readonly words: PartWords;
  readonly framework: Framework;
  /** Headings of the indicator tables: no part goes on below them. */
  readonly headings: readonly HeadingBlock[];
}

/** The rows at which a part begins on a sheet, title included: an indicator table ends there. */
export function partStarts(scan: PartScan): number[] {
  return scan.blocks.map(({ startRow }) => startRow);
}

/** Reads the parts that stand on one sheet. */
export function readSheetParts(context: PartContext, tables: readonly IndicatorTable[]): FormParts {
  const parts: ReadParts = { ...NO_PARTS };
  const areas: PartArea[] = tables.map(tableArea);
  for (const block of context.scan.blocks) {
    if (block.part === "basics") continue;
    const part = block.part as TablePart;
    const read = readBlock(context, part, block);
    areas.push(read.area);
    const known = parts[part];
    if (known === null) Object.assign(parts, { [part]: read });
    else if (isContinued(context.scan, block)) Object.assign(parts, { [part]: joined(known, read) });
  }
  const { sheet, scan, words, framework } = context;
  parts.basics = readBasics(sheet, scan, words, framework, areas);
  parts.value = readValueFigures(sheet, scan, framework, areas);
  return parts;
}

/** The parts of several sheets together; the first one found counts. */
export function joinParts(sheets: readonly FormParts[]): FormParts {
  const joint: ReadParts = { ...NO_PARTS };
  for (const parts of sheets) {
    for (const [part, found] of Object.entries(parts)) {
      if (found !== null && joint[part as keyof FormParts] === null) Object.assign(joint, { [part]: found });
    }
  }
  return joint;
}

function readBlock(context: PartContext, part: TablePart, block: PartBlock): AnyTable {
  const { sheet, words, framework } = context;
  const table = new PartTable(sheet, block, endRow(context, block), framework);
  switch (part) {
    case "revenue":
      return readRevenue(table, framework);
    case "board":
      return readBoard(table);
    case "part3":
      return readImpactTargets(table, sheet, words);
    case "monitoring":
      return readMonitoringTable(table);
    case "highlights":
      return readHighlights(table);
    case "evidence":
      return readEvidence(table);
  }
}

/** Where the next part, indicator table or title begins below the block, in its columns. */
function endRow({ scan, headings }: PartContext, block: PartBlock): number {
  const own = columnsOf(block);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const overlaps = (columns: readonly number[]) =>
    Math.min(...columns) <= last && Math.max(...columns) >= first;
  const starts = [
    ...scan.blocks.filter((other) => overlaps(columnsOf(other))).map(({ startRow }) => startRow),
    ...headings
      .filter(({ columns }) => overlaps(Object.values(columns) as number[]))
      .map(({ firstRow }) => firstRow),
    ...scan.words
      .filter(({ kind, part, column }) => kind === "title" && part !== block.part && column <= last)
      .map(({ row }) => row),
  ];
  return Math.min(Number.POSITIVE_INFINITY, ...starts.filter((row) => row > block.lastRow));
}

function columnsOf({ columns, years }: PartBlock): number[] {
  return [...(Object.values(columns) as number[]), ...years.map(({ column }) => column)];
}

/** Headings repeated on the next page, column for column, go on with the first table of the part. */
function isContinued({ blocks }: PartScan, block: PartBlock): boolean {
  const first = blocks.find(({ part }) => part === block.part);
  const shape = ({ columns, years }: PartBlock) => JSON.stringify([Object.entries(columns).sort(), years]);
  return first !== undefined && shape(first) === shape(block);
}

/** Two pieces of one table: entries and areas together, single figures from whichever piece has them. */
function joined<T extends { readonly area: PartArea }>(first: T, next: T): T {
  const lists = Object.entries(first).map(([key, value]) => {
    const more = next[key as keyof T];
    if (key === "years" || key === "area") return [key, value] as const;
    return [
      key,
      Array.isArray(value) ? [...(value as unknown[]), ...(more as unknown[])] : (value ?? more),
    ] as const;
  });
  return { ...Object.fromEntries(lists), area: { ...first.area, lastRow: next.area.lastRow } } as T;
}

function tableArea(table: IndicatorTable): PartArea {
  const columns = table.headings.flatMap((block) => Object.values(block.columns) as number[]);
  return {
    sheet: table.sheet,
    firstRow: table.headings[0].firstRow,
    lastRow: table.lastRow,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}
