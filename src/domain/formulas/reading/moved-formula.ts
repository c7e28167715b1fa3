import { caught } from "../../text/caught";
import { COLUMN_LIMIT, columnIndex, columnName, quoteSheet, ROW_LIMIT } from "../../workbook/address";
import { sheetName } from "./call-arguments";
import { plainFormula } from "../../workbook/plain-formula";
import { readFormula, type ReadFormula, type Token } from "./formula-reader";
import { walkForms } from "./walked-form";
import { sheetKey } from "../../workbook/sheet-name";

/** A cell, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

interface Reference {
  readonly isColumnFixed: boolean;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly row: number;
}

function parse(text: string): Reference {
  const match = CELL.exec(text);
  if (!match) throw new Error(`${text} is no reference to a cell`);
  const [, columnSign, letters, rowSign, digits] =
    caught<[columnSign: string, letters: string, rowSign: string, digits: string]>(match);
  return {
    isColumnFixed: columnSign !== "",
    column: columnIndex(letters),
    isRowFixed: rowSign !== "",
    row: Number(digits) - 1,
  };
}

/** A part of a formula that is the same wherever it stands, or a reference that moves with its cell. */
type FormPart = string | Reference;

/** By the formula that was read: several ask for its form, and many cells hold it. */
const FORMS = new WeakMap<ReadFormula, readonly FormPart[]>();

/** What of a formula is fixed and what is relative: names in one case, no spaces between tokens, no needless quotes. */
function formOf(formula: string): readonly FormPart[] {
  const read = readFormula(plainFormula(formula));
  let form = FORMS.get(read);
  if (!form) {
    form = read.tokens.filter((token) => token.kind !== "space").map(formPart);
    FORMS.set(read, form);
  }
  return form;
}

function formPart(token: Token): FormPart {
  if (token.kind === "text") return token.text;
  if (token.kind === "sheet") return quoteSheet(sheetName(token)).toUpperCase();
  return token.kind === "reference" ? parse(token.text) : token.text.toUpperCase();
}

/**
 * A formula seen from its cell, for comparing: references as distances. Two cells that hold the same formula filled
 * down have the same form.
 */
export function relativeForm(formula: string, from: Place): string {
  return formOf(formula)
    .map((part) => relativePart(part, from))
    .join("\u0001");
}

/** Whether two formulas have the same form, each seen from its own cell; told without composing either. */
export function haveSameForm(a: string, fromA: Place, b: string, fromB: Place): boolean {
  const walked = walkForms(a, fromA, b, fromB);
  if (walked !== "unknown") return walked === "same";
  const [formA, formB] = [formOf(a), formOf(b)];
  if (formA.length !== formB.length) return false;
  return formA.every((part, i) => isSamePart(part, fromA, formB[i], fromB));
}

function isSamePart(a: FormPart, fromA: Place, b: FormPart | undefined, fromB: Place): boolean {
  if (typeof a === "string" || typeof b !== "object") return a === b;
  return (
    a.isRowFixed === b.isRowFixed &&
    a.isColumnFixed === b.isColumnFixed &&
    (a.isRowFixed ? a.row === b.row : a.row - fromA.row === b.row - fromB.row) &&
    (a.isColumnFixed ? a.column === b.column : a.column - fromA.column === b.column - fromB.column)
  );
}

function relativePart(part: FormPart, from: Place): string {
  if (typeof part === "string") return part;
  const { isColumnFixed, column, isRowFixed, row } = part;
  return `R${isRowFixed ? row : `[${row - from.row}]`}C${isColumnFixed ? column : `[${column - from.column}]`}`;
}

function relativeToken(token: Token, from: Place): string {
  return relativePart(formPart(token), from);
}

/** The references of a formula seen from its cell, with their sheets. */
export function relativeReferences(formula: string, from: Place): Set<string> {
  const { tokens } = readFormula(formula);
  const found = tokens.flatMap((token, i) => {
    if (token.kind !== "reference") return [];
    const qualifier = tokens[i - 1]?.text === "!" ? tokens[i - 2] : undefined;
    const sheet = qualifier ? relativeToken(qualifier, from) : "";
    return [sheet + relativeToken(token, from)];
  });
  return new Set(found);
}

/** Whether a formula refers to whole columns or rows, or by names or tables: where such a reference lies cannot be moved. */
export function hasOtherReferences(formula: string): boolean {
  const { tokens } = readFormula(formula);
  return tokens.some((token, i) => {
    if (token.kind === "brackets") return true;
    if (token.kind === "name") return !/^(?:TRUE|FALSE)$/i.test(token.text);
    return token.kind === "number" && (tokens[i - 1]?.text === ":" || tokens[i + 1]?.text === ":");
  });
}

/** The formula as it would be filled from one cell to another; null where a reference would leave the sheet. */
export function fillFormula(formula: string, from: Place, to: Place): string | null {
  const { tokens } = readFormula(formula);
  let isInside = true;
  const texts = tokens.map((token) => {
    if (token.kind !== "reference") return token.text;
    const { isColumnFixed, column, isRowFixed, row } = parse(token.text);
    const newRow = isRowFixed ? row : row + to.row - from.row;
    const newColumn = isColumnFixed ? column : column + to.column - from.column;
    isInside &&= newRow >= 0 && newRow < ROW_LIMIT && newColumn >= 0 && newColumn < COLUMN_LIMIT;
    return `${isColumnFixed ? "$" : ""}${columnName(newColumn)}${isRowFixed ? "$" : ""}${newRow + 1}`;
  });
  return isInside ? texts.join("") : null;
}

/** The formula after sheets were renamed; `names` holds the new name by the old one in lower case. */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return readFormula(formula)
    .tokens.map((token) => {
      const name = token.kind === "sheet" ? names.get(sheetKey(sheetName(token))) : undefined;
      return name === undefined ? token.text : quoteSheet(name);
    })
    .join("");
}
