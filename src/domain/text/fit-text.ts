import { LETTER } from "./letter";

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
