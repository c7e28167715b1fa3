import { formatRectangle } from "../../workbook/address";
import type { PutChart } from "../../workbook/change-set";
import type { Digits } from "../../thai/digits";
import { inDigits, rowInDigits } from "./digits";
import { extremesSection } from "./extremes-section";
import { headRows } from "./head";
import { HEAD_PLACES, HEAD_ROWS, LARGE_FACTS, LINES, type HeadLine } from "./head-places";
import { componentSection, indicatorSection, tierSection } from "./score-sections";
import {
  columnNumber,
  Places,
  rowKinds,
  SECTION_SHAPES,
  type RowKind,
  type Section,
  type SectionId,
} from "./section";
import { COLUMNS, figure, text, type Column, type SummaryCell, type SummaryRow } from "./sheet-cell";
import type { SummarySheetInput } from "./sheet-input";
import {
  acceptedSection,
  errorSection,
  monitoringSection,
  policySection,
  reachedSection,
  reasonSection,
  yearSection,
} from "./told-sections";

/** The sections of the sheet, from above: what a director reads first, then what an auditor follows. */
const SECTIONS: readonly ((input: SummarySheetInput) => Section | null)[] = [
  componentSection,
  tierSection,
  reachedSection,
  reasonSection,
  extremesSection,
  monitoringSection,
  yearSection,
  errorSection,
  acceptedSection,
  policySection,
  indicatorSection,
];

/** In the last row of the product's own: below it, and to the right, everything is the user's. */
export const END_LINE =
  "สิ้นสุดส่วนที่ Pramoen เขียน คอลัมน์ A–F เหนือบรรทัดนี้เขียนใหม่เมื่อสรุปผลอีกครั้ง โปรดเขียนบันทึกไว้ด้านขวาหรือด้านล่าง";

/** What a row is: a line or fact of the head, a row of a section, or the end. */
export type RowMark = `head.${HeadLine | "large" | "fact" | "gap"}` | `${SectionId}.${RowKind}` | "end";

export interface LaidOutRow {
  readonly mark: RowMark;
  readonly cells: SummaryRow;
  /** How many columns it takes, from the left. */
  readonly columnCount: number;
}

export type LaidOutChart = Omit<PutChart, "kind" | "sheet">;

export interface LaidOutSheet {
  readonly rows: readonly LaidOutRow[];
  readonly charts: readonly LaidOutChart[];
  /** Where the headings stand that every page repeats which lists indicators, counted from 0; null where there are none. */
  readonly indicatorHeadings: number | null;
  readonly digits: Digits;
}

/** What should stand on the sheet, row by row from the first one on. */
export function layOutSheet(input: SummarySheetInput): LaidOutSheet {
  const sections = SECTIONS.flatMap((make) => make(input) ?? []);
  const places = new Places(sections, HEAD_ROWS, HEAD_PLACES);
  const rows: LaidOutRow[] = headRows(input, places).map((cells, i) => ({
    mark: headMark(i),
    cells,
    columnCount: COLUMNS.length,
  }));
  for (const section of sections) rows.push(...sectionRows(section, places, input.digits));
  rows.push({ mark: "end", cells: { A: text(END_LINE) }, columnCount: COLUMNS.length });
  const charts = sections.flatMap((section) => chartOf(section, places) ?? []);
  return { rows, charts, indicatorHeadings: places.of("indicators").row - 1, digits: input.digits };
}

export function headMark(row: number): RowMark {
  const line = LINES[row];
  if (line) return `head.${line}`;
  if (row < LINES.length + LARGE_FACTS) return "head.large";
  return row < HEAD_ROWS - 1 ? "head.fact" : "head.gap";
}

function sectionRows(section: Section, places: Places, digits: Digits): LaidOutRow[] {
  const { id, columns, rowCount, chart, sum } = section;
  const shape = SECTION_SHAPES[id];
  const body = section.rows(places);
  const told = chart?.told(places);
  const single: Readonly<Partial<Record<RowKind, SummaryRow>>> = {
    title: { A: text(shape.title) },
    columns: rowInDigits(headings(columns), digits),
    ...(sum && { sum: sum(places) }),
    ...(told && { chart: { A: inDigits(figure(told.formula, told.value), digits) } }),
  };
  return rowKinds(shape, rowCount).map((kind, i) => ({
    mark: `${id}.${kind}`,
    cells: kind === "row" ? (body[i - 2] ?? {}) : (single[kind] ?? {}),
    columnCount: columns.length,
  }));
}

function headings(columns: readonly string[]): SummaryRow {
  const named = COLUMNS.flatMap((column, i) => {
    const heading = columns[i] ?? "";
    return heading === "" ? [] : [[column, text(heading)] as [Column, SummaryCell]];
  });
  return Object.fromEntries(named);
}

function chartOf({ id, rowCount, columns }: Section, places: Places): LaidOutChart | null {
  return chartAt(id, places.of(id).row - 1, rowCount, columns.length);
}

/** The chart of a section with so many rows and columns, whose headings stand in the given row; null without one. */
export function chartAt(
  id: SectionId,
  headings: number,
  rowCount: number,
  columns: number,
): LaidOutChart | null {
  const { chart, hasSum } = SECTION_SHAPES[id];
  if (!chart) return null;
  const columnCount = chart.columnCount ?? columns;
  const source = { row: headings, column: 0, rowCount: rowCount + 1, columnCount };
  return {
    name: chart.name,
    type: chart.type,
    title: chart.title,
    description: `${chart.title} ตัวเลขอยู่ในเซลล์ ${formatRectangle(source)} ของแผ่นงานนี้`,
    colours: chart.colours.slice(0, columnCount - 1),
    source,
    // What it shows stands in words in the first column, beside it.
    place: {
      row: headings + 1 + rowCount + (hasSum ? 1 : 0),
      column: columnNumber("B"),
      rowCount: 1,
      columnCount: columnNumber("F") - columnNumber("B") + 1,
    },
  };
}
