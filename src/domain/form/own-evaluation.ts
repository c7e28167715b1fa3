import type { Evaluation, ScoredForm } from "./evaluation";
import { valueOf, type Field } from "./field";
import { joinParts } from "./read-parts";
import { filledForms } from "./scored-forms";

/** Whose evaluation of which year one form is. */
export interface OwnIdentity {
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly fiscalYear: number | null;
}

/**
 * The evaluation as far as it is one form's. Where there are several, what stands on the sheets of another one is not
 * its own, and what stands on a sheet without a form only where all of them are of one agency and one year. A printed
 * total or rating is nobody's then, as ever.
 */
export function ownEvaluation(evaluation: Evaluation, form: ScoredForm): Evaluation {
  const ground = groundOf(evaluation);
  if (ground.forms.every((each) => each === form)) return evaluation;
  const own = new Set(sheetsOf(form));
  const isShared = areAlike(evaluation, ground);
  const sheets = evaluation.ofSheets.filter(
    ({ sheet }) => own.has(sheet) || (isShared && !ground.sheets.has(sheet)),
  );
  return {
    ...evaluation,
    ...fieldsOf(evaluation, form, ground),
    tables: form.parts,
    forms: [form],
    summary: { total: null, rating: null, ita: firstOf(sheets.map(({ ita }) => ita)), empty: [] },
    parts: joinParts(sheets.map(({ parts }) => parts)),
    ofSheets: sheets,
  };
}

/** Tells whose each form is; made once for all of them. */
export function identities(evaluation: Evaluation): (form: ScoredForm) => OwnIdentity {
  const ground = groundOf(evaluation);
  return (form) => {
    const { agency, fiscalYear } = fieldsOf(evaluation, form, ground);
    return { agency: valueOf(agency), fiscalYear: valueOf(fiscalYear) };
  };
}

/** Where the forms stand. */
interface Ground {
  readonly forms: readonly ScoredForm[];
  readonly sheets: ReadonlySet<string>;
  readonly ofSheets: ReadonlyMap<string, Evaluation["ofSheets"][number]>;
}

function groundOf({ forms, ofSheets }: Evaluation): Ground {
  const filled = filledForms(forms);
  return {
    forms: filled,
    sheets: new Set(filled.flatMap(sheetsOf)),
    ofSheets: new Map(ofSheets.map((each) => [each.sheet, each])),
  };
}

function sheetsOf({ parts }: ScoredForm): string[] {
  return parts.map(({ sheet }) => sheet);
}

/** What its own sheets say goes first; what the workbook says counts unless it stands on the sheet of another form. */
function fieldsOf(
  { agency, fiscalYear }: Evaluation,
  form: ScoredForm,
  ground: Ground,
): Pick<Evaluation, "agency" | "fiscalYear"> {
  const own = sheetsOf(form).flatMap((sheet) => ground.ofSheets.get(sheet) ?? []);
  const common = <T>(field: Field<T> | null) => (field && ground.sheets.has(field.at.sheet) ? null : field);
  if (ground.forms.length < 2) return { agency, fiscalYear };
  return {
    agency: firstOf(own.map((each) => each.agency)) ?? common(agency),
    fiscalYear: firstOf(own.map((each) => each.fiscalYear)) ?? common(fiscalYear),
  };
}

/** Whether all forms are known to be of one agency and one year. */
function areAlike(evaluation: Evaluation, ground: Ground): boolean {
  const told = new Set<string>();
  for (const form of ground.forms) {
    const { agency, fiscalYear } = fieldsOf(evaluation, form, ground);
    if (valueOf(agency) === null) return false;
    told.add(JSON.stringify([valueOf(agency), valueOf(fiscalYear)]));
  }
  return told.size === 1;
}

function firstOf<T>(list: readonly (T | null)[]): T | null {
  return list.find((each) => each !== null) ?? null;
}
