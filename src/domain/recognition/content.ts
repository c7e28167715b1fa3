import type { ColumnSample } from "./data-sample";
import type { SignRole } from "./heading-meaning";

const CODED = /^[(]?[\d๐-๙]+(?:\.[\d๐-๙]+)*\s*[.)]*\s*\S*[ก-๙a-z]/iu;
const CODE = /^[\d๐-๙]+(?:\.[\d๐-๙]+)*\.?$/u;
/** Shorter texts are units, codes or marks. */
const NAME_LETTERS = 8;

/** What the figures and texts of a column say of its role, each from −1 to 1; `place` counts the table's columns from 0. */
export function contentVotes({ figures, texts }: ColumnSample, place: number): ReadonlyMap<SignRole, number> {
  const votes = new Map<SignRole, number>();
  const put = (role: SignRole, strength: number) => votes.set(role, (votes.get(role) ?? 0) + strength);
  const numbers = figures.filter((figure) => figure !== null);
  const words = texts.filter(
    (text, i): text is string => text !== null && text !== "" && figures[i] === null,
  );
  const filled = numbers.length + words.length;
  if (filled === 0) return votes;
  votesOfTexts(words, filled, place, put);
  if (numbers.length < filled / 2) {
    for (const role of ["weight", "score", "weighted"] as const) put(role, -0.42);
  } else {
    votesOfFigures(numbers, put);
  }
  if (texts.filter((text) => text !== null && CODE.test(text)).length > filled * 0.7) put("code", 0.35);
  return votes;
}

function votesOfTexts(
  words: readonly string[],
  filled: number,
  place: number,
  put: (role: SignRole, strength: number) => void,
): void {
  const distinct = new Set(words).size;
  const isDistinct = distinct > words.length * 0.9;
  if (words.length === 0) return;
  if (isDistinct && words.filter((word) => CODED.test(word)).length >= filled * 0.7) put("indicator", 0.6);
  else if (
    isDistinct &&
    place < 3 &&
    words.filter((word) => word.length >= NAME_LETTERS).length >= filled * 0.7
  )
    put("indicator", 0.35);
}

function votesOfFigures(numbers: readonly number[], put: (role: SignRole, strength: number) => void): void {
  put("indicator", -0.53);
  const sum = numbers.reduce((total, figure) => total + figure, 0);
  const isShares =
    numbers.length >= 2 &&
    numbers.every((figure) => figure > 0) &&
    (Math.abs(sum - 100) <= 0.6 || Math.abs(sum - 1) <= 0.006);
  if (isShares) put("weight", 0.42);
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  if (lowest < 0 || highest > 100) {
    put("weight", -0.35);
    put("score", -0.35);
  } else {
    put("score", highest <= 5 ? 0.14 : 0.1);
  }
}
