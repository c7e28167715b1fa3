/** A piece of a formula: code, or a text, quoted sheet name or bracketed part that is left as it is. */
export interface FormulaSegment {
  readonly text: string;
  readonly isCode: boolean;
}

/**
 * Splits a formula so that nothing inside text literals ("…"), quoted sheet names ('…') and brackets
 * (structured references, names of other workbooks) is taken for code.
 */
export function formulaSegments(formula: string): FormulaSegment[] {
  const segments: FormulaSegment[] = [];
  let codeStart = 0;
  let at = 0;
  while (at < formula.length) {
    const character = formula[at]!;
    if (character !== '"' && character !== "'" && character !== "[") {
      at += 1;
      continue;
    }
    const end = character === "[" ? bracketEnd(formula, at) : quoteEnd(formula, at, character);
    if (at > codeStart) segments.push({ text: formula.slice(codeStart, at), isCode: true });
    segments.push({ text: formula.slice(at, end), isCode: false });
    at = codeStart = end;
  }
  if (codeStart < formula.length) segments.push({ text: formula.slice(codeStart), isCode: true });
  return segments;
}

/** Behind the closing quote; a doubled quote belongs to the text. */
function quoteEnd(formula: string, start: number, quote: string): number {
  let at = start + 1;
  for (;;) {
    const found = formula.indexOf(quote, at);
    if (found < 0) return formula.length;
    if (formula[found + 1] !== quote) return found + 1;
    at = found + 2;
  }
}

/** Behind the closing bracket; an apostrophe inside protects the next character. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Applies a change to the code of a formula only. */
export function mapFormulaCode(formula: string, change: (code: string) => string): string {
  return formulaSegments(formula)
    .map((segment) => (segment.isCode ? change(segment.text) : segment.text))
    .join("");
}
