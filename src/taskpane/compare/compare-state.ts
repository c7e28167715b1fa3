import type { ComparedWorkbooks } from "../../app/compare-workbooks";
import type { ShellState } from "../shell/shell-state";

export interface CompareState {
  /** The last comparison, with the name of the file; null until there is one. */
  readonly compared: (ComparedWorkbooks & { readonly file: string; readonly at: Date }) | null;
}

export const INITIAL_COMPARE: CompareState = { compared: null };

/** The state as this section sees it. */
export interface ComparePane extends ShellState {
  readonly compare: CompareState;
}
