import type { Evaluation } from "../../form/evaluation";
import { hasValue, valueOf } from "../../form/field";
import type { ValueFigures } from "../../form/parts";
import { differenceFormula, ratioFormula } from "../../formulas/writing/derived-figures";
import { agrees } from "../../scoring/agreement";
import { roundHalfUp } from "../../scoring/rounding";
import { bahtOf } from "../../statements/amounts";
import { amountsInCells, VALUE_DECIMALS } from "../../statements/value-figures";
import { formatCell } from "../../workbook/address";
import { canBeFilled, filledFigure, isSameMeasure, measureOf } from "./derived-cell";
import { setField, type FormChange } from "./form-change";

type Amount = NonNullable<ValueFigures["benefit"]>;

/** B/C ratio and net benefit, where the form has cells for benefit and cost and for them. */
export function valueCells({ parts: { value } }: Evaluation): FormChange[] {
  const { benefit: gain, cost: spent, benefitCost, netBenefit } = value ?? {};
  const { benefit, cost } = amountsInCells(value);
  if (!gain || !spent || benefit === null || cost === null || cost <= 0) return [];
  const [a, b] = [formatCell(gain.at), formatCell(spent.at)];
  const areAlike = isSameMeasure(bahtPerOne(gain), bahtPerOne(spent));
  const changes: FormChange[] = [];
  if (benefitCost && isWrong(benefitCost, benefit / cost, 1) && canBeFilled(benefitCost, [gain, spent])) {
    const formula = areAlike ? ratioFormula(a, b, VALUE_DECIMALS) : null;
    const value = roundHalfUp(benefit / cost, VALUE_DECIMALS);
    const beside = { benefitCost: filledFigure(benefitCost, value) };
    changes.push({ ...setField(benefitCost, { formula, value }), beside });
  }
  const measure = netBenefit?.stated?.multiplier ?? valueOf(netBenefit)?.multiplier ?? 1;
  if (netBenefit && isWrong(netBenefit, benefit - cost, measure) && canBeFilled(netBenefit, [gain, spent])) {
    const isOfThem = areAlike && isSameMeasure(bahtPerOne(gain), measure);
    const formula = isOfThem ? differenceFormula(a, b, VALUE_DECIMALS) : null;
    const value = roundHalfUp((benefit - cost) / measure, VALUE_DECIMALS);
    const beside = { netBenefit: filledFigure(netBenefit, value, measure) };
    changes.push({ ...setField(netBenefit, { formula, value }), beside });
  }
  return changes;
}

function bahtPerOne(amount: Amount): number | null {
  const quantity = valueOf(amount);
  return measureOf(amount, quantity && bahtOf(quantity));
}

/** Whether a cell states another figure than the exact one, or none; `measure`: what one in the cell stands for. */
function isWrong(field: Amount, exact: number, measure: number): boolean {
  return !hasValue(field) || !agrees(field.reading.value.value, exact / measure, VALUE_DECIMALS);
}
