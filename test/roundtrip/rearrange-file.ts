import { formatCell, parseRectangle } from "../../src/domain/workbook/address";
import { XlsxCells } from "../../src/xlsx/model/cells";
import { openXlsx } from "../../src/xlsx/reading/open";
import { saveXlsx } from "../../src/xlsx/writing/save";
import type { XlsxCell } from "../../src/xlsx/model/cells";
import type { XlsxSheet } from "../../src/xlsx/model/workbook";

/** Where the rows and columns of a sheet go; a range goes with its corners. */
export interface Moves {
  readonly row?: (row: number) => number;
  readonly column?: (column: number) => number;
}

/**
 * The file after people moved rows and columns, renamed and reordered sheets. Formulas go along as they do in Excel;
 * merged areas, rules and notes of a sheet with moves are taken off, no reading depends on them.
 */
export async function rearrangeFile(
  bytes: Uint8Array,
  moves: Readonly<Record<string, Moves>>,
  names: Readonly<Record<string, string>>,
  order: (names: readonly string[]) => readonly string[],
): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  const place = (sheet: string) => ({ row: same, column: same, ...moves[sheet] });
  for (const sheet of workbook.sheets) {
    const to = place(sheet.name);
    const cells = [...sheet.cells.entries()].map(({ row, column, cell }) => ({
      row: to.row(row),
      column: to.column(column),
      cell: { ...cell, formula: cell.formula && movedFormula(cell.formula, sheet.name, place, names) },
    }));
    refill(sheet.cells, cells);
    if (moves[sheet.name]) bare(sheet);
  }
  workbook.names = workbook.names.map((name) => ({
    ...name,
    formula: movedFormula(name.formula, "", place, names),
  }));
  const wanted = order(workbook.sheets.map(({ name }) => name));
  workbook.sheets = wanted.map((name) => workbook.sheets.find((sheet) => sheet.name === name)!);
  for (const sheet of workbook.sheets) sheet.name = names[sheet.name] ?? sheet.name;
  return saveXlsx(workbook);
}

const same = (index: number) => index;

function refill(cells: XlsxCells, moved: readonly { row: number; column: number; cell: XlsxCell }[]): void {
  for (const { row, column } of [...cells.entries()]) cells.delete(row, column);
  for (const { row, column, cell } of moved) cells.set(row, column, cell);
}

function bare(sheet: XlsxSheet): void {
  sheet.merges = [];
  sheet.dataValidations = [];
  sheet.conditionalRules = [];
  sheet.comments.clear();
  delete sheet.rowDefs;
}

/** A sheet's name before a reference, and the reference; texts are passed over. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{Nd}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?![\p{L}\d(])/gu;

function movedFormula(
  formula: string,
  own: string,
  place: (sheet: string) => Required<Moves>,
  names: Readonly<Record<string, string>>,
): string {
  let last = own;
  return formula.replace(
    REFERENCE,
    (text, quoted: string | undefined, cell: string | undefined, at: number) => {
      if (cell === undefined) return text;
      const sheet = quoted?.replace(/^'|'$/g, "").replaceAll("''", "'");
      // The second corner of a range belongs to the sheet of the first.
      last = sheet ?? (formula[at - 1] === ":" ? last : own);
      const { row, column } = parseRectangle(cell.replaceAll("$", ""))!;
      const to = place(last);
      const moved = formatCell({ row: to.row(row), column: to.column(column) });
      const fixed = cell.startsWith("$") ? moved.replace(/^([A-Z]+)/, "$$$1$$") : moved;
      return sheet === undefined ? fixed : `'${names[sheet] ?? sheet}'!${fixed}`;
    },
  );
}
