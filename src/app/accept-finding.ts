import {
  accept,
  matchAcceptances,
  putAcceptances,
  readAcceptances,
  withdraw,
} from "../domain/review/acceptance";
import { type Acceptance, type Statement } from "../domain/validation/engine/finding";
import type { Finding } from "../domain/validation/engine/finding";
import type { ChangeSet } from "../domain/workbook/change-set";
import { examineWorkbook, type ExamineOptions } from "./examine-workbook";
import { reportOf } from "./validate-workbook";
import type { ValidationReport } from "./reports";
import { WorkbookError, type WorkbookPort } from "./workbook-port";

type ReadAndApply = Pick<WorkbookPort, "readWorkbook" | "apply">;

/**
 * Keeps in the workbook why a finding is let stand, and gives the report with it.
 * @throws WorkbookError `changed-meanwhile` where the finding is not what it was when it was shown
 */
export function acceptFinding(
  port: ReadAndApply,
  finding: Finding,
  statement: Statement,
  options: ExamineOptions = {},
): Promise<ValidationReport> {
  return rewrite(port, finding, options, (before, now) => accept(before, now, statement));
}

/** Takes the acceptance of a finding back, one that is outdated too; the finding is open again. */
export function withdrawAcceptance(
  port: ReadAndApply,
  finding: Finding,
  options: ExamineOptions = {},
): Promise<ValidationReport> {
  return rewrite(port, finding, options, withdraw);
}

async function rewrite(
  port: ReadAndApply,
  shown: Finding,
  options: ExamineOptions,
  change: (before: readonly Acceptance[], now: Finding) => Acceptance[],
): Promise<ValidationReport> {
  const examination = await examineWorkbook(port, options);
  const now = examination.findings.find(({ id }) => id === shown.id);
  if (now?.fingerprint !== shown.fingerprint) throw new WorkbookError("changed-meanwhile", placeOf(shown));
  const acceptances = change(readAcceptances(examination.snapshot), now);
  const changeSet: ChangeSet = { changes: putAcceptances(examination.snapshot, acceptances) };
  if (changeSet.changes.length > 0) await port.apply(changeSet, options.control);
  return reportOf({ ...examination, findings: matchAcceptances(examination.findings, acceptances) });
}

function placeOf({ sheet, address }: Finding): string {
  return [sheet, address].filter((part) => part !== null).join("!");
}
