import { Remembered } from "../text/remembered";
import { headingKey } from "./text";

/** The key of a wording: spaces, line breaks, footnote stars and a closing colon do not matter, nor does letter case. */
export function wordingKey(text: string): string {
  return KEYS.of(text);
}

const KEYS = new Remembered(keyOf, 5_000, 200);

function keyOf(text: string): string {
  return headingKey(text)
    .replace(/[*:：]+$/u, "")
    .toLowerCase();
}

/**
 * The characters that some wordings begin with: they tell most texts apart without normalising them, and by codes, for
 * every text of a workbook is asked.
 */
export class WordingStarts {
  private readonly codes = new Set<number>();

  constructor(...keys: readonly string[]) {
    for (const key of keys) this.add(key);
  }

  add(key: string): void {
    const first = key.charAt(0);
    this.codes.add(first.charCodeAt(0)).add(first.toUpperCase().charCodeAt(0));
  }

  /** False where a text can be none of the wordings. */
  mayBegin(text: string): boolean {
    const first = text.charCodeAt(0);
    return !keepsStart(first, text.charCodeAt(1)) || this.codes.has(first);
  }
}

/**
 * Whether a text that begins with these two keeps its first character when it is normalised: a letter or digit that no
 * accent is composed with, and no second sara e.
 */
function keepsStart(first: number, second: number): boolean {
  if (first === SARA_E) return isBetween(second, KO_KAI, HO_NOKHUK);
  const isThai = isBetween(first, KO_KAI, HO_NOKHUK) || isBetween(first, SARA_AE, SARA_AI_MAIMALAI);
  const isAscii =
    isBetween(first, 0x30, 0x39) || isBetween(first, 0x41, 0x5a) || isBetween(first, 0x61, 0x7a);
  return (isThai || isAscii) && !isBetween(second, 0x300, 0x36f);
}

const [KO_KAI, HO_NOKHUK] = [0x0e01, 0x0e2e];
const [SARA_E, SARA_AE, SARA_AI_MAIMALAI] = [0x0e40, 0x0e41, 0x0e44];

/** Not of the number that a text lacks a character by. */
function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

/** Wordings are short; spaces and footnote stars may double their length, prose is longer. */
const LONGEST = 120;
/** Spaces, stars and tone marks may make a short wording this much longer. */
const SPACES = 12;

/** What each of some wordings means; of two that are the same the later counts. */
export class WordingIndex<T> {
  private readonly meanings: ReadonlyMap<string, T>;
  private readonly starts = new WordingStarts();
  private readonly longest: number;

  constructor(meanings: Iterable<readonly [word: string, meaning: T]>) {
    const byKey = new Map<string, T>();
    for (const [word, meaning] of meanings) byKey.set(wordingKey(word), meaning);
    this.meanings = byKey;
    const longest = Math.max(0, ...[...byKey.keys()].map((key) => key.length));
    this.longest = Math.min(LONGEST, longest * 2 + SPACES);
    for (const key of byKey.keys()) this.starts.add(key);
  }

  of(text: string): T | undefined {
    if (text.length > this.longest || !this.starts.mayBegin(text)) return undefined;
    return this.meanings.get(wordingKey(text));
  }
}

/** A set of wordings that cells are held against. */
export class Wordings {
  private readonly index: WordingIndex<true>;

  constructor(words: readonly string[]) {
    this.index = new WordingIndex(words.map((word) => [word, true]));
  }

  has(text: string): boolean {
    return this.index.of(text) === true;
  }
}
