import { readEvaluation } from "../domain/evaluation/read-evaluation";
import { valueOf } from "../domain/evaluation/evaluation";
import type { Framework } from "../domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { orderFindings, runRule } from "../domain/validation/engine";
import { countFindings, type Finding } from "../domain/validation/finding";
import { RULES } from "../domain/validation/rules";
import type { ValidationReport } from "./reports";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

export interface ValidateOptions {
  readonly control?: JobControl;
  /** The framework to judge by; public organisations FY2565 unless told otherwise. */
  readonly framework?: Framework;
}

/**
 * Reads the workbook once and runs every rule over it. Writes nothing.
 * @throws WorkbookError where the workbook cannot be read, CancelledError when the caller's signal says stop.
 */
export async function validateWorkbook(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {}, framework = PUBLIC_ORGANISATION_2565 }: ValidateOptions = {},
): Promise<ValidationReport> {
  const snapshot = await port.readWorkbook(control);
  const evaluation = readEvaluation(snapshot, framework);
  const findings: Finding[] = [];
  for (const [done, rule] of RULES.entries()) {
    throwIfCancelled(control.signal);
    control.onProgress?.({ phase: "deciding", done, total: RULES.length });
    findings.push(...runRule(rule, { snapshot, evaluation, framework }));
    await control.pause?.();
  }
  return {
    framework: { id: framework.id, name: framework.name },
    form: { agency: valueOf(evaluation.agency), fiscalYear: valueOf(evaluation.fiscalYear) },
    counts: countFindings(findings),
    findings: orderFindings(findings, snapshot),
    checked: {
      sheets: snapshot.sheets.filter((sheet) => sheet.unread === null).length,
      indicators: evaluation.tables.reduce((sum, table) => sum + table.indicators.length, 0),
      rules: RULES.length,
    },
  };
}
