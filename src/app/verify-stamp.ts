import { REVIEW_NAMESPACE } from "../domain/review/acceptance";
import { changesSince, type StampChange } from "../domain/review/compare-stamp";
import { regrade } from "../domain/validation/regrade";
import { RULE_SET_VERSION } from "../domain/validation/rules";
import { canonicalState, readStamp, type Digest, type Stamp } from "../domain/review/stamp";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import type { ExamineOptions } from "./examine-workbook";
import { frameworkOf } from "./understand-form";
import { WITH_FORM_PARTS } from "./form-parts";
import { stampedState, STAMPED_PARTS } from "./stamped-state";
import { throwIfCancelled, type WorkbookPort } from "./workbook-port";

export type { StampChange };

/** What has become of a sign-off. */
export type StampVerdict =
  | { readonly kind: "none" }
  /** The stamp itself is not as it was written. */
  | { readonly kind: "damaged" }
  | {
      readonly kind: "unchanged" | "changed";
      readonly stamp: Stamp;
      /** Signed under other rules than those of this version: the verdict may be another one today. */
      readonly isOtherRuleSet: boolean;
      /** Empty and `changed`: the framework, the template, the layout or what was accepted changed. */
      readonly changes: readonly StampChange[];
    };

interface VerifyOptions extends Pick<
  ExamineOptions,
  "control" | "framework" | "layout" | "frameworks" | "templates"
> {
  readonly digest: Digest;
}

/** Reads the workbook and compares it with what was signed. Writes nothing. */
export async function verifyStamp(
  port: Pick<WorkbookPort, "readWorkbook">,
  options: VerifyOptions,
): Promise<StampVerdict> {
  const parts = [REVIEW_NAMESPACE, ...WITH_FORM_PARTS.parts, ...STAMPED_PARTS];
  const snapshot = await port.readWorkbook(options.control, { parts });
  throwIfCancelled(options.control?.signal);
  return verifySnapshot(snapshot, options);
}

/** The same of a snapshot that is there already, with the parts that a stamp rests on. */
export async function verifySnapshot(
  snapshot: WorkbookSnapshot,
  { digest, framework, layout, ...known }: VerifyOptions,
): Promise<StampVerdict> {
  const stamp = await readStamp(snapshot, digest);
  if (stamp === null) return { kind: "none" };
  if (stamp === "damaged") return { kind: "damaged" };
  // The grades are those of the signer: a verdict does not hang on whose computer verifies it.
  const used = regrade(framework ?? frameworkOf(snapshot, { layout, ...known }), stamp.regrades);
  const state = stampedState({ snapshot, framework: used }, { layout });
  const isSame = (await digest(canonicalState(state))) === stamp.digest;
  return {
    kind: isSame ? "unchanged" : "changed",
    stamp,
    isOtherRuleSet: stamp.ruleSetVersion !== RULE_SET_VERSION,
    changes: isSame ? [] : changesSince(stamp, state.sheets),
  };
}
