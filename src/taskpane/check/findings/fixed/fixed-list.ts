import type { FixStep } from "../../../../domain/review/fix-steps";
import type { PlannedFix } from "../../../../domain/review/plan-fixes";
import type { Finding } from "../../../../domain/validation/engine/finding";

/** A finding that was fixed; it stays in the list, where it can be taken back. */
export interface FixedFinding extends PlannedFix {
  /** What is taken back with it. */
  readonly step: FixStep;
  /** What was written together with it; the same object for all of one write. */
  readonly run: object;
}

/** What was fixed since the user last validated. */
export interface FixedFindings {
  /** Ids of the list as it was, so that each stays in its place. */
  readonly order: readonly string[];
  readonly entries: readonly FixedFinding[];
  /** What could not be taken back just now, since somebody has edited this cell. */
  readonly refused: { readonly steps: readonly FixStep[]; readonly cell: string } | null;
}

/** With what was just written, in the places that the findings had in the list in view. */
export function withSteps(
  { order, entries }: FixedFindings,
  steps: readonly FixStep[],
  listed: readonly Finding[],
): FixedFindings {
  const run = {};
  const added = steps.flatMap((step) => step.fixes.map((planned) => ({ ...planned, step, run })));
  const again = new Set(added.map(({ finding }) => finding.id));
  return {
    order: inPlace(
      listed.map(({ id }) => id),
      order,
      new Set(entries.map(({ finding }) => finding.id)),
    ),
    entries: [...entries.filter(({ finding }) => !again.has(finding.id)), ...added],
    refused: null,
  };
}

export function withoutSteps({ order, entries }: FixedFindings, steps: readonly FixStep[]): FixedFindings {
  return { order, entries: entries.filter(({ step }) => !steps.includes(step)), refused: null };
}

/** A fixed finding as the list shows it. */
export interface ShownFix extends FixedFinding {
  /** The steps of its write that can be taken back and have not been. */
  readonly together: readonly FixStep[];
  /** The cells that kept it from being taken back just now, since somebody has edited them; null where none did. */
  readonly refusedBy: string | null;
}

/**
 * The findings of a report with the fixed ones in their places. Of one that is in both, a report that was made since
 * tells that it is open again; a stale one that it was not made anew after the fix.
 */
export function listWithFixed(
  findings: readonly Finding[],
  fixed: FixedFindings,
  isStale: boolean,
): { readonly listed: readonly Finding[]; readonly fixedById: ReadonlyMap<string, ShownFix> } {
  const { entries, refused } = fixed;
  if (entries.length === 0) return { listed: findings, fixedById: new Map() };
  const runs = stepsByRun(entries);
  const open = new Set(findings.map(({ id }) => id));
  const fixedById = new Map(
    entries
      .filter(({ finding }) => isStale || !open.has(finding.id))
      .map((entry) => {
        const refusedBy = refused?.steps.includes(entry.step) ? refused.cell : null;
        return [entry.finding.id, { ...entry, together: [...(runs.get(entry.run) ?? [])], refusedBy }];
      }),
  );
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  for (const { finding } of fixedById.values()) byId.set(finding.id, finding);
  const ids = inPlace([...open], fixed.order, new Set(fixedById.keys()));
  return { listed: ids.flatMap((id) => byId.get(id) ?? []), fixedById };
}

function stepsByRun(entries: readonly FixedFinding[]): ReadonlyMap<object, ReadonlySet<FixStep>> {
  const runs = new Map<object, Set<FixStep>>();
  for (const { run, step } of entries) {
    if (step.back === null) continue;
    runs.set(run, (runs.get(run) ?? new Set()).add(step));
  }
  return runs;
}

/** `ids` with those of `kept` that are not among them, each behind what it stood behind in `order`. */
function inPlace(ids: readonly string[], order: readonly string[], kept: ReadonlySet<string>): string[] {
  const there = new Set(ids);
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of order) {
    if (there.has(id)) last = id;
    else if (kept.has(id)) behind.set(last, [...(behind.get(last) ?? []), id]);
  }
  return [...(behind.get(null) ?? []), ...ids.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}
