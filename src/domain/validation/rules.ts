import type { Rule } from "./engine/rule";
import { abbreviationInconsistent } from "./rules/abbreviation-inconsistent";
import { acceptancesUnreadable } from "./rules/acceptances-unreadable";
import { agencyInconsistent } from "./rules/agency-inconsistent";
import { asOfDateMismatch } from "./rules/as-of-date-mismatch";
import { bandsCalledAverage } from "./rules/bands-called-average";
import { boardMemberRepeated } from "./rules/board-member-repeated";
import { boardNumberGap } from "./rules/board-number-gap";
import { boardTermInvalid } from "./rules/board-term-invalid";
import { budgetCompositionMismatch } from "./rules/budget-composition-mismatch";
import { calculationManual } from "./rules/calculation-manual";
import { cellError } from "./rules/cell-error";
import { checklistAnswerUnknown } from "./rules/checklist-answer-unknown";
import { circularReference } from "./rules/circular-reference";
import { columnMissing } from "./rules/column-missing";
import { columnUnsure } from "./rules/column-unsure";
import { committeeScoreUnexplained } from "./rules/committee-score-unexplained";
import { componentDuplicate } from "./rules/component-duplicate";
import { componentOrder } from "./rules/component-order";
import { componentSubtotalMismatch } from "./rules/component-subtotal-mismatch";
import { componentWeightMismatch } from "./rules/component-weight-mismatch";
import { componentWeightMissing } from "./rules/component-weight-missing";
import { continuationUnclear } from "./rules/continuation-unclear";
import { dayImpossible } from "./rules/day-impossible";
import { directionContradicted } from "./rules/direction-contradicted";
import { errorHidden } from "./rules/error-hidden";
import { externalLink } from "./rules/external-link";
import { figureMasked } from "./rules/figure-masked";
import { figureUnreadable } from "./rules/figure-unreadable";
import { fiscalYearMismatch } from "./rules/fiscal-year-mismatch";
import { formAltered } from "./rules/form-altered";
import { formNotFound } from "./rules/form-not-found";
import { formulaAltered } from "./rules/formula-altered";
import { formulaInconsistent } from "./rules/formula-inconsistent";
import { formulaOverwritten } from "./rules/formula-overwritten";
import { formulaUnguarded } from "./rules/formula-unguarded";
import { frameworkAltered } from "./rules/framework-altered";
import { frameworkUnfit } from "./rules/framework-unfit";
import { frameworkUnknown } from "./rules/framework-unknown";
import { functionNameBroken } from "./rules/function-name-broken";
import { groupWeightMismatch } from "./rules/group-weight-mismatch";
import { growthBaseLagged } from "./rules/growth-base-lagged";
import { headcountExceeded } from "./rules/headcount-exceeded";
import { headingConflict } from "./rules/heading-conflict";
import { hiddenColumnUsed } from "./rules/hidden-column-used";
import { hiddenRowWeighted } from "./rules/hidden-row-weighted";
import { hiddenSheetUsed } from "./rules/hidden-sheet-used";
import { indicatorCodeMissing } from "./rules/indicator-code-missing";
import { indicatorDuplicate } from "./rules/indicator-duplicate";
import { indicatorExtra } from "./rules/indicator-extra";
import { indicatorMisplaced } from "./rules/indicator-misplaced";
import { indicatorMissing } from "./rules/indicator-missing";
import { indicatorOrder } from "./rules/indicator-order";
import { indicatorUnnamed } from "./rules/indicator-unnamed";
import { invisibleCharacters } from "./rules/invisible-characters";
import { itaMismatch } from "./rules/ita-mismatch";
import { markupRemains } from "./rules/markup-remains";
import { monitoringMissDenied } from "./rules/monitoring-miss-denied";
import { monitoringNameMismatch } from "./rules/monitoring-name-mismatch";
import { monitoringResultMismatch } from "./rules/monitoring-result-mismatch";
import { monitoringTargetMismatch } from "./rules/monitoring-target-mismatch";
import { monitoringTotalUnclear } from "./rules/monitoring-total-unclear";
import { notAssessedScored } from "./rules/not-assessed-scored";
import { numberAsText } from "./rules/number-as-text";
import { organisationTermMisspelt } from "./rules/organisation-term-misspelt";
import { partMissing } from "./rules/part-missing";
import { partUnfilled } from "./rules/part-unfilled";
import { personnelCapExceeded } from "./rules/personnel-cap-exceeded";
import { personnelRatioMismatch } from "./rules/personnel-ratio-mismatch";
import { printedSummaryMismatch } from "./rules/printed-summary-mismatch";
import { ratingBandsAltered } from "./rules/rating-bands-altered";
import { ratingMismatch } from "./rules/rating-mismatch";
import { ratingScaleMismatch } from "./rules/rating-scale-mismatch";
import { ratingWithoutTotal } from "./rules/rating-without-total";
import { referenceBroken } from "./rules/reference-broken";
import { resultAsFraction } from "./rules/result-as-fraction";
import { resultImpossible } from "./rules/result-impossible";
import { resultMissing } from "./rules/result-missing";
import { resultSeveralFigures } from "./rules/result-several-figures";
import { resultUnitMismatch } from "./rules/result-unit-mismatch";
import { resultUnreadable } from "./rules/result-unreadable";
import { revenueIncomeMismatch } from "./rules/revenue-income-mismatch";
import { revenueIndicatorMismatch } from "./rules/revenue-indicator-mismatch";
import { revenueTotalMismatch } from "./rules/revenue-total-mismatch";
import { roundFallsBack } from "./rules/round-falls-back";
import { saraAmDecomposed } from "./rules/sara-am-decomposed";
import { scoreAtBandEdge } from "./rules/score-at-band-edge";
import { scoreMismatch } from "./rules/score-mismatch";
import { scoreMissing } from "./rules/score-missing";
import { scoreNotTier } from "./rules/score-not-tier";
import { scoreOnStrictTarget } from "./rules/score-on-strict-target";
import { scoreOutOfRange } from "./rules/score-out-of-range";
import { scoreSourceMismatch } from "./rules/score-source-mismatch";
import { sheetUnread } from "./rules/sheet-unread";
import { targetAltered } from "./rules/target-altered";
import { targetEasierThanPast } from "./rules/target-easier-than-past";
import { targetFarExceeded } from "./rules/target-far-exceeded";
import { targetMissing } from "./rules/target-missing";
import { targetNotMeasurable } from "./rules/target-not-measurable";
import { targetWordingReversed } from "./rules/target-wording-reversed";
import { targetsFlat } from "./rules/targets-flat";
import { targetsGap } from "./rules/targets-gap";
import { targetsNotMonotone } from "./rules/targets-not-monotone";
import { targetsOverlap } from "./rules/targets-overlap";
import { targetsUnitMixed } from "./rules/targets-unit-mixed";
import { templateReplaced } from "./rules/template-replaced";
import { templateUnreadable } from "./rules/template-unreadable";
import { thaiDigits } from "./rules/thai-digits";
import { tierPointsAltered } from "./rules/tier-points-altered";
import { totalMismatch } from "./rules/total-mismatch";
import { totalOfRounded } from "./rules/total-of-rounded";
import { valueCostUnexplained } from "./rules/value-cost-unexplained";
import { valueRatioMismatch } from "./rules/value-ratio-mismatch";
import { weightAltered } from "./rules/weight-altered";
import { weightMissing } from "./rules/weight-missing";
import { weightNotNumber } from "./rules/weight-not-number";
import { weightTotalNot100 } from "./rules/weight-total-not-100";
import { weightedMismatch } from "./rules/weighted-mismatch";
import { wordMisspelt } from "./rules/word-misspelt";
import { yearColumnWrong } from "./rules/year-column-wrong";
import { yearEntryMissing } from "./rules/year-entry-missing";

