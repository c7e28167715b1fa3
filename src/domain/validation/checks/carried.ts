import { departuresText, type Departure } from "../../document/departures";
import { FRAMEWORK_MATTERS, type CarriedFramework } from "../../framework/carried-framework";
import type { LocalisedText } from "../../text/localised";

/** The messages of both rules on carried frameworks begin with what the departure is about. */
export const MATTER_NAMES: Readonly<Record<(typeof FRAMEWORK_MATTERS)[number], LocalisedText>> = {
  grades: { th: "ระดับความสำคัญของกฎ", en: "severity of rules" },
  tiers: { th: "ระดับเป้าหมายและคะแนน", en: "target levels and points" },
  bands: { th: "เกณฑ์ระดับผลการประเมิน", en: "rating bands" },
  policies: { th: "วิธีคิดคะแนนและทศนิยม", en: "scoring methods and decimals" },
  weights: { th: "น้ำหนัก", en: "weights" },
  other: { th: "ชื่อ ถ้อยคำ หรือส่วนของแบบประเมิน", en: "names, words or parts of the form" },
};

/** Each matter in which a workbook's framework departs from the known one, with what it says instead. */
export function* carriedMatters({ departures }: CarriedFramework) {
  for (const matter of FRAMEWORK_MATTERS) {
    const found = departuresText(departures[matter].map(insideMatter));
    if (found !== "") yield { matter, found };
  }
}

/** The matter says in which part of the framework it is. */
function insideMatter({ path, ...change }: Departure): Departure {
  return { path: path.length > 1 ? path.slice(1) : path, ...change };
}
