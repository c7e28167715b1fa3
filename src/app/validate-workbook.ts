import { valueOf } from "../domain/evaluation/evaluation";
import { gradeOf } from "../domain/validation/engine";
import { countFindings } from "../domain/validation/finding";
import { RULES } from "../domain/validation/rules";
import { examineWorkbook, type Examination, type ExamineOptions } from "./examine-workbook";
import type { ValidationReport } from "./reports";
import type { WorkbookPort } from "./workbook-port";

export type ValidateOptions = ExamineOptions;

/**
 * Reads the workbook once and runs every rule over it. Writes nothing.
 * @throws WorkbookError where the workbook cannot be read, CancelledError when the caller's signal says stop.
 */
export async function validateWorkbook(
  port: Pick<WorkbookPort, "readWorkbook">,
  options: ValidateOptions = {},
): Promise<ValidationReport> {
  return reportOf(await examineWorkbook(port, options));
}

/** What the pane, the ribbon and the command line show of an examination. */
export function reportOf({ framework, snapshot, evaluation, findings }: Examination): ValidationReport {
  return {
    framework: { id: framework.id, name: framework.name },
    form: { agency: valueOf(evaluation.agency), fiscalYear: valueOf(evaluation.fiscalYear) },
    counts: countFindings(findings),
    findings,
    checked: {
      sheets: snapshot.sheets.filter((sheet) => sheet.unread === null).length,
      indicators: evaluation.tables.reduce((sum, table) => sum + table.indicators.length, 0),
      rules: RULES.filter((rule) => gradeOf(rule, framework) !== null).length,
    },
  };
}
