import { lastOf, type NonEmpty } from "../non-empty";

/** Marks above and below a Thai letter take no width of their own. */
export const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu;
/** Points of height that one line of Thai takes for each point of its type size, vowels and tone marks included. */
const LINE_HEIGHT = 1.6;
/**
 * Width of a letter for each point of its type size. Computers without the typeface set a wider one, and Thai
 * breaks between words only, so this is more than the typeface itself needs.
 */
const LETTER_WIDTH = 0.46;
/** Room that a cell keeps beside its text, and what each step of indent takes. */
const PADDING = 8;
const INDENT = 8;
/** Excel's highest row. */
const HIGHEST_ROW = 409;

export interface SetText {
  readonly text: string;
  /** Points. */
  readonly width: number;
  /** Points. */
  readonly size: number;
  /** Steps; 1 where it is not said. */
  readonly indent?: number;
}

/** The height in points that shows every line of the widest-running text, at least so many lines. */
export function rowHeight(cells: readonly SetText[], least = 1): number {
  const heights = cells.map((cell) => {
    return Math.max(least, lineCount(cell)) * cell.size * LINE_HEIGHT + cell.size * 0.6;
  });
  return Math.min(HIGHEST_ROW, Math.ceil(Math.max(...heights)));
}

/** The largest of some sizes at which a text is not cut off by Excel's highest row; the smallest if none is. */
export function fittingSize(text: string, width: number, sizes: NonEmpty<number>): number {
  return sizes.find((size) => rowHeight([{ text, width, size }]) < HIGHEST_ROW) ?? lastOf(sizes);
}

function lineCount({ text, width, size, indent = 1 }: SetText): number {
  const capacity = Math.max(1, (width - PADDING - indent * INDENT) / (size * LETTER_WIDTH));
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(line.replace(MARKS, "").length / capacity)))
    .reduce((sum, count) => sum + count, 0);
}
