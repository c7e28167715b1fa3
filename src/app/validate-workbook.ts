import { reportLayout } from "../domain/form/describe-layout";
import { frameworkBasis } from "../domain/form/recognition-texts";
import { valueOf } from "../domain/form/field";
import { gradeOf } from "../domain/validation/engine/engine";
import { countFindings } from "../domain/validation/engine/finding";
import { formProgress } from "../domain/review/progress";
import { layoutPart } from "../domain/layout/stored-layout";
import { STAMP_NAMESPACE, type Digest } from "../domain/review/stamp";
import type { CarriedTemplate } from "../domain/template/carried-template";
import { guardedSheets } from "../domain/workbook/lift-protection";
import { templatePart } from "../domain/template/stored-template";
import { readPutIn } from "../domain/workbook/put-in";
import { RULES } from "../domain/validation/rules";
import { examineWorkbook, type Examination, type ExamineOptions } from "./examine-workbook";
import type { CarriedTemplateReport, ValidationReport } from "./reports";
import { STAMPED_PARTS } from "./stamped-state";
import { verifySnapshot } from "./verify-stamp";
import type { WorkbookPort } from "./workbook-port";

export interface ValidateOptions extends ExamineOptions {
  /** Given, the report says what has become of the sign-off too. */
  readonly digest?: Digest;
}

/**
 * Reads the workbook once and runs every rule over it. Writes nothing.
 * @throws WorkbookError where the workbook cannot be read, CancelledError when the caller's signal says stop.
 */
export async function validateWorkbook(
  port: Pick<WorkbookPort, "readWorkbook">,
  { digest, ...options }: ValidateOptions = {},
): Promise<ValidationReport> {
  if (!digest) return reportOf(await examineWorkbook(port, options));
  const examination = await examineWorkbook(port, options, {
    parts: STAMPED_PARTS,
    looks: { ifStored: STAMP_NAMESPACE },
  });
  return {
    ...reportOf(examination),
    stamp: await verifySnapshot(examination.snapshot, { ...options, digest }),
  };
}

/** What the pane, the ribbon and the command line show of an examination. */
export function reportOf({
  framework,
  chosen,
  regrades,
  snapshot,
  evaluation,
  layoutFaults,
  carried,
  passedOver,
  findings,
}: Examination): ValidationReport {
  return {
    framework: { ...frameworkBasis(evaluation), ruleGrades: chosen.ruleGrades },
    layout: reportLayout(evaluation, layoutFaults),
    putIn: { template: readPutIn(templatePart(snapshot)), layout: readPutIn(layoutPart(snapshot)) },
    form: { agency: valueOf(evaluation.agency), fiscalYear: valueOf(evaluation.fiscalYear) },
    counts: countFindings(findings),
    progress: formProgress(evaluation, findings),
    findings,
    guarded: guardedSheets(snapshot),
    regraded: Object.keys(regrades).length,
    template: carried.template && templateReport(carried.template),
    passedOver,
    checked: {
      sheets: snapshot.sheets.filter((sheet) => sheet.unread === null).length,
      indicators: evaluation.tables.reduce((sum, table) => sum + table.indicators.length, 0),
      rules: RULES.filter((rule) => gradeOf(rule, framework) !== null).length,
    },
  };
}

function templateReport({
  template: { id, version, agency },
  standing,
}: CarriedTemplate): CarriedTemplateReport {
  return { id, version, agency: agency.name, standing };
}
