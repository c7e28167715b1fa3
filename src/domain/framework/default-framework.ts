import type { Framework } from "./framework";
import publicOrganisation2565 from "./public-organisation-2565.json";

/** Its file has an integrity assessment. */
const shipped = publicOrganisation2565 as unknown as Framework & {
  readonly ita: NonNullable<Framework["ita"]>;
};

/**
 * The framework that is used where a workbook does not name another. It stands alone, so that custom functions and
 * the pane's first script carry no other.
 */
export const PUBLIC_ORGANISATION_2565: Framework = shipped;

/** Where the ratings of FY2565 begin on the scale of five levels; a test holds the frameworks of five levels to it. */
const FIVE_LEVEL_THRESHOLDS: Readonly<Record<string, number>> = { excellent: 4.5, good: 3.5, fair: 2.5 };

/** The band scales of custom functions, which know no workbook: those of FY2565, and its ratings on five levels. */
export const RATING_BANDS = {
  ratings: shipped.ratings,
  ita: shipped.ita.bands,
  five: shipped.ratings.map((band) => ({
    ...band,
    from: FIVE_LEVEL_THRESHOLDS[band.id] ?? 0,
  })) as unknown as Framework["ratings"],
};
