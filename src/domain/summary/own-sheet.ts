import { formNameText, type FormName } from "../form/form-name";
import type { ScoredForm } from "../form/evaluation";
import { isSummarySheet } from "../form/own-sheets";
import { readFormula } from "../formulas/reading/formula-reader";
import { sheetName } from "../formulas/reading/call-arguments";
import { referenceAt } from "../formulas/reading/reference-at";
import { freeSheetName } from "../workbook/free-sheet-name";
import { LONGEST_SHEET_NAME, sheetKey } from "../workbook/sheet-name";
import type { SheetCells, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { END_LINE } from "./sheet/lay-out-sheet";
import { COLUMNS, SOURCE_COLUMN } from "./sheet/sheet-cell";

/** The sheet that *Summarise* writes, unless somebody else's sheet bears the name already. */
export const SUMMARY_SHEET = "สรุปผลการประเมิน (Pramoen)";

/** The summary of one form: the sheet that is there, or the name of the one to add. */
export type SummaryPlace = { readonly own: SheetSnapshot } | { readonly name: string };

/**
 * Where the summary of a form stands. `name`: which of several forms it is, null for the only one. Each of several forms
 * has a sheet of its own, so that the summary of one never takes the place of another's: a sheet belongs to the form
 * that its figures lead to, whatever it is called. Where there is one form, the one summary there is must be its, also
 * where nothing on it leads there any more.
 */
export function summaryPlace(
  snapshot: WorkbookSnapshot,
  form: ScoredForm,
  name: FormName | null,
): SummaryPlace {
  const sheets = snapshot.sheets.filter(isSummarySheet);
  const made = sheets.find(({ cells }) => standsIn(form, sourceOf(cells)));
  const own = made ?? (name === null && sheets.length === 1 ? sheets[0] : undefined);
  if (own) return { own };
  return { name: freeSheetName(snapshot, name === null ? SUMMARY_SHEET : nameFor(formNameText(name))) };
}

/** "สรุป ส่วนที่ 1 (Pramoen)"; of a long name the middle is left out, since copies differ in their ends. */
function nameFor(form: string): string {
  const [begin, end] = ["สรุป ", " (Pramoen)"];
  const room = LONGEST_SHEET_NAME - begin.length - end.length;
  // No name of a sheet holds a colon.
  return `${begin}${shortened(form.replace(":", " "), room)}${end}`;
}

function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  // A letter and the marks on it stay together.
  const letters = text.match(/\P{M}\p{M}*|^\p{M}+/gu) ?? [];
  const half = Math.floor((room - 1) / 2);
  return `${fitting(letters, half)}…${fitting([...letters].reverse(), room - 1 - half, true)}`;
}

function fitting(letters: readonly string[], room: number, isFromEnd = false): string {
  let text = "";
  for (const letter of letters) {
    if (text.length + letter.length > room) break;
    text = isFromEnd ? letter + text : text + letter;
  }
  return text;
}

interface Source {
  readonly sheet: string;
  readonly row: number;
}

function standsIn({ parts }: ScoredForm, source: Source | null): boolean {
  if (source === null) return false;
  const key = sheetKey(source.sheet);
  return parts.some(
    ({ sheet, headings, lastRow }) =>
      sheetKey(sheet) === key && source.row >= headings[0].firstRow && source.row <= lastRow,
  );
}

/**
 * A cell of the form that the last rows of the summary, those of its indicators, are made from. Formulas follow a cell
 * that is moved and a sheet that is renamed; links, all there is where figures are values, do not.
 */
function sourceOf(cells: SheetCells): Source | null {
  const rows = cells.rowIndices();
  const end = rows.findIndex((row) => cells.value(row, 0) === END_LINE);
  const own = [...(end < 0 ? rows : rows.slice(0, end))].reverse();
  return firstIn(cells, own, isFigure, linkedCell) ?? firstIn(cells, own, isLink, linkTarget);
}

const LINKS = COLUMNS.indexOf(SOURCE_COLUMN);
const isLink = (column: number) => column === LINKS;
const isFigure = (column: number) => column > 0 && column < LINKS;

function firstIn(
  cells: SheetCells,
  rows: readonly number[],
  isWanted: (column: number) => boolean,
  read: (formula: string) => Source | null,
): Source | null {
  for (const row of rows) {
    for (const { column, cell } of cells.inRow(row)) {
      const found = cell.formula !== null && isWanted(column) ? read(cell.formula) : null;
      if (found) return found;
    }
  }
  return null;
}

/** The first cell of another sheet that a formula reads. */
function linkedCell(formula: string): Source | null {
  const { tokens } = readFormula(formula);
  const at = tokens.findIndex(({ kind }, i) => kind === "sheet" && tokens[i + 2]?.kind === "reference");
  const sheet = tokens[at];
  const area = sheet && referenceAt(tokens, at + 2)?.area;
  return sheet && area ? { sheet: sheetName(sheet), row: area.row } : null;
}

/** Where `=HYPERLINK("#'ส่วนที่ 1'!H12",…)` leads. */
function linkTarget(formula: string): Source | null {
  const link = readFormula(formula)
    .tokens.find(({ kind }) => kind === "text")
    ?.text.slice(1, -1);
  return link?.startsWith("#") ? linkedCell(`=${link.slice(1).replaceAll('""', '"')}`) : null;
}
