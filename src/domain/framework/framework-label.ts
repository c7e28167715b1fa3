import type { LocalisedText } from "../text/localised";
import type { Framework } from "./framework";
import { FRAMEWORKS } from "./frameworks";

/** Points of a scale that are counted as levels, not as points. */
const HIGHEST_LEVEL = 10;

/**
 * What a framework is called in a list to choose from: what differs comes first, so that it is read where the end is
 * cut. "พ.ศ. 2565 · องค์การมหาชน (100 คะแนน)"; one that people wrote has its version and own name behind the years.
 */
export function frameworkLabel(framework: Framework): LocalisedText {
  const { id, version, name, agencyKind } = framework;
  const years = shortYears(framework);
  const isShipped = FRAMEWORKS.some((each) => each.id === id && each.version === version);
  if (!isShipped)
    return {
      th: `พ.ศ. ${years.th} · ฉบับที่ ${version} · ${name.th}`,
      en: `FY${years.en} · version ${version} · ${name.en}`,
    };
  const scale = scaleOf(framework);
  return {
    th: `พ.ศ. ${years.th} · ${agencyKind.th} (${scale.th})`,
    en: `FY${years.en} · ${agencyKind.en} (${scale.en})`,
  };
}

function shortYears({ fiscalYears: { first, last } }: Framework): LocalisedText {
  if (last === null) return { th: `${first}–ปัจจุบัน`, en: `${first}–now` };
  const years = first === last ? String(first) : `${first}–${last}`;
  return { th: years, en: years };
}

function scaleOf({ tiers, scoreRange: { highest } }: Framework): LocalisedText {
  return highest > HIGHEST_LEVEL
    ? { th: `${highest} คะแนน`, en: `${highest} points` }
    : { th: `${tiers.length} ระดับ`, en: `${tiers.length} levels` };
}
