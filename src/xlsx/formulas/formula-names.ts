import { formulaSegments } from "./formula-segments";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./future-functions";

/**
 * A formula as a user sees it, from what stands in a file's `<f>` (without "="): prefixes of newer functions,
 * of LET and LAMBDA names and of custom functions are taken off; `SINGLE(…)` becomes "@", `ANCHORARRAY(…)` "#".
 * Gives the formula without "=".
 */
export function formulaFromFile(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  const tokens = tokensOf(formula);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "name" && !isQualified(tokens, index)) token.text = stripPrefix(token.text);
  }
  unwrapCalls(tokens, "_xlfn.SINGLE", "@", "");
  unwrapCalls(tokens, "_xlfn.ANCHORARRAY", "", "#");
  return tokens.map((token) => token.text).join("");
}

const PREFIX = /^_xldudf_|^_xlfn\.(?!SINGLE$|ANCHORARRAY$)(?:_xlws\.)?|^_xl(?:pm|eta)\./i;

function stripPrefix(name: string): string {
  const optional = /^_xlop\.(.+)$/i.exec(name);
  return optional ? `[${optional[1]}]` : name.replace(PREFIX, "");
}

/**
 * The inverse of {@link formulaFromFile}: what a file must hold so that Excel knows every name again.
 * `customFunctions` are upper-case names of functions that an add-in provides; they get `_xldudf_`.
 */
export function formulaToFile(formula: string, customFunctions: ReadonlySet<string>): string {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  markBoundNames(tokens);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "name" && isCall(tokens, index)) token.text = callPrefix(token.text, customFunctions);
  }
  wrapSpills(tokens);
  wrapIntersections(tokens);
  return tokens.map((token) => token.text).join("");
}

function callPrefix(name: string, customFunctions: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (customFunctions.has(upper)) return `_xldudf_${upper}`;
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/**
 * Tells whether a formula, as a user sees it, calls one of these functions or names (in upper case): for many formulas.
 */
export function callTest(names: ReadonlySet<string>): (formula: string) => boolean {
  if (names.size === 0) return () => false;
  const escaped = [...names].map((name) => name.replace(/[.\\?$]/g, "\\$&"));
  const mayCall = new RegExp(`(?:${escaped.join("|")})\\(`, "i");
  return (formula) => {
    if (!mayCall.test(formula)) return false;
    const tokens = tokensOf(formula);
    return tokens.some(({ kind, text }, index) => {
      return kind === "name" && isCall(tokens, index) && names.has(text.toUpperCase());
    });
  };
}

interface Token {
  readonly kind: "name" | "quoted" | "space" | "sign";
  text: string;
}

const TOKEN = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\$]*|\s+|[\d.]+(?:[eE][+-]?\d+)?|[^]/gu;
const NAME = /^[\p{L}_\\$]/u;

function tokensOf(formula: string): Token[] {
  return formulaSegments(formula).flatMap((segment): Token[] => {
    if (!segment.isCode) return [{ kind: "quoted", text: segment.text }];
    return [...segment.text.matchAll(TOKEN)].map(([text]): Token => {
      if (NAME.test(text)) return { kind: "name", text };
      return { kind: text.trim() === "" ? "space" : "sign", text };
    });
  });
}

function isCall(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === "(";
}

/** A sheet's name, or a name on another sheet. */
function isQualified(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "!" || tokens[index + 1]?.text === "!";
}

interface Call {
  readonly name: string;
  /** Zero-based number of the argument that is being read. */
  argument: number;
  isArgumentStart: boolean;
  readonly bound: Set<string>;
}

/** Puts `_xlpm.` before names that LET and LAMBDA bind, where they bind and where they are used. */
function markBoundNames(tokens: Token[]): void {
  const calls: Call[] = [];
  for (const [index, token] of tokens.entries()) {
    const call = calls.at(-1);
    if (token.text === "(" || token.text === "{") {
      const name = token.text === "(" && tokens[index - 1]?.kind === "name" ? tokens[index - 1]!.text : "";
      calls.push({ name: name.toUpperCase(), argument: 0, isArgumentStart: true, bound: new Set() });
    } else if (token.text === ")" || token.text === "}") {
      calls.pop();
    } else if (token.text === "," && call) {
      call.argument += 1;
      call.isArgumentStart = true;
    } else if (token.kind !== "space") {
      if (call && binds(tokens, index, call)) bindName(token, call);
      else if (token.kind === "name" && !isQualified(tokens, index) && isBound(calls, token.text)) {
        token.text = `_xlpm.${token.text}`;
      }
      if (call) call.isArgumentStart = false;
    }
  }
}

function binds(tokens: readonly Token[], index: number, call: Call): boolean {
  if (!call.isArgumentStart || !followedByComma(tokens, index)) return false;
  const token = tokens[index]!;
  if (call.name === "LET") return token.kind === "name" && call.argument % 2 === 0;
  return call.name === "LAMBDA" && (token.kind === "name" || /^\[[^[\]]+\]$/.test(token.text));
}

function followedByComma(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1, index + 3).find((token) => token.kind !== "space");
  return next?.text === ",";
}

function bindName(token: Token, call: Call): void {
  const optional = token.kind === "quoted";
  const name = optional ? token.text.slice(1, -1) : token.text;
  call.bound.add(name.toUpperCase());
  token.text = (optional ? "_xlop." : "_xlpm.") + name;
}

function isBound(calls: readonly Call[], name: string): boolean {
  const upper = name.toUpperCase();
  return calls.some((call) => call.bound.has(upper));
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)`, with the sheet that may stand before. */
function wrapSpills(tokens: Token[]): void {
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.text !== "#" || tokens[index - 1]!.kind !== "name" || tokens[index + 1]?.kind === "name")
      continue;
    const start = operandStart(tokens, index - 1);
    tokens[start]!.text = `_xlfn.ANCHORARRAY(${tokens[start]!.text}`;
    token.text = ")";
  }
}

function operandStart(tokens: readonly Token[], index: number): number {
  if (tokens[index - 1]?.text !== "!") return index;
  return tokens[index - 3]?.kind === "quoted" && tokens[index - 2]?.kind === "name" ? index - 3 : index - 2;
}

/** `@A1:A9` → `_xlfn.SINGLE(A1:A9)`; the operand is a reference, a name, a call or a parenthesis. */
function wrapIntersections(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.text !== "@") continue;
    const last = operandEnd(tokens, index + 1);
    token.text = "_xlfn.SINGLE(";
    tokens[last]!.text += ")";
  }
}

function operandEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  let last = start;
  for (let index = start; index < tokens.length; index++) {
    const { text, kind } = tokens[index]!;
    if (text === "(") depth += 1;
    else if (text === ")" && --depth < 0) break;
    else if (depth === 0 && kind !== "name" && kind !== "quoted" && text !== ":" && text !== "!") break;
    last = index;
  }
  return Math.min(last, tokens.length - 1);
}

/** Replaces `name(…)` by `before … after`, in place. */
function unwrapCalls(tokens: Token[], name: string, before: string, after: string): void {
  for (const [index, token] of tokens.entries()) {
    if (token.text.toUpperCase() !== name.toUpperCase() || !isCall(tokens, index)) continue;
    let depth = 0;
    const close = tokens.findIndex((candidate, at) => {
      if (at <= index) return false;
      if (candidate.text === "(") depth += 1;
      return candidate.text === ")" && --depth === 0;
    });
    if (close < 0) continue;
    token.text = before;
    tokens[index + 1]!.text = "";
    tokens[close]!.text = after;
  }
}
