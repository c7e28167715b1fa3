import { meaningOf, type SignRole } from "../recognition/heading-meaning";
import type { CellAddress } from "../workbook/address";
import type { IndicatorTable } from "./evaluation";
import type { RecognisedForm } from "./recognise-form";

/** A text that seems to belong to the form's headings and was not understood. */
export interface UnknownText {
  readonly at: CellAddress;
  readonly text: string;
  /** What it comes nearest to; null where to nothing. */
  readonly role: SignRole | null;
}

/** The columns of a table that have a heading and no role. */
export function unnamedColumns({
  sheet,
  headings,
}: Pick<IndicatorTable, "sheet" | "headings">): UnknownText[] {
  return headings[0].recognised.columns.flatMap(({ role, row, column, heading, nearest }) =>
    role === null ? { at: { sheet, row, column }, text: heading, role: nearest } : [],
  );
}

/** Where there is no form: the rows that come nearest to headings, with what was not understood in them. */
export function nearMisses({ sheets }: RecognisedForm): UnknownText[] {
  return sheets.flatMap(({ sheet, tables, nearestRow }) => {
    const rows = tables.length > 0 ? tables.map(({ lastRow }) => lastRow) : [nearestRow];
    return rows.flatMap((row) => (row === null ? [] : unknownIn(sheet.cells, sheet.name, row)));
  });
}

function unknownIn(
  cells: RecognisedForm["sheets"][number]["sheet"]["cells"],
  sheet: string,
  row: number,
): UnknownText[] {
  return cells.textsInRow(row).flatMap(({ column, text }) => {
    const [best] = meaningOf(text).votes;
    const isKnown = best !== undefined && best.strength >= 0.8 && best.role !== "other";
    return isKnown ? [] : { at: { sheet, row, column }, text, role: best?.role ?? null };
  });
}
