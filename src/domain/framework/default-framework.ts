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

/** The band scales of custom functions, which know no workbook: those of FY2565. */
export const RATING_BANDS = {
  ratings: shipped.ratings,
  ita: shipped.ita.bands,
};
