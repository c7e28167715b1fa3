import { basisText, frameworkBasis } from "../domain/form/recognition-texts";
import { MARKS_NAMESPACE, planMarks, planUnmark, type MarkOptions } from "../domain/review/cell-marks";
import { planFindingsSheet, planFindingsSheetRemoval } from "../domain/review/findings-sheet";
import type { Language } from "../domain/text/localised";
import type { Moment } from "../domain/thai/day-text";
import { RULE_SET_VERSION } from "../domain/validation/rules";
import type { Change, ChangeSet } from "../domain/workbook/change-set";
import { examineWorkbook, type ExamineOptions } from "./examine-workbook";
import { throwIfCancelled, type ApplyOutcome, type JobControl, type WorkbookPort } from "./workbook-port";

type ReadAndApply = Pick<WorkbookPort, "readWorkbook" | "apply">;

/** What was written, and how many things the user counts in it, whatever it took to write them. */
export interface ReportedOutcome extends ApplyOutcome {
  /** Findings on the sheet, cells with a mark; null where something is taken away. */
  readonly counted: number | null;
}

/** What is told on the sheet of findings besides them. */
export interface FindingsSheetOptions extends ExamineOptions {
  /** In which they are told; Thai where it is missing. */
  readonly language?: Language;
}

/** Validates and writes the findings onto their own sheet; counts them. `at`: by the clock of whoever asks. */
export async function writeFindingsSheet(
  port: ReadAndApply,
  at: Moment,
  { language, ...options }: FindingsSheetOptions = {},
): Promise<ReportedOutcome> {
  const { snapshot, findings, evaluation } = await examineWorkbook(port, options);
  const basis = frameworkBasis(evaluation);
  const told = basisText(basis, basis.reason)[language ?? "th"];
  const head = { at, ruleSetVersion: RULE_SET_VERSION, basis: told, language };
  const outcome = await write(port, planFindingsSheet(snapshot, findings, head), options.control);
  return { ...outcome, counted: findings.length };
}

/** Validates and marks the cells of open findings, and counts these cells; marks of an earlier run go. */
export async function markFindings(
  port: ReadAndApply,
  marks: MarkOptions,
  options: ExamineOptions = {},
): Promise<ReportedOutcome> {
  const { snapshot, findings } = await examineWorkbook(port, options, { parts: [MARKS_NAMESPACE] });
  const plan = planMarks(snapshot, findings, marks);
  return { ...(await write(port, plan, options.control)), counted: plan.changes.filter(isMark).length };
}

/** Takes the list of findings, every mark and every note of ours away again: all of them or, where one cannot go, none. */
export async function removeReport(port: ReadAndApply, control: JobControl = {}): Promise<ReportedOutcome> {
  const snapshot = await port.readWorkbook(control, { parts: [MARKS_NAMESPACE] });
  const changes = [planUnmark(snapshot), planFindingsSheetRemoval(snapshot)].flatMap((plan) => plan.changes);
  return { ...(await write(port, { changes }, control)), counted: null };
}

/** Each marked cell has one condition. */
function isMark({ kind }: Change): boolean {
  return kind === "format-condition";
}

async function write(port: ReadAndApply, changeSet: ChangeSet, control: JobControl = {}) {
  throwIfCancelled(control.signal);
  return changeSet.changes.length === 0 ? { written: 0 } : port.apply(changeSet, control);
}
