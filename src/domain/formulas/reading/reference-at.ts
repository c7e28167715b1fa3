import { parseRectangle, type Rectangle } from "../../workbook/address";
import type { Token } from "./formula-reader";

/** The cell or area that begins with a token, its sheet left out, and the last token that belongs to it; null for others. */
export function referenceAt(tokens: readonly Token[], at: number): { area: Rectangle; last: number } | null {
  const [first, colon, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== "reference") return null;
  const isRange = colon?.text === ":" && end?.kind === "reference";
  const area = parseRectangle(isRange ? `${first.text}:${end.text}` : first.text);
  return area && { area, last: isRange ? at + 2 : at };
}
