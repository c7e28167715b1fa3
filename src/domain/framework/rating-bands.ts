import type { Band, Framework } from "./framework";
import { lastOf } from "../non-empty";
import { rateTotal } from "../scoring/rating";
import { roundHalfUp } from "../scoring/rounding";
import { wordingKey } from "../thai/wordings";

/** The band of a total, rounded first as it is shown. The lowest band takes everything below the others. */
export function ratingBand(total: number, framework: Framework): Band {
  return rateTotal(total, framework.ratings, framework.decimals.total) ?? lastOf(framework.ratings);
}

/** The band above a total, and how many points of the total as it is shown are missing; null at the top. */
export function nextBand(
  total: number,
  { ratings, decimals }: Framework,
): { band: Band; missing: number } | null {
  const shown = roundHalfUp(total, decimals.total);
  const above = ratings.filter(({ from }) => from > shown);
  const band = above.reduce<Band | null>((low, each) => (low && low.from <= each.from ? low : each), null);
  return band && { band, missing: roundHalfUp(band.from - shown, decimals.total) };
}

/** The ITA band of a score; null where the framework has no integrity assessment. */
export function itaBand(score: number, { ita, decimals }: Framework): Band | null {
  return ita && (rateTotal(score, ita.bands, decimals.total) ?? lastOf(ita.bands));
}

/** The band that a wording such as "ระดับ ดีมาก" names, or null where it names none. */
export function statedRating(text: string, framework: Framework): Band | null {
  const key = wordingKey(text).replace(/^ระดับ/u, "");
  return (
    framework.ratings.find((band) => key === wordingKey(band.name.th) || key === wordingKey(band.name.en)) ??
    null
  );
}
