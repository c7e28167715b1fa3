import { INITIAL_CHECK, outdated, type CheckPane } from "../check/check-state";
import { INITIAL_COMPARE, type ComparePane } from "../compare/compare-state";
import { INITIAL_FORM, type FormPane } from "../form/form-state";
import { INITIAL_FORMULAS, type FormulasPane } from "../formulas/formulas-store";
import { INITIAL_TEMPLATES, type TemplatesPane } from "../templates/templates-state";
import { INITIAL_WHAT_IF, type WhatIfPane } from "../what-if/what-if-state";
import { INITIAL_ROUND, type RoundPane } from "../round/round-state";
import { JobStore, type StoreTimes } from "../shell/jobs/job-store";
import { INITIAL_SHELL } from "../shell/shell-state";
import type { PaneServices } from "./services";

/** Everything that the pane shows. */
export type PaneState = CheckPane &
  FormPane &
  FormulasPane &
  TemplatesPane &
  WhatIfPane &
  ComparePane &
  RoundPane;

export type PaneStore = JobStore<PaneState, PaneServices>;

const INITIAL_STATE: PaneState = {
  ...INITIAL_SHELL,
  ...INITIAL_CHECK,
  ...INITIAL_FORMULAS,
  templates: INITIAL_TEMPLATES,
  form: INITIAL_FORM,
  whatIf: INITIAL_WHAT_IF,
  compare: INITIAL_COMPARE,
  round: INITIAL_ROUND,
};

export function createPaneStore(services: PaneServices, options: StoreTimes = {}): PaneStore {
  const store = new JobStore<PaneState, PaneServices>(INITIAL_STATE, services, {
    ...options,
    afterWriting: outdated,
  });
  // Not needed before the first job; where it does not arrive, results are said to be only of their time.
  import("../check/hear-changes").then(
    ({ hearChanges }) => hearChanges(store),
    () => store.set({ hearing: false }),
  );
  return store;
}
