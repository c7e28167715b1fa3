import type { FixedColumnRole, Framework, Tier } from "../framework/framework";
import type { NonEmpty } from "../non-empty";
import { wordingKey } from "../thai/wordings";
import { NO_COLUMN, tierOfRole, type Layout, type LayoutColumn } from "./layout";

/** A wording of a layout and what became of it in a framework's vocabulary. */
export interface WordingOutcome {
  readonly heading: string;
  readonly role: string;
  /**
   * `known`: the framework has it for this role. `several-roles`: what it means depends on the heading above it.
   * `no-tier`: the framework has no such tier.
   */
  readonly outcome: "added" | "known" | "several-roles" | "no-tier";
}

export interface GrownFramework {
  /** One version further; the same where nothing was added. Still to be checked. */
  readonly framework: Framework;
  readonly wordings: readonly WordingOutcome[];
}

/** A framework that knows the wordings of a layout by itself, so that the next form needs none. */
export function addWordings(framework: Framework, layout: Layout): GrownFramework {
  let grown = framework;
  const wordings = layout.columns.filter(isWording).map(({ heading, role }): WordingOutcome => {
    const outcome = outcomeOf(grown, layout, heading, role);
    if (outcome === "added") grown = withWording(grown, heading, role);
    return { heading, role, outcome };
  });
  return {
    framework: grown === framework ? framework : { ...grown, version: framework.version + 1 },
    wordings,
  };
}

/** Nothing can be learnt of a column without a heading, or of one that is none of the form's. */
function isWording({ heading, role }: LayoutColumn): boolean {
  return heading !== "" && role !== NO_COLUMN;
}

function outcomeOf(
  framework: Framework,
  { columns }: Layout,
  heading: string,
  role: string,
): WordingOutcome["outcome"] {
  const key = wordingKey(heading);
  const words = wordsOf(framework, role);
  if (words === null) return "no-tier";
  if (words.some((word) => wordingKey(word) === key)) return "known";
  const isTold = columns.every((other) => wordingKey(other.heading) !== key || other.role === role);
  return isTold ? "added" : "several-roles";
}

/** Null where there is no such tier. */
function wordsOf({ tiers, vocabulary }: Framework, role: string): NonEmpty<string> | null {
  const id = tierOfRole(role);
  if (id === null) return vocabulary.columns[role as FixedColumnRole];
  return tiers.find((tier) => tier.id === id)?.headings ?? null;
}

function withWording(framework: Framework, heading: string, role: string): Framework {
  const { tiers, vocabulary } = framework;
  const id = tierOfRole(role);
  if (id === null) {
    const known = vocabulary.columns[role as FixedColumnRole];
    const columns = { ...vocabulary.columns, [role]: [...known, heading] };
    return { ...framework, vocabulary: { ...vocabulary, columns } };
  }
  const [first, ...rest] = tiers;
  const grow = (tier: Tier): Tier =>
    tier.id === id ? { ...tier, headings: [...tier.headings, heading] } : tier;
  return { ...framework, tiers: [grow(first), ...rest.map(grow)] };
}
