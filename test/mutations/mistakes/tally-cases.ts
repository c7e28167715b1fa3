import type { Judged } from "./run-cases";

/** What became of the cases of one kind. */
export interface KindTally {
  readonly cases: number;
  /** Signs that had to be found, and how many were. */
  readonly claimed: number;
  readonly found: number;
  /** Cases in which something was said that nothing explains. */
  readonly alarmed: number;
}

/** By the slip of the kind. */
export type Tallies = Readonly<Record<string, KindTally>>;

export function tallyCases(judged: readonly Judged[]): Tallies {
  const tallies: Record<string, KindTally> = {};
  for (const { case: each, missed, falseAlarms } of judged) {
    const { slip } = each.kind;
    const claimed = each.outcome.kind === "found" ? each.outcome.signs.length : 0;
    tallies[slip] = added(tallies[slip], {
      cases: 1,
      claimed,
      found: claimed - missed.length,
      alarmed: falseAlarms.length > 0 ? 1 : 0,
    });
  }
  return tallies;
}

const NONE: KindTally = { cases: 0, claimed: 0, found: 0, alarmed: 0 };

function added(a: KindTally = NONE, b: KindTally): KindTally {
  return {
    cases: a.cases + b.cases,
    claimed: a.claimed + b.claimed,
    found: a.found + b.found,
    alarmed: a.alarmed + b.alarmed,
  };
}

/** All of them together. */
export function summed(tallies: readonly (KindTally | undefined)[]): KindTally {
  return tallies.reduce<KindTally>((sum, each) => added(sum, each ?? NONE), NONE);
}
