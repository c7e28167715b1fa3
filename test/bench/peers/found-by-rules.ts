import type { FaultCounts } from "../workbooks/planted-form";

/** The rules that ask just what one of the seven checks asks; the others ask more or less than it. */
const RULE_OF = {
  weight: "weight-not-number",
  targets: "targets-flat",
  formula: "formula-overwritten",
} as const satisfies Partial<Record<keyof FaultCounts, string>>;

/** How often these rules found something, to be held to what was planted. */
export function foundByRules(findings: readonly { readonly rule: string }[]): Partial<FaultCounts> {
  const found = { weight: 0, targets: 0, formula: 0 };
  for (const { rule } of findings) {
    for (const fault of Object.keys(found) as (keyof typeof found)[]) {
      if (RULE_OF[fault] === rule) found[fault] += 1;
    }
  }
  return found;
}

/** @throws where something else was found than what was planted: work that was not done must not be called quick. */
export function holdToTruth(name: string, found: Partial<FaultCounts>, truth: FaultCounts): void {
  for (const [fault, count] of Object.entries(found)) {
    const planted = truth[fault as keyof FaultCounts];
    if (count !== planted)
      throw new Error(`${name} found ${count} faults of “${fault}”, planted were ${planted}.`);
  }
}
