import type { Layout } from "../domain/layout/layout";
import { STAMP_NAMESPACE, type Digest } from "../domain/review/stamp";
import type { RecordedSignOff, ReviewedWorkbook } from "../domain/round/record";
import { reviewedWorkbook } from "../domain/round/reviewed-workbook";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import { readAnswered } from "./await-functions";
import { examineSnapshot, EXAMINED, type ExamineOptions } from "./examine-workbook";
import { PacedWork } from "./paced-work";
import { STAMPED_PARTS } from "./stamped-state";
import { recogniseAndChoose } from "./understand-form";
import { verifySnapshot, type StampVerdict } from "./verify-stamp";
import { throwIfCancelled, type WorkbookPort } from "./workbook-port";

export interface ReviewOptions extends Omit<ExamineOptions, "layout"> {
  /** Of the forms of a round; a workbook is read by the first one that fits it. */
  readonly layouts?: readonly Layout[];
  readonly digest: Digest;
}

/**
 * Reads one workbook of a round once: validates it, works out where its forms stand, and says what has become of its
 * sign-off. Writes nothing.
 * @throws WorkbookError where it cannot be read or its functions have not answered, CancelledError when the caller's signal says stop.
 */
export async function reviewWorkbook(
  port: Pick<WorkbookPort, "readWorkbook">,
  { layouts = [], digest, ...options }: ReviewOptions,
): Promise<ReviewedWorkbook> {
  const { control = {} } = options;
  const snapshot = await readAnswered(port, control, {
    ...EXAMINED,
    parts: [...EXAMINED.parts, ...STAMPED_PARTS],
    looks: { ifStored: STAMP_NAMESPACE },
  });
  throwIfCancelled(control.signal);
  const layout = await fittingLayout(snapshot, layouts, options);
  const { evaluation, findings } = await examineSnapshot(snapshot, { ...options, layout });
  // What was signed rests on what the workbook itself says, not on what is given for the round.
  const { frameworks, templates } = options;
  const signOff = await verifySnapshot(snapshot, { control, frameworks, templates, digest });
  return reviewedWorkbook(evaluation, findings, recordedSignOff(signOff));
}

/** The first layout that was made for a table of the workbook. */
async function fittingLayout(
  snapshot: WorkbookSnapshot,
  layouts: readonly Layout[],
  { control = {}, ...judgedBy }: ExamineOptions,
): Promise<Layout | undefined> {
  for (const layout of layouts) {
    const { form } = await new PacedWork(control).run(recogniseAndChoose(snapshot, { ...judgedBy, layout }));
    if (form.layout && form.layout.tables > 0) return layout;
  }
  return undefined;
}

function recordedSignOff(verdict: StampVerdict): RecordedSignOff {
  if (verdict.kind !== "unchanged" && verdict.kind !== "changed") return { kind: verdict.kind };
  const { stamp, changes } = verdict;
  return {
    kind: verdict.kind,
    signer: stamp.signer,
    at: stamp.at,
    openErrors: stamp.counts.error,
    changes: changes.length,
  };
}
