import type { Statement } from "../../../domain/validation/engine/finding";
import type { Finding } from "../../../domain/validation/engine/finding";
import type { CellReference } from "../../shell/cell-reference";
import type { FixChoice } from "../../../app/fix-findings";
import type { FixStep } from "../../../domain/review/fix-steps";
import type { ShownFix } from "./fixed/fixed-list";

/** What can be done with a finding; the same object as long as the pane lives, so that items need not be drawn anew. */
export interface FindingActions {
  readonly onFix: (choice: FixChoice) => void;
  readonly onAccept: (finding: Finding, said: Omit<Statement, "at">) => void;
  readonly onWithdraw: (finding: Finding) => void;
  /** Takes fixes back. */
  readonly onUndo: (steps: readonly FixStep[]) => void;
}

/** A place with the finding through which it is reached. */
export interface FindingPlace extends CellReference {
  readonly finding: string;
}

/** A finding in the list, and what can be done with it there. */
export interface FindingItemProps {
  readonly finding: Finding;
  /** What was made of it, where it was fixed and is only kept in view. */
  readonly fixed: ShownFix | undefined;
  /** How many open findings of its rule can be fixed. */
  readonly fixable: number;
  /** Whether the Tab key stops here. */
  readonly isTabStop: boolean;
  /** Whether its cell was the last one gone to. */
  readonly isCurrent: boolean;
  readonly onFocus: (id: string) => void;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly actions: FindingActions;
}

/** How many open findings of each rule can be fixed. */
export function countFixable(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, fix, accepted } of findings) {
    if (fix && !accepted) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
