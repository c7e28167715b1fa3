import { CHECK_USE_CASES } from "../check/use-cases";
import { FORMULAS_USE_CASES } from "../formulas/use-cases";
import { PORTABLE_USE_CASES } from "../portable/use-cases";

/** What the jobs of these sections do, as one script. */
export const USE_CASES = { ...CHECK_USE_CASES, ...FORMULAS_USE_CASES, ...PORTABLE_USE_CASES };
