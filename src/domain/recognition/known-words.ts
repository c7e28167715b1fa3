import type { FixedColumnRole, Framework } from "../framework/framework";
import { perFramework } from "../framework/per-framework";
import { WordingIndex } from "../thai/wordings";
import { meaningOf, type HeadingMeaning, type TargetStep } from "./heading-meaning";

/** What a framework's own wording of a heading says its column is. */
interface KnownWord {
  readonly role: FixedColumnRole | "target";
  readonly step: TargetStep | null;
}

/** What a wording that a framework knows is worth: more than any reading of its parts. */
export const KNOWN_WORDING = 1;

const indexOf = perFramework((framework: Framework) => new WordingIndex<KnownWord>(knownWords(framework)));

function* knownWords({ vocabulary, tiers }: Framework): Iterable<readonly [string, KnownWord]> {
  for (const [role, words] of Object.entries(vocabulary.columns) as [FixedColumnRole, readonly string[]][]) {
    for (const word of words) yield [word, { role, step: null }];
  }
  for (const { id, point, headings } of tiers) {
    for (const word of headings)
      yield [word, { role: "target", step: { name: namedStep(id), number: point } }];
  }
}

function namedStep(id: string): TargetStep["name"] {
  return id === "minimum" || id === "standard" || id === "advanced" ? id : null;
}

/** Reads headings by the wordings of some frameworks first, then by what their parts mean. */
export class KnownWords {
  private readonly known = new Map<string, HeadingMeaning>();
  private readonly indices: readonly WordingIndex<KnownWord>[];

  constructor(frameworks: readonly Framework[]) {
    this.indices = frameworks.map(indexOf);
  }

  meaning(heading: string): HeadingMeaning {
    const known = this.known.get(heading);
    if (known) return known;
    const read = this.read(heading);
    if (this.known.size < 2_000) this.known.set(heading, read);
    return read;
  }

  /** Whether a framework knows the wording as it stands. */
  knows(heading: string): boolean {
    return this.indices.some((index) => index.of(heading) !== undefined);
  }

  private read(heading: string): HeadingMeaning {
    const meaning = meaningOf(heading);
    for (const index of this.indices) {
      const word = index.of(heading);
      if (!word) continue;
      return {
        ...meaning,
        votes: [
          { role: word.role, strength: KNOWN_WORDING },
          ...meaning.votes.filter(({ role }) => role !== word.role),
        ],
        step: word.step ?? meaning.step,
      };
    }
    return meaning;
  }
}
