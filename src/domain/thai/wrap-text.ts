import { LETTER } from "../text/letter";
import { MARKS } from "./text-height";

/** Width of a letter for each unit of its size, a little more than common typefaces need. */
const LETTER_WIDTH = 0.58;

/**
 * The lines of a text that is drawn where nothing breaks lines by itself: at spaces, and within a word only where it
 * would not fit a line alone, never within a letter and its marks. Thai is written without spaces between words.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const capacity = Math.max(1, Math.floor(width / (size * LETTER_WIDTH)));
  const lines: string[] = [];
  let line = "";
  const lengthOf = (part: string) => part.replace(MARKS, "").length;
  for (const word of text.replace(/\s+/gu, " ").trim().split(" ")) {
    if (line !== "" && lengthOf(line) + 1 + lengthOf(word) <= capacity) {
      line += ` ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const [letter] of word.matchAll(LETTER)) {
      if (lengthOf(line) + lengthOf(letter) > capacity) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return line === "" ? lines : [...lines, line];
}
