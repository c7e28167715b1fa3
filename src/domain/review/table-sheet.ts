import { fitText } from "../text/fit-text";
import { visibleText } from "../text/visible-text";
import { rowHeight } from "../thai/text-height";
import type { CellContent, CellFormat, Change, ChangeSet, SetCell, SizeRows } from "../workbook/change-set";
import { formatCell } from "../workbook/address";
import { freeSheetName } from "../workbook/free-sheet-name";
import { holdsContent } from "../workbook/same-cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** A column of a table that the product writes onto a sheet of its own. */
export interface TableColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  /** "0.00"; as it comes where none is given. */
  readonly numberFormat?: string;
  readonly horizontal?: "center" | "right";
  /** A text in it runs on behind its cell instead of making the row higher. */
  readonly isCut?: true;
}

/** A sheet of the product's own: a title, some lines, and one table that can be filtered. */
export interface TableSheet {
  /** In A1; the sheet is known by it, whatever it is called. */
  readonly title: string;
  /** What it is called where the name is free. */
  readonly name: string;
  /** One line each below the title; as many as ever, so that the table stays where it is. */
  readonly head: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Each begins with its running number, by which the sheet's own rows are known again. */
  readonly rows: readonly (readonly CellContent[])[];
  /** What the last column may have been called: where the number of columns varies, the table ends there. */
  readonly lastHeadings?: readonly string[];
  /** So many columns stay in view. */
  readonly frozenColumns?: number;
  /** So many columns are printed; all of them where it is left out. */
  readonly printedColumns?: number;
  /** Centred at the foot of each printed page. */
  readonly footer: string;
  readonly conditions?: readonly TableCondition[];
}

/** Colours cells of the rows from `column` on, for so many columns, while the formula is true of the cell. */
export interface TableCondition {
  readonly id: string;
  readonly column: number;
  readonly columnCount: number;
  /** Of the cell in A1 notation. */
  formula(cell: string): string;
  readonly fill: string;
}

const FONT = "TH SarabunPSK";
export const SIZE = 14;
export const LINE = "#9AA5B1";
export const HEADING_FILL = "#DCE6F1";
/** Points; Thai vowels and tone marks above and below included. */
export const LINE_HEIGHT = 24;
/** How words look, and the title above them. */
export const WORDS: CellFormat = { fontName: FONT, fontSize: SIZE };
export const TITLE: CellFormat = { fontName: FONT, fontSize: 20, bold: true };
const LONGEST_CELL = 32_767;

/** A text as a cell holds it: nothing invisible in it, and none where nothing is left. */
export function textCell(text: string): CellContent {
  const shown = fitText(visibleText(text), LONGEST_CELL);
  return { value: shown === "" ? null : shown };
}

/** Where the table's headings stand, counted from 0. */
export function headingRow({ head }: Pick<TableSheet, "head">): number {
  return head.length + 1;
}

/**
 * Writes the table onto its own sheet, anew in its own columns; what stands to the right of them stays. How the sheet
 * looks is set once, so that a user's own formatting stays; rows that are new get the looks of the table.
 * `isUnfinished`: whether a write onto a sheet has failed midway: then all of its looks are set again.
 */
export function planTableSheet(
  snapshot: WorkbookSnapshot,
  table: TableSheet,
  isUnfinished: (sheet: string) => boolean = () => false,
): ChangeSet {
  const own = ownSheet(snapshot, table);
  const sheet = own?.name ?? freeSheetName(snapshot, table.name);
  const earlier = own ? earlierSize(own, table) : NOTHING;
  const wanted = contentOf(table);
  const cells = cellChanges(sheet, own, wanted, {
    rows: Math.max(wanted.length, earlier.rows),
    columns: Math.max(table.columns.length, earlier.columns),
  });
  const isNew = !own || isUnfinished(sheet) || earlier.columns !== table.columns.length;
  const heights = cells.length === 0 && !isNew ? [] : rowSizes(sheet, table);
  return {
    changes: [
      ...(own ? [] : [{ kind: "add-sheet", sheet } as const]),
      ...cells,
      ...heights,
      ...(isNew ? allLooks(sheet, table) : newRowLooks(sheet, table, earlier.rows)),
    ],
  };
}

/** What changes in the cells of the sheet's own area; one for which nothing is wanted is emptied. */
export function cellChanges(
  sheet: string,
  own: SheetSnapshot | undefined,
  wanted: readonly (readonly CellContent[] | undefined)[],
  { rows, columns }: Size,
): SetCell[] {
  const changes: SetCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const after = wanted[row]?.[column] ?? { value: null };
      const before = own?.cells.at(row, column) ?? null;
      if (!holdsContent(before, after)) changes.push({ kind: "set-cell", sheet, row, column, before, after });
    }
  }
  return changes;
}

/** The same for the sheet that is there; null for one whose table would grow into what a person wrote beside it. */
function ownSheet({ sheets }: WorkbookSnapshot, table: TableSheet): SheetSnapshot | undefined {
  return [...sheets].reverse().find((sheet) => {
    if (sheet.cells.value(0, 0) !== table.title) return false;
    const { columns } = earlierSize(sheet, table);
    return !hasContent(sheet, columns, table.columns.length);
  });
}

