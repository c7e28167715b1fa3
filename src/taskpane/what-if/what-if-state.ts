import type { OpenedScenario } from "../../app/open-scenario";
import type { Scenario } from "../../domain/what-if/scenario";
import type { ShellState } from "../shell/shell-state";

export interface WhatIfState {
  /** The form as it was read; null until then. */
  readonly opened: OpenedScenario | null;
  /** When it was read: later changes of the workbook are not in it. */
  readonly at: Date | null;
  /** As it is played with; null until the form was read. */
  readonly scenario: Scenario | null;
  /** The sheet that it was written onto last; null where nothing was, or it has changed since. */
  readonly written: string | null;
}

export const INITIAL_WHAT_IF: WhatIfState = { opened: null, at: null, scenario: null, written: null };

/** The state as this section sees it. */
export interface WhatIfPane extends ShellState {
  readonly whatIf: WhatIfState;
}

export function withWhatIf({ whatIf }: WhatIfPane, change: Partial<WhatIfState>): Pick<WhatIfPane, "whatIf"> {
  return { whatIf: { ...whatIf, ...change } };
}
