import type { Workload } from "../workbooks/stored-workbooks";

/** What a goal is worth: a limit fails the benchmark, a stretch is hoped for, the others inform. */
export type GoalKind = "limit" | "goal" | "stretch";

export interface Goal {
  readonly kind: GoalKind;
  readonly text: string;
  readonly measured: string;
  /** Null where it could not be measured. */
  readonly isHeld: boolean | null;
  /** The files whose profile tells why it is missed. */
  readonly workload: Workload;
}

/** Prints all goals in one table. */
export function reportGoals(goals: readonly Goal[]): void {
  const width = (text: (goal: Goal) => string) => Math.max(...goals.map((goal) => text(goal).length));
  const [texts, measures] = [width(({ text }) => text), width(({ measured }) => measured)];
  console.log(
    "\nGoals. A limit fails the benchmark; the other figures belong to this machine and this minute.",
  );
  for (const { kind, text, measured, isHeld } of goals) {
    const verdict = isHeld === null ? "not measured" : isHeld ? "held" : "MISSED";
    console.log(`  ${kind.padEnd(8)} ${text.padEnd(texts)}  ${measured.padEnd(measures)}  ${verdict}`);
  }
}

export function brokenLimits(goals: readonly Goal[]): Goal[] {
  return goals.filter(({ kind, isHeld }) => kind === "limit" && isHeld === false);
}
