import { frameworkBasis } from "../domain/form/recognition-texts";
import { countFindings } from "../domain/validation/engine/finding";
import { RULE_SET_VERSION } from "../domain/validation/rules";
import { makeStamp, putStamp, type Digest, type DocumentVersion, type Stamp } from "../domain/review/stamp";
import { examineWorkbook, type ExamineOptions } from "./examine-workbook";
import type { ValidationReport } from "./reports";
import { STAMPED_PARTS, stampedState } from "./stamped-state";
import { reportOf } from "./validate-workbook";
import { compareWithStamp, WITH_SIGNED, verifySnapshot } from "./verify-stamp";
import { throwIfCancelled, WorkbookError, type WorkbookPort } from "./workbook-port";

export interface StampOptions extends ExamineOptions {
  readonly digest: Digest;
  /** What the signer has agreed to leave open; without it whatever is open is signed. */
  readonly agreed?: OpenEntries;
}

/** What a signature should not pass over: errors, and entries that wait to be filled in. */
export type OpenEntries = Readonly<Record<"error" | "unfilled", number>>;

/** What came of signing; `asks`: more is open than was agreed to, and nothing was written. */
export type SignOutcome =
  | { readonly state: "signed"; readonly stamp: Stamp }
  | { readonly state: "asks"; readonly report: ValidationReport };

/**
 * Validates the workbook and signs it as it stands; an older stamp is replaced. `at` in ISO 8601. What is open is part
 * of what the stamp says.
 */
export async function stampWorkbook(
  port: Pick<WorkbookPort, "readWorkbook" | "apply">,
  { signer, at }: { readonly signer: string; readonly at: string },
  { digest, agreed, ...options }: StampOptions,
): Promise<SignOutcome> {
  const examination = await examineWorkbook(port, options, { parts: STAMPED_PARTS, looks: true });
  const { chosen, regrades, findings, snapshot, carried, evaluation } = examination;
  const counts = countFindings(findings);
  if (agreed && (counts.error > agreed.error || counts.unfilled > agreed.unfilled))
    return {
      state: "asks",
      report: { ...reportOf(examination), stamp: await verifySnapshot(snapshot, { ...options, digest }) },
    };
  const { reason, isDecided } = frameworkBasis(evaluation);
  const statement = {
    ruleSetVersion: RULE_SET_VERSION,
    framework: versionOf(chosen),
    basis: { reason, isDecided },
    regrades,
    template: carried.template && versionOf(carried.template.template),
    counts,
    signer,
    at,
  };
  const choice = { framework: chosen, reason: evaluation.frameworkReason };
  const state = stampedState(snapshot, { choice, carried, regrades }, options);
  const stamp = await makeStamp(state, statement, digest);
  await requireSame(port, stamp, { ...options, digest });
  throwIfCancelled(options.control?.signal);
  await port.apply({ changes: await putStamp(snapshot, stamp, digest) }, options.control);
  return { state: "signed", stamp };
}

/**
 * Looks at the cells once more: what somebody wrote while the rules ran was not looked at by them, and is not signed.
 * @throws WorkbookError `changed-meanwhile` with the first place that is not as it was
 */
async function requireSame(
  port: Pick<WorkbookPort, "readWorkbook">,
  stamp: Stamp,
  options: Parameters<typeof compareWithStamp>[2],
): Promise<void> {
  const snapshot = await port.readWorkbook(options.control, WITH_SIGNED);
  const { isSame, changes } = await compareWithStamp(snapshot, stamp, options);
  if (isSame) return;
  const [first] = changes;
  throw new WorkbookError(
    "changed-meanwhile",
    first ? [first.sheet, first.address].filter(Boolean).join("!") : "",
  );
}

function versionOf({ id, version }: DocumentVersion): DocumentVersion {
  return { id, version };
}
