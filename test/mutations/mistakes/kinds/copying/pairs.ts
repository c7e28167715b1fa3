import type { Indicator } from "../../../../../src/domain/form/evaluation";
import type { Field } from "../../../../../src/domain/form/field";
import type { Form } from "../../form";

/** Indicators with the one above. */
export function pairs(form: Form): { above: Indicator; below: Indicator }[] {
  return form.indicators.slice(1).map((below, i) => ({ above: form.indicators[i]!, below }));
}

export const formulaOf = (field: Field<unknown> | null) => field?.cell?.formula ?? null;
