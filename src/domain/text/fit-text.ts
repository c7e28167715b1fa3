/**
 * What a reader takes for one letter: a vowel written before its consonant, the consonant, and everything written
 * above, below or behind it ("เกี่", "น้ำ").
 */
const LETTER = /[\u0E40-\u0E44]?\P{M}[\p{M}\u0E33]*|\p{M}[\p{M}\u0E33]*/gsu;

/** As much of a text as fits into so many UTF-16 units without tearing a letter apart; what is cut ends in "…". */
export function fitText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let fitting = "";
  for (const [letter] of text.matchAll(LETTER)) {
    if (fitting.length + letter.length + 1 > longest) break;
    fitting += letter;
  }
  return `${fitting.trimEnd()}…`;
}
