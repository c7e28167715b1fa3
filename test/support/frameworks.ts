import type { Framework } from "../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";

/** FY2565 without the remark on targets of words, so that the clean form, which has some, has no finding at all. */
export const WITHOUT_REMARKS: Framework = {
  ...PUBLIC_ORGANISATION_2565,
  ruleGrades: { "target-not-measurable": "off" },
};
