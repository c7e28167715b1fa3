import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { REVIEW_NAMESPACE } from "../domain/validation/acceptance";
import { changesSince, type StampChange } from "../domain/validation/compare-stamp";
import { RULE_SET_VERSION } from "../domain/validation/rules";
import { canonicalState, readStamp, type Stamp } from "../domain/validation/stamp";
import { stampedState, STAMPED_PARTS, type StampOptions } from "./stamp-workbook";
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
      /** Empty and `changed`: the framework, the template or what was accepted changed. */
      readonly changes: readonly StampChange[];
    };

/** Reads the workbook and compares it with what was signed. Writes nothing. */
export async function verifyStamp(
  port: Pick<WorkbookPort, "readWorkbook">,
  { digest, control = {}, framework = PUBLIC_ORGANISATION_2565 }: Omit<StampOptions, "template">,
): Promise<StampVerdict> {
  const snapshot = await port.readWorkbook(control, { parts: [REVIEW_NAMESPACE, ...STAMPED_PARTS] });
  throwIfCancelled(control.signal);
  const stamp = await readStamp(snapshot, digest);
  if (stamp === null) return { kind: "none" };
  if (stamp === "damaged") return { kind: "damaged" };
  const state = stampedState({ snapshot, framework });
  const isSame = (await digest(canonicalState(state))) === stamp.digest;
  return {
    kind: isSame ? "unchanged" : "changed",
    stamp,
    isOtherRuleSet: stamp.ruleSetVersion !== RULE_SET_VERSION,
    changes: isSame ? [] : changesSince(stamp, state.sheets),
  };
}
