import { normaliseText } from "../thai/text";
import type { SheetCells } from "../workbook/snapshot";
import type { Relations } from "./arithmetic";
import { sampleOf, type DataSample } from "./data-sample";
import type { SignRole } from "./heading-meaning";
import type { RecognisedColumn } from "./recognised";
import { monotoneShare, ORDERED_SHARE } from "./relations";

const FOURTH = 4;
const FIFTH = 5;
export const SCORES: readonly SignRole[] = ["score", "selfScore", "committeeScore"];
/** Columns whose headings print points: levels, and the full mark of scores. A column that nothing names may be a level. */
const POINTED: readonly (SignRole | null)[] = [...SCORES, "weighted", "target", null];
/** A 5 alone: no year, no decimals, no round of five months, no number of an item. */
const PRINTS_FIVE = /(?<![\d.,]|ที่ ?)5(?:\.0+)?(?![\d.,]*\d)(?! ?(?:เดือน|ปี|months?))/u;
const AT_LEVEL_FIVE = /ระดับ ?(?:ที่ ?)?5(?![\d.]*\d)/u;
const OF_FIVE_LEVELS = /(?:(?<![\d.])5|ห้า) ?ระดับ|เต็ม ?(?:5(?![\d.]*\d)|ห้า)|\b(?:5|five)[ -]levels?\b/iu;

/** Whether a title says that its form is one of five levels. */
export function namesFiveLevels(title: string): boolean {
  return OF_FIVE_LEVELS.test(normaliseText(title));
}

/** Whether anything of a table that prints the levels 1 to 4 alone speaks of a fifth: its heading may be damaged. */
export function speaksOfFifth(
  columns: readonly RecognisedColumn[],
  relations: readonly Relations[],
  sample: DataSample,
  cells: SheetCells,
): boolean {
  return (
    relations.some(({ product }) => product?.fullMark === FIFTH) ||
    columns.some(
      ({ role, heading, group }) =>
        POINTED.includes(role) && [heading, group].some((text) => PRINTS_FIVE.test(normaliseText(text))),
    ) ||
    columns.some((column) => reachesFifth(column, sample)) ||
    hasFifthBeside(columns, sample, cells)
  );
}

/** A score above the fourth level, or a result that names the fifth. */
function reachesFifth({ role, column }: RecognisedColumn, sample: DataSample): boolean {
  if (role === null || !(role === "result" || SCORES.includes(role))) return false;
  const { figures = [], texts = [] } = sampleOf(sample, column) ?? {};
  const isAbove = (figure: number | null) => figure !== null && figure > FOURTH && figure <= FIFTH;
  if (role !== "result" && figures.some(isAbove)) return true;
  return texts.some((text) => text !== null && AT_LEVEL_FIVE.test(normaliseText(text)));
}

/** A column beyond the fourth level that holds what a fifth would, and that nothing names as something else. */
function hasFifthBeside(
  columns: readonly RecognisedColumn[],
  sample: DataSample,
  cells: SheetCells,
): boolean {
  const placeOf = (level: number) =>
    columns.find(({ role, step }) => role === "target" && step?.number === level)?.column;
  const [third, fourth] = [placeOf(FOURTH - 1), placeOf(FOURTH)];
  if (third === undefined || fourth === undefined) return false;
  const place = fourth + Math.sign(fourth - third);
  const beside = columns.find(({ column }) => column === place);
  if (!beside) return place >= 0 && sample.rows.some((row) => cells.has(row, place));
  const isOpen = beside.role === null || (beside.role === "target" && beside.step?.number == null);
  return isOpen && goesOn([third, fourth, place], sample);
}

/** Figures go on rising or falling as they do before; where levels are told in words, words follow. */
function goesOn(places: readonly number[], sample: DataSample): boolean {
  const levels = places.flatMap((place) => sampleOf(sample, place) ?? []);
  const isFigures = levels.slice(0, -1).every(({ figures }) => figures.some((figure) => figure !== null));
  if (isFigures) return monotoneShare(levels) >= ORDERED_SHARE;
  return levels.at(-1)?.texts.some((text) => text !== null) ?? false;
}
