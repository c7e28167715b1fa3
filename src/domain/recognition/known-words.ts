import type { FixedColumnRole, Framework } from "../framework/framework";
import { perFramework } from "../framework/per-framework";
import { NO_COLUMN, tierOfRole, type Layout } from "../layout/layout";
import { Remembered } from "../text/remembered";
import { WordingIndex, Wordings } from "../thai/wordings";
import { meaningOf, type HeadingMeaning, type SignRole, type TargetStep } from "./heading-meaning";

/** What a framework's own wording of a heading says its column is. */
interface KnownWord {
  readonly role: SignRole;
  readonly step: TargetStep | null;
}

/** What a wording that a framework knows is worth: more than any reading of its parts. */
export const KNOWN_WORDING = 1;
/** What a person said of a column is worth: more than everything else together. */
export const LAID = 10;
/** A row with so many headings of a layout may be the heading of its table. */
const LAYOUT_HEADINGS = 2;

const wordsOf = perFramework((framework: Framework) => [...knownWords(framework)]);

/** One index for all of them: of a wording that several know, the first one's meaning counts. */
function indexOf(frameworks: readonly Framework[]): WordingIndex<KnownWord> {
  return new WordingIndex([...frameworks].reverse().flatMap(wordsOf));
}

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

/** What a layout's role is before the framework is known; the points of its tiers are those of its framework, if any. */
export function meaningOfRole(
  role: string,
  { framework }: Pick<Layout, "framework">,
  frameworks: readonly Framework[],
): KnownWord {
  if (role === NO_COLUMN) return { role: "other", step: null };
  const tierId = tierOfRole(role);
  if (tierId === null) return { role: role as FixedColumnRole, step: null };
  const own = frameworks.filter(({ id }) => id === framework);
  const tier = [...own, ...frameworks].flatMap(({ tiers }) => tiers).find(({ id }) => id === tierId);
  return { role: "target", step: tier ? { name: namedStep(tierId), number: tier.point } : null };
}

/** Reads headings by the wordings of a layout first, then by those of some frameworks, then by what their parts mean. */
export class KnownWords {
  private readonly meanings = new Remembered((heading) => this.read(heading), 4_000, 200);
  private readonly index: WordingIndex<KnownWord>;
  private readonly laid: WordingIndex<KnownWord> | null;
  private readonly layoutHeadings: Wordings | null;

  constructor(
    readonly frameworks: readonly Framework[],
    readonly layout: Layout | null = null,
  ) {
    this.index = indexOf(frameworks);
    const headed = layout?.columns.filter(({ heading }) => heading !== "") ?? [];
    this.laid =
      layout &&
      new WordingIndex(headed.map(({ heading, role }) => [heading, meaningOfRole(role, layout, frameworks)]));
    this.layoutHeadings =
      layout && new Wordings([...layout.headings, ...headed.map(({ heading }) => heading)]);
  }

  meaning(heading: string): HeadingMeaning {
    return this.meanings.of(heading);
  }

  /** Whether a framework or the layout knows the wording as it stands. */
  knows(heading: string): boolean {
    return this.layoutHeadings?.has(heading) === true || this.index.of(heading) !== undefined;
  }

  /** Whether a row of such headings may head the layout's table, whatever they mean. */
  headLayout(headings: readonly string[]): boolean {
    const known = this.layoutHeadings;
    return known !== null && headings.filter((heading) => known.has(heading)).length >= LAYOUT_HEADINGS;
  }

  private read(heading: string): HeadingMeaning {
    const meaning = meaningOf(heading);
    const laid = this.laid?.of(heading);
    if (laid) return laidMeaning(meaning, laid);
    const word = this.index.of(heading);
    if (!word) return meaning;
    return {
      ...meaning,
      votes: [
        { role: word.role, strength: KNOWN_WORDING },
        ...meaning.votes.filter(({ role }) => role !== word.role),
      ],
      step: word.step ?? meaning.step,
    };
  }
}

/** A heading as a person said it is to be read. */
export function laidMeaning(meaning: HeadingMeaning, { role, step }: KnownWord): HeadingMeaning {
  return {
    ...meaning,
    votes: [{ role, strength: LAID }],
    step: role === "target" ? (step ?? meaning.step) : null,
  };
}

export function isLaidMeaning({ votes }: HeadingMeaning): boolean {
  return votes.some(({ strength }) => strength >= LAID);
}