function hasContent({ cells }: SheetSnapshot, from: number, to: number): boolean {
  if (from >= to) return false;
  return cells
    .rowIndices()
    .some((row) => [...cells.inRow(row)].some(({ column }) => column >= from && column < to));
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const NOTHING: Size = { rows: 0, columns: 0 };

/** How far the table went when it was written last: in its first column stands a number, or its heading. */
function earlierSize({ cells }: SheetSnapshot, table: TableSheet): Size {
  const top = headingRow(table);
  let rows = top + 1;
  while (typeof cells.value(rows, 0) === "number") rows += 1;
  if (!table.lastHeadings) return { rows, columns: table.columns.length };
  // The first one: whoever copies it to the right of the table keeps the copy.
  const last = [...cells.inRow(top)].find(({ cell }) =>
    table.lastHeadings?.some((heading) => heading === cell.value),
  );
  return { rows, columns: last ? last.column + 1 : 0 };
}

function contentOf(table: TableSheet): readonly (readonly CellContent[])[] {
  return [
    [textCell(table.title)],
    ...table.head.map((line) => [textCell(line)]),
    table.columns.map(({ heading }) => textCell(heading)),
    ...table.rows,
  ];
}

/** Each row as high as the longest of its texts needs, so that nothing is cut on paper. */
function rowSizes(sheet: string, { head, columns, rows }: TableSheet): Change[] {
  const heights = [columns.map(({ heading }) => textCell(heading)), ...rows].map((row) =>
    rowHeight(
      row.map((content, column) => ({
        text: "value" in content ? String(content.value ?? "") : "",
        width: columns[column]?.isCut ? Infinity : (columns[column]?.width ?? 0),
        size: SIZE,
      })),
    ),
  );
  const changes: SizeRows[] = [];
  heights.forEach((height, i) => {
    const last = changes.at(-1);
    if (last?.height === height) changes[changes.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else changes.push({ kind: "size-rows", sheet, row: headingRow({ head }) + i, rowCount: 1, height });
  });
  return changes;
}

function area({ columns }: TableSheet, row: number, rowCount: number) {
  return { row, column: 0, rowCount, columnCount: columns.length };
}

function filterOf(sheet: string, table: TableSheet): Change {
  return { kind: "filter-range", sheet, range: area(table, headingRow(table), table.rows.length + 1) };
}

function conditionsOf(sheet: string, table: TableSheet): Change[] {
  const { conditions = [], rows } = table;
  if (rows.length === 0 || conditions.length === 0) return [];
  const row = headingRow(table) + 1;
  return [
    { kind: "clear-conditions", sheet, prefix: "table-" },
    ...conditions.map(({ id, column, columnCount, formula, fill }): Change => ({
      kind: "format-condition",
      sheet,
      range: { row, column, rowCount: rows.length, columnCount },
      id: `table-${id}`,
      formula: formula(formatCell({ row, column })),
      format: { fill },
    })),
  ];
}

/** Rows of the table from this one on. */
function rowLooks(sheet: string, table: TableSheet, from: number): Change[] {
  const rowCount = headingRow(table) + 1 + table.rows.length - from;
  if (rowCount <= 0) return [];
  const columns = table.columns.flatMap(({ numberFormat, horizontal, isCut }, column): Change[] => {
    const format: CellFormat = {
      ...(numberFormat && { numberFormat }),
      ...(horizontal && { horizontal }),
      ...(isCut && { wrap: false }),
    };
    if (Object.keys(format).length === 0) return [];
    return [{ kind: "format-range", sheet, range: { row: from, column, rowCount, columnCount: 1 }, format }];
  });
  return [
    {
      kind: "format-range",
      sheet,
      range: area(table, from, rowCount),
      format: { ...WORDS, vertical: "top", wrap: true, border: LINE },
    },
    ...columns,
  ];
}

/** The filter covers what there is; one that covers it already stays, with what a user has chosen in it. */
function newRowLooks(sheet: string, table: TableSheet, earlier: number): Change[] {
  const rows = headingRow(table) + 1 + table.rows.length;
  if (rows === earlier) return [];
  const isLonger = rows > earlier;
  return [
    ...(isLonger ? [...rowLooks(sheet, table, earlier), ...conditionsOf(sheet, table)] : []),
    ...(table.printedColumns === undefined ? [] : [pageOf(sheet, table)]),
    filterOf(sheet, table),
  ];
}

function allLooks(sheet: string, table: TableSheet): Change[] {
  const top = headingRow(table);
  const { columns, frozenColumns = 0 } = table;
  return [
    { kind: "format-range", sheet, range: area(table, 0, top), format: WORDS },
    {
      kind: "format-range",
      sheet,
      range: area(table, 0, 1),
      format: TITLE,
    },
    {
      kind: "format-range",
      sheet,
      range: area(table, top, 1),
      format: { ...WORDS, vertical: "top", wrap: true, border: LINE, bold: true, fill: HEADING_FILL },
    },
    ...rowLooks(sheet, table, top + 1),
    ...columns.map(({ width }, column): Change => ({ kind: "size-columns", sheet, column, width })),
    { kind: "size-rows", sheet, row: 1, rowCount: top - 1, height: LINE_HEIGHT },
    { kind: "freeze-panes", sheet, rows: top + 1, columns: frozenColumns },
    pageOf(sheet, table),
    ...conditionsOf(sheet, table),
    filterOf(sheet, table),
  ];
}

function pageOf(
  sheet: string,
  { head, columns, rows, printedColumns = columns.length, footer }: TableSheet,
): Change {
  const top = headingRow({ head });
  return {
    kind: "set-up-page",
    sheet,
    orientation: "landscape",
    titleRows: [top, top],
    footer,
    fitToWidth: true,
    ...(printedColumns < columns.length && {
      area: { row: 0, column: 0, rowCount: top + 1 + rows.length, columnCount: printedColumns },
    }),
  };
}
