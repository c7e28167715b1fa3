import { meaningOf } from "../recognition/heading-meaning";
import type { RecognisedColumn } from "../recognition/recognised";
import { isCellError, type SheetCells } from "../workbook/snapshot";

/** A wording below this is not taken for what it comes nearest to. */
const UNDERSTOOD = 0.8;

/** What the texts and numbers of a row say as headings, each by its wording alone. */
export function headingRowColumns(cells: SheetCells, row: number): RecognisedColumn[] {
  return cells.inRow(row).flatMap(({ column, cell: { value } }) => {
    if (value === null || typeof value === "boolean" || isCellError(value)) return [];
    return readHeading(row, column, String(value));
  });
}

function readHeading(row: number, column: number, heading: string): RecognisedColumn {
  const { votes, step } = meaningOf(heading);
  const [best, second] = votes;
  const isUnderstood = best !== undefined && best.strength >= UNDERSTOOD;
  return {
    column,
    row,
    heading,
    group: "",
    role: isUnderstood ? best.role : null,
    certainty: isUnderstood ? "sure" : "unsure",
    step: isUnderstood && best.role === "target" ? step : null,
    assessment: null,
    signs: isUnderstood ? [{ kind: "wording", role: best.role, strength: best.strength }] : [],
    nearest: (isUnderstood ? second : best)?.role ?? null,
  };
}
