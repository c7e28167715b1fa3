import { judgedTables, type Evaluation, type IndicatorTable } from "../domain/form/evaluation";
import { planScoreSheet, type PlannedFormula, type ScoreSheetPlan } from "../domain/guide/score-sheet";
import { planBothWays, withLifting, type PlanBothWays } from "../domain/workbook/lift-protection";
import { noForm } from "./no-form";
import { PacedWork } from "./paced-work";
import { understandForm, type JudgedBy } from "./understand-form";
import { WITH_FORM_PARTS } from "./form-parts";
import {
  throwIfCancelled,
  WorkbookError,
  type ApplyOutcome,
  type JobControl,
  type SelectionPort,
  type WorkbookPort,
} from "./workbook-port";

export type { PlannedFormula, ScoreSheetPlan };

export interface ScoreSheetOptions extends JudgedBy {
  readonly control?: JobControl;
}

/**
 * Plans the formulas of the sheet the user stands on, or of the only sheet with a form, also with its protection lifted
 * meanwhile. Writes nothing.
 * @throws WorkbookError `no-form` or `several-forms` where it is not clear what to score.
 */
export async function planScoring(
  port: SelectionPort & Pick<WorkbookPort, "readWorkbook">,
  { control = {}, ...judgedBy }: ScoreSheetOptions = {},
): Promise<PlanBothWays<ScoreSheetPlan>> {
  const { sheet: active } = await port.readSelection(control);
  throwIfCancelled(control.signal);
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const work = new PacedWork(control);
  const evaluation = await work.run(understandForm(snapshot, judgedBy));
  const tables = judgedTables(evaluation).filter((table) => table.indicators.length > 0);
  const name = sheetToScore(tables, active, evaluation);
  const own = tables.filter((table) => table.sheet === name);
  return planBothWays(snapshot, ({ sheets }) =>
    planScoreSheet(
      sheets.find((each) => each.name === name)!,
      own,
      evaluation.framework,
    ),
  );
}

function sheetToScore(tables: readonly IndicatorTable[], active: string, evaluation: Evaluation): string {
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  const [only] = sheets;
  if (only === undefined) throw noForm(evaluation);
  if (sheets.includes(active)) return active;
  if (sheets.length > 1) throw new WorkbookError("several-forms", sheets.join(", "));
  return only;
}

/** Writes the plan but for the formulas that the user left out, all in one change set. */
export async function applyScoring(
  port: Pick<WorkbookPort, "apply">,
  plan: ScoreSheetPlan,
  leftOut: ReadonlySet<PlannedFormula> = new Set(),
  { control = {} }: Pick<ScoreSheetOptions, "control"> = {},
): Promise<ApplyOutcome> {
  throwIfCancelled(control.signal);
  const changes = plan.formulas.filter((formula) => !leftOut.has(formula)).map(({ change }) => change);
  return changes.length === 0
    ? { written: 0 }
    : port.apply(withLifting(plan.changeSet, { changes }), control);
}
