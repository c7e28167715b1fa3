import { ROUND_TITLES } from "../../form/own-sheets";
import {
  cellChanges,
  HEADING_FILL,
  LINE,
  LINE_HEIGHT,
  SIZE,
  textCell,
  TITLE,
  WORDS,
} from "../../review/table-sheet";
import { roundHalfUp } from "../../scoring/rounding";
import { rowHeight } from "../../thai/text-height";
import type { CellContent, CellFormat, Change, ChangeSet, PutChart } from "../../workbook/change-set";
import { freeSheetName } from "../../workbook/free-sheet-name";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { ToldRound } from "../told-round";
import { ratingCountText, ROUND_WORDS, unreadEntryText } from "../words";
import { componentHeading } from "./league-sheet";
import { footerOf, headOf } from "./sheet-words";

const NAME = "ภาพรวมรอบ (Pramoen)";
const WIDTHS: readonly number[] = [300, 80, 80, 80, 80];
const COLUMNS = WIDTHS.length;
/** The charts stand to the right of what is written, each beside its table. */
const CHART_COLUMN = COLUMNS + 1;
const CHART_COLUMNS = 7;
const CHART_ROWS = 14;
const COLOURS = ["#2F5597", "#A6A6A6", "#9DC3E6"];

/** A table among others on the sheet. */
interface Block {
  readonly id: "ratings" | "components" | "unread";
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Of the columns behind the first. */
  readonly numberFormats: readonly string[];
  readonly chart: (Pick<PutChart, "type"> & { readonly columns: number }) | null;
}

interface PlacedBlock extends Block {
  /** Of its title, counted from 0. */
  readonly row: number;
}

/** How the ratings are spread, what components came to, and which files have no result; with charts. */
export function planOverviewSheet(
  snapshot: WorkbookSnapshot,
  told: ToldRound,
  isUnfinished: (sheet: string) => boolean,
): ChangeSet {
  const own = snapshot.sheets.find(({ cells }) => cells.value(0, 0) === ROUND_TITLES.overview);
  const sheet = own?.name ?? freeSheetName(snapshot, NAME);
  const head = [ROUND_TITLES.overview, ...headOf(told, COLUMNS)].map((line) => [textCell(line)]);
  const blocks = placed(blocksOf(told), head.length + 1);
  const wanted = contentOf(head, blocks);
  const earlier = own ? lastRow(own) + 1 : 0;
  const cells = cellChanges(sheet, own, wanted, {
    rows: Math.max(wanted.length, earlier),
    columns: COLUMNS,
  });
  const isSame = own !== undefined && !isUnfinished(sheet) && hasShape(own, blocks);
  return {
    changes: [
      ...(own ? [] : [{ kind: "add-sheet", sheet } as const]),
      ...cells,
      ...(isSame ? [] : looksOf(sheet, blocks, Math.max(wanted.length, earlier), own !== undefined)),
      ...(isSame ? [] : pageOf(sheet, told)),
      ...blocks.flatMap((block) => (isSame ? [] : chartOf(sheet, block, own))),
      ...(own ? chartsLeft(own, blocks) : []),
    ],
  };
}

function blocksOf(told: ToldRound): Block[] {
  const { language, statistics, round } = told;
  const word = (name: keyof typeof ROUND_WORDS) => ROUND_WORDS[name][language];
  const whole = statistics.ratings.reduce((sum, { count }) => sum + count, 0);
  const figures = [
    ...(statistics.total ? [{ name: word("allOfThem"), ...statistics.total }] : []),
    ...statistics.components.map((each) => ({
      ...each,
      name: componentHeading({ key: "", code: each.code, name: each.name }, language),
    })),
  ];
  return [
    {
      id: "ratings",
      title: word("ratings"),
      headings: [word("rating"), word("count"), word("share")],
      rows: statistics.ratings.map((each) => [
        textCell(ratingCountText(each, language)),
        { value: each.count },
        { value: whole === 0 ? null : roundHalfUp((each.count / whole) * 100, 2) },
      ]),
      numberFormats: ["0", "0.00"],
      chart: { type: "column-clustered", columns: 2 },
    },
    {
      id: "components",
      title: word("components"),
      headings: [word("component"), word("mean"), word("lowest"), word("highest"), word("count")],
      rows: figures.map(({ name, mean, lowest, highest, count }) => [
        textCell(name),
        ...[mean, lowest, highest].map((figure) => ({ value: roundHalfUp(figure, 2) })),
        { value: count },
      ]),
      numberFormats: ["0.00", "0.00", "0.00", "0"],
      // With the lowest and the highest the axis begins at 0, and no bar looks longer than it is.
      chart: { type: "bar-clustered", columns: 4 },
    },
    {
      id: "unread",
      title: word("unread"),
      headings: [word("file"), word("reason")],
      rows: round.unread.map((entry) => [textCell(entry.file), textCell(unreadEntryText(entry, language))]),
      numberFormats: [],
      chart: null,
    },
  ];
}

/** Each below the one before, with room for the charts beside them. */
function placed(blocks: readonly Block[], first: number): PlacedBlock[] {
  const result: PlacedBlock[] = [];
  let row = first;
  for (const block of blocks) {
    if (block.rows.length === 0) continue;
    result.push({ ...block, row });
    const written = 2 + block.rows.length;
    row += Math.max(written, block.chart === null ? 0 : CHART_ROWS) + 1;
  }
  return result;
}

