import type { StampChange, StampVerdict } from "../../../app/verify-stamp";
import type { Say } from "../../shell/say";
import { CHECK_TEXTS } from "../texts";
import type { LocalisedText } from "../../../domain/text/localised";

export const CHANGE_NAMES: Readonly<Record<StampChange["kind"], LocalisedText>> = {
  added: CHECK_TEXTS.stampCellAdded,
  removed: CHECK_TEXTS.stampCellRemoved,
  changed: CHECK_TEXTS.stampCellChanged,
  "sheet-added": CHECK_TEXTS.stampSheetAdded,
  "sheet-removed": CHECK_TEXTS.stampSheetRemoved,
  "sheet-look": CHECK_TEXTS.stampSheetLook,
};

/** What has become of a sign-off, as one sentence; null where that was not looked at. */
export function stampText(verdict: StampVerdict | null, say: Say): string {
  switch (verdict?.kind) {
    case undefined:
      return say(CHECK_TEXTS.stampUnknown);
    case "none":
      return say(CHECK_TEXTS.stampNone);
    case "damaged":
      return say(CHECK_TEXTS.stampDamaged);
    case "unchanged":
      return say(CHECK_TEXTS.stampUnchanged);
    case "changed": {
      const n = verdict.changes.length;
      return say(n === 0 ? CHECK_TEXTS.stampOtherChange : CHECK_TEXTS.stampChanged, { n });
    }
  }
}
