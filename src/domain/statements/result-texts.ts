import type { Field } from "../form/field";
import type { FormParts } from "../form/parts";

/** Texts in which results of monitoring indicators are told. */
export function* resultTexts({ part3, monitoring }: FormParts): Iterable<Field<string>> {
  if (part3?.result) yield part3.result;
  for (const { result } of part3?.indicators ?? []) if (result) yield result;
  for (const { years } of monitoring?.indicators ?? []) {
    for (const year of Object.values(years)) if (year?.result) yield year.result;
  }
}