function contentOf(
  head: readonly (readonly CellContent[])[],
  blocks: readonly PlacedBlock[],
): readonly (readonly CellContent[] | undefined)[] {
  const rows: (readonly CellContent[] | undefined)[] = [...head];
  for (const { row, title, headings, rows: body } of blocks) {
    rows[row] = [textCell(title)];
    rows[row + 1] = headings.map(textCell);
    body.forEach((each, i) => (rows[row + 2 + i] = each));
  }
  return rows;
}

/** The last row in which one of the sheet's own columns holds something. */
function lastRow(own: SheetSnapshot): number {
  const rows = own.cells.rowIndices().filter((row) => isWritten(own, row));
  return rows.at(-1) ?? -1;
}

function isWritten({ cells }: SheetSnapshot, row: number): boolean {
  return [...cells.inRow(row)].some(({ column }) => column < COLUMNS);
}

/** Whether each table stands where it stood, in the same size: then its looks stay as they are. */
function hasShape(own: SheetSnapshot, blocks: readonly PlacedBlock[]): boolean {
  return blocks.every(({ row, title, rows }) => {
    const end = row + 2 + rows.length;
    return own.cells.value(row, 0) === title && isWritten(own, end - 1) && !isWritten(own, end);
  });
}

function looksOf(
  sheet: string,
  blocks: readonly PlacedBlock[],
  rowCount: number,
  isThere: boolean,
): Change[] {
  const area = (row: number, count: number, columnCount = COLUMNS) => ({
    row,
    column: 0,
    rowCount: count,
    columnCount,
  });
  const format = (range: ReturnType<typeof area>, looks: CellFormat): Change => ({
    kind: "format-range",
    sheet,
    range,
    format: looks,
  });
  return [
    ...(isThere ? [{ kind: "clear-formats", sheet, range: area(0, rowCount) } as const] : []),
    format(area(0, rowCount), WORDS),
    format(area(0, 1), TITLE),
    ...WIDTHS.map((width, column): Change => ({ kind: "size-columns", sheet, column, width })),
    { kind: "size-rows", sheet, row: 1, rowCount: rowCount - 1, height: LINE_HEIGHT },
    ...blocks.flatMap((block) => blockLooks(sheet, block, format, area)),
  ];
}

function blockLooks(
  sheet: string,
  { id, row, headings, rows, numberFormats }: PlacedBlock,
  format: (
    range: { row: number; column: number; rowCount: number; columnCount: number },
    looks: CellFormat,
  ) => Change,
  area: (row: number, count: number, columnCount?: number) => Parameters<typeof format>[0],
): Change[] {
  const body = area(row + 2, rows.length, headings.length);
  const heights = rows.map((cells) =>
    rowHeight(
      cells.map((cell, column) => ({
        text: "value" in cell ? String(cell.value ?? "") : "",
        width: id === "unread" && column > 0 ? Infinity : (WIDTHS[column] ?? 0),
        size: SIZE,
      })),
    ),
  );
  return [
    format(area(row, 1), { ...WORDS, bold: true, fontSize: 16 }),
    format(area(row + 1, 1, headings.length), {
      ...WORDS,
      bold: true,
      fill: HEADING_FILL,
      border: LINE,
      wrap: id !== "unread",
    }),
    // Reasons are sentences: they run on over the columns to their right, which are empty there.
    format(id === "unread" ? { ...body, columnCount: 1 } : body, {
      ...WORDS,
      border: LINE,
      wrap: true,
      vertical: "top",
    }),
    ...numberFormats.map((numberFormat, i) =>
      format({ ...body, column: i + 1, columnCount: 1 }, { numberFormat, horizontal: "right" }),
    ),
    ...heights.map((height, i): Change => ({
      kind: "size-rows",
      sheet,
      row: row + 2 + i,
      rowCount: 1,
      height,
    })),
  ];
}

function pageOf(sheet: string, { round, language }: ToldRound): Change[] {
  const footer = footerOf(round, language);
  return [{ kind: "set-up-page", sheet, orientation: "landscape", footer, fitToWidth: true }];
}

/** Charts of tables that there are no more. */
function chartsLeft({ name: sheet, charts = [] }: SheetSnapshot, blocks: readonly PlacedBlock[]): Change[] {
  const shown = new Set(blocks.map(({ id }) => chartName(id)));
  return charts
    .filter((name) => name.startsWith(CHART_PREFIX) && !shown.has(name))
    .map((name) => ({ kind: "remove-chart", sheet, name }));
}

const CHART_PREFIX = "pramoen-round-";

/** It stays, so that the chart is updated in place. */
function chartName(id: Block["id"]): string {
  return `${CHART_PREFIX}${id}`;
}

function chartOf(sheet: string, { id, row, title, rows, chart }: PlacedBlock, own?: SheetSnapshot): Change[] {
  if (chart === null) return [];
  const name = chartName(id);
  const isThere = own?.charts?.includes(name) ?? false;
  const place = {
    row,
    column: CHART_COLUMN,
    rowCount: CHART_ROWS,
    columnCount: CHART_COLUMNS,
  };
  return [
    {
      kind: "put-chart",
      sheet,
      name,
      type: chart.type,
      title,
      source: { row: row + 1, column: 0, rowCount: rows.length + 1, columnCount: chart.columns },
      place,
      ...(isThere && { movedFrom: place }),
      description: title,
      colours: COLOURS.slice(0, chart.columns - 1),
    },
  ];
}
