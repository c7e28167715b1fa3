import type { Rule } from "./rule";
import { cellError } from "./rules/cell-error";
import { componentWeightMismatch } from "./rules/component-weight-mismatch";
import { componentWeightMissing } from "./rules/component-weight-missing";
import { formNotFound } from "./rules/form-not-found";
import { formulaOverwritten } from "./rules/formula-overwritten";
import { functionNameBroken } from "./rules/function-name-broken";
import { headingConflict } from "./rules/heading-conflict";
import { numberAsText } from "./rules/number-as-text";
import { printedSummaryMismatch } from "./rules/printed-summary-mismatch";
import { ratingMismatch } from "./rules/rating-mismatch";
import { resultMissing } from "./rules/result-missing";
import { scoreMismatch } from "./rules/score-mismatch";
import { scoreMissing } from "./rules/score-missing";
import { scoreOutOfRange } from "./rules/score-out-of-range";
import { sheetUnread } from "./rules/sheet-unread";
import { targetMissing } from "./rules/target-missing";
import { targetsFlat } from "./rules/targets-flat";
import { targetsNotMonotone } from "./rules/targets-not-monotone";
import { totalMismatch } from "./rules/total-mismatch";
import { weightMissing } from "./rules/weight-missing";
import { weightNotNumber } from "./rules/weight-not-number";
import { weightTotalNot100 } from "./rules/weight-total-not-100";
import { weightedMismatch } from "./rules/weighted-mismatch";

/** Changes with every rule that is added, taken away or judges otherwise: an older sign-off was by other rules. */
export const RULE_SET_VERSION = 2;

/** Every rule, in the order in which they run and are documented: form, weights, targets, results, scores, cells. */
export const RULES: readonly Rule[] = [
  formNotFound,
  headingConflict,
  sheetUnread,
  weightMissing,
  weightNotNumber,
  weightTotalNot100,
  componentWeightMissing,
  componentWeightMismatch,
  targetMissing,
  targetsFlat,
  targetsNotMonotone,
  resultMissing,
  scoreMissing,
  scoreOutOfRange,
  scoreMismatch,
  weightedMismatch,
  totalMismatch,
  ratingMismatch,
  printedSummaryMismatch,
  numberAsText,
  cellError,
  functionNameBroken,
  formulaOverwritten,
];
