import { agencyKey } from "../form/agency-key";
import { roundHalfUp } from "../scoring/rounding";
import { showScore } from "../scoring/figure-text";
import { matchIndicators } from "../side-by-side/match-indicators";
import { shownTotal, type Round, type RoundEntry } from "./assemble-round";
import type { FormStanding, RecordedIndicator } from "./record";

/** An agency then and now; null where one of the rounds has nothing of it that counts. */
export interface AgencyChange {
  readonly agency: string;
  readonly then: RoundEntry | null;
  readonly now: RoundEntry | null;
  /** Points won or lost between the totals as they are shown; null where one of them has none. */
  readonly total: number | null;
  /** What keeps the totals from being compared without a word. */
  readonly basis: readonly BasisChange[];
  /** Those whose score shows another figure, the greatest difference first. */
  readonly scores: readonly ScoreChange[];
}

export type BasisChange = "framework" | "weights" | "indicators" | "provisional";

export interface ScoreChange {
  readonly code: string | null;
  readonly name: string;
  readonly then: number | null;
  readonly now: number | null;
}

/** What changed against an earlier round or last year, by agency: those of now in their order, then those that are gone. */
export function roundChanges(before: Round, after: Round): AgencyChange[] {
  const then = byAgency(before);
  const now = byAgency(after);
  const gone = [...then].filter(([key]) => !now.has(key));
  return [
    ...[...now].map(([key, entry]) => changeOf(then.get(key) ?? null, entry)),
    ...gone.map(([, entry]) => changeOf(entry, null)),
  ];
}

function byAgency({ entries }: Round): ReadonlyMap<string, RoundEntry> {
  return new Map(
    entries
      .filter(({ isCounted }) => isCounted)
      .flatMap((entry) => {
        const agency = entry.standing?.agency ?? null;
        return agency === null ? [] : [[agencyKey(agency), entry]];
      }),
  );
}

function changeOf(then: RoundEntry | null, now: RoundEntry | null): AgencyChange {
  const [before, after] = [then?.standing ?? null, now?.standing ?? null];
  const agency = (after ?? before)?.agency ?? "";
  if (before === null || after === null) return { agency, then, now, total: null, basis: [], scores: [] };
  const pairs = matchIndicators<RecordedIndicator>(before.indicators, after.indicators);
  return {
    agency,
    then,
    now,
    total: pointsBetween(before, after),
    basis: basisOf(before, after, pairs),
    scores: pairs
      .map((pair) => ({
        code: (pair.now ?? pair.then)?.code ?? null,
        name: (pair.now ?? pair.then)?.name ?? "",
        then: pair.then?.score ?? null,
        now: pair.now?.score ?? null,
      }))
      .filter((change) => showScore(change.then) !== showScore(change.now))
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

/** Who subtracts the two that stand beside it gets the same. */
function pointsBetween(before: FormStanding, after: FormStanding): number | null {
  const [then, now] = [shownTotal(before), shownTotal(after)];
  if (then === null || now === null) return null;
  return roundHalfUp(now - then, Math.max(before.framework.decimals, after.framework.decimals));
}

type Pairs = ReturnType<typeof matchIndicators<RecordedIndicator>>;

function basisOf(before: FormStanding, after: FormStanding, pairs: Pairs): BasisChange[] {
  const hasOther = pairs.some(({ then, now }) => then === null || now === null);
  const isWeighedOtherwise = pairs.some(({ then, now }) => then && now && then.weight !== now.weight);
  const isProvisional = [before, after].some(({ provisional }) => provisional.length > 0);
  const remarks: [BasisChange, boolean][] = [
    ["framework", before.framework.id !== after.framework.id],
    ["weights", isWeighedOtherwise],
    ["indicators", hasOther],
    ["provisional", isProvisional],
  ];
  return remarks.flatMap(([kind, holds]) => (holds ? [kind] : []));
}

function sizeOf({ then, now }: ScoreChange): number {
  return then === null || now === null ? Infinity : Math.abs(now - then);
}
