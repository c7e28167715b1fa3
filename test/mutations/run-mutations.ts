import { examineSnapshot } from "../../src/app/examine-workbook";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import type { Finding } from "../../src/domain/validation/engine/finding";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { indicatorMutations } from "./indicator-mutations";
import { edited, place, type Base, type Claim, type Mutation } from "./mutation";
import { workbookMutations } from "./workbook-mutations";

/** What became of one mutation. */
export interface Outcome {
  readonly base: string;
  readonly mutation: Mutation;
  readonly missed: readonly Claim[];
  /** New findings that neither a claim nor what follows from the fault explains. */
  readonly falseAlarms: readonly Claim[];
}

export function baseOf(name: string, snapshot: WorkbookSnapshot): Base {
  return { name, snapshot, evaluation: readEvaluation(snapshot, framework) };
}

export function listMutations(base: Base): Mutation[] {
  const [table] = base.evaluation.tables;
  return [
    ...table!.indicators.flatMap((indicator) => indicatorMutations(indicator, table!, framework)),
    ...workbookMutations(base),
  ];
}

/** `isTried`: whether the mutation of that number is; all are by default. */
export async function runMutations(
  base: Base,
  isTried: (index: number) => boolean = () => true,
): Promise<Outcome[]> {
  const before = new Set((await findingsOf(base.snapshot)).map(keyOf));
  const outcomes: Outcome[] = [];
  for (const mutation of listMutations(base).filter((_, index) => isTried(index))) {
    const after = await findingsOf(edited(base.snapshot, mutation.edits));
    const fresh = after.filter((finding) => !before.has(keyOf(finding)));
    const isClaimed = (finding: Finding) => mutation.claims.some((claim) => isFoundBy(claim, finding));
    outcomes.push({
      base: base.name,
      mutation,
      missed: mutation.claims.filter((claim) => !fresh.some((finding) => isFoundBy(claim, finding))),
      falseAlarms: fresh
        .filter((finding) => !isClaimed(finding) && !mutation.followedBy.includes(finding.rule))
        .map(({ rule, sheet, address }) => ({ rule, at: address === null ? sheet : place(sheet!, address) })),
    });
  }
  return outcomes;
}

async function findingsOf(snapshot: WorkbookSnapshot): Promise<readonly Finding[]> {
  return (await examineSnapshot(snapshot, { framework })).findings;
}

/** The same fault, said of the same figures. */
function keyOf({ id, message }: Finding): string {
  return `${id}|${message.th}`;
}

/** A finding tells of a place where it stands there or names it among the cells concerned. */
function isFoundBy({ rule, at }: Claim, finding: Finding): boolean {
  if (rule !== finding.rule) return false;
  if (at === null || finding.sheet === null) return at === null;
  const own = finding.address === null ? null : place(finding.sheet, finding.address);
  return own === at || finding.related.includes(at);
}

export interface Tally {
  readonly rule: string;
  readonly claimed: number;
  readonly found: number;
  readonly falseAlarms: number;
}

/** Recall and false alarms by rule. */
export function tally(outcomes: readonly Outcome[]): Tally[] {
  const rules = new Map<string, { claimed: number; missed: number; falseAlarms: number }>();
  const entry = (rule: string) => {
    const found = rules.get(rule) ?? { claimed: 0, missed: 0, falseAlarms: 0 };
    rules.set(rule, found);
    return found;
  };
  for (const { mutation, missed, falseAlarms } of outcomes) {
    for (const { rule } of mutation.claims) entry(rule).claimed += 1;
    for (const { rule } of missed) entry(rule).missed += 1;
    for (const { rule } of falseAlarms) entry(rule).falseAlarms += 1;
  }
  return [...rules]
    .map(([rule, { claimed, missed, falseAlarms }]) => ({
      rule,
      claimed,
      found: claimed - missed,
      falseAlarms,
    }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
