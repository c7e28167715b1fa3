import { basisText, frameworkBasis } from "../domain/form/recognition-texts";
import {
  MARKS_NAMESPACE,
  planMarks,
  planUnmark,
  type MarkOptions,
  type MarksPlan,
} from "../domain/review/cell-marks";
import { planFindingsSheet, planFindingsSheetRemoval } from "../domain/review/findings-sheet";
import type { Language } from "../domain/text/localised";
import type { Moment } from "../domain/thai/day-text";
import { RULE_SET_VERSION } from "../domain/validation/rules";
import type { Change } from "../domain/workbook/change-set";
import { planLifted } from "../domain/workbook/lift-protection";
import type { UnfinishedWrites } from "./last-write";
import { examineWorkbook, type ExamineOptions } from "./examine-workbook";
import { throwIfCancelled, type ApplyOutcome, type JobControl, type WorkbookPort } from "./workbook-port";

type ReadAndApply = Pick<WorkbookPort, "readWorkbook" | "apply">;

export interface ReportOptions extends ExamineOptions {
  /** The sheets protected without a password that the user agreed to have open while something is written. */
  readonly agreed?: readonly string[];
}

/** What was written, how many things the user counts in it, whatever it took to write them, and what was left alone. */
export interface WrittenReport extends ApplyOutcome {
  /** Findings on the sheet, cells with a mark; null where something is taken away. */
  readonly counted: number | null;
  /** The sheets that were left alone since they are protected. */
  readonly closed: readonly string[];
}

/** What is told on the sheet of findings besides them. */
export interface FindingsSheetOptions extends ReportOptions {
  /** In which they are told; Thai where it is missing. */
  readonly language?: Language;
}

/** Validates and writes the findings onto their own sheet; counts them. `at`: by the clock of whoever asks. */
export async function writeFindingsSheet(
  port: ReadAndApply & Partial<UnfinishedWrites>,
  at: Moment,
  { language, agreed = [], ...options }: FindingsSheetOptions = {},
): Promise<WrittenReport> {
  const { snapshot, findings, evaluation } = await examineWorkbook(port, options);
  const basis = frameworkBasis(evaluation);
  const told = basisText(basis, basis.reason)[language ?? "th"];
  const isUnfinished = (sheet: string) => port.isUnfinished?.(sheet) ?? false;
  const head = { at, ruleSetVersion: RULE_SET_VERSION, basis: told, language, isUnfinished };
  const plan = planLifted(snapshot, agreed, (workbook) => ({
    changeSet: planFindingsSheet(workbook, findings, head),
    closed: [],
  }));
  return { ...(await write(port, plan, options.control)), counted: findings.length };
}

/** Validates and marks the cells of open findings, and counts these cells; marks of an earlier run go. */
export async function markFindings(
  port: ReadAndApply,
  marks: MarkOptions,
  { agreed = [], ...options }: ReportOptions = {},
): Promise<WrittenReport> {
  const { snapshot, findings } = await examineWorkbook(port, options, { parts: [MARKS_NAMESPACE] });
  const plan = planLifted(snapshot, agreed, (workbook) => planMarks(workbook, findings, marks));
  const counted = plan.changeSet.changes.filter(isMark).length;
  return { ...(await write(port, plan, options.control)), counted };
}

/** Each marked cell has one condition. */
function isMark({ kind }: Change): boolean {
  return kind === "format-condition";
}

/**
 * Takes the list of findings, every mark and every note of ours away again: all of them or, where one cannot go, none.
 * Those on protected sheets stay.
 */
export async function removeReport(
  port: ReadAndApply,
  { agreed = [], control = {} }: Pick<ReportOptions, "agreed" | "control"> = {},
): Promise<WrittenReport> {
  const snapshot = await port.readWorkbook(control, { parts: [MARKS_NAMESPACE] });
  const plan = planLifted(snapshot, agreed, (workbook) => {
    const { changeSet, closed } = planUnmark(workbook);
    return {
      changeSet: { changes: [...changeSet.changes, ...planFindingsSheetRemoval(workbook).changes] },
      closed,
    };
  });
  return { ...(await write(port, plan, control)), counted: null };
}

async function write(
  port: ReadAndApply,
  { changeSet, closed }: MarksPlan,
  control: JobControl = {},
): Promise<Omit<WrittenReport, "counted">> {
  throwIfCancelled(control.signal);
  if (changeSet.changes.length === 0) return { written: 0, closed };
  return { ...(await port.apply(changeSet, control)), closed };
}
