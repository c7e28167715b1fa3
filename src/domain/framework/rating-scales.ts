import { PUBLIC_ORGANISATION_2565, RATING_BANDS } from "./default-framework";
import type { Band, Framework } from "./framework";
import type { NonEmpty } from "../non-empty";

/** Bands of the custom functions, which know no workbook, and how they take a figure for them. */
export interface RatingScale {
  readonly bands: NonEmpty<Band>;
  /** A figure is rounded to these before its band is told. */
  readonly decimals: number;
  readonly range: Framework["scoreRange"];
}

const { decimals, scoreRange } = PUBLIC_ORGANISATION_2565;

/** `ratings` and `ita` are those of FY2565; `five` is that of the frameworks of five levels. */
export const RATING_SCALES = {
  ratings: { bands: RATING_BANDS.ratings, decimals: decimals.total, range: scoreRange },
  ita: { bands: RATING_BANDS.ita, decimals: decimals.total, range: scoreRange },
  five: { bands: RATING_BANDS.five, decimals: 4, range: { lowest: 0, highest: 5 } },
} as const satisfies Record<string, RatingScale>;

export type RatingScaleName = keyof typeof RATING_SCALES;

/** The scale whose bands are those of a framework's ratings; null where they are bands of its own. */
export function ratingScaleOf({ ratings }: Pick<Framework, "ratings">): "ratings" | "five" | null {
  const scales = ["ratings", "five"] as const;
  return scales.find((name) => isSameBands(ratings, RATING_SCALES[name].bands)) ?? null;
}

/** Whether figures fall into bands of the same names at the same thresholds. */
export function isSameBands(a: readonly Band[], b: readonly Band[]): boolean {
  const key = (bands: readonly Band[]) => JSON.stringify(bands.map(({ from, name }) => [from, name.th]));
  return key(a) === key(b);
}
