import type { Framework } from "./framework";
import publicOrganisation2565 from "./public-organisation-2565.json";

/** The framework that is used where a workbook does not name another. */
export const PUBLIC_ORGANISATION_2565: Framework = publicOrganisation2565 as Framework;

/** The frameworks that come with the product; their files are checked against framework.schema.json. */
export const FRAMEWORKS: readonly Framework[] = [PUBLIC_ORGANISATION_2565];
