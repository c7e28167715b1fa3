import type { SignOutcome } from "../../src/app/stamp-workbook";
import type { Stamp } from "../../src/domain/review/stamp";

/** The stamp of a signature that went through. */
export function signedStamp(outcome: SignOutcome): Stamp {
  if (outcome.state !== "signed") throw new Error("more was open than the signer had agreed to");
  return outcome.stamp;
}
