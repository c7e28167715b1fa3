import { PUBLIC_ORGANISATION_2565 } from "./default-framework";
import type { Framework } from "./framework";
import { variantOf } from "./framework-variant";
import governmentUnit from "./government-unit-three-tier.json";
import performanceAgreement from "./performance-agreement-five-level.json";
import personnel from "./personnel-five-level.json";
import publicOrganisationFrom2566 from "./public-organisation-from-2566.json";
import publicOrganisationFivePoint from "./public-organisation-five-point.json";
import stateEnterprise from "./state-enterprise-five-level.json";
import university from "./university-five-level.json";

export { PUBLIC_ORGANISATION_2565 };
/** Public organisations in FY2566 and FY2567: the scale of FY2565, weights of components not laid down. */
export const PUBLIC_ORGANISATION_FROM_2566 = variantOf(PUBLIC_ORGANISATION_2565, publicOrganisationFrom2566);
/** Public organisations up to FY2558: five targets for 1 to 5 points. */
export const PUBLIC_ORGANISATION_FIVE_POINT = variantOf(
  PUBLIC_ORGANISATION_2565,
  publicOrganisationFivePoint,
);
/** Performance agreements of departments and universities: the same five levels. */
export const PERFORMANCE_AGREEMENT = variantOf(PUBLIC_ORGANISATION_FIVE_POINT, performanceAgreement);
/** Departments and provinces: 50, 75 and 100, with words and ratings of their own. */
export const GOVERNMENT_UNIT = variantOf(PERFORMANCE_AGREEMENT, governmentUnit);

/**
 * The frameworks that come with the product; what they are composed to is checked against framework.schema.json.
 * Where nothing else tells which of several fits, it is the first: of two with the same columns the more usual one
 * stands before the other.
 */
export const FRAMEWORKS: readonly Framework[] = [
  PUBLIC_ORGANISATION_2565,
  PUBLIC_ORGANISATION_FIVE_POINT,
  PERFORMANCE_AGREEMENT,
  GOVERNMENT_UNIT,
  PUBLIC_ORGANISATION_FROM_2566,
  variantOf(PERFORMANCE_AGREEMENT, university),
  variantOf(PERFORMANCE_AGREEMENT, stateEnterprise),
  variantOf(PERFORMANCE_AGREEMENT, personnel),
];
