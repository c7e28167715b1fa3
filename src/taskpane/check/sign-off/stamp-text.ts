import type { OpenEntries } from "../../../app/stamp-workbook";
import type { ShownStamp } from "../check-state";
import type { Say } from "../../shell/say";
import { CHECK_TEXTS } from "../texts";

/** What has become of a sign-off, as one sentence; null where that was not looked at. */
export function stampText(verdict: ShownStamp | null, say: Say): string {
  switch (verdict?.kind) {
    case undefined:
      return say(CHECK_TEXTS.stampUnknown);
    case "none":
      return say(CHECK_TEXTS.stampNone);
    case "damaged":
      return say(CHECK_TEXTS.stampDamaged);
    case "newer":
      return say(CHECK_TEXTS.stampNewer);
    case "uncompared":
      return say(CHECK_TEXTS.stampUncompared);
    case "unchanged":
      return say(CHECK_TEXTS.stampUnchanged);
    case "changed": {
      const n = verdict.changes.length;
      return say(n === 0 ? CHECK_TEXTS.stampOtherChange : CHECK_TEXTS.stampChanged, { n });
    }
  }
}

/** What was open when it was signed; null where nothing was, or there is no sign-off that could be read. */
export function openWhenSigned(verdict: ShownStamp | null): OpenEntries | null {
  if (verdict === null || !("stamp" in verdict)) return null;
  const { error, unfilled = 0 } = verdict.stamp.counts;
  return error + unfilled > 0 ? { error, unfilled } : null;
}

/** For the sentences that say what is open. */
export function openParameters({ error, unfilled }: OpenEntries, say: Say): { readonly open: string } {
  const parts = [
    ...(error > 0 ? [say(CHECK_TEXTS.openErrors, { n: error })] : []),
    ...(unfilled > 0 ? [say(CHECK_TEXTS.openUnfilled, { n: unfilled })] : []),
  ];
  return { open: parts.join(" · ") };
}
