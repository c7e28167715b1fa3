/**
 * Functions of ours with arguments that are lists: from this one on, counted from 0, a range makes no range of the
 * answer. Every other argument that is a range of several cells gives an answer for each of them.
 */
const LISTS_FROM: Readonly<Record<string, number>> = {
  KPITOTAL: 0,
  KPICOMPONENT: 1,
  KPICHECKLIST: 1,
  "PRAMOEN.TOTAL": 0,
};

/** "@" or `_xlfn.SINGLE(`, and a call of a function or name of ours behind it, in whatever spelling. */
const MARKED_CALL =
  /(@|_xlfn\.SINGLE\()\s*(?:(?:'(?:[^']|'')*'|[\w.[\]]+)!)?(?:_xldudf_)?(KPI[A-Z]+|PRAMOEN\.[A-Z.]+)\(/iy;

/**
 * A formula without the "@" that Excel puts before a call of ours where the file does not say that the formula may fill
 * several cells. It means "one value", and our functions give one anyway, so it says nothing: neither a formula that
 * was altered nor another one than its neighbours. Only before a call over ranges, which could fill several cells, it
 * says something, and stays. The one owner of this: every snapshot is read through it, and whoever compares formulas
 * that came another way compares these.
 */
export function plainFormula(formula: string): string {
  if (!formula.includes("@") && !formula.includes("_xl")) return formula;
  let plain = "";
  let kept = 0;
  for (let at = 0; at < formula.length;) {
    MARKED_CALL.lastIndex = at;
    const [whole, mark, name] = MARKED_CALL.exec(formula) ?? [];
    const call = whole === undefined ? null : readCall(formula, at + whole.length);
    const end = call && mark !== undefined ? markEnd(formula, mark, call.end) : null;
    if (call && end !== null && mark !== undefined && name !== undefined && givesOne(name, call)) {
      plain += formula.slice(kept, at) + plainFormula(formula.slice(at + mark.length, call.end).trimStart());
      at = kept = end;
    } else at = pieceEnd(formula, at);
  }
  return plain + formula.slice(kept);
}

interface Call {
  /** Behind the closing parenthesis. */
  readonly end: number;
  /** By argument: whether it is a range, an array or a column of a table. */
  readonly isPlural: readonly boolean[];
}

/** Where what the mark stands for ends; null where the `_xlfn.SINGLE(` holds more than the call. */
function markEnd(formula: string, mark: string, callEnd: number): number | null {
  if (mark === "@") return callEnd;
  const close = /^\s*\)/.exec(formula.slice(callEnd));
  return close ? callEnd + close[0].length : null;
}

function givesOne(name: string, { isPlural }: Call): boolean {
  const listsFrom = LISTS_FROM[name.toUpperCase()] ?? Infinity;
  return !isPlural.some((is, argument) => is && argument < listsFrom);
}

/** Reads the arguments from behind the opening parenthesis; null for a call that is never closed. */
function readCall(formula: string, from: number): Call | null {
  const isPlural: boolean[] = [false];
  let depth = 1;
  for (let at = from; at < formula.length; at = pieceEnd(formula, at)) {
    const sign = formula.charAt(at);
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (depth === 1 && (sign === "," || sign === ";")) isPlural.push(false);
    else if (depth === 1 && isPluralSign(formula, at)) isPlural[isPlural.length - 1] = true;
    if (depth === 0) return { end: at + 1, isPlural };
  }
  return null;
}

/** `[@column]` is the cell in the formula's own row. */
function isPluralSign(formula: string, at: number): boolean {
  const sign = formula.charAt(at);
  return ":{#".includes(sign) || (sign === "[" && formula.charAt(at + 1) !== "@");
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", "{": "}" };

/** Behind the text, quoted name, array or bracketed part that begins here, or behind the one character. */
function pieceEnd(formula: string, at: number): number {
  const sign = formula.charAt(at);
  if (sign === "[") return bracketEnd(formula, at);
  const closing = CLOSING[sign];
  if (closing === undefined) return at + 1;
  const end = formula.indexOf(closing, at + 1);
  return end < 0 ? formula.length : end + 1;
}

/** An apostrophe inside brackets protects the next character. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
