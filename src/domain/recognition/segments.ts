import { once } from "../once";
import { LATIN_WORDS, THAI_MORPHEMES, WHOLE_WORDS, type Concept } from "./morphemes";

/** A heading as the concepts it is made of, in the order in which they stand. */
export interface Segments {
  readonly concepts: readonly Concept[];
  /** The share of its letters that were understood, from 0 to 1. */
  readonly explained: number;
}

export const NO_SEGMENTS: Segments = { concepts: [], explained: 0 };

/** Marks that printing and scanning lose, and the vowel that a font prints for another. */
const LOST_MARKS = /[\u0E47-\u0E4C]/gu;
/** Shorter words have too many neighbours to be read with a slip. */
const SHORTEST_SLIP = 6;

/** A word with one slip, and how many letters it is long as it stands. */
interface Slip {
  readonly morpheme: Morpheme;
  readonly length: number;
}

type Morpheme = readonly [word: string, concept: Concept];

/** The text without the marks that printing loses. */
export function skeleton(text: string): string {
  return text.replace(LOST_MARKS, "").replaceAll("\u0E33", "\u0E32");
}

/** Morphemes by their first letter, the longest first. */
class Lexicon {
  private readonly byLetter = new Map<string, Morpheme[]>();
  private readonly long: readonly Morpheme[];

  constructor(morphemes: readonly Morpheme[]) {
    const longestFirst = [...morphemes].sort(([a], [b]) => b.length - a.length);
    for (const morpheme of longestFirst) {
      const letter = morpheme[0].charAt(0);
      const known = this.byLetter.get(letter);
      if (known) known.push(morpheme);
      else this.byLetter.set(letter, [morpheme]);
    }
    this.long = longestFirst.filter(([word]) => word.length >= SHORTEST_SLIP);
  }

  at(text: string, from: number): Morpheme | undefined {
    return this.byLetter
      .get(text.charAt(from))
      ?.find(
        ([word]) => text.startsWith(word, from) && (!WHOLE_WORDS.includes(word) || isWhole(text, from, word)),
      );
  }

  /** A long word that stands here but for one letter lost, added, replaced or exchanged, and how long it is there. */
  slipAt(text: string, from: number): Slip | null {
    for (const morpheme of this.long) {
      const length = slipLength(text, from, morpheme[0]);
      if (length !== null) return { morpheme, length };
    }
    return null;
  }
}

function isWhole(text: string, from: number, word: string): boolean {
  const next = text.charAt(from + word.length);
  return (from === 0 || text[from - 1] === "|") && (next === "" || next === "|");
}

/** How many letters of the text, from there, are the word with one slip; null where they are not. */
function slipLength(text: string, from: number, word: string): number | null {
  let same = 0;
  while (same < word.length && text[from + same] === word[same]) same++;
  if (same === word.length) return null;
  const at = from + same;
  const rest = (skipped: number) => word.slice(same + skipped);
  if (text.startsWith(rest(1), at + 1) && rest(1) !== "") return word.length;
  if (same === word.length - 1 && same > 0) return same;
  if (text.startsWith(rest(1), at)) return word.length - 1;
  if (text.startsWith(rest(0), at + 1)) return word.length + 1;
  const isExchanged = text[at] === word[same + 1] && text[at + 1] === word[same];
  return isExchanged && text.startsWith(rest(2), at + 2) ? word.length : null;
}

function lexicon(change: (word: string) => string): Lexicon {
  return new Lexicon(
    (Object.entries(THAI_MORPHEMES) as [Concept, readonly string[]][]).flatMap(([concept, words]) =>
      words.map((word) => [change(word), concept] as const),
    ),
  );
}

const words = once(() => lexicon((word) => word));
const skeletons = once(() => lexicon(skeleton));
const latin = once(
  (): ReadonlyMap<string, Concept> =>
    new Map(
      (Object.entries(LATIN_WORDS) as [Concept, readonly string[]][]).flatMap(([concept, list]) =>
        list.map((word) => [word, concept] as const),
      ),
    ),
);
/** What a reading with a slip is worth. */
const SLIP_WORTH = 0.9;

/** Thai letters as concepts: as they stand, else without the marks that get lost, else with one slip in a word. */
export function segmentThai(text: string): Segments {
  if (text === "") return NO_SEGMENTS;
  const plain = segment(text, words(), false);
  if (plain.explained === 1) return plain;
  const bare = segment(skeleton(text), skeletons(), false);
  if (bare.explained === 1) return weaker(bare);
  const slipped = weaker(segment(skeleton(text), skeletons(), true));
  return [plain, weaker(bare), slipped].reduce((best, other) =>
    other.explained > best.explained ? other : best,
  );
}

function weaker({ concepts, explained }: Segments): Segments {
  return { concepts, explained: explained * SLIP_WORTH };
}

function segment(text: string, lexemes: Lexicon, allowsSlips: boolean): Segments {
  const concepts: Concept[] = [];
  let letters = 0;
  let explained = 0;
  let unknown = false;
  for (let at = 0; at < text.length;) {
    if (text[at] === "|") {
      at++;
      unknown = false;
      continue;
    }
    const morpheme = lexemes.at(text, at);
    const slip: Slip | null = morpheme || !allowsSlips || unknown ? null : lexemes.slipAt(text, at);
    const found: Morpheme | undefined = morpheme ?? slip?.morpheme;
    const length = morpheme ? morpheme[0].length : (slip?.length ?? 1);
    letters += length;
    if (found) {
      explained += length;
      concepts.push(found[1]);
    }
    unknown = !found;
    at += length;
  }
  return { concepts, explained: letters === 0 ? 0 : explained / letters };
}

/** Latin words as concepts. */
export function segmentLatin(text: string): Segments {
  if (text === "") return NO_SEGMENTS;
  const list = text.split(" ");
  const known = latin();
  const concepts = list.flatMap((word) => known.get(word) ?? []);
  const letters = list.reduce((sum, word) => sum + word.length, 0);
  const understood = list.reduce((sum, word) => sum + (known.has(word) ? word.length : 0), 0);
  return { concepts, explained: letters === 0 ? 0 : understood / letters };
}
