import { sheetName } from "../formulas/reading/call-arguments";
import { readFormula } from "../formulas/reading/formula-reader";
import { referenceAt } from "../formulas/reading/reference-at";
import { formatRectangle, quoteSheet, type Rectangle } from "../workbook/address";
import { plainFormula } from "../workbook/plain-formula";
import { sheetKey } from "../workbook/sheet-name";
import type { PlacedSheet } from "./place-sheet";

/** A reference with its sheet, or anything else of a formula as it is compared. */
type Piece = string | { readonly sheet: string; readonly area: Rectangle; readonly isQualified: boolean };

/** Sheets of ours by the names that they were laid out with, in the form of `sheetKey`. */
export type PlacedSheets = ReadonlyMap<string, PlacedSheet>;

/**
 * Whether a formula that stands on a sheet is the one that was laid out there, whatever rows, columns and names of
 * sheets have become: the same but for spaces, dollar signs and letter case, each reference to the same rows. Rows that
 * came in later and rows that went count for nothing in a range.
 */
export function isLaidOutFormula(
  laidOut: string,
  formula: string,
  place: PlacedSheet,
  sheets: PlacedSheets,
): boolean {
  const wanted = piecesOf(laidOut, place.laidOut.name);
  const found = piecesOf(formula, place.sheet.name);
  if (wanted.length !== found.length) return false;
  return wanted.every((piece, i) => {
    const other = found[i];
    if (typeof piece === "string" || typeof other !== "object") return piece === other;
    const sheet = sheets.get(sheetKey(piece.sheet));
    // A part that is gone is told where it is missed.
    if (!sheet) return true;
    return sheetKey(sheet.sheet.name) === sheetKey(other.sheet) && isSameArea(piece.area, other.area, sheet);
  });
}

/** A formula that was laid out as it has to stand now; null where rows or columns that it needs are gone. */
export function placedFormula(laidOut: string, place: PlacedSheet, sheets: PlacedSheets): string | null {
  const texts: string[] = [];
  for (const piece of piecesOf(laidOut, place.laidOut.name, (text) => text)) {
    if (typeof piece === "string") {
      texts.push(piece);
      continue;
    }
    const sheet = sheets.get(sheetKey(piece.sheet));
    const area = sheet ? placedArea(piece.area, sheet) : null;
    if (!sheet || !area) return null;
    texts.push(`${piece.isQualified ? `${quoteSheet(sheet.sheet.name)}!` : ""}${formatRectangle(area)}`);
  }
  return texts.join("");
}

function piecesOf(
  formula: string,
  ownSheet: string,
  textOf: (text: string) => string = (text) => text.toUpperCase(),
): Piece[] {
  const tokens = readFormula(plainFormula(formula)).tokens.filter(({ kind }) => kind !== "space");
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const isQualified = tokens[i]?.kind === "sheet" && tokens[i + 1]?.text === "!";
    const at = isQualified ? i + 2 : i;
    const [token, next] = [tokens[i], referenceAt(tokens, at)];
    if (!token) break;
    if (next) {
      pieces.push({ sheet: isQualified ? sheetName(token) : ownSheet, isQualified, area: next.area });
      i = next.last;
    } else pieces.push(token.kind === "text" ? token.text : textOf(token.text));
  }
  return pieces;
}

function isSameArea(wanted: Rectangle, found: Rectangle, sheet: PlacedSheet): boolean {
  const [first, last] = [sheet.column(wanted.column), sheet.column(wanted.column + wanted.columnCount - 1)];
  // What cannot be told apart is no fault.
  if (first !== null && first !== found.column) return false;
  if (last !== null && last !== found.column + found.columnCount - 1) return false;
  if (wanted.rowCount === 1 && found.rowCount === 1) {
    const row = sheet.row(wanted.row);
    // What became of a row that is gone is told by what is missing.
    return row === null || row === found.row;
  }
  const isIn = ({ row, rowCount }: Rectangle, at: number) => at >= row && at < row + rowCount;
  for (let row = 0; row < sheet.laidOut.rowCount; row++) {
    const at = sheet.row(row);
    if (at === null || sheet.isMoved(row)) continue;
    if (isIn(wanted, row) !== isIn(found, at)) return false;
  }
  return true;
}

function placedArea(area: Rectangle, sheet: PlacedSheet): Rectangle | null {
  const [first, last] = [sheet.column(area.column), sheet.column(area.column + area.columnCount - 1)];
  const rows = Array.from({ length: area.rowCount }, (_, i) => area.row + i)
    .filter((row) => area.rowCount === 1 || !sheet.isMoved(row))
    .flatMap((row) => sheet.row(row) ?? []);
  if (first === null || last === null || rows.length === 0) return null;
  const row = Math.min(...rows);
  return {
    row,
    column: first,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: last - first + 1,
  };
}
