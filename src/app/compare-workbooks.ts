import {
  compareEvaluations,
  type ComparedForm,
  type SideBySide,
} from "../domain/side-by-side/compare-evaluations";
import { scoreOverrides, type ScoreOverride } from "../domain/side-by-side/assessments";
import type { Framework } from "../domain/framework/framework";
import type { Layout } from "../domain/layout/layout";
import { readAnswered } from "./await-functions";
import { WITH_FORM_PARTS } from "./form-parts";
import { PacedWork } from "./paced-work";
import { soleFilledForm } from "./sole-form";
import { understandForm } from "./understand-form";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

export interface CompareOptions {
  readonly control?: JobControl;
  /** By which both are judged; each by its own unless told. */
  readonly framework?: Framework;
  /** How the columns of both are read. */
  readonly layout?: Layout;
}

export interface ComparedWorkbooks {
  readonly sideBySide: SideBySide;
  /** What the committee gave instead of the agency's own scores, in the later workbook. */
  readonly overrides: readonly ScoreOverride[];
}

/**
 * Reads two workbooks, last year's or an earlier round's first, and sets their forms side by side. Writes nothing.
 * @throws WorkbookError `no-form` or `several-forms` where it is not clear what to compare, `functions-silent` where the
 * functions in one of them have not answered.
 */
export async function compareWorkbooks(
  then: Pick<WorkbookPort, "readWorkbook">,
  now: Pick<WorkbookPort, "readWorkbook">,
  options: CompareOptions = {},
): Promise<ComparedWorkbooks> {
  const before = await readCompared(then, options);
  const after = await readCompared(now, options);
  return {
    sideBySide: compareEvaluations(before, after),
    overrides: scoreOverrides(after.form, after.evaluation.framework),
  };
}

async function readCompared(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {}, framework, layout }: CompareOptions,
): Promise<ComparedForm> {
  const snapshot = await readAnswered(port, control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const evaluation = await new PacedWork(control).run(understandForm(snapshot, framework, layout));
  return { evaluation, form: soleFilledForm(evaluation) };
}
