import { normaliseText } from "../../thai/text";
import { knownUnit } from "../../thai/unit";

/** A word that decides how a figure is read, as it was typed and as it is spelt. */
export interface MisspeltWord {
  readonly found: string;
  readonly expected: string;
}

/** The words that tell what a figure measures: where one is misspelt, the figure is read as another thing or not at all. */
const WORDS = ["ร้อยละ", "ล้านบาท", "แสนบาท", "หมื่นบาท", "พันบาท", "คะแนน", "เปอร์เซ็นต์"];
/** Words that are these for a reader, too. */
const ALSO_RIGHT = new Set(["เปอร์เซนต์", "เปอร์เซ็น"]);

const MARK = "[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]";
const MARKS = new RegExp(MARK, "gu");
const DOUBLED = new RegExp(`(${MARK})\\1+`, "gu");
const IS_DOUBLED = new RegExp(`(${MARK})\\1`, "u");
const LETTER = "[\u0E01-\u0E4E]";
/** The letters of each word, with whatever marks between them. */
const BY_LETTERS = WORDS.filter((word) => withoutMarks(word) !== word).map((word) => ({
  word,
  pattern: new RegExp([...withoutMarks(word), ""].join(`${MARK}*`), "u"),
}));
const FIGURE = /\d[\d.,]*/gu;
const WORD_BEFORE = new RegExp(`(?:^|[^\u0E01-\u0E4E])(${LETTER}{4,12}) ?$`, "u");
const WORD_BEHIND = new RegExp(`^ ?(${LETTER}{4,12})(?!${LETTER})`, "u");
/** So far to either side of a figure its word may reach, a space and what ends it included. */
const REACH = 14;

/** The first word that is misspelt in a text; null where none is. */
export function misspeltWord(text: string): MisspeltWord | null {
  const line = normaliseText(text);
  return (IS_DOUBLED.test(text) ? doubledMark(text) : null) ?? misplacedMark(line) ?? misspeltUnit(line);
}

/** A mark typed twice stands on itself and is hardly seen, but makes another word of it. */
function doubledMark(text: string): MisspeltWord {
  const found = text.split(/\s+/u).find((word) => IS_DOUBLED.test(word)) ?? text;
  return { found, expected: found.replace(DOUBLED, "$1") };
}

/** "รอ้ยละ": the letters of a word with its marks on other ones. */
function misplacedMark(text: string): MisspeltWord | null {
  for (const { word, pattern } of BY_LETTERS) {
    const [found] = pattern.exec(text) ?? [];
    // Letters without any mark may belong to other words.
    if (found === undefined || found === word || withoutMarks(found) === found) continue;
    if (!text.includes(word) && !ALSO_RIGHT.has(found)) return { found, expected: word };
  }
  return null;
}

/** A word beside a figure that is one letter off: "ล้านบาน", "ร้อบละ". */
function misspeltUnit(text: string): MisspeltWord | null {
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    const end = index + figure.length;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[1];
    const behind = WORD_BEHIND.exec(text.slice(end, end + REACH))?.[1];
    for (const found of [before, behind]) {
      const expected = found === undefined ? undefined : meantWord(found);
      if (found !== undefined && expected !== undefined) return { found, expected };
    }
  }
  return null;
}

function meantWord(found: string): string | undefined {
  if (WORDS.includes(found) || ALSO_RIGHT.has(found)) return undefined;
  const meant = WORDS.find((word) => isOneOff(found, word));
  return meant !== undefined && knownUnit(found) === null ? meant : undefined;
}

/** One letter left out, added, exchanged or two neighbours swapped. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === "" || restB === "") return restA.length + restB.length === 1;
  const isSwapped =
    restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return (
    isSwapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
  );
}

function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}
