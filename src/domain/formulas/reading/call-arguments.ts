import { caught } from "../../text/caught";
import { formatCell, parseRectangle, type Rectangle } from "../../workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { readFormula, type ReadFormula, type Token } from "./formula-reader";
import type { FormulaPlace } from "./formula-place";
import { isScalarFormula } from "./scalar-formula";
import { findSheet } from "../../workbook/sheet-name";

/** A call of ours as an argument: its native text, and what it gives now where that is known. */
export interface TranslatedCall {
  readonly text: string;
  readonly value: number | string | undefined;
}

/** What one argument of a call is. `text` can stand in an operand's place. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "number"; readonly text: string; readonly value: number }
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "cell"; readonly text: string; readonly value: CellValue }
  | {
      readonly kind: "range";
      readonly text: string;
      readonly rectangle: Rectangle;
      readonly sheet: SheetSnapshot;
    }
  /** A single value that only a spreadsheet can compute. */
  | { readonly kind: "expression"; readonly text: string; readonly value: number | string | undefined };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?$/i;
const WORD = /^"((?:[^"]|"")*)"$/;

/** Reads one argument as written; a call of ours comes translated. "argument-not-plain" where it may be many values. */
export function readArgument(
  written: string,
  place: FormulaPlace,
  translated: TranslatedCall | null,
): Argument | "argument-not-plain" {
  const text = written.trim();
  if (text === "") return { kind: "omitted" };
  if (translated) return { kind: "expression", text: asOperand(translated.text), value: translated.value };
  if (NUMBER.test(text)) return numberArgument(text);
  const word = WORD.exec(text);
  if (word) {
    const [, inside] = caught<[inside: string]>(word);
    return { kind: "word", value: inside.replace(/""/g, '"') };
  }
  const read = readFormula(text);
  const reference = readReference(read, place);
  if (reference) return reference;
  if (!isScalarFormula(read, place)) return "argument-not-plain";
  // Another draw of a random number would be another number.
  if (/\bRAND(?:BETWEEN|ARRAY)?\(/i.test(text)) return "argument-not-plain";
  return { kind: "expression", text: `(${text})`, value: undefined };
}

/** One call or number binds as tightly as what it replaces; a bare product needs parentheses. */
export function asOperand(text: string): string {
  const isTight = /^[A-Z][A-Z._]*\(.*\)$/s.test(text) || /^[\d.]+$/.test(text);
  return isTight ? text : `(${text})`;
}

function numberArgument(text: string): Argument {
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return { kind: "number", value, text: value < 0 || text.endsWith("%") ? `(${text})` : text };
}

/** A cell or range, on its own sheet or another one; null for anything else. */
function readReference({ formula, tokens }: ReadFormula, place: FormulaPlace): Argument | null {
  const [qualifier, mark] = tokens;
  const qualified = qualifier?.kind === "sheet" && mark?.text === "!";
  const rest = qualified ? tokens.slice(2) : tokens;
  const [first, colon] = rest;
  const isReference = rest.length === 1 || (rest.length === 3 && colon?.text === ":");
  if (!first || !isReference || rest.some((token) => token.kind !== "reference" && token.text !== ":"))
    return null;
  const rectangle = parseRectangle(rest.map((token) => token.text).join(""));
  const sheet = sheetNamed(qualified ? sheetName(qualifier) : place.at.sheet, place.snapshot);
  if (!rectangle || !sheet) return null;
  if (rectangle.rowCount > 1 || rectangle.columnCount > 1)
    return { kind: "range", text: formula, rectangle, sheet };

  const value = sheet.cells.value(rectangle.row, rectangle.column);
  return { kind: "cell", text: formula.slice(0, first.start + first.text.length), value };
}

/** The name behind a sheet token, without quotes. */
export function sheetName({ text }: Token): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

export function sheetNamed(name: string, { sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return findSheet(sheets, name);
}

/** All values of a range, row by row. */
export function rangeValues({ rectangle, sheet }: Extract<Argument, { kind: "range" }>): CellValue[] {
  const { row, column, rowCount, columnCount } = rectangle;
  return Array.from({ length: rowCount * columnCount }, (_, i) =>
    sheet.cells.value(row + Math.floor(i / columnCount), column + (i % columnCount)),
  );
}

/** The cells of a range one by one, row by row, each as an argument of its own. */
export function rangeCells(
  range: Extract<Argument, { kind: "range" }>,
): Extract<Argument, { kind: "cell" }>[] {
  const { rectangle, text } = range;
  const sheet = text.slice(0, text.lastIndexOf("!") + 1);
  return rangeValues(range).map((value, i) => {
    const row = rectangle.row + Math.floor(i / rectangle.columnCount);
    const column = rectangle.column + (i % rectangle.columnCount);
    return { kind: "cell", text: sheet + formatCell({ row, column }), value };
  });
}
