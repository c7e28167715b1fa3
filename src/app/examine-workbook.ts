import type { Evaluation } from "../domain/form/evaluation";
import { EVALUATION_STEPS_PER_ROW, evaluateForm } from "../domain/form/read-evaluation";
import type { Framework } from "../domain/framework/framework";
import { matchAcceptances, readReview, REVIEW_NAMESPACE } from "../domain/review/acceptance";
import { RuleRun } from "../domain/validation/engine/engine";
import { orderFindingsSteps } from "../domain/validation/engine/order-findings";
import type { Finding } from "../domain/validation/engine/finding";
import { differingGrades, regrade, type Regrades } from "../domain/validation/regrade";
import { RULES } from "../domain/validation/rules";
import type { LocalisedText } from "../domain/text/localised";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { readAnswered } from "./await-functions";
import { PacedWork } from "./paced-work";
import { recogniseAndChoose, type JudgedBy, type UnderstoodForm } from "./understand-form";
import { WITH_FORM_PARTS } from "./form-parts";
import type { CarriedDocuments } from "./stored-template";
import { type JobControl, type ReadOptions, type WorkbookPort } from "./workbook-port";

/** How the progress is shared out: what the workbook means, then what the rules say of it. */
const READING_SHARE = 20;
const JUDGING_SHARE = 80;

export interface ExamineOptions extends JudgedBy {
  readonly control?: JobControl;
  /** By the id of the framework: grades to use instead of its own. */
  readonly regrades?: Readonly<Record<string, Regrades>>;
}

/** What is read of a workbook that is examined. */
export const EXAMINED = {
  names: true,
  parts: [REVIEW_NAMESPACE, ...WITH_FORM_PARTS.parts],
} as const satisfies ReadOptions;

/** What every rule says of a workbook as it stood at one moment. */
export interface Examination {
  /** As it was used: with other grades where there were any. */
  readonly framework: Framework;
  /** As it is of itself. */
  readonly chosen: Framework;
  /** The grades that differ from the framework's own. */
  readonly regrades: Regrades;
  readonly snapshot: WorkbookSnapshot;
  readonly evaluation: Evaluation;
  /** What is wrong with the layout that the workbook carries, which was then passed over. */
  readonly layoutFaults: readonly LocalisedText[];
  /** The documents that the workbook carries, and what they are to those that are known here. */
  readonly carried: CarriedDocuments;
  /** So many acceptances of the workbook were not counted; null where all are. */
  readonly passedOver: number | null;
  /** In reading order, with what was accepted. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the workbook once, what reviewers accepted included, and runs every rule over it. `reading` asks for more.
 * @throws WorkbookError where the workbook cannot be read or its functions have not answered, CancelledError when the caller's signal says stop.
 */
export async function examineWorkbook(
  port: Pick<WorkbookPort, "readWorkbook">,
  options: ExamineOptions = {},
  { parts = [], ...reading }: ReadOptions = {},
): Promise<Examination> {
  const wanted: ReadOptions = {
    ...EXAMINED,
    ...reading,
    parts: [...EXAMINED.parts, ...parts],
  };
  return examineSnapshot(await readAnswered(port, options.control ?? {}, wanted), options);
}

/** The same of a snapshot that is there already. */
export async function examineSnapshot(
  snapshot: WorkbookSnapshot,
  { control = {}, regrades: wanted = {}, ...judgedBy }: ExamineOptions = {},
): Promise<Examination> {
  const work = new PacedWork(control);
  reportDeciding(control, 0);
  const understood = await work.run(recogniseAndChoose(snapshot, judgedBy));
  const chosen = understood.choice.framework;
  const regrades = differingGrades(chosen, wanted[chosen.id] ?? {});
  const framework = regrade(chosen, regrades);
  const { stored } = understood;
  const isCompared = stored.kind === "stored";
  const { acceptances, isDamaged } = readReview(snapshot);
  const evaluation = await readMeaning(snapshot, understood, framework, work, control);
  await work.rest();
  reportDeciding(control, READING_SHARE);
  const run = new RuleRun(RULES, {
    snapshot,
    evaluation,
    template: isCompared ? stored.template : null,
    templateFramework: isCompared ? stored.framework : undefined,
    carried: { ...stored.carried, hasDamagedReview: isDamaged },
  });
  const findings = await work.run(run.steps(), () =>
    reportDeciding(control, READING_SHARE + Math.floor(JUDGING_SHARE * run.share)),
  );
  await work.rest();
  const matched = matchAcceptances(findings, judgedBy.isStrict ? [] : acceptances);
  return {
    framework,
    chosen,
    regrades,
    snapshot,
    evaluation,
    layoutFaults: understood.layoutFaults,
    carried: stored.carried,
    passedOver: judgedBy.isStrict ? acceptances.length : null,
    findings: await work.run(orderFindingsSteps(matched, snapshot)),
  };
}

function readMeaning(
  snapshot: WorkbookSnapshot,
  { form, choice }: UnderstoodForm,
  framework: Framework,
  work: PacedWork,
  control: JobControl,
): Promise<Evaluation> {
  const rows = snapshot.sheets.reduce((sum, sheet) => sum + sheet.cells.rowIndices().length, 0);
  return work.run(evaluateForm(snapshot, form, framework, choice.reason), (steps) => {
    const share = Math.min(1, steps / (rows * EVALUATION_STEPS_PER_ROW));
    reportDeciding(control, Math.floor(READING_SHARE * share));
  });
}

function reportDeciding(control: JobControl, done: number): void {
  control.onProgress?.({ phase: "deciding", done, total: READING_SHARE + JUDGING_SHARE });
}
