import { type CellShift, shiftedArea } from "./cell-shift";
import { columnLetters, isEntireColumn, isEntireRow, parseReference } from "./range-address";

const TEXT = '"(?:[^"]|"")*"';
const BRACKETS = "\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]";
const QUOTED = "'(?:[^']|'')*'";
const NAME = "[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\?]*";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const REFERENCE = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_.$\\\\\\]])";
const AFTER = "(?![\\p{L}\\p{M}\\p{N}_.(!\\\\])";

/** References to other workbooks included. Whatever is no reference is matched as a whole, so that nothing inside it is taken for one. */
const TOKEN = new RegExp(
  `${TEXT}|${BRACKETS}(?:${NAME}!(?:${REFERENCE}))?|${BEFORE}(?<sheet>(?:${QUOTED}|${NAME})!)?(?<reference>${REFERENCE})${AFTER}|${QUOTED}|${NAME}`,
  "gu",
);

/**
 * A formula as it reads after cells were inserted or deleted; what it refers to and is gone is #REF!.
 *
 * @param ownSheet name of the sheet that the formula stands on
 * @param shiftedSheet name of the sheet whose cells moved
 */
export function shiftedFormula(
  formula: string,
  ownSheet: string,
  shiftedSheet: string,
  shift: CellShift,
): string {
  return formula.replace(TOKEN, (whole: string, ...rest: unknown[]) => {
    const { sheet, reference } = rest.at(-1) as { sheet?: string; reference?: string };
    if (!reference) return whole;
    const named = sheet === undefined ? ownSheet : sheetName(sheet);
    if (named.toLocaleLowerCase() !== shiftedSheet.toLocaleLowerCase()) return whole;
    const area = parseReference(reference);
    if (!area) return whole;
    const moved = shiftedArea(area, shift);
    if (moved === area) return whole;
    return (sheet ?? "") + (moved ? rewritten(reference, moved) : "#REF!");
  });
}

function sheetName(qualifier: string): string {
  const name = qualifier.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The new area in the writing of the old one: its dollars, and one cell or two. */
function rewritten(reference: string, area: NonNullable<ReturnType<typeof parseReference>>): string {
  const parts = reference.split(":");
  const [first, last = first] = parts;
  const column = (part: string, index: number) =>
    (/^\$[A-Za-z]/.test(part) ? "$" : "") + columnLetters(index);
  const row = (part: string, index: number) => (/\$\d/.test(part) ? "$" : "") + String(index + 1);
  if (isEntireRow(area)) return `${row(first!, area.startRow)}:${row(last!, area.endRow)}`;
  if (isEntireColumn(area)) return `${column(first!, area.startColumn)}:${column(last!, area.endColumn)}`;
  const start = column(first!, area.startColumn) + row(first!, area.startRow);
  if (parts.length === 1) return start;
  return `${start}:${column(last!, area.endColumn)}${row(last!, area.endRow)}`;
}
