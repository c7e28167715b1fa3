import { Remembered } from "../../text/remembered";
import { caught } from "../../text/caught";
import { COLUMN_LIMIT, columnIndex, ROW_LIMIT } from "../../workbook/address";

export type TokenKind =
  | "space"
  | "text"
  /** A sheet or book before "!", quoted or not; the "!" is an operator of its own. */
  | "sheet"
  | "reference"
  | "number"
  | "error"
  /** A defined name, TRUE or FALSE, or a column of "F:F". */
  | "name"
  /** The name of a function, its "(" not included. */
  | "function"
  | "array"
  | "brackets"
  | "open"
  | "close"
  | "separator"
  | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offset in the formula. */
  readonly start: number;
}

/** A piece of a formula by its offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One function call. Its span runs from the name, or the qualifier before it, to the closing parenthesis. */
export interface FunctionCall extends Span {
  /** As written. */
  readonly name: string;
  /** "FUNCRES.XLAM!" or "'C:\…\x.xlam'!", with its "!"; "" where there is none. */
  readonly qualifier: string;
  /** What stands between the separators, spaces included; none for "f()". */
  readonly args: readonly Span[];
  readonly parent: FunctionCall | null;
}

export interface ReadFormula {
  readonly formula: string;
  readonly tokens: readonly Token[];
  /** In the order in which their names stand; an outer call before the calls in its arguments. */
  readonly calls: readonly FunctionCall[];
}

type Scanner = readonly [TokenKind, RegExp];

const SPACE: Scanner = ["space", /\s+/y];
const NAME: Scanner = ["name", /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy];
const NUMBER: Scanner = ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy];

/** How a token goes on is told by its first character alone: no two kinds begin alike. */
const SCANNERS: ReadonlyMap<string, Scanner> = new Map<string, Scanner>([
  [`"`, ["text", /"(?:[^"]|"")*"?/y]],
  [`'`, ["sheet", /'(?:[^']|'')*'?/y]],
  ["{", ["array", /\{(?:[^}"]|"(?:[^"]|"")*")*\}?/y]],
  ["#", ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy]],
  ...[..."0123456789."].map((character) => [character, NUMBER] as const),
  ...[..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_\\$"].map(
    (character) => [character, NAME] as const,
  ),
  ...[..." \t\n\r"].map((character) => [character, SPACE] as const),
]);
/** Letters and spaces of other scripts. */
const BEYOND_ASCII: readonly Scanner[] = [NAME, SPACE];
const SIGNS: Readonly<Record<string, TokenKind>> = {
  "(": "open",
  ")": "close",
  ",": "separator",
  ";": "separator",
};

/** Formulas that are remembered, and how long they may be: a column of formulas is looked at by many, one after the other. */
const REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 1_000;

/** The one memory for formulas. */
const READ = new Remembered(splitFormula, REMEMBERED, LONGEST_REMEMBERED);

/** Splits a formula, in English notation, into its tokens and calls. Nothing is lost: the tokens joined are the formula. */
export function readFormula(formula: string): ReadFormula {
  return READ.of(formula);
}

function splitFormula(formula: string): ReadFormula {
  const tokens = classify(scan(formula));
  return { formula, tokens, calls: findCalls(tokens) };
}

function scan(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = scanAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function scanAt(formula: string, start: number): Token {
  const first = formula.charAt(start);
  if (first === "[") return { kind: "brackets", text: bracketsAt(formula, start), start };
  const own = SCANNERS.get(first);
  if (own) return tokenBy(own, formula, start) ?? signAt(first, start);
  if (first > "\u007F") {
    for (const scanner of BEYOND_ASCII) {
      const token = tokenBy(scanner, formula, start);
      if (token) return token;
    }
  }
  // Rare controls count as spaces too.
  if (first < " ") return tokenBy(SPACE, formula, start) ?? signAt(first, start);
  return signAt(first, start);
}

function tokenBy([kind, pattern]: Scanner, formula: string, start: number): Token | null {
  pattern.lastIndex = start;
  const text = pattern.exec(formula)?.[0];
  return text ? { kind, text, start } : null;
}

function signAt(text: string, start: number): Token {
  return { kind: SIGNS[text] ?? "operator", text, start };
}

/** An apostrophe inside brackets protects the next character. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

function classify(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (token.kind !== "name") return token;
    const next = tokens[i + 1]?.text;
    if (next === "(") return { ...token, kind: "function" };
    if (next === "!") return { ...token, kind: "sheet" };
    return isCell(token.text) ? { ...token, kind: "reference" } : token;
  });
}

function isCell(name: string): boolean {
  const match = CELL.exec(name);
  if (!match) return false;
  const [, letters, digits] = caught<[letters: string, digits: string]>(match);
  return columnIndex(letters) < COLUMN_LIMIT && Number(digits) <= ROW_LIMIT;
}

interface OpenCall {
  readonly call: (FunctionCall & { args: Span[]; end: number }) | null;
  argumentStart: number;
}

function findCalls(tokens: readonly Token[]): FunctionCall[] {
  const found: (FunctionCall & { end: number })[] = [];
  const open: OpenCall[] = [];
  for (const [i, token] of tokens.entries()) {
    const top = open.at(-1);
    if (token.kind === "open") {
      const call = callAt(tokens, i, open);
      if (call) found.push(call);
      open.push({ call, argumentStart: token.start + 1 });
    } else if (token.kind === "separator" && top?.call) {
      top.call.args.push({ start: top.argumentStart, end: token.start });
      top.argumentStart = token.start + 1;
    } else if (token.kind === "close" && top) {
      open.pop();
      if (!top.call) continue;
      const isEmpty = tokens[i - 1]?.kind === "open";
      if (!isEmpty) top.call.args.push({ start: top.argumentStart, end: token.start });
      top.call.end = token.start + 1;
    }
  }
  // A call that is never closed is none.
  return found.filter((call) => call.end > 0);
}

function callAt(tokens: readonly Token[], open: number, stack: readonly OpenCall[]): OpenCall["call"] {
  const name = tokens[open - 1];
  if (name?.kind !== "function") return null;
  let first = open - 1;
  if (tokens[open - 2]?.text === "!") {
    first = open - 3;
    while (tokens[first - 1]?.kind === "brackets") first -= 1;
  }
  const before = tokens.slice(Math.max(first, 0), open - 1);
  const { start } = before[0] ?? name;
  const qualifier = before.map((token) => token.text).join("");
  const parent = stack.filter((entry) => entry.call !== null).at(-1)?.call ?? null;
  return { name: name.text, qualifier, start, end: 0, args: [], parent };
}

/** The text of a span. */
export function spanText(formula: string, { start, end }: Span): string {
  return formula.slice(start, end);
}

/** The formula with some spans, which must not overlap, replaced; everything else stays to the letter. */
export function replaceSpans(formula: string, edits: readonly (Span & { readonly text: string })[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += formula.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + formula.slice(at);
}
