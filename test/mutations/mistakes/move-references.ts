import { columnIndex, columnName } from "../../../src/domain/workbook/address";
import { sheetKey } from "../../../src/domain/workbook/sheet-name";
import { sheetName } from "../../../src/domain/formulas/reading/call-arguments";
import { readFormula, type Token } from "../../../src/domain/formulas/reading/formula-reader";

/** Rows or columns that come (`by` above 0) or go (below 0) at an index of a sheet. */
export interface Move {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly by: number;
}

/** The formula of a cell on sheet `own` after the move, as Excel rewrites it. */
export function movedFormula(formula: string, own: string, move: Move): string {
  const { tokens } = readFormula(formula);
  const texts: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "reference") {
      texts.push(token.text);
      continue;
    }
    const end = tokens[i + 1]?.text === ":" && tokens[i + 2]?.kind === "reference" ? tokens[i + 2]! : null;
    if (isThere(tokens, i, own, move.sheet)) texts.push(movedRange(token.text, end?.text ?? null, move));
    else texts.push(token.text, ...(end ? [":", end.text] : []));
    if (end) i += 2;
  }
  return texts.join("");
}

function isThere(tokens: readonly Token[], i: number, own: string, sheet: string): boolean {
  const qualifier = tokens[i - 1]?.text === "!" ? tokens[i - 2] : undefined;
  return sheetKey(qualifier ? sheetName(qualifier) : own) === sheetKey(sheet);
}

function movedRange(from: string, to: string | null, move: Move): string {
  const [first, last] = [indexOf(from, move), indexOf(to ?? from, move)];
  const { at, by } = move;
  if (by > 0) {
    const shifted = (text: string, index: number) => (index < at ? text : withIndex(text, index + by, move));
    return to === null ? shifted(from, first) : `${shifted(from, first)}:${shifted(to, last)}`;
  }
  const end = at - by;
  if (first >= at && last < end) return "#REF!";
  const start = first < at ? first : first < end ? at : first + by;
  const stop = last < at ? last : last < end ? at - 1 : last + by;
  return to === null
    ? withIndex(from, start, move)
    : `${withIndex(from, start, move)}:${withIndex(to, stop, move)}`;
}

const CELL = /^(\$?)([A-Z]+)(\$?)(\d+)$/iu;

function indexOf(text: string, { axis }: Move): number {
  const [, , letters, , digits] = CELL.exec(text)!;
  return axis === "rows" ? Number(digits) - 1 : columnIndex(letters!);
}

function withIndex(text: string, index: number, { axis }: Move): string {
  const [, columnSign, letters, rowSign, digits] = CELL.exec(text)!;
  return axis === "rows"
    ? `${columnSign}${letters}${rowSign}${index + 1}`
    : `${columnSign}${columnName(index)}${rowSign}${digits}`;
}
