import { sheetKey } from "../workbook/sheet-name";
import type { Evaluation, ScoredForm } from "./evaluation";
import { formNameText, type FormName, type FormOption } from "./form-name";
import { identities } from "./own-evaluation";
import { filledForms } from "./scored-forms";

/** The forms with indicators, in their order, as they are told apart. */
export function formOptions(evaluation: Evaluation): FormOption[] {
  const forms = filledForms(evaluation.forms);
  const counts = countBySheet(forms);
  const identityOf = identities(evaluation);
  return forms.map((form) => ({
    name: nameOf(form, counts),
    ...identityOf(form),
    indicators: form.indicators.length,
  }));
}

/** The name of one form; null where there is no other. */
export function formName(evaluation: Evaluation, form: ScoredForm): FormName | null {
  const forms = filledForms(evaluation.forms);
  return forms.some((each) => each !== form) ? nameOf(form, countBySheet(forms)) : null;
}

/** The form of this name, in whatever case; null where there is none, or the name fits several. */
export function formNamed(evaluation: Evaluation, name: string): ScoredForm | null {
  const forms = filledForms(evaluation.forms);
  const counts = countBySheet(forms);
  const key = sheetKey(name.trim());
  return forms.find((form) => sheetKey(formNameText(nameOf(form, counts))) === key) ?? null;
}

function nameOf({ sheet, headings }: ScoredForm, counts: ReadonlyMap<string, number>): FormName {
  return { sheet, row: (counts.get(sheet) ?? 0) > 1 ? headings[0].firstRow : null };
}

function countBySheet(forms: readonly ScoredForm[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of forms) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}
