import type { InsertionPoint } from "../../domain/guide/insertion";
import type { Job } from "../shell/jobs/job";
import type { JobStore, ShellServices } from "../shell/jobs/job-store";
import type { ShellState } from "../shell/shell-state";
import type { FormulasServices } from "./formulas-services";

/** The cell that a formula is to be put into, and the formula once it stands there. */
export interface Insertion {
  readonly point: InsertionPoint;
  readonly written: string | null;
}

export interface FormulasState {
  /** The function whose help is open. */
  readonly openFunction: string | null;
  readonly insertion: Insertion | null;
}

export const INITIAL_FORMULAS: FormulasState = { openFunction: null, insertion: null };

/** State, store and jobs as this section sees them. */
export type FormulasPane = ShellState & FormulasState;
export type FormulasStore = JobStore<FormulasPane, FormulasServices & ShellServices>;
export type FormulasJob<A = void> = Job<FormulasPane, FormulasServices, A>;
