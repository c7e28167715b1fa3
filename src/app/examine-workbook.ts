import type { Evaluation } from "../domain/evaluation/evaluation";
import { readEvaluation } from "../domain/evaluation/read-evaluation";
import type { Framework } from "../domain/framework/framework";
import { matchAcceptances, readAcceptances, REVIEW_NAMESPACE } from "../domain/validation/acceptance";
import { orderFindings, runRule } from "../domain/validation/engine";
import type { Finding } from "../domain/validation/finding";
import { RULES } from "../domain/validation/rules";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { chooseFramework } from "./choose-framework";
import { WITH_TEMPLATE } from "./stored-template";
import { throwIfCancelled, type JobControl, type ReadOptions, type WorkbookPort } from "./workbook-port";

export interface ExamineOptions {
  readonly control?: JobControl;
  /** The framework to judge by; the workbook's own unless told otherwise. */
  readonly framework?: Framework;
}

/** What every rule says of a workbook as it stood at one moment. */
export interface Examination {
  readonly framework: Framework;
  readonly snapshot: WorkbookSnapshot;
  readonly evaluation: Evaluation;
  /** In reading order, with what was accepted. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the workbook once, what reviewers accepted included, and runs every rule over it. `reading` asks for more.
 * @throws WorkbookError where the workbook cannot be read, CancelledError when the caller's signal says stop.
 */
export async function examineWorkbook(
  port: Pick<WorkbookPort, "readWorkbook">,
  options: ExamineOptions = {},
  { parts = [], ...reading }: ReadOptions = {},
): Promise<Examination> {
  const wanted: ReadOptions = { ...reading, parts: [REVIEW_NAMESPACE, ...WITH_TEMPLATE.parts, ...parts] };
  return examineSnapshot(await port.readWorkbook(options.control, wanted), options);
}

/** The same of a snapshot that is there already. */
export async function examineSnapshot(
  snapshot: WorkbookSnapshot,
  { control = {}, framework = chooseFramework(snapshot) }: ExamineOptions = {},
): Promise<Examination> {
  const evaluation = readEvaluation(snapshot, framework);
  const findings: Finding[] = [];
  for (const [done, rule] of RULES.entries()) {
    throwIfCancelled(control.signal);
    control.onProgress?.({ phase: "deciding", done, total: RULES.length });
    findings.push(...runRule(rule, { snapshot, evaluation, framework }));
    await control.pause?.();
  }
  return {
    framework,
    snapshot,
    evaluation,
    findings: orderFindings(matchAcceptances(findings, readAcceptances(snapshot)), snapshot),
  };
}
