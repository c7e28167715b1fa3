import { findInsertion, insertFormula } from "../../app/insert-function";
import { planScoring } from "../../app/score-sheet";
import { scoreReview } from "./score-review";

/** What the jobs of this section do; part of the script of all use cases. */
export const FORMULAS_USE_CASES = { findInsertion, insertFormula, planScoring, scoreReview };
