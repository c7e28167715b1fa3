import { shorten } from "../../domain/text/shorten";
import { normaliseText } from "../../domain/thai/text";

/** What a cell says as a message quotes it: as it was understood, not as it was typed, and shortened. */
export function quoteNormalised(text: string): string {
  return shorten(normaliseText(text));
}
