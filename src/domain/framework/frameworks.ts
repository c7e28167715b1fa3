import { PUBLIC_ORGANISATION_2565 } from "./default-framework";
import type { Framework } from "./framework";
import { variantOf } from "./framework-variant";
import performanceAgreement from "./performance-agreement-five-level.json";
import publicOrganisationFivePoint from "./public-organisation-five-point.json";

export { PUBLIC_ORGANISATION_2565 };
/** Public organisations up to FY2556: five targets for 1 to 5 points. */
export const PUBLIC_ORGANISATION_FIVE_POINT = variantOf(
  PUBLIC_ORGANISATION_2565,
  publicOrganisationFivePoint,
);
/** Performance agreements of departments and universities: the same five levels. */
export const PERFORMANCE_AGREEMENT = variantOf(PUBLIC_ORGANISATION_FIVE_POINT, performanceAgreement);

/** The frameworks that come with the product; what they are composed to is checked against framework.schema.json. */
export const FRAMEWORKS: readonly Framework[] = [
  PUBLIC_ORGANISATION_2565,
  PUBLIC_ORGANISATION_FIVE_POINT,
  PERFORMANCE_AGREEMENT,
];
