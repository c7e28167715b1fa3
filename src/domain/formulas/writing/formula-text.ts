import { parseRectangle } from "../../workbook/address";
import { plainFormula } from "../../workbook/plain-formula";

/** Why a typed argument cannot stand in a formula. */
export type ArgumentProblem = "missing" | "unbalanced" | "several";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const QUOTED = /^"(?:[^"]|"")*"$/;
const CALL = /^[\p{L}_][\p{L}\p{M}\p{Nd}_.]*\(.*\)$/su;
const ARRAY = /^\{.*\}$/s;
const LOGICAL = /^(?:TRUE|FALSE)$/i;
/** `Sheet1!` or `'ส่วนที่ 1'!` before a reference. */
const SHEET = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{Nd}_.]*)!/u;

/**
 * An argument as it must stand in the formula. References, numbers, quoted texts, arrays and calls stay as typed;
 * any other words become a text. A leading "=" says that what follows is formula all the same, such as a name.
 */
export function argumentText(typed: string): string {
  const text = typed.trim();
  if (text.startsWith("=")) return text.slice(1).trim();
  return text === "" || isFormulaPart(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

function isFormulaPart(text: string): boolean {
  const isPlain = [NUMBER, QUOTED, CALL, ARRAY, LOGICAL].some((pattern) => pattern.test(text));
  return isPlain || isReference(text);
}

function isReference(text: string): boolean {
  const place = text.replace(SHEET, "");
  return parseRectangle(place) !== null || /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i.test(place);
}

/** What keeps the typed argument from standing in a formula, or null. */
export function argumentProblem(
  typed: string,
  { isOptional }: { readonly isOptional: boolean },
): ArgumentProblem | null {
  const text = argumentText(typed);
  if (text === "") return isOptional ? null : "missing";
  let depth = 0;
  let quote: string | null = null;
  for (const letter of text) {
    // A doubled quote closes and opens again, which comes to the same.
    if (quote !== null) {
      if (letter === quote) quote = null;
    } else if (letter === '"' || letter === "'") quote = letter;
    else if ("({".includes(letter)) depth += 1;
    else if (")}".includes(letter)) {
      depth -= 1;
      if (depth < 0) return "unbalanced";
    } else if (depth === 0 && (letter === "," || letter === ";")) return "several";
  }
  return depth === 0 && quote === null ? null : "unbalanced";
}

/** "KPISCORE(F5,C5,D5,E5)"; empty arguments at the end are left out, those between stay empty. */
export function composeCall(name: string, args: readonly string[]): string {
  const texts = args.map(argumentText);
  while (texts.length > 0 && texts.at(-1) === "") texts.pop();
  return `${name}(${texts.join(",")})`;
}

/**
 * The call, blank as long as its guarding cell is: Excel on the desktop hands an empty cell over as 0,
 * which would be scored. `guard` is one cell; null for a call that needs none.
 */
export function composeFormula(call: string, guard: string | null): string {
  return guard === null ? `=${call}` : `=IF(${guard}="","",${call})`;
}

/** Whether an argument is one cell, so that it can guard a formula. */
export function isSingleCell(argument: string): boolean {
  const rectangle = parseRectangle(argument.trim().replace(SHEET, ""));
  return rectangle !== null && rectangle.rowCount === 1 && rectangle.columnCount === 1;
}

/** Whether two formulas are one but for spaces, dollar signs and letter case outside of texts. */
export function isSameFormula(a: string, b: string): boolean {
  return formulaKey(a) === formulaKey(b);
}

function formulaKey(formula: string): string {
  return plainFormula(formula).replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(/[\s$]/g, "").toUpperCase(),
  );
}
