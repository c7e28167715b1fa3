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

/** Letters and digits that normalising leaves as they are: a text that begins with one keeps its first character. */
const PLAIN_START = /^[0-9A-Za-zก-ฮเ-ไ]/u;
/** Wordings are short; spaces and footnote stars may double their length, prose is longer. */
const LONGEST = 120;

/** A set of wordings that cells are held against. Most cells are told by their first letter, without normalising. */
export class Wordings {
  private readonly keys: ReadonlySet<string>;
  private readonly starts: ReadonlySet<string>;

  constructor(words: readonly string[]) {
    const keys = words.map(wordingKey);
    this.keys = new Set(keys);
    this.starts = new Set(keys.map((key) => key.charAt(0)));
  }

  has(text: string): boolean {
    if (text.length > LONGEST) return false;
    if (PLAIN_START.test(text) && !this.starts.has(text.charAt(0).toLowerCase())) return false;
    return this.keys.has(wordingKey(text));
  }
}
