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
 * A text that begins with one of these letters and digits keeps its first character when it is normalised: no accent
 * is composed with it and no second sara e.
 */
const PLAIN_START = /^(?:[0-9A-Za-zก-ฮแ-ไ](?![\u0300-\u036F])|เ(?=[ก-ฮ]))/u;

/** False where a text can be none of the wordings whose keys begin with these characters: it tells most without normalising. */
export function mayBeOneOf(starts: ReadonlySet<string>, text: string): boolean {
  return !PLAIN_START.test(text) || starts.has(text.charAt(0).toLowerCase());
}

/** Wordings are short; spaces and footnote stars may double their length, prose is longer. */
const LONGEST = 120;
/** Spaces, stars and tone marks may make a short wording this much longer. */
const SPACES = 12;

/** What each of some wordings means; of two that are the same the later counts. */
export class WordingIndex<T> {
  private readonly meanings: ReadonlyMap<string, T>;
  private readonly starts: ReadonlySet<string>;
  private readonly longest: number;

  constructor(meanings: Iterable<readonly [word: string, meaning: T]>) {
    const byKey = new Map<string, T>();
    for (const [word, meaning] of meanings) byKey.set(wordingKey(word), meaning);
    this.meanings = byKey;
    const longest = Math.max(0, ...[...byKey.keys()].map((key) => key.length));
    this.longest = Math.min(LONGEST, longest * 2 + SPACES);
    this.starts = new Set([...byKey.keys()].map((key) => key.charAt(0)));
  }

  of(text: string): T | undefined {
    if (text.length > this.longest || !mayBeOneOf(this.starts, text)) return undefined;
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