/** Changes with every rule that is added, taken away or judges otherwise: an older sign-off was by other rules. */
export const RULE_SET_VERSION = 11;

/** Every rule, in the order in which they run and are documented: that of the groups. */
export const RULES: readonly Rule[] = [
  formNotFound,
  frameworkUnfit,
  frameworkAltered,
  frameworkUnknown,
  headingConflict,
  templateUnreadable,
  templateReplaced,
  acceptancesUnreadable,
  indicatorMissing,
  indicatorExtra,
  formAltered,
  partMissing,
  partUnfilled,
  sheetUnread,
  columnMissing,
  columnUnsure,
  tierPointsAltered,
  indicatorDuplicate,
  indicatorCodeMissing,
  indicatorUnnamed,
  indicatorOrder,
  indicatorMisplaced,
  componentDuplicate,
  componentOrder,
  continuationUnclear,
  weightMissing,
  weightNotNumber,
  weightTotalNot100,
  weightAltered,
  componentWeightMissing,
  componentWeightMismatch,
  groupWeightMismatch,
  targetMissing,
  targetAltered,
  targetsFlat,
  targetsNotMonotone,
  targetFarExceeded,
  targetNotMeasurable,
  targetsUnitMixed,
  directionContradicted,
  targetWordingReversed,
  targetsGap,
  targetsOverlap,
  targetEasierThanPast,
  resultMissing,
  resultUnitMismatch,
  resultImpossible,
  resultSeveralFigures,
  resultUnreadable,
  resultAsFraction,
  scoreMissing,
  notAssessedScored,
  scoreOutOfRange,
  scoreMismatch,
  scoreOnStrictTarget,
  weightedMismatch,
  totalMismatch,
  ratingMismatch,
  ratingScaleMismatch,
  ratingWithoutTotal,
  scoreSourceMismatch,
  roundFallsBack,
  committeeScoreUnexplained,
  scoreNotTier,
  checklistAnswerUnknown,
  componentSubtotalMismatch,
  totalOfRounded,
  scoreAtBandEdge,
  printedSummaryMismatch,
  figureUnreadable,
  revenueTotalMismatch,
  revenueIncomeMismatch,
  revenueIndicatorMismatch,
  personnelRatioMismatch,
  personnelCapExceeded,
  headcountExceeded,
  budgetCompositionMismatch,
  valueRatioMismatch,
  valueCostUnexplained,
  monitoringResultMismatch,
  monitoringTargetMismatch,
  monitoringNameMismatch,
  monitoringTotalUnclear,
  monitoringMissDenied,
  yearColumnWrong,
  yearEntryMissing,
  growthBaseLagged,
  agencyInconsistent,
  abbreviationInconsistent,
  organisationTermMisspelt,
  bandsCalledAverage,
  ratingBandsAltered,
  itaMismatch,
  boardNumberGap,
  boardMemberRepeated,
  boardTermInvalid,
  fiscalYearMismatch,
  asOfDateMismatch,
  dayImpossible,
  numberAsText,
  calculationManual,
  circularReference,
  cellError,
  functionNameBroken,
  formulaOverwritten,
  formulaAltered,
  thaiDigits,
  invisibleCharacters,
  saraAmDecomposed,
  wordMisspelt,
  markupRemains,
  formulaInconsistent,
  formulaUnguarded,
  referenceBroken,
  externalLink,
  errorHidden,
  hiddenRowWeighted,
  hiddenColumnUsed,
  hiddenSheetUsed,
  figureMasked,
];
