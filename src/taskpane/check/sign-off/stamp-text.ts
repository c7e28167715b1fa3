import type { StampChange, StampVerdict } from "../../../app/verify-stamp";
import type { Language } from "../../../domain/text/localised";
import { say, type TextKey } from "../../shell/texts";

export const CHANGE_NAMES: Readonly<Record<StampChange["kind"], TextKey>> = {
  added: "stampCellAdded",
  removed: "stampCellRemoved",
  changed: "stampCellChanged",
  "sheet-added": "stampSheetAdded",
  "sheet-removed": "stampSheetRemoved",
  "sheet-look": "stampSheetLook",
};

/** What has become of a sign-off, as one sentence; null where that was not looked at. */
export function stampText(verdict: StampVerdict | null, language: Language): string {
  switch (verdict?.kind) {
    case undefined:
      return say(language, "stampUnknown");
    case "none":
      return say(language, "stampNone");
    case "damaged":
      return say(language, "stampDamaged");
    case "unchanged":
      return say(language, "stampUnchanged");
    case "changed": {
      const n = verdict.changes.length;
      return say(language, n === 0 ? "stampOtherChange" : "stampChanged", { n });
    }
  }
}
