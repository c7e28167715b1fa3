import { planFreeze, planThaw } from "../../app/freeze-workbook";
import { planRepair } from "../../app/repair-formulas";
import { portableReview } from "./portable-review";

/** What the jobs of this section do; part of the script of all use cases. */
export const PORTABLE_USE_CASES = { planFreeze, planRepair, planThaw, portableReview };
