import { REVIEW_NAMESPACE } from "../domain/review/acceptance";
import { comparedOf, type Compared } from "../domain/review/compared";
import { changesSince, isBesideDigest, type StampChange } from "../domain/review/compare-stamp";
import { RULE_SET_VERSION } from "../domain/validation/rules";
import { canonicalState, printSheets, readStamp, type Digest, type Stamp } from "../domain/review/stamp";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";
import type { ExamineOptions } from "./examine-workbook";
import { PacedWork } from "./paced-work";
import { recogniseAndChoose } from "./understand-form";
import { WITH_FORM_PARTS } from "./form-parts";
import { stampedState, STAMPED_PARTS } from "./stamped-state";
import { throwIfCancelled, type ReadOptions, type WorkbookPort } from "./workbook-port";

export type { StampChange };

/** What has become of a sign-off. */
export type StampVerdict =
  | { readonly kind: "none" }
  /** The stamp itself is not as it was written. */
  | { readonly kind: "damaged" }
  /** A later version of the product wrote it. */
  | { readonly kind: "newer" }
  | {
      readonly kind: "unchanged" | "changed";
      readonly stamp: Stamp;
      /** Signed under other rules than those of this version: the verdict may be another one today. */
      readonly isOtherRuleSet: boolean;
      readonly compared: Compared;
      /** Empty and `changed`: the framework, the template, the layout or what was accepted changed. */
      readonly changes: readonly StampChange[];
    };

interface VerifyOptions extends Pick<
  ExamineOptions,
  "control" | "framework" | "layout" | "frameworks" | "templates"
> {
  readonly digest: Digest;
}

/** Everything that a stamp rests on. */
export const WITH_SIGNED: ReadOptions = {
  parts: [REVIEW_NAMESPACE, ...WITH_FORM_PARTS.parts, ...STAMPED_PARTS],
  looks: true,
};

/** Reads the workbook and compares it with what was signed. Writes nothing. */
export async function verifyStamp(
  port: Pick<WorkbookPort, "readWorkbook">,
  options: VerifyOptions,
): Promise<StampVerdict> {
  const snapshot = await port.readWorkbook(options.control, WITH_SIGNED);
  throwIfCancelled(options.control?.signal);
  return verifySnapshot(snapshot, options);
}

/** The same of a snapshot that is there already, with the parts that a stamp rests on. */
export async function verifySnapshot(
  snapshot: WorkbookSnapshot,
  options: VerifyOptions,
): Promise<StampVerdict> {
  const stamp = await readStamp(snapshot, options.digest);
  if (stamp === null) return { kind: "none" };
  if (stamp === "damaged" || stamp === "newer") return { kind: stamp };
  const { isSame, changes, compared } = await compareWithStamp(snapshot, stamp, options);
  return {
    kind: isSame ? "unchanged" : "changed",
    stamp,
    isOtherRuleSet: stamp.ruleSetVersion !== RULE_SET_VERSION,
    compared,
    changes: isSame ? [] : changes,
  };
}

/** What has changed since a stamp was made; where nothing is the same any more but no cell, `changes` is empty. */
export async function compareWithStamp(
  snapshot: WorkbookSnapshot,
  stamp: Stamp,
  { digest, control = {}, ...judgedBy }: VerifyOptions,
): Promise<{
  readonly isSame: boolean;
  readonly compared: Compared;
  readonly changes: readonly StampChange[];
}> {
  // The grades are those of the signer: a verdict does not hang on whose computer verifies it.
  const { regrades } = stamp;
  const { choice, stored } = await new PacedWork(control).run(recogniseAndChoose(snapshot, judgedBy));
  const state = stampedState(snapshot, { choice, carried: stored.carried, regrades }, judgedBy);
  const prints = printSheets(state.sheets, stamp.isByCell);
  const changes = changesSince(stamp, prints);
  const isSame = (await digest(canonicalState(state))) === stamp.digest;
  return {
    isSame: isSame && !changes.some(isBesideDigest),
    compared: comparedOf(stamp.sheets, prints),
    changes,
  };
}
