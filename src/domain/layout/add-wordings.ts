import {
  targetRole,
  type ColumnRole,
  type FixedColumnRole,
  type Framework,
  type Tier,
} from "../framework/framework";
import type { NonEmpty } from "../non-empty";
import { wordingKey } from "../thai/wordings";
import { NO_COLUMN, tierOfRole, type Layout, type LayoutColumn } from "./layout";

/** A wording of a layout and what became of it in a framework's vocabulary. */
export type WordingOutcome = { readonly heading: string; readonly role: string } & Outcome;

type Outcome =
  /**
   * `known`: the framework has it for this role. `several-roles`: what it means depends on the heading above it.
   * `no-tier`: the framework has no such tier.
   */
  | { readonly outcome: "added" | "known" | "several-roles" | "no-tier" }
  /** The framework has it for another role already: it could be read as either. */
  | { readonly outcome: "other-role"; readonly other: ColumnRole };

export interface GrownFramework {
  /** One version further; the same where nothing was added. A framework without faults has none then either. */
  readonly framework: Framework;
  readonly wordings: readonly WordingOutcome[];
}

/** A framework that knows the wordings of a layout by itself, so that the next form needs none. */
export function addWordings(framework: Framework, layout: Layout): GrownFramework {
  let grown = framework;
  const wordings = distinctWordings(layout).map(({ heading, role }): WordingOutcome => {
    const became = outcomeOf(grown, layout, heading, role);
    if (became.outcome === "added") grown = withWording(grown, heading, role);
    return { heading, role, ...became };
  });
  return {
    framework: grown === framework ? framework : { ...grown, version: framework.version + 1 },
    wordings,
  };
}

/**
 * Each wording once, though it stands over several assessments. Nothing can be learnt of a column without a heading, or
 * of one that is none of the form's.
 */
function distinctWordings({ columns }: Layout): LayoutColumn[] {
  const byMeaning = new Map<string, LayoutColumn>();
  for (const column of columns) {
    const key = wordingKey(column.heading);
    if (key === "" || column.role === NO_COLUMN) continue;
    const meaning = `${column.role} ${key}`;
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, column);
  }
  return [...byMeaning.values()];
}

function outcomeOf(framework: Framework, { columns }: Layout, heading: string, role: string): Outcome {
  const key = wordingKey(heading);
  const has = (words: readonly string[]) => words.some((word) => wordingKey(word) === key);
  const own = wordsByRole(framework).find(([each]) => each === role);
  if (!own) return { outcome: "no-tier" };
  if (has(own[1])) return { outcome: "known" };
  const isTold = columns.every((other) => wordingKey(other.heading) !== key || other.role === role);
  if (!isTold) return { outcome: "several-roles" };
  const rival = wordsByRole(framework).find(([, words]) => has(words));
  return rival ? { outcome: "other-role", other: rival[0] } : { outcome: "added" };
}

/** The headings of every column that the indicator table may have. */
function wordsByRole({ tiers, vocabulary }: Framework): (readonly [ColumnRole, NonEmpty<string>])[] {
  return [
    ...tiers.map(({ id, headings }) => [targetRole(id), headings] as const),
    ...Object.entries(vocabulary.columns).map(([role, words]) => [role as FixedColumnRole, words] as const),
  ];
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
