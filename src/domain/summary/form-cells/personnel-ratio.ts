import type { Evaluation } from "../../form/evaluation";
import { hasValue } from "../../form/field";
import { scaleOf } from "../../formulas/writing/cell-scale";
import { shareFormula } from "../../formulas/writing/derived-figures";
import { agrees } from "../../scoring/agreement";
import { roundHalfUp } from "../../scoring/rounding";
import { bahtOfBasics } from "../../statements/amounts";
import { canBeShare, PERSONNEL_DECIMALS, personnelShare } from "../../statements/facts/personnel-ratio";
import { formatCell } from "../../workbook/address";
import { canBeFilled, filledFigure, isSameMeasure, measureOf } from "./derived-cell";
import { setField, type FormChange } from "./form-change";

/** What staff cost of the spending plan, where the form states both and has a cell for the share. */
export function personnelCells({ parts: { basics } }: Evaluation): FormChange[] {
  const { personnelRatio: ratio, personnelCost: cost, spendingPlan: plan } = basics?.figures ?? {};
  const share = personnelShare(cost, plan);
  if (!ratio || !cost || !plan || share === null) return [];
  if (!canBeShare(share) || !canBeFilled(ratio, [cost, plan])) return [];
  if (hasValue(ratio) && agrees(ratio.reading.value.value, share, PERSONNEL_DECIMALS)) return [];
  const isAlike = isSameMeasure(measureOf(cost, bahtOfBasics(cost)), measureOf(plan, bahtOfBasics(plan)));
  const formula = isAlike
    ? shareFormula(formatCell(cost.at), formatCell(plan.at), PERSONNEL_DECIMALS, scaleOf(ratio))
    : null;
  const value = roundHalfUp(share, PERSONNEL_DECIMALS);
  return [{ ...setField(ratio, { formula, value }), beside: { personnelRatio: filledFigure(ratio, value) } }];
}
