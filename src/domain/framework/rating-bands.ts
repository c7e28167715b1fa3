import type { Band, Framework } from "./framework";
import { lastOf } from "../non-empty";
import { rateTotal } from "../scoring/rating";
import { wordingKey } from "../thai/wordings";

/** The band of a total, rounded first as it is shown. The lowest band takes everything below the others. */
export function ratingBand(total: number, framework: Framework): Band {
  return rateTotal(total, framework.ratings, framework.decimals.total) ?? lastOf(framework.ratings);
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
