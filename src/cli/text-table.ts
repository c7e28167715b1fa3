import { visible } from "./visible";

/** Marks above and below a Thai letter take no place of their own on a terminal. */
const MARK = /\p{M}/u;

/** How many places a text takes on a terminal. */
export function placesOf(text: string): number {
  return [...text].filter((letter) => !MARK.test(letter)).length;
}

/** As much of a text as fits into so many places; what is cut ends in "…". */
export function fitPlaces(text: string, places: number): string {
  if (placesOf(text) <= places) return text;
  let fitting = "";
  let used = 0;
  for (const letter of text) {
    const isMark = MARK.test(letter);
    if (!isMark && ++used >= places) break;
    fitting += letter;
  }
  return `${fitting.trimEnd()}…`;
}

/** Rows as columns as wide as they need to be, the widest cut so that each line fits into so many places. */
export function textTable(cells: readonly (readonly string[])[], places: number): string[] {
  const rows = cells.map((row) => row.map(visible));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const needed = Array.from({ length: count }, (_, i) =>
    Math.max(...rows.map((row) => placesOf(row[i] ?? ""))),
  );
  const gaps = GAP * Math.max(0, count - 1);
  const widths = [...needed];
  let over = needed.reduce((sum, width) => sum + width, gaps) - places;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const cut = Math.min(over, Math.max(0, (widths[widest] ?? 0) - NARROWEST));
    if (cut === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return rows.map((row) => lineOf(row, widths));
}

const GAP = 2;
const NARROWEST = 6;

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((text, i) => {
    const fitted = fitPlaces(text, widths[i] ?? 0);
    return fitted + " ".repeat(Math.max(0, (widths[i] ?? 0) - placesOf(fitted)));
  });
  return cells.join(" ".repeat(GAP)).trimEnd();
}
